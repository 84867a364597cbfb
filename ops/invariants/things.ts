/** The things with all that belongs to them, some hundreds at a time: an installation may have many. */
import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { alsInstant, alsInstantOfNiets, rowsOf } from '../../db/queries/reader.ts';
import type { Instant } from '../../domain/instant.ts';
import type { TrajectEvent } from '../../domain/traject/events.ts';
import type { Traject } from '../../domain/traject/state.ts';

const perBatch = 300;
const beforeAll = '00000000-0000-0000-0000-000000000000';

export type OpenTask = {
  id: string;
  stay: number;
  soort: string;
  key: string;
  nextRungAt: Instant | null;
  overTaak: string | null;
  staatStil: boolean;
  uiterlijk: Instant | null;
  variant: string;
  gevraagdOp: Instant;
  rol: string;
  regio: string;
  toegewezenAan: string | null;
};

export type Thing = {
  id: string;
  version: number;
  stay: number;
  state: Traject;
  ended: boolean;
  forwarding: boolean;
  clockOffsetMs: number;
  seen: number;
  seenEpoch: number;
  nextMoment: Instant | null;
  changedAt: Instant;
  events: (TrajectEvent & { version: number })[];
  open: OpenTask[];
};

type Row = Omit<Thing, 'clockOffsetMs' | 'events' | 'nextMoment' | 'changedAt'> & {
  offset: string;
  nextMoment: string | null;
  changedAt: string;
  events: { version: number; type: string; data: object; at: string }[];
};

/** Every thing, in the order of their ids. */
export async function* things(tx: Tx): AsyncGenerator<Thing> {
  for (let after = beforeAll; ; ) {
    const rows = await rowsOf<Row>(
      tx,
      sql`select s.id, s.version, s.stay, s.state, s.ended, s.forwarding, s.clock_offset_ms as offset, s.seen, s.seen_epoch as "seenEpoch",
            s.next_moment as "nextMoment", s.changed_at as "changedAt",
            coalesce((select json_agg(json_build_object('version', e.version, 'type', e.type, 'data', e.data, 'at', e.at) order by e.version)
              from event e where e.kind = s.kind and e.subject_id = s.id), '[]') as events,
            coalesce((select json_agg(json_build_object('id', t.id, 'stay', t.stay, 'soort', t.soort, 'key', t.key,
                'nextRungAt', t.next_rung_at, 'overTaak', t.over_taak, 'staatStil', t.staat_stil, 'uiterlijk', t.uiterlijk,
                'variant', t.variant, 'gevraagdOp', t.gevraagd_op, 'rol', t.rol, 'regio', t.regio,
                'toegewezenAan', t.toegewezen_aan) order by t.id)
              from taak t where t.kind = s.kind and t.subject_id = s.id and t.status = 'open'), '[]') as open
          from subject s where s.id > ${after}::uuid order by s.id limit ${perBatch}`,
    );
    for (const row of rows) yield asThing(row);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

function asThing({ offset, nextMoment, changedAt, events, ...rest }: Row): Thing {
  return {
    ...rest,
    clockOffsetMs: Number(offset),
    nextMoment: alsInstantOfNiets(nextMoment),
    changedAt: alsInstant(changedAt),
    events: events.map(
      ({ version, type, data, at }) => ({ ...data, type, at: alsInstant(at), version }) as Thing['events'][number],
    ),
  };
}

/** What the thing's own clock says, in ms since 1970. */
export const thingMs = ({ clockOffsetMs }: Pick<Thing, 'clockOffsetMs'>, now: Instant): number => Date.parse(now) + clockOffsetMs;

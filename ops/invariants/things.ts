/** The things with all that belongs to them, some hundreds at a time: an installation may have many. */
import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { alsInstant, alsInstantOfNiets, rowsOf } from '../../db/queries/reader.ts';
import { type Events, type States, thingOf } from '../../db/states.ts';
import type { Instant } from '../../domain/instant.ts';
import { type Thing as AnyThing, type SubjectKind, subjectKinds } from '../../domain/thing.ts';

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

/** One of a kind; without `K` of any, told apart by `kind`. */
export type Thing<K extends SubjectKind = SubjectKind> = K extends SubjectKind ? OfKind<K> : never;

type OfKind<K extends SubjectKind> = {
  kind: K;
  id: string;
  version: number;
  stay: number;
  state: States[K];
  ended: boolean;
  forwarding: boolean;
  clockOffsetMs: number;
  seen: number;
  seenEpoch: number;
  nextMoment: Instant | null;
  changedAt: Instant;
  events: (Events[K] & { version: number })[];
  open: OpenTask[];
};

type Row = Omit<OfKind<SubjectKind>, 'clockOffsetMs' | 'events' | 'nextMoment' | 'changedAt'> & {
  offset: string;
  nextMoment: string | null;
  changedAt: string;
  events: { version: number; type: string; data: object; at: string }[];
};

/** Every thing, in the order of kind and id. */
export async function* things(tx: Tx): AsyncGenerator<Thing> {
  for (const kind of subjectKinds) yield* thingsOf(tx, kind);
}

/** Every thing of one kind, in the order of their ids. */
export async function* thingsOf<K extends SubjectKind>(tx: Tx, kind: K): AsyncGenerator<Thing<K>> {
  for (let after = beforeAll; ; ) {
    const rows = await rowsOf<Row>(
      tx,
      sql`select s.kind, s.id, s.version, s.stay, s.state, s.ended, s.forwarding, s.clock_offset_ms as offset, s.seen, s.seen_epoch as "seenEpoch",
            s.next_moment as "nextMoment", s.changed_at as "changedAt",
            coalesce((select json_agg(json_build_object('version', e.version, 'type', e.type, 'data', e.data, 'at', e.at) order by e.version)
              from event e where e.kind = s.kind and e.subject_id = s.id), '[]') as events,
            coalesce((select json_agg(json_build_object('id', t.id, 'stay', t.stay, 'soort', t.soort, 'key', t.key,
                'nextRungAt', t.next_rung_at, 'overTaak', t.over_taak, 'staatStil', t.staat_stil, 'uiterlijk', t.uiterlijk,
                'variant', t.variant, 'gevraagdOp', t.gevraagd_op, 'rol', t.rol, 'regio', t.regio,
                'toegewezenAan', t.toegewezen_aan) order by t.id)
              from taak t where t.kind = s.kind and t.subject_id = s.id and t.status = 'open'), '[]') as open
          from subject s where s.kind = ${kind} and s.id > ${after}::uuid order by s.id limit ${perBatch}`,
    );
    for (const row of rows) yield asThing<K>(row);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

function asThing<K extends SubjectKind>({ offset, nextMoment, changedAt, events, ...rest }: Row): Thing<K> {
  const thing = {
    ...rest,
    clockOffsetMs: Number(offset),
    nextMoment: alsInstantOfNiets(nextMoment),
    changedAt: alsInstant(changedAt),
    events: events.map(
      ({ version, type, data, at }) => ({ ...data, type, at: alsInstant(at), version }) as Thing['events'][number],
    ),
  };
  return thing as Thing<K>;
}

/** As all that knows no kind sees it: what it asks, and of whom. */
export const asAny = ({ kind, state }: Thing): AnyThing => thingOf(kind, state);

/** What the thing's own clock says, in ms since 1970. */
export const thingMs = ({ clockOffsetMs }: Pick<Thing, 'clockOffsetMs'>, now: Instant): number => Date.parse(now) + clockOffsetMs;

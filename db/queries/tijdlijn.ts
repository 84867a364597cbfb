/**
 * Everything that happened around one thing: events, askings, rungs, mails, and its clock that was moved. Scope is its caller's
 * (een-traject.ts, een-signaal.ts).
 */
import { sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import type { Sprong } from '../../domain/calendar/sprong.ts';
import type { Instant } from '../../domain/instant.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import type { SubjectKind } from '../../domain/thing.ts';
import type { TrajectEvent } from '../../domain/traject/events.ts';
import type { Waarom } from '../forward.ts';
import type { Events } from '../states.ts';
import type { SubjectRef } from '../subject.ts';
import { alsInstant, type Reader, rowsOf } from './reader.ts';

export type Gebeurtenis<E = TrajectEvent> = {
  soort: 'gebeurtenis';
  op: Instant;
  actorSoort: Actor['soort'];
  actorId: string;
  event: E;
};
export type Gevraagd = {
  soort: 'gevraagd';
  op: Instant;
  taak: TaakSoort;
  rol: string;
  aan: string | null;
  buitenstaander: string | null;
};
export type Trede = { soort: 'trede'; op: Instant; taak: TaakSoort; trede: string; uitkomst: string; bereikt: string[] };
/** Without a task: the confirmation of the aanmelding, or what became of a signaal. */
export type Gemaild = { soort: 'mail'; op: Instant; taak: TaakSoort | null; partij: string; status: string };
export type KlokVerzet = {
  soort: 'klok';
  op: Instant;
  actorSoort: Actor['soort'];
  actorId: string;
  sprong: Sprong;
  status: 'gevraagd' | 'loopt' | 'bereikt' | 'gestopt';
  /** What was really skipped. */
  skippedMs: number;
  waarom: Waarom | null;
};
export type Voorval<E = TrajectEvent> = Gebeurtenis<E> | Gevraagd | Trede | Gemaild | KlokVerzet;

type EventRow = { version: number; type: string; data: object; at: string; actorSoort: Actor['soort']; actorId: string };

async function gebeurtenissen<K extends SubjectKind>(tx: Reader, { kind, id }: SubjectRef<K>): Promise<Gebeurtenis<Events[K]>[]> {
  const rows = await rowsOf<EventRow>(
    tx,
    sql`select version, type, data, at, actor_soort as "actorSoort", actor_id as "actorId" from event
        where kind = ${kind} and subject_id = ${id}::uuid order by version`,
  );
  return rows.map(({ type, data, at, actorSoort, actorId }) => ({
    soort: 'gebeurtenis',
    op: alsInstant(at),
    actorSoort,
    actorId,
    event: { ...data, type, at: alsInstant(at) } as unknown as Events[K],
  }));
}

const gevraagd = (tx: Reader, { kind, id }: SubjectRef): Promise<Gevraagd[]> =>
  rowsOf<Gevraagd>(
    tx,
    sql`select 'gevraagd' as soort, gevraagd_op as op, soort as taak, rol, toegewezen_aan as aan, buitenstaander
        from taak where kind = ${kind} and subject_id = ${id}::uuid order by gevraagd_op, soort, key`,
  );

const treden = (tx: Reader, { kind, id }: SubjectRef): Promise<Trede[]> =>
  rowsOf<Trede>(
    tx,
    sql`select 'trede' as soort, r.fired as op, k.soort as taak, r.soort as trede, r.uitkomst, r.bereikt
        from taak k join rung r on r.taak_id = k.id
        where k.kind = ${kind} and k.subject_id = ${id}::uuid order by r.fired, r.n`,
  );

/** Sent in real time; on a clock that was moved ahead, at the moment in the thing's own time from which it was due. */
const mails = (tx: Reader, { kind, id }: SubjectRef): Promise<Gemaild[]> =>
  rowsOf<Gemaild>(
    tx,
    sql`select 'mail' as soort, case when m.status = 'vervallen' then m.at else greatest(m.verzonden_op, m.at) end as op, k.soort as taak, m.partij, m.status
        from taak k join message m on m.taak_id = k.id
        where k.kind = ${kind} and k.subject_id = ${id}::uuid
        union all
        select 'mail', greatest(verzonden_op, at), null, partij, status from message where kind = ${kind} and subject_id = ${id}::uuid
        order by op`,
  );

const klok = (tx: Reader, { kind, id }: SubjectRef): Promise<KlokVerzet[]> =>
  rowsOf<KlokVerzet>(
    tx,
    sql`select 'klok' as soort, van as op, actor_soort as "actorSoort", actor_id as "actorId", sprong, status,
          skipped_ms::float8 as "skippedMs", waarom
        from fast_forward where kind = ${kind} and subject_id = ${id}::uuid order by van`,
  );

/** Newest first; what happened at the same moment stands in the order in which it happened, turned round. */
export async function tijdlijn<K extends SubjectKind>(tx: Reader, ref: SubjectRef<K>): Promise<Voorval<Events[K]>[]> {
  const events = await gebeurtenissen(tx, ref);
  const rest: Exclude<Voorval, Gebeurtenis>[] = [
    ...(await gevraagd(tx, ref)),
    ...(await treden(tx, ref)),
    ...(await mails(tx, ref)),
    ...(await klok(tx, ref)),
  ];
  const alles = [...events, ...rest.map((voorval) => ({ ...voorval, op: alsInstant(voorval.op) }))];
  return alles.toSorted((a, b) => a.op.localeCompare(b.op)).reverse();
}

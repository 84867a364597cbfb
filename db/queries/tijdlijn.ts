/**
 * Everything that happened around one thing: events, askings, rungs, mails, and its clock that was moved. Scope is its caller's
 * (een-traject.ts, een-signaal.ts).
 */
import { type SQL, sql } from 'drizzle-orm';
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

/** `voor` = only what is older; `aantal` = so many of the newest, and whatever happened at the same moment as the last of these. */
export type Stuk = { voor?: Instant | undefined; aantal: number };

/** Rows of one kind in their own order; without a `stuk` all of them. `meer` = how many fit, also those that are not given. */
type Bron<Row> = { rows: (Row & { op: string })[]; meer: number };

async function uit<Row extends Record<string, unknown>>(tx: Reader, bron: SQL, volgorde: SQL, stuk?: Stuk): Promise<Bron<Row>> {
  const op = sql`date_trunc('milliseconds', b.op)`;
  const welke = stuk
    ? sql`select b.*, count(*) over () as meer from (${bron}) b where ${stuk.voor ? sql`${op} < ${stuk.voor}::timestamptz` : sql`true`}
        order by ${op} desc fetch first (${stuk.aantal}::bigint) rows with ties`
    : sql`select b.*, 0 as meer from (${bron}) b`;
  const rows = await rowsOf<Row & { op: string; meer: string | number }>(
    tx,
    sql`select * from (${welke}) c order by ${volgorde}`,
  );
  return {
    rows: rows.map(({ meer: _meer, ...row }) => row as unknown as Row & { op: string }),
    meer: Number(rows[0]?.meer ?? 0),
  };
}

type EventRow = { version: number; type: string; data: object; actorSoort: Actor['soort']; actorId: string };

async function gebeurtenissen<K extends SubjectKind>(
  tx: Reader,
  { kind, id }: SubjectRef<K>,
  stuk?: Stuk,
): Promise<{ rows: Gebeurtenis<Events[K]>[]; meer: number }> {
  const { rows, meer } = await uit<EventRow>(
    tx,
    sql`select version, type, data, at as op, actor_soort as "actorSoort", actor_id as "actorId" from event
        where kind = ${kind} and subject_id = ${id}::uuid`,
    sql`version`,
    stuk,
  );
  const alsGebeurtenis = ({ type, data, op, actorSoort, actorId }: EventRow & { op: string }): Gebeurtenis<Events[K]> => ({
    ...{ soort: 'gebeurtenis', op: alsInstant(op), actorSoort, actorId },
    event: { ...data, type, at: alsInstant(op) } as unknown as Events[K],
  });
  return { rows: rows.map(alsGebeurtenis), meer };
}

const gevraagd = (tx: Reader, { kind, id }: SubjectRef, stuk?: Stuk): Promise<Bron<Gevraagd>> =>
  uit<Gevraagd>(
    tx,
    sql`select 'gevraagd' as soort, gevraagd_op as op, soort as taak, rol, toegewezen_aan as aan, buitenstaander, key
        from taak where kind = ${kind} and subject_id = ${id}::uuid`,
    sql`op, taak, key`,
    stuk,
  );

const treden = (tx: Reader, { kind, id }: SubjectRef, stuk?: Stuk): Promise<Bron<Trede>> =>
  uit<Trede>(
    tx,
    sql`select 'trede' as soort, r.fired as op, k.soort as taak, r.soort as trede, r.uitkomst, r.bereikt, r.n
        from taak k join rung r on r.taak_id = k.id
        where k.kind = ${kind} and k.subject_id = ${id}::uuid`,
    sql`op, n`,
    stuk,
  );

/** Sent in real time; on a clock that was moved ahead, at the moment in the thing's own time from which it was due. */
const mails = (tx: Reader, { kind, id }: SubjectRef, stuk?: Stuk): Promise<Bron<Gemaild>> =>
  uit<Gemaild>(
    tx,
    sql`select 'mail' as soort, case when m.status = 'vervallen' then m.at else greatest(m.verzonden_op, m.at) end as op, k.soort as taak, m.partij, m.status
        from taak k join message m on m.taak_id = k.id
        where k.kind = ${kind} and k.subject_id = ${id}::uuid
        union all
        select 'mail', greatest(verzonden_op, at), null, partij, status from message where kind = ${kind} and subject_id = ${id}::uuid`,
    sql`op`,
    stuk,
  );

const klok = (tx: Reader, { kind, id }: SubjectRef, stuk?: Stuk): Promise<Bron<KlokVerzet>> =>
  uit<KlokVerzet>(
    tx,
    sql`select 'klok' as soort, van as op, actor_soort as "actorSoort", actor_id as "actorId", sprong, status,
          skipped_ms::float8 as "skippedMs", waarom
        from fast_forward where kind = ${kind} and subject_id = ${id}::uuid`,
    sql`op`,
    stuk,
  );

async function gelezen<K extends SubjectKind>(tx: Reader, ref: SubjectRef<K>, stuk?: Stuk) {
  const events = await gebeurtenissen(tx, ref, stuk);
  const rest: Bron<Exclude<Voorval, Gebeurtenis>>[] = [
    await gevraagd(tx, ref, stuk),
    await treden(tx, ref, stuk),
    await mails(tx, ref, stuk),
    await klok(tx, ref, stuk),
  ];
  const andere = rest.flatMap(({ rows }) => rows.map((voorval) => ({ ...voorval, op: alsInstant(voorval.op) })));
  const alles: Voorval<Events[K]>[] = [...events.rows, ...andere];
  const meer = rest.reduce((som, bron) => som + bron.meer, events.meer);
  return { alles: alles.toSorted((a, b) => a.op.localeCompare(b.op)).reverse(), meer };
}

/** Newest first; what happened at the same moment stands in the order in which it happened, turned round. */
export const tijdlijn = async <K extends SubjectKind>(tx: Reader, ref: SubjectRef<K>): Promise<Voorval<Events[K]>[]> =>
  (await gelezen(tx, ref)).alles;

/** A part of it, as `tijdlijn`; `verder` = what is older than this comes next, null at the beginning. */
export async function tijdlijnStuk<K extends SubjectKind>(
  tx: Reader,
  ref: SubjectRef<K>,
  stuk: Stuk,
): Promise<{ voorvallen: Voorval<Events[K]>[]; verder: Instant | null }> {
  const { alles, meer } = await gelezen(tx, ref, stuk);
  const grens = alles[stuk.aantal - 1]?.op;
  const voorvallen = grens === undefined ? alles : alles.filter(({ op }) => op >= grens);
  return { voorvallen, verder: grens !== undefined && meer > voorvallen.length ? grens : null };
}

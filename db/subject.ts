/** Locking a thing and reading what belongs to it: the start of every transaction about it. */
import { sql } from 'drizzle-orm';
import { plusMs } from '../domain/calendar/moment.ts';
import type { Instant } from '../domain/instant.ts';
import type { SubjectKind, Thing } from '../domain/thing.ts';
import type { Tx } from './client.ts';
import { type States, thingOf } from './states.ts';

export type SubjectRef<K extends SubjectKind = SubjectKind> = { kind: K; id: string };

/** Whatever has a story of its own; a concept has no version, stay or tasks, and lives in its own table. */
export type StoryRef = SubjectRef | { kind: 'concept'; id: string };

/** Handed in by a request (real time, shifted by the thing's clockOffset) or by a story (already the thing's time). */
export type Clock = { now: Instant; clock?: 'real' | 'thing' };

export type LockedSubject<K extends SubjectKind = SubjectKind> = {
  ref: SubjectRef<K>;
  version: number;
  stay: number;
  state: States[K];
  thing: Thing;
  clockOffsetMs: number;
  /** Its clock is being run ahead, or was when a worker fell away. */
  forwarding: boolean;
  /** People's actions wait for that clock; no longer when nobody has carried it for a minute. */
  held: boolean;
  seen: number;
  seenEpoch: number;
  nextMoment: Instant | null;
};

type Row<K extends SubjectKind> = {
  settings: number;
  currentEpoch: number;
  version: number | null;
  stay: number;
  state: States[K];
  offset: string;
  forwarding: boolean;
  held: boolean;
  seen: number;
  epoch: number;
  next: Date | null;
};

/** `settings` = the newest change of them; `epoch` of the engine. */
type Locked<K extends SubjectKind> = { subject: LockedSubject<K> | null; settings: number; epoch: number };

/** Locks the thing until the end of the transaction; `subject` is null when it does not exist (yet). */
export async function lock<K extends SubjectKind>(tx: Tx, ref: SubjectRef<K>): Promise<Locked<K>> {
  const { rows } = await tx.execute<Row<K>>(sql`
    select coalesce((select max(id) from instelling), 0)::int as settings, (select epoch from engine) as "currentEpoch", s.*
    from (values (1)) as one left join lateral (
      select version, stay, state, clock_offset_ms as "offset", forwarding, coalesce(held_until > now(), false) as held, seen, seen_epoch as epoch, next_moment as next
      from subject where kind = ${ref.kind} and id = ${ref.id} for update
    ) s on true`);
  const row = rows[0];
  if (!row || row.version === null) return { subject: null, settings: row?.settings ?? 0, epoch: row?.currentEpoch ?? 1 };
  const { version, stay, state, forwarding, held, seen } = row;
  const nextMoment = row.next ? new Date(row.next).toISOString() : null;
  return {
    subject: {
      ref,
      version,
      stay,
      state,
      thing: thingOf(ref.kind, state),
      forwarding,
      held,
      seen,
      clockOffsetMs: Number(row.offset),
      seenEpoch: row.epoch,
      nextMoment,
    },
    settings: row.settings,
    epoch: row.currentEpoch,
  };
}

/** The thing's own time at this moment. */
export const thingTime = (clock: Clock, offsetMs: number): Instant =>
  clock.clock === 'thing' ? clock.now : plusMs(clock.now, offsetMs);

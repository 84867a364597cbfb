/** Locking a thing and reading what belongs to it: the start of every transaction about it. */
import { sql } from 'drizzle-orm';
import { plusMs } from '../domain/calendar/moment.ts';
import type { Instant } from '../domain/instant.ts';
import type { Traject } from '../domain/traject/state.ts';
import type { Tx } from './client.ts';

export type SubjectRef = { kind: 'traject'; id: string };

/** Whatever has a story of its own; a concept has no version, stay or tasks, and lives in its own table. */
export type StoryRef = SubjectRef | { kind: 'concept'; id: string };

/** Handed in by a request (real time, shifted by the thing's clockOffset) or by a story (already the thing's time). */
export type Clock = { now: Instant; clock?: 'real' | 'thing' };

export type LockedSubject = {
  ref: SubjectRef;
  version: number;
  stay: number;
  state: Traject;
  clockOffsetMs: number;
  /** Its clock is being run ahead, or was when a worker fell away. */
  forwarding: boolean;
  /** People's actions wait for that clock; no longer when nobody has carried it for a minute. */
  held: boolean;
  seen: number;
  seenEpoch: number;
  nextMoment: Instant | null;
};

type Row = {
  settings: number;
  currentEpoch: number;
  version: number | null;
  stay: number;
  state: Traject;
  offset: string;
  forwarding: boolean;
  held: boolean;
  seen: number;
  epoch: number;
  next: Date | null;
};

/** Locks the thing until the end of the transaction; `subject` is null when it does not exist (yet). */
export async function lock(tx: Tx, ref: SubjectRef): Promise<{ subject: LockedSubject | null; settings: number; epoch: number }> {
  const { rows } = await tx.execute<Row>(sql`
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

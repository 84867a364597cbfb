/** The time machine: each time that the clock of a thing was moved ahead, how far, by whom, and what came of it. Never in production. */
import { sql } from 'drizzle-orm';
import { bigint, index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Sprong } from '../../domain/calendar/sprong.ts';
import type { SubjectKind } from '../../domain/thing.ts';
import { moment } from './moment.ts';

export const fastForward = pgTable(
  'fast_forward',
  {
    /** The engine knows it by the same id. */
    id: uuid().primaryKey(),
    kind: text().$type<SubjectKind>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    sprong: jsonb().$type<Sprong>().notNull(),
    /** From when to when, in the thing's own time. */
    van: moment('van').notNull(),
    tot: moment('tot').notNull(),
    actorSoort: text('actor_soort').notNull(),
    actorId: text('actor_id').notNull(),
    key: text().notNull(),
    /** gevraagd, loopt, bereikt (it came as far as was asked) or gestopt. */
    status: text().notNull().default('gevraagd'),
    /** The worker that carries it, and when it last said so. */
    runner: uuid(),
    aliveAt: moment('alive_at').notNull().default(sql`now()`),
    /** At its start: the chain of runs of the story, and how far the clock of that story was ahead of ours. */
    chain: text(),
    beganAheadMs: bigint('began_ahead_ms', { mode: 'number' }),
    /** What the engine really skipped so far. */
    skippedMs: bigint('skipped_ms', { mode: 'number' }).notNull().default(0),
    /** Why it stopped, as a code. */
    waarom: text(),
  },
  (t) => [
    uniqueIndex('fast_forward_een_tegelijk').on(t.kind, t.subjectId).where(sql`status in ('gevraagd', 'loopt')`),
    uniqueIndex('fast_forward_een_keer_gevraagd').on(t.actorId, t.key),
    index('fast_forward_van_een_ding').on(t.kind, t.subjectId, t.van),
  ],
);

/** The things that have a story, what happened to them, and the outcome of each accepted action. */
import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { moment } from './moment.ts';

export const subject = pgTable(
  'subject',
  {
    kind: text().notNull(),
    id: uuid().notNull(),
    /** Its last event. */
    version: integer().notNull(),
    stay: integer().notNull(),
    state: jsonb().notNull(),
    /** Of which shape `state` is; an older one is folded anew from the events (db/refold.ts). */
    shape: integer().notNull().default(1),
    /** Real time plus this is the thing's own time; 0 in production. */
    clockOffsetMs: bigint('clock_offset_ms', { mode: 'number' }).notNull().default(0),
    /** Its clock is being run ahead (fast_forward), or was when a worker fell away. */
    forwarding: boolean().notNull().default(false),
    /** Until then people's actions wait for that; put off by the worker that carries it. */
    heldUntil: moment('held_until'),
    /** The version that the story last read, and in which epoch of the engine. */
    seen: integer().notNull().default(0),
    seenEpoch: integer('seen_epoch').notNull().default(0),
    /** First rung or planned start, in the thing's own time; the sweep watches it. */
    nextMoment: moment('next_moment'),
    ended: boolean().notNull().default(false),
    changedAt: moment('changed_at').notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.id] }),
    index('subject_die_de_motor_nog_niet_zag').on(t.changedAt).where(sql`seen < version`),
    index('subject_van_een_vorm').on(t.shape),
    index('subject_met_eerstvolgend_moment').on(t.nextMoment).where(sql`next_moment is not null`),
  ],
);

export const event = pgTable(
  'event',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    kind: text().notNull(),
    subjectId: uuid('subject_id').notNull(),
    version: integer().notNull(),
    type: text().notNull(),
    data: jsonb().notNull(),
    at: moment('at').notNull(),
    actorSoort: text('actor_soort').notNull(),
    actorId: text('actor_id').notNull(),
    recordedAt: moment('recorded_at').notNull().default(sql`now()`),
  },
  (t) => [
    uniqueIndex('event_een_per_versie').on(t.kind, t.subjectId, t.version),
    index('event_met_lessen').on(t.at).where(sql`type = 'OverlegBesloten'`),
  ],
);

/** First answer to an accepted action: the same key gives it again. */
export const outcome = pgTable(
  'outcome',
  {
    actorId: text('actor_id').notNull(),
    key: text().notNull(),
    bodyHash: text('body_hash').notNull(),
    kind: text().notNull(),
    subjectId: uuid('subject_id').notNull(),
    version: integer().notNull(),
    events: integer().notNull(),
    answer: jsonb().notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (t) => [primaryKey({ columns: [t.actorId, t.key] })],
);

/** Who did or read what, and what was refused. Insert-only; NEN 7513 fields. */
export const audit = pgTable(
  'audit',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    at: moment('at').notNull().default(sql`now()`),
    actorSoort: text('actor_soort').notNull(),
    actorId: text('actor_id').notNull(),
    actie: text().notNull(),
    kind: text(),
    subjectId: uuid('subject_id'),
    uitkomst: text().notNull(),
    reden: text(),
    version: integer(),
  },
  (t) => [index('audit_van_een_dossier').on(t.kind, t.subjectId, t.id), index('audit_van_een_persoon').on(t.actorId, t.id)],
);

/** One row: which database of the engine we belong to, and how often stories were entered anew in it. */
export const engine = pgTable('engine', {
  id: integer().primaryKey().default(1),
  namespaceId: text('namespace_id'),
  epoch: integer().notNull().default(1),
  /** Stories that did not replay and were started anew. */
  restarted: integer().notNull().default(0),
  /** When a worker last swept; an old one means that reminders wait. */
  sweptAt: moment('swept_at'),
  /** After another database of the engine was joined: from here every story is told once more. */
  againAt: moment('again_at'),
});

/** Terms, calendar and people on duty: what a beheerder changes with a reason. Every change is a row. */
export const instelling = pgTable(
  'instelling',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    naam: text().notNull(),
    waarde: jsonb().notNull(),
    reden: text().notNull(),
    door: text().notNull(),
    at: moment('at').notNull().default(sql`now()`),
  },
  (t) => [index('instelling_laatste_waarde').on(t.naam, t.id)],
);

/** The seal on the audit: each row hashed together with the one before, so that a change by hand is found. */
export const auditZegel = pgTable('audit_zegel', {
  n: bigserial({ mode: 'number' }).primaryKey(),
  auditId: bigint('audit_id', { mode: 'number' }).notNull().unique(),
  hash: text().notNull(),
});

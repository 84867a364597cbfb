/** Human tasks: what is asked, until when, which rungs fired, and whom each of them reached. */
import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Buitenstaander } from '../../domain/codes.ts';
import type { Rung } from '../../domain/ladder/ladder.ts';
import type { Uitleg } from '../../domain/ladder/uitleg.ts';
import type { SubjectKind } from '../../domain/thing.ts';
import { moment } from './moment.ts';

export const taak = pgTable(
  'taak',
  {
    id: uuid().primaryKey(),
    kind: text().$type<SubjectKind>().notNull(),
    subjectId: uuid('subject_id').notNull(),
    stay: integer().notNull(),
    soort: text().notNull(),
    /** Asked of several people: the person's id; for what repeats: the day from which it counts. */
    key: text().notNull().default(''),
    variant: text().notNull().default(''),
    /** open, beantwoord or ingetrokken; overdue is derived, never stored. */
    status: text().notNull().default('open'),
    rol: text().notNull(),
    regio: text().notNull(),
    doelgroep: text().notNull(),
    spoed: boolean().notNull().default(false),
    /** Outsider who is asked by mail or phone: aanmelder, client or ontvanger. */
    buitenstaander: text().$type<Buitenstaander>(),
    toegewezenAan: uuid('toegewezen_aan'),
    gevraagdOp: moment('gevraagd_op').notNull(),
    vanaf: moment('vanaf').notNull(),
    uiterlijk: moment('uiterlijk'),
    rungs: jsonb().$type<Rung[]>().notNull(),
    ladderVersion: integer('ladder_version').notNull().default(1),
    nextRungN: integer('next_rung_n'),
    nextRungAt: moment('next_rung_at'),
    uitleg: jsonb().$type<Uitleg | null>(),
    /** The thing is opgeschort: no clock runs, and nobody's list shows it. */
    staatStil: boolean('staat_stil').notNull().default(false),
    /** For an alarm: which task nobody could act on. */
    overTaak: uuid('over_taak'),
    revision: integer().notNull().default(1),
    geslotenOp: moment('gesloten_op'),
    geslotenDoor: text('gesloten_door'),
  },
  (t) => [
    uniqueIndex('taak_een_keer_gevraagd').on(t.kind, t.subjectId, t.stay, t.soort, t.key),
    index('taak_open_per_rol_en_regio').on(t.rol, t.regio, t.uiterlijk).where(sql`status = 'open'`),
    index('taak_open_van_persoon').on(t.toegewezenAan, t.uiterlijk).where(sql`status = 'open'`),
    index('taak_open_per_uiterlijk').on(t.uiterlijk).where(sql`status = 'open'`),
    index('taak_open_van_traject').on(t.kind, t.subjectId).where(sql`status = 'open'`),
  ],
);

/** One row per rung that fired, was skipped over, or met nobody. */
export const rung = pgTable(
  'rung',
  {
    taakId: uuid('taak_id').notNull(),
    n: integer().notNull(),
    soort: text().notNull(),
    planned: moment('planned').notNull(),
    fired: moment('fired').notNull(),
    /** bereikt, niemand or ingehaald. */
    uitkomst: text().notNull(),
    /** User ids, or aanmelder / client / ontvanger. */
    bereikt: jsonb().$type<string[]>().notNull(),
    ladderVersion: integer('ladder_version').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.taakId, t.n] }),
    index('rung_bereikt_na_klim').using('gin', sql`${t.bereikt} jsonb_path_ops`).where(sql`soort = 'klim'`),
  ],
);

/**
 * A mail of a task, or of a thing itself (the link to a concept, the confirmation of an aanmelding): unique on what it is of,
 * rung and addressee, so nobody is mailed twice. Rung 0 is the asking.
 */
export const message = pgTable(
  'message',
  {
    id: uuid().primaryKey(),
    taakId: uuid('taak_id'),
    /** The thing, when it is of no task. */
    kind: text(),
    subjectId: uuid('subject_id'),
    rung: integer().notNull(),
    aan: text().notNull(),
    /** User id, or aanmelder / client / ontvanger: decides whether a link goes along. */
    partij: text().notNull(),
    /** wacht, verzonden or onbestelbaar. */
    status: text().notNull().default('wacht'),
    at: moment('at').notNull(),
    /** Real time, for the sweep. */
    queuedAt: moment('queued_at').notNull().default(sql`now()`),
    verzondenOp: moment('verzonden_op'),
    fout: text(),
  },
  (t) => [
    uniqueIndex('message_een_keer_gemaild').on(t.taakId, t.rung, t.aan),
    uniqueIndex('message_van_een_ding_een_keer').on(t.kind, t.subjectId, t.rung, t.aan),
    check('message_van_een_taak_of_een_ding', sql`(taak_id is null) = (subject_id is not null and kind is not null)`),
    index('message_nog_te_verzenden').on(t.queuedAt).where(sql`status = 'wacht'`),
  ],
);

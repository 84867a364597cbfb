/** Public forms that were saved for later: before any traject, and counted nowhere as one. */
import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { ConceptStand } from '../../domain/concept/codes.ts';
import type { Herinnering } from '../../domain/concept/concept.ts';
import type { Rung } from '../../domain/ladder/ladder.ts';
import { moment } from './moment.ts';

export const concept = pgTable(
  'concept',
  {
    id: uuid().primaryKey(),
    stand: text().$type<ConceptStand>().notNull().default('open'),
    /** As a new aanmelding takes them, in part. Gone, like the address, once it is sent, thrown away or out of time. */
    antwoorden: jsonb().$type<Record<string, unknown>>(),
    email: text(),
    /** Where in the form they were, from 1. */
    stap: integer().notNull(),
    begonnenOp: moment('begonnen_op').notNull(),
    bewaardOp: moment('bewaard_op').notNull(),
    afgeslotenOp: moment('afgesloten_op'),
    /** Raised by every change; `seen` by its story. */
    revision: integer().notNull().default(1),
    /** How often somebody came back to it. */
    hervat: integer().notNull().default(0),
    /** Until then it is kept. */
    uiterlijk: moment('uiterlijk').notNull(),
    rungs: jsonb().$type<Rung[]>().notNull(),
    ladderVersion: integer('ladder_version').notNull().default(1),
    nextRungN: integer('next_rung_n'),
    nextRungAt: moment('next_rung_at'),
    herinneringen: jsonb().$type<Herinnering[]>().notNull().default(sql`'[]'`),
    /** What it became. */
    trajectId: uuid('traject_id'),
    referentie: text(),
    seen: integer().notNull().default(0),
    seenEpoch: integer('seen_epoch').notNull().default(0),
    /** Real time, for the sweep. */
    changedAt: moment('changed_at').notNull().default(sql`now()`),
  },
  (t) => [
    index('concept_die_de_motor_nog_niet_zag').on(t.changedAt).where(sql`seen < revision`),
    index('concept_met_eerstvolgend_moment').on(sql`coalesce(next_rung_at, uiterlijk)`).where(sql`stand = 'open'`),
    index('concept_open_van_adres').on(t.email).where(sql`stand = 'open'`),
  ],
);

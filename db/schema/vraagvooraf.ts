/** Enquiries before an aanmelding: who wants to consult, about what, and what came of it. Late is derived, never stored. */
import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Onbekend, Regio } from '../../domain/codes.ts';
import type { Kanaal } from '../../domain/traject/codes.ts';
import type { SoortVrager, UitkomstVraag } from '../../domain/vraagvooraf/codes.ts';
import { moment } from './moment.ts';

export const vraagvooraf = pgTable(
  'vraagvooraf',
  {
    id: uuid().primaryKey(),
    referentie: text().notNull().unique(),
    naam: text().notNull(),
    organisatie: text(),
    soort: text().$type<SoortVrager>().notNull(),
    telefoon: text(),
    email: text(),
    vraag: text().notNull(),
    /** About whom: initials, or nothing. */
    over: text(),
    regio: text().$type<Regio | Onbekend>().notNull(), // unknown is allowed: then it is for the national duty
    gemeente: text().notNull(),
    kanaal: text().$type<Kanaal>().notNull(),
    ontvangenOp: moment('ontvangen_op').notNull(),
    ontvangenDoor: uuid('ontvangen_door').notNull(),
    /** Null = open. */
    afgehandeldOp: moment('afgehandeld_op'),
    afgehandeldDoor: uuid('afgehandeld_door'),
    uitkomst: text().$type<UitkomstVraag>(),
    antwoord: text(),
    /** To whom, for doorverwezen. */
    doorverwezenNaar: text('doorverwezen_naar'),
    /** The aanmelding that it became. */
    trajectId: uuid('traject_id'),
    revisie: integer().notNull().default(1),
  },
  (t) => [
    index('vraagvooraf_open_eerst').on(sql`${t.afgehandeldOp} desc nulls first`, t.ontvangenOp, t.id),
    index('vraagvooraf_open_per_regio').on(t.regio, t.ontvangenOp).where(sql`afgehandeld_op is null`),
  ],
);

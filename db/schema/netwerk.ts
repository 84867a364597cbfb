/** The netwerk: organisations and their contact persons. Who changed what stands in `audit`; nothing is removed. */
import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { SoortOrganisatie, Werkgebied } from '../../domain/netwerk/codes.ts';

export const organisatie = pgTable(
  'organisatie',
  {
    id: uuid().primaryKey(),
    naam: text().notNull(),
    soort: text().$type<SoortOrganisatie>().notNull(),
    regios: text().array().$type<Werkgebied[]>().notNull(),
    /** Code of a gemeente. */
    gemeente: text(),
    telefoon: text(),
    email: text(),
    website: text(),
    notitie: text(),
    inGebruik: boolean('in_gebruik').notNull().default(true),
    revisie: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex('organisatie_een_keer_per_soort_en_gemeente').on(sql`lower(naam)`, t.soort, sql`coalesce(gemeente, '')`),
    index('organisatie_op_naam').on(sql`lower(naam)`, t.id),
  ],
);

export const contactpersoon = pgTable(
  'contactpersoon',
  {
    id: uuid().primaryKey(),
    organisatieId: uuid('organisatie_id')
      .notNull()
      .references(() => organisatie.id),
    naam: text().notNull(),
    functie: text(),
    telefoon: text(),
    email: text(),
    actief: boolean().notNull().default(true),
    revisie: integer().notNull().default(1),
  },
  (t) => [index('contactpersoon_van_organisatie').on(t.organisatieId)],
);

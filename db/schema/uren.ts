/** Hours that are not about one client; those with a client are in `contact`. */
import { sql } from 'drizzle-orm';
import { check, date, index, integer, numeric, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { SoortUren } from '../../domain/uren/codes.ts';

export const uren = pgTable(
  'uren',
  {
    id: uuid().primaryKey(),
    gebruikerId: uuid('gebruiker_id').notNull(),
    op: date({ mode: 'string' }).notNull(),
    soort: text().$type<SoortUren>().notNull(),
    uren: numeric({ precision: 4, scale: 2, mode: 'number' }).notNull(),
    notitie: text(),
    revisie: integer().notNull().default(1),
  },
  (t) => [index('uren_van_persoon_per_dag').on(t.gebruikerId, t.op), check('uren_binnen_een_dag', sql`uren > 0 and uren <= 24`)],
);

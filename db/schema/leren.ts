/** Kennissessies: planned, held or called off, from a les, a signaal, a vraagstuk or an idea. Nothing is removed. */
import { sql } from 'drizzle-orm';
import { check, date, index, integer, numeric, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Doelgroep, Onbekend, Rol } from '../../domain/codes.ts';
import type { SoortKennissessie, StandKennissessie } from '../../domain/leren/codes.ts';
import type { Bron } from '../../domain/leren/kennissessie.ts';
import type { Werkgebied } from '../../domain/netwerk/codes.ts';
import type { Les } from '../../domain/traject/codes.ts';

export const kennissessie = pgTable(
  'kennissessie',
  {
    id: uuid().primaryKey(),
    onderwerp: text().notNull(),
    kennisgebied: text().notNull(),
    datum: date({ mode: 'string' }).notNull(),
    soort: text().$type<SoortKennissessie>().notNull(),
    voorWie: text('voor_wie').notNull(),
    bronSoort: text('bron_soort').$type<Bron['soort']>().notNull(),
    /** Of the signaal or vraagstuk. */
    bronId: uuid('bron_id'),
    bronLes: text('bron_les').$type<Les>(),
    regio: text().$type<Werkgebied>().notNull(),
    doelgroep: text().$type<Doelgroep | Onbekend>().notNull(), // unknown is allowed: for every doelgroep, or none in particular
    sprekers: text(),
    organisatorId: uuid('organisator_id'),
    stand: text().$type<StandKennissessie>().notNull(),
    redenAfgezegd: text('reden_afgezegd'),
    aantalAanwezig: integer('aantal_aanwezig'),
    organisaties: uuid().array().notNull().default(sql`'{}'`),
    rollen: text().array().$type<Rol[]>().notNull().default(sql`'{}'`),
    score: numeric({ precision: 3, scale: 1, mode: 'number' }),
    aantalScores: integer('aantal_scores'),
    geleerd: text(),
    vervolg: text(),
    vastgelegdDoor: uuid('vastgelegd_door').notNull(),
    revisie: integer().notNull().default(1),
  },
  (t) => [
    index('kennissessie_nieuwste_eerst').on(t.datum.desc(), t.id),
    index('kennissessie_over_een_les').on(t.bronLes).where(sql`bron_les is not null`),
    index('kennissessie_over_een_signaal').on(t.bronId).where(sql`bron_id is not null`),
    check('kennissessie_gehouden_met_aantal', sql`(stand = 'gehouden') = (aantal_aanwezig is not null)`),
    check(
      'kennissessie_cijfer_met_aantal',
      sql`(score is null) = (aantal_scores is null) and (score is null or stand = 'gehouden')`,
    ),
    check('kennissessie_cijfer_van_1_tot_10', sql`score between 1 and 10`),
  ],
);

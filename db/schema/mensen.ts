/** People: those who are supported (persoon) and those who work here (gebruiker). */
import { sql } from 'drizzle-orm';
import { boolean, date, index, integer, jsonb, numeric, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { RolInRegio } from '../../domain/actor.ts';
import type { Doelgroep } from '../../domain/codes.ts';
import { moment } from './moment.ts';

/** Stands apart from the traject: unique clients are counted by person. */
export const persoon = pgTable(
  'persoon',
  {
    id: uuid().primaryKey(),
    naam: text().notNull(),
    geboortedatum: date({ mode: 'string' }),
    telefoon: text(),
    email: text(),
    adres: text(),
    plaats: text(),
    /** When somebody last said or checked this, in the time of the traject where they did; null = before this was kept. */
    bijgewerktOp: moment('bijgewerkt_op'),
    /** Nothing belongs to this row any more: who it was, is that other person. */
    samengevoegdMet: uuid('samengevoegd_met'),
  },
  (t) => [
    index('persoon_met_geboortedatum').on(t.geboortedatum),
    index('persoon_op_adres').using('gin', sql`adres_sleutels(adres, plaats)`),
    index('persoon_die_opging_in').on(t.samengevoegdMet).where(sql`samengevoegd_met is not null`),
  ],
);

export const gebruiker = pgTable('gebruiker', {
  id: uuid().primaryKey(),
  naam: text().notNull(),
  email: text().notNull(),
  /** Of work: a client who waits hears whom to call. */
  telefoon: text(),
  inDienst: boolean('in_dienst').notNull().default(true),
  rollen: jsonb().$type<RolInRegio[]>().notNull(),
  /** For a GCO'er. */
  expertises: jsonb().$type<Doelgroep[]>().notNull().default(sql`'[]'`),
  regio: text(),
  plaats: text(),
  profiel: text(),
  contracturen: numeric({ mode: 'number' }).notNull().default(0),
  landelijkeDienst: boolean('landelijke_dienst').notNull().default(false),
});

/** From this moment, until known or not; `waarnemer` takes over meanwhile. */
export const afwezigheid = pgTable(
  'afwezigheid',
  {
    id: uuid().primaryKey(),
    gebruikerId: uuid('gebruiker_id').notNull(),
    van: moment('van').notNull(),
    tot: moment('tot'),
    waarnemerId: uuid('waarnemer_id'),
  },
  (t) => [index('afwezigheid_van_gebruiker').on(t.gebruikerId, t.van)],
);

export const gemeente = pgTable('gemeente', {
  code: text().primaryKey(),
  naam: text().notNull(),
  provincie: text().notNull(),
  regio: text().notNull(),
});

/** Read model of the traject: what lists, scope and figures ask. */
export const traject = pgTable(
  'traject',
  {
    id: uuid().primaryKey(),
    referentie: text().notNull().unique(),
    persoonId: uuid('persoon_id').notNull(),
    fase: text().notNull(),
    stroom: text().notNull(),
    regio: text().notNull(),
    gemeente: text().notNull(),
    doelgroep: text().notNull(),
    spoed: boolean().notNull(),
    sinds: moment('sinds').notNull(),
    ontvangenOp: moment('ontvangen_op').notNull(),
    ondersteunerId: uuid('ondersteuner_id'),
    gekozenId: uuid('gekozen_id'),
    /** Hours a week of the supporter that this traject takes. */
    uren: numeric({ mode: 'number' }).notNull().default(0),
    leden: jsonb().$type<string[]>().notNull().default(sql`'[]'`),
    reden: text(),
    /** The second of a duo, and the hours a week that it takes of them. */
    tweedeId: uuid('tweede_id'),
    urenTweede: numeric('uren_tweede', { mode: 'number' }).notNull().default(0),
    /** Waiting for a Metgezel since. */
    wachtlijstSinds: moment('wachtlijst_sinds'),
    /** Opgeschort until. */
    opgeschortTot: date('opgeschort_tot', { mode: 'string' }),
  },
  (t) => [
    index('traject_van_tweede').on(t.tweedeId),
    index('traject_op_wachtlijst').on(t.regio, t.wachtlijstSinds).where(sql`wachtlijst_sinds is not null`),
    index('traject_per_regio_en_fase').on(t.regio, t.fase),
    index('traject_van_ondersteuner').on(t.ondersteunerId),
    index('traject_van_gekozene').on(t.gekozenId),
    index('traject_nieuwste_eerst').on(t.sinds),
    index('traject_van_persoon').on(t.persoonId),
  ],
);

export const contact = pgTable(
  'contact',
  {
    id: uuid().primaryKey(),
    trajectId: uuid('traject_id').notNull(),
    op: date({ mode: 'string' }).notNull(),
    hoe: text().notNull(),
    uren: numeric({ mode: 'number' }).notNull(),
    reisuren: numeric({ mode: 'number' }).notNull().default(0),
    /** What was paid for the client, such as a wheelchair bus. */
    bijdrageWat: text('bijdrage_wat'),
    bijdrageEuro: numeric('bijdrage_euro', { mode: 'number' }),
    notitie: text().notNull(),
    doorId: text('door_id').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [index('contact_van_traject').on(t.trajectId, t.op), index('contact_van_medewerker').on(t.doorId, t.op)],
);

/** The effect as people feel it: scores 1 to 5, null = not asked [Jaarverslag 2025]. */
export const meting = pgTable(
  'meting',
  {
    id: uuid().primaryKey(),
    trajectId: uuid('traject_id').notNull(),
    moment: text().notNull(),
    wie: text().notNull(),
    op: date({ mode: 'string' }).notNull(),
    rust: integer(),
    overzicht: integer(),
    passendeHulp: integer('passende_hulp'),
    dagelijksLeven: integer('dagelijks_leven'),
    doorId: text('door_id').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [index('meting_van_traject').on(t.trajectId, t.op)],
);

/** The yearly cliëntervaring, kept without the traject or the person: nobody can look up who said what [Jaarverslag 2025]. */
export const ervaring = pgTable(
  'ervaring',
  {
    id: uuid().primaryKey(),
    op: date({ mode: 'string' }).notNull(),
    regio: text().notNull(),
    doelgroep: text().notNull(),
    cijfer: integer().notNull(),
    verandering: integer().notNull(),
    relatie: integer().notNull(),
    meerwaarde: integer().notNull(),
    toelichting: text(),
  },
  (t) => [index('ervaring_per_jaar').on(t.op)],
);

/** Sessions of people who are logged in (connect-pg-simple). */
export const session = pgTable(
  'session',
  { sid: text().primaryKey(), sess: jsonb().notNull(), expire: timestamp({ precision: 6, mode: 'string' }).notNull() },
  (t) => [index('session_verlopen').on(t.expire)],
);

/** Read model of a signaal or vraagstuk: what lists, the board, likeness and figures ask. It keeps no traject. */
import { type SQL, sql } from 'drizzle-orm';
import { boolean, customType, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './moment.ts';

/** Stemmed words, as Postgres looks them up. */
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const signaal = pgTable(
  'signaal',
  {
    id: uuid().primaryKey(),
    /** signaal or vraagstuk. */
    kind: text().notNull(),
    referentie: text().notNull().unique(),
    titel: text().notNull(),
    fase: text().notNull(),
    niveau: text().notNull(),
    regio: text().notNull(),
    gemeente: text().notNull(),
    doelgroep: text().notNull(),
    levensdomein: text().notNull(),
    wet: text().notNull(),
    soortKnelpunt: text('soort_knelpunt').notNull(),
    partijen: text().array().notNull(),
    hoeVaak: text('hoe_vaak').notNull(),
    geverId: uuid('gever_id').notNull(),
    namens: text().notNull(),
    vraagstukId: uuid('vraagstuk_id'),
    gegevenOp: moment('gegeven_op').notNull(),
    sinds: moment('sinds').notNull(),
    afgeslotenOp: moment('afgesloten_op'),
    reden: text(),
    resultaat: text(),
    /** Without any fact yet: chased, and counted in no figure. */
    onvolledig: boolean().notNull(),
    escalatieNaar: text('escalatie_naar'),
    /** How often the warning on personal data was seen and passed over. */
    waarschuwingen: integer().notNull(),
    /** What the giver said of it: did it help their family? */
    geholpen: text(),
    /** Title and what it is about: likeness is looked for here. */
    tekst: text().notNull(),
    zoek: tsvector().generatedAlwaysAs((): SQL => sql`to_tsvector('dutch'::regconfig, tekst)`),
  },
  (t) => [
    index('signaal_lijkt_op').using('gin', t.zoek),
    index('signaal_van_gever').on(t.geverId, t.gegevenOp),
    index('signaal_op_het_bord').on(t.niveau, t.regio, t.fase).where(sql`fase <> 'afgesloten'`),
    index('signaal_in_vraagstuk').on(t.vraagstukId).where(sql`vraagstuk_id is not null`),
    // All that the figures ask: they read this index, a tenth of the table.
    index('signaal_in_de_cijfers')
      .on(
        ...([t.gegevenOp, t.regio, t.soortKnelpunt, t.doelgroep, t.wet, t.niveau, t.fase] as const),
        ...([t.resultaat, t.geholpen, t.waarschuwingen, t.afgeslotenOp, t.partijen] as const),
      )
      .where(
        sql`kind = 'signaal' and not onvolledig and (reden is null or reden not in ('ingetrokken', 'samengevoegd', 'gesplitst'))`,
      ),
  ],
);

/** The national overview: vraagstukken as they may be told to partners, each with how many signalen are in it. */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import type { Doelgroep, Onbekend, Regio } from '../../domain/codes.ts';
import type { Instant } from '../../domain/instant.ts';
import type { FaseSignaal, Niveau, Resultaat } from '../../domain/signaal/codes.ts';
import { alsInstant, alsInstantOfNiets, type Reader, rowsOf } from './reader.ts';
import { signaalScope } from './scope.ts';
import { isNietWeg, teltMee } from './signaal-telt.ts';

export type VraagstukRij = {
  id: string;
  referentie: string;
  titel: string;
  niveau: Niveau;
  fase: FaseSignaal;
  regio: Regio | Onbekend;
  doelgroep: Doelgroep | Onbekend;
  wet: string;
  soortKnelpunt: string;
  gegevenOp: Instant;
  afgeslotenOp: Instant | null;
  resultaat: Resultaat | null;
  /** The retold case, without client content. */
  verhaal: string | null;
  /** In it, and of these what this actor cannot read. */
  signalen: number;
  anderen: number;
  /** From how many regio's these are. */
  regios: number;
  leesbaar: boolean;
};

/** The place of one in the overview, for the cursor. */
export type PlekVraagstuk = { niveau: Niveau; gegevenOp: string; id: string };

/** `na` = the place of the last one seen. */
export type BladVraagstukken = { jaar: number | undefined; na: PlekVraagstuk | undefined; limit: number };

/**
 * National ones for everybody, those of a regio for who may read them; not what was withdrawn or became part of another. With `jaar`
 * those that were open in that calendar year. One page, the furthest first, then the oldest.
 */
export async function vraagstukkenLandelijk(
  tx: Reader,
  actor: Actor,
  { jaar, na, limit }: BladVraagstukken,
): Promise<(VraagstukRij & { plek: PlekVraagstuk })[]> {
  const begin = (welk: number) => sql`${`${welk}-01-01`}::timestamp at time zone 'Europe/Amsterdam'`;
  const inJaar = jaar
    ? sql`n.gegeven_op < ${begin(jaar + 1)} and (n.afgesloten_op is null or n.afgesloten_op >= ${begin(jaar)})`
    : sql`true`;
  const volgorde = (niveau: SQL) => sql`array_position(array['beleid', 'landelijk', 'regio'], ${niveau})`;
  const verder = na
    ? sql`(${volgorde(sql`n.niveau`)}, n.gegeven_op, n.id) > (${volgorde(sql`${na.niveau}::text`)}, ${na.gegevenOp}::timestamptz, ${na.id}::uuid)`
    : sql`true`;
  const rows = await rowsOf<VraagstukRij>(
    tx,
    sql`select n.id, n.referentie, n.titel, n.niveau, n.fase, n.regio, n.doelgroep, n.wet, n.soort_knelpunt as "soortKnelpunt",
          n.gegeven_op as "gegevenOp", n.afgesloten_op as "afgeslotenOp", n.resultaat, s.state ->> 'verhaal' as verhaal,
          d.signalen, d.anderen, d.regios, ${signaalScope(actor)} as leesbaar
        from (
          select n.* from signaal n where n.kind = 'vraagstuk' and (n.niveau <> 'regio' or ${signaalScope(actor)}) and ${inJaar}
            and ${isNietWeg} and ${verder}
          order by ${volgorde(sql`n.niveau`)}, n.gegeven_op, n.id limit ${limit}
        ) n left join subject s on s.kind = n.kind and s.id = n.id cross join lateral (select n.id) v cross join lateral (
          select count(*)::int as signalen, (count(*) filter (where (${signaalScope(actor)}) is not true))::int as anderen,
            count(distinct n.regio) filter (where n.regio <> 'onbekend')::int as regios
          from signaal n where n.vraagstuk_id = v.id and ${teltMee}
        ) d
        order by ${volgorde(sql`n.niveau`)}, n.gegeven_op, n.id`,
  );
  return rows.map((row) => ({
    ...row,
    plek: { niveau: row.niveau, gegevenOp: row.gegevenOp, id: row.id },
    gegevenOp: alsInstant(row.gegevenOp),
    afgeslotenOp: alsInstantOfNiets(row.afgeslotenOp),
  }));
}

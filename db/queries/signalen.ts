/** Which signalen and vraagstukken exist for this actor: a page of them, the board, some by id, and those in a vraagstuk. */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import type { Doelgroep, Onbekend, Regio } from '../../domain/codes.ts';
import type { Instant } from '../../domain/instant.ts';
import { isKleineGroep } from '../../domain/rapportage/maskeer.ts';
import { type FaseSignaal, type Niveau, niveaus, type SoortSignaal } from '../../domain/signaal/codes.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import { alsInstant, type Reader, rowsOf } from './reader.ts';
import { lijst, signaalScope } from './scope.ts';
import { teltMee } from './signaal-telt.ts';

export type Verwijzing = { id: string; kind: SoortSignaal; referentie: string; titel: string };

export type SignaalRij = Verwijzing & {
  fase: FaseSignaal;
  niveau: Niveau;
  regio: Regio | Onbekend;
  gemeente: string;
  doelgroep: Doelgroep | Onbekend;
  soortKnelpunt: string;
  wet: string;
  gegevenOp: Instant;
  sinds: Instant;
  onvolledig: boolean;
  escalatieNaar: Niveau | null;
  vraagstuk: { id: string; referentie: string; titel: string; leesbaar: boolean } | null;
  /** In a vraagstuk; null when those that this actor cannot read are under five: what they can read would tell these. */
  aantalSignalen: number | null;
  /** Of these what this actor can read. */
  aantalLeesbaar: number;
  /** Its first open task; `uiterlijk` is in the thing's own time, `clockOffsetMs` ahead of ours. */
  klok: { soort: TaakSoort; uiterlijk: Instant | null } | null;
  clockOffsetMs: number;
  /** Its place in the list, for the cursor. */
  plek: { gegevenOp: string; id: string };
};

type Row = Omit<SignaalRij, 'plek' | 'clockOffsetMs' | 'aantalSignalen' | 'aantalLeesbaar'> & {
  offset: string;
  erin: { aantal: number; anderen: number };
};

/** Is the vraagstuk that it is in there for this actor too? */
const leesbaar = (actor: Actor): SQL => sql`exists (select 1 from signaal n where n.id = v.id and ${signaalScope(actor)})`;

const velden = (actor: Actor): SQL => sql`n.id, n.kind, n.referentie, n.titel, n.fase, n.niveau, n.regio, n.gemeente, n.doelgroep,
  n.soort_knelpunt as "soortKnelpunt", n.wet, n.gegeven_op as "gegevenOp", n.sinds, n.onvolledig, n.escalatie_naar as "escalatieNaar",
  case when v.id is not null then json_build_object('id', v.id, 'referentie', v.referentie, 'titel', v.titel,
    'leesbaar', ${leesbaar(actor)}) end as vraagstuk,
  (select json_build_object('aantal', count(*), 'anderen', count(*) filter (where (${signaalScope(actor)}) is not true))
    from signaal n where n.vraagstuk_id = s.id and ${teltMee}) as erin,
  case when k.soort is not null then json_build_object('soort', k.soort, 'uiterlijk', k.uiterlijk) end as klok,
  s.clock_offset_ms as "offset"`;

/** What is due first. */
const eersteKlok = sql`left join lateral (select k.soort, k.uiterlijk from taak k
  where k.kind = n.kind and k.subject_id = n.id and k.status = 'open' and k.soort <> 'alarm'
  order by k.uiterlijk nulls last, k.id limit 1) k on true`;

const vanSignaal = sql`signaal n join subject s on s.kind = n.kind and s.id = n.id left join signaal v on v.id = n.vraagstuk_id ${eersteKlok}`;

const alsRij = ({ offset, klok, erin, ...row }: Row): SignaalRij => ({
  ...row,
  aantalSignalen: isKleineGroep(erin.anderen) ? null : erin.aantal,
  aantalLeesbaar: erin.aantal - erin.anderen,
  gegevenOp: alsInstant(row.gegevenOp),
  sinds: alsInstant(row.sinds),
  klok: klok && { ...klok, uiterlijk: klok.uiterlijk && alsInstant(klok.uiterlijk) },
  clockOffsetMs: Number(offset),
  plek: { gegevenOp: row.gegevenOp, id: row.id },
});

export type SignalenFilter = {
  van: 'mij' | 'alles';
  kind?: SoortSignaal | undefined;
  niveau?: Niveau | undefined;
  fase?: FaseSignaal | undefined;
  regio?: string | undefined;
  doelgroep?: string | undefined;
  soortKnelpunt?: string | undefined;
  wet?: string | undefined;
  open?: boolean | undefined;
  zoek?: string | undefined;
  na?: { gegevenOp: string; id: string } | undefined;
  limit: number;
};

function gefilterd(actor: Actor, { van, open, zoek, na, ...filter }: SignalenFilter): SQL {
  const { kind, niveau, fase, regio, doelgroep, soortKnelpunt, wet } = filter;
  const gelijk: [SQL, string | undefined][] = [
    ...([
      [sql`n.kind`, kind],
      [sql`n.niveau`, niveau],
      [sql`n.fase`, fase],
      [sql`n.regio`, regio],
    ] as const),
    ...([
      [sql`n.doelgroep`, doelgroep],
      [sql`n.soort_knelpunt`, soortKnelpunt],
      [sql`n.wet`, wet],
    ] as const),
  ].map(([kolom, waarde]) => [kolom, waarde]);
  const delen = [signaalScope(actor), ...gelijk.flatMap(([kolom, waarde]) => (waarde ? [sql`${kolom} = ${waarde}`] : []))];
  if (van === 'mij') delen.push(actor.soort === 'gebruiker' ? sql`n.gever_id = ${actor.id}::uuid` : sql`false`);
  if (open !== undefined) delen.push(open ? sql`n.fase <> 'afgesloten'` : sql`n.fase = 'afgesloten'`);
  if (zoek) delen.push(sql`(n.zoek @@ websearch_to_tsquery('dutch', ${zoek}) or n.referentie ilike ${`%${letterlijk(zoek)}%`})`);
  if (na) delen.push(sql`(n.gegeven_op, n.id) < (${na.gegevenOp}::timestamptz, ${na.id}::uuid)`);
  return sql.join(delen, sql` and `);
}

const letterlijk = (tekst: string): string => tekst.replace(/[\\%_]/g, '\\$&');

/** One page, the newest first; `na` = the place of the last one seen. */
export async function signalen(tx: Reader, actor: Actor, filter: SignalenFilter): Promise<SignaalRij[]> {
  const waar = gefilterd(actor, filter);
  const rows = await rowsOf<Row>(
    tx,
    sql`select ${velden(actor)} from ${vanSignaal} where ${waar} order by n.gegeven_op desc, n.id desc limit ${filter.limit}`,
  );
  return rows.map(alsRij);
}

/** Of these ids those that exist for this actor, in the order given. */
export async function signalenMet(tx: Reader, actor: Actor, ids: readonly string[]): Promise<SignaalRij[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf<Row>(
    tx,
    sql`select ${velden(actor)} from unnest(${lijst(ids, 'uuid')}) with ordinality as gevraagd (id, volgorde)
        join (${vanSignaal}) on n.id = gevraagd.id where ${signaalScope(actor)} order by gevraagd.volgorde`,
  );
  return rows.map(alsRij);
}

type BladVanSignalen = Pick<SignalenFilter, 'na' | 'limit'>;

/** One page of the signals in this vraagstuk that count and exist for this actor, the oldest first; `na` = the place of the last one seen. */
export async function signalenIn(tx: Reader, actor: Actor, vraagstukId: string, blad: BladVanSignalen): Promise<SignaalRij[]> {
  const { na, limit } = blad;
  const verder = na ? sql`(n.gegeven_op, n.id) > (${na.gegevenOp}::timestamptz, ${na.id}::uuid)` : sql`true`;
  const rows = await rowsOf<Row>(
    tx,
    sql`select ${velden(actor)} from ${vanSignaal} where n.vraagstuk_id = ${vraagstukId}::uuid and ${teltMee} and ${signaalScope(actor)} and ${verder}
        order by n.gegeven_op, n.id limit ${limit}`,
  );
  return rows.map(alsRij);
}

export type Kolom = { niveau: Niveau; totaal: number; teLaat: number; signalen: SignaalRij[] };

/**
 * Per level what is open there, what is due first on top: at most `perKolom` of each, counted in full. What is in a vraagstuk
 * has the clocks of that, and stands on the board with it. `now` = real time.
 */
export async function bord(tx: Reader, actor: Actor, now: Instant, perKolom: number): Promise<Kolom[]> {
  const rows = await rowsOf<Row & { totaal: number; teLaat: number }>(
    tx,
    sql`with open as (
          select n.id, n.niveau, k.uiterlijk - make_interval(secs => s.clock_offset_ms / 1000.0) as due
          from signaal n join subject s on s.kind = n.kind and s.id = n.id ${eersteKlok}
          where n.fase not in ('afgesloten', 'in vraagstuk') and ${signaalScope(actor)}
        ), geteld as (
          select id, due, row_number() over (partition by niveau order by due nulls last, id) as plek,
            count(*) over (partition by niveau)::int as totaal,
            (count(*) filter (where due < ${now}::timestamptz) over (partition by niveau))::int as te_laat
          from open
        )
        select ${velden(actor)}, g.totaal, g.te_laat as "teLaat" from geteld g join (${vanSignaal}) on n.id = g.id
        where g.plek <= ${perKolom} order by g.plek`,
  );
  return niveaus.map((niveau) => {
    const hier = rows.filter((row) => row.niveau === niveau);
    const signalen = hier.map(({ totaal: _totaal, teLaat: _teLaat, ...row }) => alsRij(row));
    return { niveau, totaal: hier[0]?.totaal ?? 0, teLaat: hier[0]?.teLaat ?? 0, signalen };
  });
}

/** Of these ids a reference to those that exist for this actor. */
export async function verwijzingen(tx: Reader, actor: Actor, ids: readonly string[]): Promise<Verwijzing[]> {
  if (ids.length === 0) return [];
  return rowsOf<Verwijzing>(
    tx,
    sql`select n.id, n.kind, n.referentie, n.titel from signaal n
        where n.id = any(${lijst(ids, 'uuid')}) and ${signaalScope(actor)} order by n.gegeven_op, n.referentie`,
  );
}

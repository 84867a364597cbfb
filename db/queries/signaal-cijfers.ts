/** Figures of signaleren: what is counted of signalen, by every code and for every filter; never one signaal. */
import { type SQL, sql } from 'drizzle-orm';
import type { Niveau } from '../../domain/signaal/codes.ts';
import { type Reader, rowsOf } from './reader.ts';
import { lijst } from './scope.ts';
import { teltMee } from './signaal-telt.ts';

/** `jaar` is a calendar year in Europe/Amsterdam, of the day on which it was given. */
export type CijferFilter = {
  jaar?: number | undefined;
  regio?: string | undefined;
  doelgroep?: string | undefined;
  wet?: string | undefined;
  soort?: string | undefined;
};
export type FilterNaam = keyof CijferFilter;

/** In the order of the bits in `buiten`. */
export const filterNamen = ['jaar', 'regio', 'doelgroep', 'wet', 'soort'] as const satisfies readonly FilterNaam[];

/** Outside which filters it falls: the sum of their bits (jaar 1, regio 2 …); 0 = inside all of them. */
type Buiten = { buiten: number };

/** One row per combination that occurs, of one of the tables (`tabel`); what the table does not tell apart is null. */
export type CijferRij = Buiten & {
  tabel: (typeof tabellen)[number];
  regio: string | null;
  soort: string | null;
  doelgroep: string | null;
  niveau: Niveau | null;
  fase: string | null;
  /** Of what is closed. */
  resultaat: string | null;
  /** What the giver said; null = nothing yet. */
  geholpen: string | null;
  /** How often a warning on personal data was passed over. */
  waarschuwingen: number | null;
  wet: string | null;
  /** Quarters since the beginning of `eersteJaar`; 1 = the first one, or before. */
  kwartaal: number | null;
  /** A signaal has one kind of party, more, or none. */
  partijen: string[] | null;
  aantal: number;
};

const tabellen = ['matrix', 'stand', 'wetten', 'partijen'] as const;

/** `weken` = the median between given and closed. */
export type DuurRij = { niveau: Niveau; aantal: number; weken: number };

const begin = (jaar: number): SQL => sql`(${`${jaar}-01-01`}::timestamp at time zone 'Europe/Amsterdam')`;

const houdtIn: Record<Exclude<FilterNaam, 'jaar'>, SQL> = {
  ...{ regio: sql`n.regio`, doelgroep: sql`n.doelgroep`, wet: sql`n.wet`, soort: sql`n.soort_knelpunt` },
};

function voldoet(naam: FilterNaam, filter: CijferFilter): SQL | null {
  const waarde = filter[naam];
  if (waarde === undefined) return null;
  if (naam !== 'jaar') return sql`${houdtIn[naam]} = ${waarde}`;
  return sql`(n.gegeven_op >= ${begin(Number(waarde))} and n.gegeven_op < ${begin(Number(waarde) + 1)})`;
}

/** The bits of the filters that a row falls outside of. */
function buiten(filter: CijferFilter): SQL {
  const delen = filterNamen.flatMap((naam, i) => {
    const erin = voldoet(naam, filter);
    return erin ? [sql`(not ${erin})::int * ${2 ** i}::int`] : [];
  });
  return delen.length === 0 ? sql`0` : sql`(${sql.join(delen, sql` + `)})`;
}

const binnen = (filter: CijferFilter): SQL =>
  sql.join([sql`true`, ...filterNamen.flatMap((naam) => voldoet(naam, filter) ?? [])], sql` and `);

/** Before this nothing was counted. */
export const eersteJaar = 2019;

/** When each quarter begins, until 2100: a number by looking it up is ten times as fast as a date in words. */
const kwartalen = sql`array(select (make_date(${eersteJaar}::int, 1, 1) + k * interval '3 months') at time zone 'Europe/Amsterdam'
  from generate_series(0, (2100 - ${eersteJaar}::int) * 4) as k)`;

/** What is withdrawn was none; of what was joined or split the others count. */
const telt = sql`n.kind = 'signaal' and ${teltMee}`;

/** Every table in one look at the signalen, those outside the filters too: what falls outside says what may be shown. */
const tellingen = (tx: Reader, filter: CijferFilter): Promise<CijferRij[]> =>
  rowsOf<CijferRij>(
    tx,
    sql`with geteld as (
          select ${buiten(filter)} as buiten, n.regio, n.soort_knelpunt as soort, n.doelgroep, n.niveau, n.fase, n.resultaat, n.geholpen,
            n.waarschuwingen, n.wet, n.partijen, greatest(width_bucket(n.gegeven_op, ${kwartalen}), 1) as kwartaal
          from signaal n where ${telt}
        )
        select (${lijst(tabellen, 'text')})[case
            when grouping(regio) = 0 then 1 when grouping(niveau) = 0 then 2 when grouping(wet) = 0 then 3 else 4 end] as tabel,
          buiten, regio, soort, doelgroep, niveau, fase, resultaat, geholpen, waarschuwingen, wet, kwartaal, partijen, count(*)::int as aantal
        from geteld group by grouping sets ((buiten, regio, soort, doelgroep), (buiten, niveau, fase, resultaat, geholpen),
          (buiten, wet, kwartaal, waarschuwingen), (buiten, partijen))`,
  );

const duur = (tx: Reader, filter: CijferFilter): Promise<DuurRij[]> =>
  rowsOf<DuurRij>(
    tx,
    sql`select n.niveau, count(*)::int as aantal,
          (extract(epoch from percentile_cont(0.5) within group (order by n.afgesloten_op - n.gegeven_op)) / 604800)::float8 as weken
        from signaal n where ${telt} and n.fase = 'afgesloten' and ${binnen(filter)} group by n.niveau`,
  );

export type SignalenCijfers = {
  tellingen: CijferRij[];
  duur: DuurRij[];
};

/** All that the report needs; to be masked before anybody sees it. */
export async function signalenCijfers(tx: Reader, filter: CijferFilter): Promise<SignalenCijfers> {
  return {
    tellingen: await tellingen(tx, filter),
    duur: await duur(tx, filter),
  };
}

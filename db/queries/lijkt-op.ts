/** Which signalen and vraagstukken resemble one, or a text that is being typed: by words that say much, and by the same codes. */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import {
  deelWoorden,
  type Gevonden,
  gewichten,
  minder,
  opGelijkenis,
  type SoortKenmerk,
  type Woord,
  waarnaarZoeken,
  type Zoeken,
  zeggenNiets,
} from '../../domain/signaal/lijkt-op.ts';
import { type Reader, rowsOf } from './reader.ts';
import { lijst, signaalScope } from './scope.ts';
import { isWeg } from './signaal-telt.ts';

/** By what it is counted; what is not known counts for nothing. */
export type Kenmerken = {
  regio?: string | undefined;
  gemeente?: string | undefined;
  doelgroep?: string | undefined;
  wet?: string | undefined;
  soortKnelpunt?: string | undefined;
  partijen?: readonly string[] | undefined;
};

/** A code that both have. */
export type ZelfdeKenmerk = { soort: SoortKenmerk; code: string };

/** `gelijkenis` from 0 to 1; `woorden` as they were written in what it resembles, the most telling first. */
export type Lijkende = { id: string; gelijkenis: number; woorden: string[]; kenmerken: ZelfdeKenmerk[] };

const kolommen: Record<Exclude<SoortKenmerk, 'partijen'>, SQL> = {
  ...{ wet: sql`n.wet`, soortKnelpunt: sql`n.soort_knelpunt`, doelgroep: sql`n.doelgroep` },
  ...{ gemeente: sql`n.gemeente`, regio: sql`n.regio` },
};
const soorten = Object.keys(kolommen) as (keyof typeof kolommen)[];

/** Two of another law have nothing in common by that. */
const zegtIets = (code: string | undefined): code is string => code !== undefined && !['', 'onbekend', 'anders'].includes(code);

type Vergelijking = { soort: SoortKenmerk; gelijk: SQL; code: SQL };

/** What of these codes another row (`signaal n`) can have too. */
function vergelijkingen(kenmerken: Kenmerken): Vergelijking[] {
  const codes = soorten.flatMap((soort): Vergelijking[] => {
    const code = kenmerken[soort];
    return zegtIets(code) ? [{ soort, gelijk: sql`${kolommen[soort]} = ${code}`, code: kolommen[soort] }] : [];
  });
  const partijen = (kenmerken.partijen ?? []).filter(zegtIets);
  if (partijen.length === 0) return codes;
  const die = lijst(partijen, 'text');
  const samen = sql`(select string_agg(p, ', ' order by p) from unnest(n.partijen) p where p = any(${die}))`;
  return [...codes, { soort: 'partijen', gelijk: sql`n.partijen && ${die}`, code: samen }];
}

/**
 * The words of a text. How many signalen have a common one, the planner knows from when it last looked; what it does not know is
 * rare, or new. Counting every word would take longer than looking for it.
 */
async function woordenVan(tx: Reader, tekst: string): Promise<{ woorden: Woord[]; alle: number }> {
  const rows = await rowsOf<Woord & { alle: number }>(
    tx,
    sql`with alle as materialized (
          select case when c.reltuples < 1000 then (select count(*) from signaal) else c.reltuples end::float8 as n
          from pg_class c where c.oid = 'signaal'::regclass
        ), gewoon as materialized (
          select m.stam, m.deel from pg_stats s
            cross join lateral unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as m (stam, deel)
          where s.schemaname = current_schema() and s.tablename = 'signaal' and s.attname = 'zoek'
        ), geschreven as (
          select distinct lower(token) as woord from ts_parse('default', ${tekst}) where lower(token) <> all(${lijst(zeggenNiets, 'text')})
        ), woord as (
          select stam, min(woord) as woord from geschreven cross join lateral unnest(tsvector_to_array(to_tsvector('dutch', woord))) as stam
          where stam ~ '^[[:alpha:]]{3,}$' group by stam
        )
        select w.stam, w.woord, ceil(g.deel * a.n)::int as aantal, a.n as alle
        from woord w cross join alle a left join gewoon g on g.stam = w.stam`,
  );
  return { woorden: rows.map(({ alle: _alle, ...woord }) => woord), alle: rows[0]?.alle ?? 0 };
}

type Bron = { tekst: string; kenmerken: Kenmerken; zelf: string | null };

/** Of one word no more is read: it would say nothing. */
const meestPerWoord = 1_001;
/** So many are looked at closely. */
const kandidaten = 60;

type Rij = Gevonden & { kenmerken: ZelfdeKenmerk[]; aantallen: Record<string, number> };

/** What has one of the words and is there for this actor, roughly the most alike; `aantallen` = how many have each of the words. */
function gevonden(tx: Reader, actor: Actor, bron: Bron, woorden: readonly Woord[], alle: number, zoeken: Zoeken): Promise<Rij[]> {
  const delen = vergelijkingen(bron.kenmerken);
  const alleCodes = delen.reduce((totaal, { soort }) => totaal + gewichten[soort], 0);
  const codes = delen.map(({ soort, gelijk }) => sql`(${gelijk})::int * ${gewichten[soort] / alleCodes}::float8`);
  const zelfde = delen.map(
    ({ soort, gelijk, code }) => sql`case when ${gelijk} then jsonb_build_object('soort', ${soort}::text, 'code', ${code}) end`,
  );
  const vragen = zoeken.vragen.map((stammen) => stammen.join(' & '));
  return rowsOf<Rij>(
    tx,
    sql`with gevonden as materialized (
          select v.plek, n.* from unnest(${lijst(vragen, 'text')}) with ordinality as v (zoek, plek) cross join lateral (
            select n.id, ${codes.length > 0 ? sql.join(codes, sql` + `) : sql`0::float8`} as codes,
              case when ${isWeg} then ${minder.weg}::float8
                when n.fase = 'afgesloten' then ${minder.afgesloten}::float8 else 1 end as deel
            from signaal n where n.zoek @@ v.zoek::tsquery and n.id is distinct from ${bron.zelf}::uuid and ${signaalScope(actor)}
            limit ${meestPerWoord}
          ) n
        ), telling as materialized (
          select plek, count(*)::int as aantal, ln(1 + ${alle}::float8 / count(*)) as gewicht from gevonden group by plek
        ), veelzeggend as materialized (
          select plek, gewicht / sum(gewicht) over () as gewicht from telling where aantal <= ${zoeken.hoogstens}::float8
        ), kandidaat as (
          select g.id, g.codes, g.deel from gevonden g join veelzeggend v on v.plek = g.plek group by g.id, g.codes, g.deel
          order by g.deel * (${deelWoorden}::float8 * sum(v.gewicht) + ${1 - deelWoorden}::float8 * g.codes) desc, g.id limit ${kandidaten}
        )
        select k.id, k.codes, k.deel, (select jsonb_object_agg(plek, aantal) from telling) as aantallen,
          array(select s from unnest(tsvector_to_array(n.zoek)) s where s = any(${lijst(
            woorden.map(({ stam }) => stam),
            'text',
          )})) as stammen,
          jsonb_path_query_array(jsonb_build_array(${sql.join(zelfde, sql`, `)}), '$[*] ? (@ != null)') as kenmerken
        from kandidaat k join signaal n on n.id = k.id`,
  );
}

/** As the planner knew them, or else as they were counted while looking. */
const geteld = (woorden: readonly Woord[], { vragen }: Zoeken, aantallen: Record<string, number>): Woord[] =>
  woorden.map((woord) => {
    const plek = vragen.findIndex(([eerste, ...meer]) => meer.length === 0 && eerste === woord.stam);
    return { ...woord, aantal: woord.aantal ?? aantallen[plek + 1] ?? 0 };
  });

async function lijkendOp(tx: Reader, actor: Actor, bron: Bron, limit: number): Promise<Lijkende[]> {
  const { woorden, alle } = await woordenVan(tx, bron.tekst);
  const zoeken = waarnaarZoeken(woorden, alle);
  const rijen = zoeken.vragen.length > 0 ? await gevonden(tx, actor, bron, woorden, alle, zoeken) : [];
  const metCodes = vergelijkingen(bron.kenmerken).length > 0;
  return opGelijkenis(rijen, geteld(woorden, zoeken, rijen[0]?.aantallen ?? {}), { alle, metCodes })
    .slice(0, limit)
    .map(({ id, gelijkenis, woorden: samen, kenmerken }) => ({ id, gelijkenis, woorden: samen, kenmerken }));
}

const meest = 10;

/** Resemble this signaal or vraagstuk, the most alike first, at most `limit`; nothing where it is not there for this actor. */
export async function lijktOpSignaal(tx: Reader, actor: Actor, id: string, limit = meest): Promise<Lijkende[]> {
  const [bron] = await rowsOf<Kenmerken & { tekst: string }>(
    tx,
    sql`select n.tekst, n.regio, n.gemeente, n.doelgroep, n.wet, n.soort_knelpunt as "soortKnelpunt", n.partijen
        from signaal n where n.id = ${id}::uuid and ${signaalScope(actor)}`,
  );
  if (!bron) return [];
  const { tekst, ...kenmerken } = bron;
  return lijkendOp(tx, actor, { tekst, kenmerken, zelf: id }, limit);
}

/** Resemble what is being typed, with the codes that are known by then; the most alike first, at most `limit`. */
export const lijktOpTekst = (
  tx: Reader,
  actor: Actor,
  { tekst, ...kenmerken }: Kenmerken & { tekst: string },
  limit = meest,
): Promise<Lijkende[]> => lijkendOp(tx, actor, { tekst, kenmerken, zelf: null }, limit);

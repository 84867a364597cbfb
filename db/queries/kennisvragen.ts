/** Which knowledge is missing: what exceptions taught, and signalen of the kind kennis; each with the sessions about it. */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import type { Doelgroep, Onbekend, Regio } from '../../domain/codes.ts';
import type { Instant } from '../../domain/instant.ts';
import type { FaseSignaal } from '../../domain/signaal/codes.ts';
import type { Les } from '../../domain/traject/codes.ts';
import { alsInstant, type Reader, rowsOf } from './reader.ts';
import { signaalScope } from './scope.ts';
import { teltMee } from './signaal-telt.ts';

/** `jaar`: in which the les was learned or the signaal given; sessions count whenever they were. */
export type Periode = { jaar?: number | undefined };

const inJaar = (moment: SQL, { jaar }: Periode): SQL =>
  jaar ? sql`(${moment} at time zone 'Europe/Amsterdam')::date between ${`${jaar}-01-01`} and ${`${jaar}-12-31`}` : sql`true`;

const gedaan = sql`count(*) filter (where s.stand = 'gepland')::int as gepland, count(*) filter (where s.stand = 'gehouden')::int as gehouden`;

/** `aantal` counts trajecten: a case that came twice with the same les counts once. `buiten`: those that fall outside the year. */
export type LesRij = {
  les: Les;
  doelgroep: Doelgroep | Onbekend | 'geen';
  aantal: number;
  buiten: number;
  gepland: number;
  gehouden: number;
};

/** Per les and doelgroep, also those that occur outside the year only, or that only a session is about. Who the cases were is not in it. */
export const lessenPerDoelgroep = (tx: Reader, periode: Periode): Promise<LesRij[]> =>
  rowsOf<LesRij>(
    tx,
    sql`with geleerd as (
          select l.les, t.doelgroep, count(distinct e.subject_id)::int as ooit,
            (count(distinct e.subject_id) filter (where ${inJaar(sql`e.at`, periode)}))::int as aantal
          from event e join traject t on t.id = e.subject_id cross join lateral jsonb_array_elements_text(e.data->'lessen') as l(les)
          where e.kind = 'traject' and e.type = 'OverlegBesloten' and t.reden is distinct from 'fout opgevoerd'
          group by 1, 2
        ), sessies as (
          select s.bron_les as les, s.doelgroep, ${gedaan} from kennissessie s where s.bron_les is not null and s.stand <> 'afgezegd' group by 1, 2
        )
        select coalesce(g.les, s.les) as les, coalesce(g.doelgroep, s.doelgroep) as doelgroep, coalesce(g.aantal, 0) as aantal,
          coalesce(g.ooit - g.aantal, 0) as buiten, coalesce(s.gepland, 0) as gepland, coalesce(s.gehouden, 0) as gehouden
        from geleerd g full join sessies s on s.les = g.les and s.doelgroep = g.doelgroep order by 1, 2`,
  );

/** Merged or split, its knowledge is asked for by the others; withdrawn, it is not asked for. */
const overKennis = sql`n.soort_knelpunt = 'kennis' and ${teltMee}`;

export type KennisSignaalRij = {
  id: string;
  soort: 'signaal' | 'vraagstuk';
  referentie: string;
  titel: string;
  regio: Regio | Onbekend;
  doelgroep: Doelgroep | Onbekend;
  fase: FaseSignaal;
  gegevenOp: Instant;
  gepland: number;
  gehouden: number;
};

/** Those that this actor may see: about which nothing was done first, then the newest. What is about its vraagstuk counts too. */
export async function kennisSignalen(tx: Reader, actor: Actor, periode: Periode, limit: number): Promise<KennisSignaalRij[]> {
  const rows = await rowsOf<KennisSignaalRij>(
    tx,
    sql`select n.id, n.kind as soort, n.referentie, n.titel, n.regio, n.doelgroep, n.fase, n.gegeven_op as "gegevenOp", k.gepland, k.gehouden
        from signaal n cross join lateral (select ${gedaan} from kennissessie s where s.bron_id in (n.id, n.vraagstuk_id)) k
        where ${overKennis} and ${inJaar(sql`n.gegeven_op`, periode)} and ${signaalScope(actor)}
        order by k.gepland + k.gehouden > 0, n.gegeven_op desc, n.id limit ${limit}`,
  );
  return rows.map((row) => ({ ...row, gegevenOp: alsInstant(row.gegevenOp) }));
}

/** `zelf`: those that this actor may see; `anderen`: those that they may not, `buiten` the year too. */
export type SignaalGroep = {
  doelgroep: Doelgroep | Onbekend;
  zelf: number;
  anderen: number;
  buiten: number;
  gepland: number;
  gehouden: number;
};

/** All of them in the country per doelgroep, also those that are there outside the year only, with how many sessions: no title, no giver. */
export function kennisSignalenPerDoelgroep(tx: Reader, actor: Actor, periode: Periode): Promise<SignaalGroep[]> {
  const [inHet, leest] = [inJaar(sql`n.gegeven_op`, periode), sql`(${signaalScope(actor)})`];
  return rowsOf<SignaalGroep>(
    tx,
    sql`select n.doelgroep, (count(distinct n.id) filter (where ${inHet} and ${leest}))::int as zelf,
          (count(distinct n.id) filter (where ${inHet} and ${leest} is not true))::int as anderen,
          (count(distinct n.id) filter (where not ${inHet} and ${leest} is not true))::int as buiten,
          count(distinct s.id) filter (where s.stand = 'gepland')::int as gepland,
          count(distinct s.id) filter (where s.stand = 'gehouden')::int as gehouden
        from signaal n left join kennissessie s on s.bron_id in (n.id, n.vraagstuk_id)
        where ${overKennis} group by n.doelgroep order by n.doelgroep`,
  );
}

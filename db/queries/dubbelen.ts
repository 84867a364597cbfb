/** Who looks like the person of an aanmelding: same birth date and a name that sounds alike, or the same address. Nobody is joined here. */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import type { Day, Instant } from '../../domain/instant.ts';
import type { Fase } from '../../domain/traject/codes.ts';
import { alsInstant, type Reader, rowsOf } from './reader.ts';
import { namenScope } from './scope.ts';

/** What two persons have in common. */
export type Gelijkenis = 'geboortedatum' | 'naam' | 'adres';

export type AnderTraject = { id: string; referentie: string; fase: Fase; sinds: Instant };

/** Without a name for a reader who may see none of this person's trajecten. */
export type Dubbel = {
  persoonId: string;
  naam: string | null;
  geboortedatum: Day | null;
  adres: string | null;
  plaats: string | null;
  gelijk: Gelijkenis[];
  trajecten: AnderTraject[];
  /** How many more trajecten this person has, outside what the reader may see. */
  buitenZicht: number;
};

type Row = Omit<Dubbel, 'gelijk' | 'trajecten'> & {
  zelfdeDag: boolean;
  klinktGelijk: boolean;
  zelfdeAdres: boolean;
  trajecten: AnderTraject[];
};

const meesteGetoond = 10;

/** pg_trgm's measure for two words, 0 to 1: catches what listening misses (Vogel, Vogels). */
const lijktGenoeg = 0.5;

/** One word of a name that tells something is enough: people marry, and initials hide the rest. */
const klinktGelijk = sql`(klanken(n.woorden) && ik.klanken or exists (
  select 1 from unnest(n.woorden) a, unnest(ik.woorden) b where similarity(a, b) >= ${lijktGenoeg}))`;

/** A person, and who became one with them. */
const ookBekendAls = (id: SQL): SQL =>
  sql`(${id}::text || array(select m.id::text from persoon m where m.samengevoegd_met = ${id}))`;

/** From whom a traject was kept apart. */
const apartVan = sql`(select s.state->'apartGehoudenVan' from subject s where s.kind = 'traject' and s.id = a.id)`;

/** Kept apart once, on whichever traject of either person. */
const apartGehouden = sql`(${ookBekendAls(sql`q.id`)} && ik.apart
  or exists (select 1 from traject a where a.persoon_id = q.id and ${apartVan} ?| ik.ids))`;

/** The persons whom the person of this traject looks like, the strongest likeness first. Its own scope is the caller's. */
export async function dubbelen(tx: Reader, actor: Actor, trajectId: string): Promise<Dubbel[]> {
  const rows = await rowsOf<Row>(
    tx,
    sql`with ik as materialized (
          select p.id, p.geboortedatum, n.woorden, klanken(n.woorden) as klanken, adres_sleutels(p.adres, p.plaats) as adressen,
            ${ookBekendAls(sql`p.id`)} as ids,
            array(select jsonb_array_elements_text(${apartVan}) from traject a where a.persoon_id = p.id) as apart
          from traject t join persoon p on p.id = t.persoon_id cross join lateral (select naam_woorden(p.naam) as woorden) n
          where t.id = ${trajectId}::uuid
        ), mogelijk as (
          select q.* from ik join persoon q on q.geboortedatum = ik.geboortedatum
          union select q.* from ik join persoon q on adres_sleutels(q.adres, q.plaats) && ik.adressen
        ), gelijkend as materialized (
          select q.*, coalesce(q.geboortedatum = ik.geboortedatum, false) as zelfde_dag, ${klinktGelijk} as klinkt_gelijk,
            adres_sleutels(q.adres, q.plaats) && ik.adressen as zelfde_adres
          from ik cross join mogelijk q cross join lateral (select naam_woorden(q.naam) as woorden offset 0) n
          where q.id <> ik.id and q.samengevoegd_met is null and not ${apartGehouden}
        )
        select q.id as "persoonId", q.zelfde_dag as "zelfdeDag", q.klinkt_gelijk as "klinktGelijk", q.zelfde_adres as "zelfdeAdres",
          case when h.gezien > 0 then q.naam end as naam, case when h.gezien > 0 then q.geboortedatum end as geboortedatum,
          case when h.gezien > 0 then q.adres end as adres, case when h.gezien > 0 then q.plaats end as plaats,
          h.trajecten, h.alle - h.gezien as "buitenZicht"
        from gelijkend q cross join lateral (
          select count(*)::int as alle, (count(*) filter (where ${namenScope(actor)}))::int as gezien,
            coalesce(json_agg(json_build_object('id', t.id, 'referentie', t.referentie, 'fase', t.fase, 'sinds', t.sinds)
              order by t.sinds desc, t.id) filter (where ${namenScope(actor)}), '[]') as trajecten
          from traject t where t.persoon_id = q.id
        ) h
        where (q.zelfde_dag and q.klinkt_gelijk) or q.zelfde_adres
        order by q.zelfde_dag::int + q.klinkt_gelijk::int + q.zelfde_adres::int desc, q.zelfde_dag desc, q.naam, q.id
        limit ${meesteGetoond}`,
  );
  return rows.map(({ zelfdeDag, klinktGelijk: klinkt, zelfdeAdres, trajecten, ...rest }) => ({
    ...rest,
    gelijk: [
      ...(zelfdeDag ? (['geboortedatum'] as const) : []),
      ...(klinkt ? (['naam'] as const) : []),
      ...(zelfdeAdres ? (['adres'] as const) : []),
    ],
    trajecten: trajecten.map((ander) => ({ ...ander, sinds: alsInstant(ander.sinds) })),
  }));
}

/** Kennissessies: a page of them by filter, one of them, and what they add up to. */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import type { Doelgroep, Onbekend, Regio, Rol } from '../../domain/codes.ts';
import type { Day } from '../../domain/instant.ts';
import type { SoortKennissessie, StandKennissessie } from '../../domain/leren/codes.ts';
import type { Werkgebied } from '../../domain/netwerk/codes.ts';
import type { Les } from '../../domain/traject/codes.ts';
import { type Reader, rowsOf } from './reader.ts';
import { signaalScope } from './scope.ts';

export type SessieRij = {
  id: string;
  onderwerp: string;
  kennisgebied: string;
  datum: Day;
  soort: SoortKennissessie;
  voorWie: string;
  bron: {
    soort: 'les' | 'signaal' | 'vraagstuk' | 'eigen idee';
    id: string | null;
    les: Les | null;
    /** Only where this actor may see it. */
    titel: string | null;
    referentie: string | null;
  };
  regio: Werkgebied;
  doelgroep: Doelgroep | Onbekend;
  sprekers: string | null;
  organisator: { id: string; naam: string } | null;
  stand: StandKennissessie;
  redenAfgezegd: string | null;
  aantalAanwezig: number | null;
  organisaties: { id: string; naam: string }[];
  rollen: Rol[];
  score: number | null;
  aantalScores: number | null;
  geleerd: string | null;
  vervolg: string | null;
  vastgelegdDoor: string;
  revisie: number;
};

export type SessieFilter = {
  /** The calendar year of its day. */
  jaar?: number | undefined;
  regio?: string | undefined;
  soort?: string | undefined;
  stand?: string | undefined;
  les?: string | undefined;
  /** The id of a signaal or vraagstuk; of a signaal also what was about its vraagstuk. */
  over?: string | undefined;
};

const lees = (tx: Reader, actor: Actor, waar: SQL, limit: number): Promise<SessieRij[]> =>
  rowsOf<SessieRij>(
    tx,
    sql`select s.id, s.onderwerp, s.kennisgebied, s.datum::text, s.soort, s.voor_wie as "voorWie", s.regio, s.doelgroep, s.sprekers,
          json_build_object('soort', s.bron_soort, 'id', s.bron_id, 'les', s.bron_les, 'titel', b.titel, 'referentie', b.referentie) as bron,
          case when o.id is not null then json_build_object('id', o.id, 'naam', o.naam) end as organisator, s.stand,
          s.reden_afgezegd as "redenAfgezegd", s.aantal_aanwezig as "aantalAanwezig", to_json(s.rollen) as rollen, s.score::float8 as score,
          s.aantal_scores as "aantalScores", s.geleerd, s.vervolg, coalesce(d.naam, 'Een collega') as "vastgelegdDoor", s.revisie,
          (select coalesce(json_agg(json_build_object('id', g.id, 'naam', g.naam) order by lower(g.naam), g.id), '[]')
            from organisatie g where g.id = any(s.organisaties)) as organisaties
        from kennissessie s left join gebruiker o on o.id = s.organisator_id left join gebruiker d on d.id = s.vastgelegd_door
          left join lateral (select n.titel, n.referentie from signaal n where n.id = s.bron_id and ${signaalScope(actor)}) b on true
        where ${waar} order by s.datum desc nulls last, s.id limit ${limit}`,
  );

const gefilterd = ({ jaar, regio, soort, stand, les, over }: SessieFilter): SQL => {
  const delen = [sql`true`];
  if (jaar) delen.push(sql`s.datum >= ${`${jaar}-01-01`}::date and s.datum < ${`${jaar + 1}-01-01`}::date`);
  if (regio) delen.push(sql`s.regio = ${regio}`);
  if (soort) delen.push(sql`s.soort = ${soort}`);
  if (stand) delen.push(sql`s.stand = ${stand}`);
  if (les) delen.push(sql`s.bron_les = ${les}`);
  if (over) delen.push(sql`s.bron_id in (select ${over}::uuid union select vraagstuk_id from signaal where id = ${over}::uuid)`);
  return sql.join(delen, sql` and `);
};

/** One page, the newest day first, so what is planned stands on top; `na` = the place of the last one seen. */
export function kennissessies(
  tx: Reader,
  actor: Actor,
  { na, limit, ...filter }: SessieFilter & { na?: { datum: Day; id: string } | undefined; limit: number },
): Promise<SessieRij[]> {
  const later = na ? sql`(s.datum < ${na.datum}::date or (s.datum = ${na.datum}::date and s.id > ${na.id}::uuid))` : sql`true`;
  return lees(tx, actor, sql`${gefilterd(filter)} and ${later}`, limit);
}

export async function eenKennissessie(tx: Reader, actor: Actor, id: string): Promise<SessieRij | null> {
  const [rij] = await lees(tx, actor, sql`s.id = ${id}::uuid`, 1);
  return rij ?? null;
}

/** `score`: the average over everybody who gave one; null when nobody did. */
export type SessieTellingen = { gepland: number; gehouden: number; aanwezig: number; score: number | null };

/** What the sessions of a filter add up to, whatever page is shown. */
export async function sessieTellingen(tx: Reader, filter: SessieFilter): Promise<SessieTellingen> {
  const [row] = await rowsOf<SessieTellingen>(
    tx,
    sql`select count(*) filter (where stand = 'gepland')::int as gepland, count(*) filter (where stand = 'gehouden')::int as gehouden,
          coalesce(sum(aantal_aanwezig), 0)::int as aanwezig,
          round(sum(score * aantal_scores) / nullif(sum(aantal_scores), 0), 1)::float8 as score
        from kennissessie s where ${gefilterd(filter)}`,
  );
  return row ?? { gepland: 0, gehouden: 0, aanwezig: 0, score: null };
}

/** What a session may come from, where this actor may see it; null when it does not exist for them. */
export type BronRij = {
  id: string;
  soort: 'signaal' | 'vraagstuk';
  referentie: string;
  titel: string;
  regio: Regio | Onbekend;
  doelgroep: Doelgroep | Onbekend;
};

export async function eenBron(tx: Reader, actor: Actor, id: string): Promise<BronRij | null> {
  const [rij] = await rowsOf<BronRij>(
    tx,
    sql`select n.id, n.kind as soort, n.referentie, n.titel, n.regio, n.doelgroep from signaal n
        where n.id = ${id}::uuid and ${signaalScope(actor)}`,
  );
  return rij ?? null;
}

/** Who in service could arrange a session, by name. */
export const organisatoren = (tx: Reader): Promise<{ id: string; naam: string }[]> =>
  rowsOf(tx, sql`select id, naam from gebruiker where in_dienst order by lower(naam), id`);

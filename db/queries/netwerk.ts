/** The netwerk: a page of organisations by filter, and one organisation with all that is known of it. */
import { type SQL, sql } from 'drizzle-orm';
import type { Instant } from '../../domain/instant.ts';
import type { SoortOrganisatie, Werkgebied } from '../../domain/netwerk/codes.ts';
import { alsInstant, type Reader, rowsOf } from './reader.ts';

type ContactRij = {
  id: string;
  naam: string;
  functie: string | null;
  telefoon: string | null;
  email: string | null;
  actief: boolean;
  revisie: number;
};

type OrganisatieRij = {
  id: string;
  naam: string;
  soort: SoortOrganisatie;
  regios: Werkgebied[];
  gemeente: { code: string; naam: string } | null;
  telefoon: string | null;
  email: string | null;
  website: string | null;
  notitie: string | null;
  inGebruik: boolean;
  revisie: number;
  contactpersonen: ContactRij[];
  /** Its place in the list, for the cursor. */
  plek: string;
};

export type NetwerkFilter = {
  /** Those that work there, and those that work everywhere. */
  regio?: string | undefined;
  soort?: string | undefined;
  /** Its code. */
  gemeente?: string | undefined;
  tekst?: string | undefined;
  gebruik: 'ja' | 'nee' | 'alle';
  na?: { plek: string; id: string } | undefined;
  limit: number;
};

type Vraag = { waar: SQL; contacten: SQL; limit: number };

const lees = (tx: Reader, { waar, contacten, limit }: Vraag): Promise<OrganisatieRij[]> =>
  rowsOf<OrganisatieRij>(
    tx,
    sql`select o.id, o.naam, o.soort, to_json(o.regios) as regios, o.telefoon, o.email, o.website, o.notitie,
          o.in_gebruik as "inGebruik", o.revisie, lower(o.naam) as plek,
          case when g.code is not null then json_build_object('code', g.code, 'naam', g.naam) end as gemeente,
          (select coalesce(json_agg(json_build_object('id', c.id, 'naam', c.naam, 'functie', c.functie, 'telefoon', c.telefoon,
              'email', c.email, 'actief', c.actief, 'revisie', c.revisie) order by not c.actief, lower(c.naam), c.id), '[]')
            from contactpersoon c where c.organisatie_id = o.id and ${contacten}) as contactpersonen
        from organisatie o left join gemeente g on g.code = o.gemeente
        where ${waar} order by lower(o.naam), o.id limit ${limit}`,
  );

const woorden = (tekst: string): SQL[] =>
  tekst
    .toLowerCase()
    .split(/\s+/)
    .map((woord) => sql`position(${woord} in lower(concat_ws(' ', o.naam, g.naam, o.soort))) > 0`);

/** One page in the order of the alphabet, with who can be asked for there; `na` = the place of the last one seen. */
export function netwerk(tx: Reader, filter: NetwerkFilter): Promise<OrganisatieRij[]> {
  const { regio, soort, gemeente, tekst, gebruik, na, limit } = filter;
  const delen = tekst ? woorden(tekst) : [sql`true`];
  if (gebruik !== 'alle') delen.push(sql`o.in_gebruik = ${gebruik === 'ja'}`);
  if (regio) delen.push(sql`o.regios && array[${regio}, 'landelijk']`);
  if (soort) delen.push(sql`o.soort = ${soort}`);
  if (gemeente) delen.push(sql`o.gemeente = ${gemeente}`);
  if (na) delen.push(sql`(lower(o.naam), o.id) > (${na.plek}, ${na.id}::uuid)`);
  return lees(tx, { waar: sql.join(delen, sql` and `), contacten: sql`c.actief`, limit });
}

/** With every contact person, also who is there no more. */
export async function eenOrganisatie(tx: Reader, id: string): Promise<OrganisatieRij | null> {
  const [rij] = await lees(tx, { waar: sql`o.id = ${id}::uuid`, contacten: sql`true`, limit: 1 });
  return rij ?? null;
}

type Wijziging = { op: Instant; door: string | null; wat: string };

const meesteWijzigingen = 50;

/** Who changed it and when, the newest first; from the audit, which is sealed. */
export async function wijzigingenVan(tx: Reader, id: string): Promise<Wijziging[]> {
  const rows = await rowsOf<Wijziging>(
    tx,
    sql`select a.at as op, g.naam as door, a.reden as wat from audit a left join gebruiker g on g.id::text = a.actor_id
        where a.kind = 'organisatie' and a.subject_id = ${id}::uuid and a.uitkomst = 'gedaan'
        order by a.id desc limit ${meesteWijzigingen}`,
  );
  return rows.map((row) => ({ ...row, op: alsInstant(row.op) }));
}

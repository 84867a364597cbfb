/** The hours of one person: their own rows, and their contacts with clients, which are recorded with the traject. */
import { sql } from 'drizzle-orm';
import type { Gebruiker } from '../../domain/actor.ts';
import type { Day } from '../../domain/instant.ts';
import type { SoortUren } from '../../domain/uren/codes.ts';
import { somVan } from '../../domain/uren/uren.ts';
import { type Reader, rowsOf } from './reader.ts';
import { namenScope, trajectScope } from './scope.ts';

type EigenUren = { id: string; op: Day; soort: SoortUren; uren: number; notitie: string | null; revisie: number };

/** `trajectId` and `naam` only where the dossier, or its names, are still this person's to see. */
type ContactUren = {
  op: Day;
  hoe: string;
  uren: number;
  /** Travel that belongs to this contact. */
  reisuren: number;
  referentie: string;
  trajectId: string | null;
  naam: string | null;
};

/** All hours of a day but those of the row `behalve`; contacts and their travel included. */
export async function urenOpDag(tx: Reader, actor: Gebruiker, op: Day, behalve: string): Promise<number> {
  const [row] = await rowsOf<{ uren: number }>(
    tx,
    sql`select coalesce(sum(uren), 0)::float8 as uren from (
          select uren from uren where gebruiker_id = ${actor.id}::uuid and op = ${op} and id <> ${behalve}::uuid
          union all
          select uren + reisuren from contact where door_id = ${actor.id} and op = ${op}) as alles`,
  );
  return row?.uren ?? 0;
}

/** From the first day to the last one, both included; the newest day first. */
export async function urenVan(tx: Reader, actor: Gebruiker, van: Day, tot: Day) {
  const regels = await rowsOf<EigenUren>(
    tx,
    sql`select id, op::text, soort, uren::float8 as uren, notitie, revisie from uren
        where gebruiker_id = ${actor.id}::uuid and op between ${van} and ${tot} order by op desc, soort, id`,
  );
  const contacten = await rowsOf<ContactUren>(
    tx,
    sql`select c.op::text, c.hoe, c.uren::float8 as uren, c.reisuren::float8 as reisuren, t.referentie,
          case when ${trajectScope(actor)} then t.id end as "trajectId", case when ${namenScope(actor)} then p.naam end as naam
        from contact c join traject t on t.id = c.traject_id join persoon p on p.id = t.persoon_id
        where c.door_id = ${actor.id} and c.op between ${van} and ${tot} order by c.op desc, c.at desc`,
  );
  const totaal = somVan([...regels.map(({ uren }) => uren), ...contacten.flatMap(({ uren, reisuren }) => [uren, reisuren])]);
  return { regels, contacten, totaal };
}

/** What belongs together through the person of a traject: who looks alike, their other trajecten, and what is newer than was known. */
import { sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import { mag, zietNamen } from '../../domain/rechten/policy.ts';
import { type AnderTraject, type Dubbel, dubbelen } from './dubbelen.ts';
import type { Dossier, Persoon } from './een-traject.ts';
import { alsInstant, type Reader, rowsOf } from './reader.ts';
import { namenScope } from './scope.ts';

type NieuwerGegeven = { veld: keyof Persoon; waarde: string };

export type Samenhang = { dubbelen: Dubbel[]; andereTrajecten: AnderTraject[]; nieuwer: NieuwerGegeven[] };

/** Only for who sees names; likely duplicates only in aanmelding, for who may triage it. */
export async function samenhang(tx: Reader, actor: Actor, { traject, persoon }: Dossier): Promise<Samenhang> {
  if (!zietNamen(actor, traject)) return { dubbelen: [], andereTrajecten: [], nieuwer: [] };
  const beoordeelt = traject.fase === 'aanmelding' && mag(actor, 'BeslisTriage', traject);
  return {
    dubbelen: beoordeelt ? await dubbelen(tx, actor, traject.id) : [],
    andereTrajecten: await andereTrajecten(tx, actor, traject.id),
    nieuwer: verschil(await nieuwerePersoon(tx, traject.id), persoon),
  };
}

/** Other trajecten of the same person, the newest phase first, within what the reader may see with names. */
async function andereTrajecten(tx: Reader, actor: Actor, trajectId: string): Promise<AnderTraject[]> {
  const rows = await rowsOf<AnderTraject>(
    tx,
    sql`select t.id, t.referentie, t.fase, t.sinds from traject t
        where t.persoon_id = (select persoon_id from traject where id = ${trajectId}::uuid) and t.id <> ${trajectId}::uuid
          and ${namenScope(actor)} order by t.sinds desc, t.id`,
  );
  return rows.map((row) => ({ ...row, sinds: alsInstant(row.sinds) }));
}

/**
 * What was said at this aanmelding, of a person who turned out to be known: their own row, when it is the younger of the two.
 * Null when nothing was joined, or when somebody has changed or checked the person's data since.
 */
async function nieuwerePersoon(tx: Reader, trajectId: string): Promise<Persoon | null> {
  const [row] = await rowsOf<Persoon>(
    tx,
    sql`select o.naam, o.geboortedatum, o.telefoon, o.email, o.adres, o.plaats
        from traject t join persoon p on p.id = t.persoon_id
        join lateral (select (e.data->>'vorigePersoonId')::uuid as id from event e
          where e.kind = 'traject' and e.subject_id = t.id and e.type = 'Samengevoegd' order by e.version desc limit 1) j on true
        join persoon o on o.id = j.id
        where t.id = ${trajectId}::uuid and coalesce(o.bijgewerkt_op, '-infinity') > coalesce(p.bijgewerkt_op, '-infinity')`,
  );
  return row ?? null;
}

const velden = ['naam', 'geboortedatum', 'telefoon', 'email', 'adres', 'plaats'] as const;

const verschil = (nieuw: Persoon | null, bekend: Persoon): NieuwerGegeven[] =>
  velden.flatMap((veld) => {
    const waarde = nieuw?.[veld];
    return waarde && waarde !== bekend[veld] ? [{ veld, waarde }] : [];
  });

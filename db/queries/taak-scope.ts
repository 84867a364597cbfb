/** Which open tasks an actor may see, as branches that each follow one index: `taak k`. */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor, Gebruiker } from '../../domain/actor.ts';
import { onbekend, type Rol, regios } from '../../domain/codes.ts';
import { lijst, regiosVan } from './scope.ts';

export type Van = 'mij' | 'rol' | 'alles';

/** `bron` = where the rows come from, `waar` = which of them; a branch of a role has one row source per regio. */
export type Tak = { bron: SQL; waar: SQL; regios?: readonly string[] };

const alleRegios = [...regios, onbekend];
const landelijk: readonly Rol[] = ['aanmeldcoordinator', 'voorzitter', 'beheerder'];

const uitTaken = sql`taak k`;
const mijn = (actor: Gebruiker): Tak => ({ bron: uitTaken, waar: sql`k.toegewezen_aan = ${actor.id}::uuid` });

/** A deputy takes over the work of a supporter, not their seat in the overleg. */
const alsWaarnemer = (actor: Gebruiker): Tak[] =>
  actor.rollen.some((r) => r.rol === 'gcoer')
    ? actor.waarnemerVoor.map((id) => ({ bron: uitTaken, waar: sql`k.toegewezen_aan = ${id}::uuid and k.rol = 'gcoer'` }))
    : [];

/** Climbed to this person: theirs to act on, whatever their role sees of the content. */
const naarMijGeklommen = (actor: Gebruiker): Tak => ({
  bron: sql`(select distinct r.taak_id from rung r where r.bereikt @> ${JSON.stringify([actor.id])}::jsonb and r.soort = 'klim') as bereikt
    join taak k on k.id = bereikt.taak_id`,
  waar: sql`true`,
});

function vanMijnRol(actor: Gebruiker, ook: SQL): Tak[] {
  const rollen = new Set(actor.rollen.map((r) => r.rol));
  const tak = (rol: Rol, welke: readonly string[]): Tak => ({
    bron: uitTaken,
    waar: sql`k.rol = ${rol} and ${ook}`,
    regios: welke,
  });
  const mijnRegios = [...regiosVan(actor), ...(actor.landelijkeDienst ? [onbekend] : [])];
  return [
    ...landelijk.filter((rol) => rollen.has(rol)).map((rol) => tak(rol, alleRegios)),
    ...(rollen.has('regiocoordinator') && mijnRegios.length > 0 ? [tak('regiocoordinator', mijnRegios)] : []),
  ];
}

/** All branches together are what the actor may see; `rol` leaves out what a colleague took already. */
export function takken(actor: Actor, van: Van): Tak[] {
  if (actor.soort !== 'gebruiker') return [];
  const vanMij = [mijn(actor), ...alsWaarnemer(actor), naarMijGeklommen(actor)];
  if (van === 'mij') return vanMij;
  return [...vanMij, ...vanMijnRol(actor, van === 'rol' ? sql`k.toegewezen_aan is null` : sql`true`)];
}

/** One branch as a condition: for counting, where the order does not matter. */
export const alsVoorwaarde = (tak: Tak): SQL =>
  tak.regios ? sql`${tak.waar} and k.regio = any(${lijst(tak.regios, 'text')})` : tak.waar;

/** One branch per regio, so that each gives its rows in the order of its index. */
export const perRegio = (tak: Tak): { bron: SQL; waar: SQL }[] =>
  tak.regios ? tak.regios.map((regio) => ({ bron: tak.bron, waar: sql`${tak.waar} and k.regio = ${regio}` })) : [tak];

/** True for an actor whose task it is or may become: any open task of theirs, by every branch. */
export function taakScope(actor: Actor): SQL {
  if (actor.soort !== 'gebruiker') return sql`false`;
  const delen = takken(actor, 'alles').map((tak) =>
    tak.bron === uitTaken
      ? sql`(${alsVoorwaarde(tak)})`
      : sql`exists (select 1 from rung r where r.taak_id = k.id and r.soort = 'klim'
      and r.bereikt @> ${JSON.stringify([actor.id])}::jsonb)`,
  );
  return sql`(${sql.join(delen, sql` or `)})`;
}

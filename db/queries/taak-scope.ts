/** Which open tasks an actor may see, as branches that each follow one index: `taak k`, looked up per place `w`. */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor, Gebruiker } from '../../domain/actor.ts';
import { onbekend, type Rol, regios } from '../../domain/codes.ts';
import { caseloadVan, lijst, regiosVan } from './scope.ts';

export type Van = 'mij' | 'rol' | 'alles';

/**
 * For each place `w` those tasks `k` that fit. `persoonlijk`: mine, not my role's. Only alarms have no due date;
 * `zonderDatum` says where they can be.
 */
export type Tak = { plaatsen: SQL; waar: SQL; persoonlijk: boolean; zonderDatum: boolean };

const alleRegios = [...regios, onbekend];
const landelijk: readonly Rol[] = ['aanmeldcoordinator', 'voorzitter', 'beheerder', 'landelijkcoordinator'];

/** With me, or with a supporter whom I replace: a deputy takes over their work, not their seat in the overleg. */
const opNaam = (actor: Gebruiker): Tak => ({
  plaatsen: sql`unnest(${lijst(waarnemend(actor), 'uuid')}) as w (wie)`,
  waar: sql`k.toegewezen_aan = w.wie and (w.wie = ${actor.id}::uuid or k.rol = 'gcoer')`,
  persoonlijk: true,
  zonderDatum: true,
});

const waarnemend = (actor: Gebruiker): string[] =>
  actor.rollen.some((r) => r.rol === 'gcoer') ? caseloadVan(actor) : [actor.id];

const bereikte = (actor: Gebruiker): SQL => sql`r.bereikt @> ${JSON.stringify([actor.id])}::jsonb and r.soort = 'klim'`;

/** Climbed to this person: theirs to act on, whatever their role sees of the content. */
const naarMijGeklommen = (actor: Gebruiker): Tak => ({
  plaatsen: sql`(select distinct r.taak_id from rung r where ${bereikte(actor)}) as w (taak)`,
  waar: sql`k.id = w.taak`,
  persoonlijk: true,
  zonderDatum: false,
});

function vanMijnRol(actor: Gebruiker, ook: SQL): Tak[] {
  const rollen = new Set(actor.rollen.map((r) => r.rol));
  const tak = (rol: Rol, welke: readonly string[]): Tak => ({
    plaatsen: sql`unnest(${lijst(welke, 'text')}) as w (regio)`,
    waar: sql`k.rol = ${rol} and k.regio = w.regio and ${ook}`,
    persoonlijk: false,
    zonderDatum: rol === 'beheerder',
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
  const vanMij = [opNaam(actor), naarMijGeklommen(actor)];
  if (van === 'mij') return vanMij;
  return [...vanMij, ...vanMijnRol(actor, van === 'rol' ? sql`k.toegewezen_aan is null` : sql`true`)];
}

/** True for a task `k` that the actor may see, by any branch. */
export function taakScope(actor: Actor): SQL {
  const delen = takken(actor, 'alles').map(({ plaatsen, waar }) => sql`exists (select 1 from ${plaatsen} where ${waar})`);
  return delen.length === 0 ? sql`false` : sql`(${sql.join(delen, sql` or `)})`;
}

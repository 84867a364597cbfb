/** What an actor may see, as SQL: the policy table and the relations of domain/rechten, on the read model `traject t`. */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor, Gebruiker } from '../../domain/actor.ts';
import type { Rol } from '../../domain/codes.ts';
import { policy, type Regel, type Relatie } from '../../domain/rechten/policy.ts';

const nooit = sql`false`;

/** A list of ids or codes as one parameter. */
export const lijst = (waarden: readonly string[], type: 'uuid' | 'text'): SQL =>
  sql`${sql.param([...waarden])}::${sql.raw(type)}[]`;

/** Whose caseload an actor works on: the own one, and of those whom they replace. */
export const caseloadVan = (actor: Gebruiker): string[] => [actor.id, ...actor.waarnemerVoor];

export const regiosVan = (actor: Gebruiker): string[] =>
  actor.rollen.flatMap((r) => (r.rol === 'regiocoordinator' && r.regio ? [r.regio] : []));

/** The same relations as `relaties` in the domain; a test compares the two. */
const relatieInSql: Record<Relatie, (actor: Gebruiker) => SQL> = {
  aanmelding: () => sql`t.ondersteuner_id is null`,
  'eigen regio': (actor) => sql`t.regio = any(${lijst(regiosVan(actor), 'text')})`,
  'landelijke dienst': (actor) => (actor.landelijkeDienst ? sql`t.regio = 'onbekend'` : nooit),
  'eigen caseload': (actor) => sql`t.ondersteuner_id = any(${lijst(caseloadVan(actor), 'uuid')})`,
  gekozen: (actor) => sql`(t.fase = 'matching' and t.gekozen_id = any(${lijst(caseloadVan(actor), 'uuid')}))`,
  'op agenda': (actor) => sql`(t.fase = 'aanmeldoverleg' and t.leden @> ${JSON.stringify([actor.id])}::jsonb)`,
  'in overleg': () => sql`t.fase = 'aanmeldoverleg'`,
  llb: () => sql`t.stroom = 'LLB'`,
};

const zonderNamen: readonly Regel['wie'][] = ['lid', 'voorzitter'];

function eenVanDeRegels(actor: Actor, telt: (regel: Regel) => boolean): SQL {
  if (actor.soort === 'systeem') return sql`true`;
  if (actor.soort !== 'gebruiker') return nooit;
  const rollen = new Set<string>(actor.rollen.map((r): Rol => r.rol));
  const regels = policy['traject.lezen'].filter((regel) => rollen.has(regel.wie) && telt(regel));
  const delen = regels.map((regel) => (regel.relatie ? relatieInSql[regel.relatie](actor) : sql`true`));
  return delen.length === 0 ? nooit : sql`(${sql.join(delen, sql` or `)})`;
}

/** True for the trajecten that exist for this actor. */
export const trajectScope = (actor: Actor): SQL => eenVanDeRegels(actor, () => true);

/** True for the trajecten whose people this actor may see by name. */
export const namenScope = (actor: Actor): SQL => eenVanDeRegels(actor, (regel) => !zonderNamen.includes(regel.wie));

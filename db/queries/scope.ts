/** What an actor may see, as SQL: the policy table and the relations of domain/rechten, on the read model `traject t`. */
import { type SQL, sql } from 'drizzle-orm';
import type { Actor, Gebruiker } from '../../domain/actor.ts';
import type { Rol } from '../../domain/codes.ts';
import { type Actie, policy, type Regel, type Relatie } from '../../domain/rechten/policy.ts';
import { type SignaalRelatie, signaalPolicy, vervangtAls } from '../../domain/signaal/rechten.ts';
import { voorDeStart } from '../../domain/traject/fasen/fase-groepen.ts';

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
  aanmelding: () => sql`(t.ondersteuner_id is null or t.fase = any(${lijst(voorDeStart, 'text')})
    or (t.fase = 'nazorg' and exists (select 1 from subject s where s.kind = 'traject' and s.id = t.id and s.state->>'na' = 'doorverwijzing')))`,
  'eigen regio': (actor) => sql`t.regio = any(${lijst(regiosVan(actor), 'text')})`,
  'landelijke dienst': (actor) => (actor.landelijkeDienst ? sql`t.regio = 'onbekend'` : nooit),
  'eigen caseload': (actor) => {
    const caseload = lijst(caseloadVan(actor), 'uuid');
    return sql`(t.ondersteuner_id = any(${caseload}) or t.tweede_id = any(${caseload}))`;
  },
  gekozen: (actor) => sql`t.gekozen_id = any(${lijst(caseloadVan(actor), 'uuid')})`,
  'op agenda': (actor) => sql`(t.fase = 'aanmeldoverleg' and t.leden @> ${JSON.stringify([actor.id])}::jsonb)`,
  'in overleg': () => sql`t.fase = 'aanmeldoverleg'`,
  llb: () => sql`t.stroom = 'LLB'`,
  landelijk: () => nooit,
};

const zonderNamen: readonly Regel['wie'][] = ['lid', 'voorzitter'];

function eenVanDeRegels(actor: Actor, telt: (regel: Regel) => boolean, actie: Actie = 'traject.lezen'): SQL {
  if (actor.soort === 'systeem') return sql`true`;
  if (actor.soort !== 'gebruiker') return nooit;
  const rollen = new Set<string>(actor.rollen.map((r): Rol => r.rol));
  const regels = policy[actie].filter((regel) => rollen.has(regel.wie) && telt(regel));
  const delen = regels.map((regel) => (regel.relatie ? relatieInSql[regel.relatie](actor) : sql`true`));
  return delen.length === 0 ? nooit : sql`(${sql.join(delen, sql` or `)})`;
}

/** True for the trajecten that exist for this actor. */
export const trajectScope = (actor: Actor): SQL => eenVanDeRegels(actor, () => true);

/** True for the trajecten whose people this actor may see by name. */
export const namenScope = (actor: Actor): SQL => eenVanDeRegels(actor, (regel) => !zonderNamen.includes(regel.wie));

/** True for the signalen and vraagstukken (`signaal n`) that exist for this actor; the same as `magSignaal` in the domain. */
export function signaalScope(actor: Actor): SQL {
  if (actor.soort === 'systeem') return sql`true`;
  if (actor.soort !== 'gebruiker') return nooit;
  const regels = signaalPolicy['signaal.lezen'].filter(({ wie }) => actor.rollen.some(({ rol }) => rol === wie));
  const delen = regels.map(({ relatie }) => (relatie ? signaalRelatieInSql[relatie](actor) : sql`true`));
  return delen.length === 0 ? nooit : sql`(${sql.join(delen, sql` or `)})`;
}

const regionaal = sql`n.niveau = 'regio'`;
const isVraagstuk = sql`n.kind = 'vraagstuk'`;
const vanMijnRegio = (actor: Gebruiker): SQL => sql`n.regio = any(${lijst(regiosVan(actor), 'text')})`;
const zonderRegio = (actor: Gebruiker): SQL => (actor.landelijkeDienst ? sql`n.regio = 'onbekend'` : nooit);

/**
 * In which signals those of this giver went on, from one to the next and into the parts of one that was split: looked up once, from
 * the giver. Each of them says itself that it is for them too.
 */
const opgegaanIn = (actor: Gebruiker): SQL => sql`
  with recursive verder (id) as (
    select (s.state ->> 'met')::uuid from signaal g join subject s on s.kind = g.kind and s.id = g.id
    where g.gever_id = ${actor.id}::uuid and g.reden = 'samengevoegd'
    union
    select naar.id from verder join subject s on s.kind = 'signaal' and s.id = verder.id cross join lateral (
      select (s.state ->> 'met')::uuid as id where s.state ? 'met'
      union all select deel::uuid from jsonb_array_elements_text(s.state -> 'delen') deel) naar
  ) select s.id from verder join subject s on s.kind = 'signaal' and s.id = verder.id where s.state -> 'ookVoor' ? ${actor.id}::text`;

/** Given by somebody whom they replace now, who peels it, in a role that they hold too. */
const waargenomen = (actor: Gebruiker): SQL =>
  actor.waarnemerVoor.length === 0
    ? nooit
    : sql`(n.kind = 'signaal' and n.gever_id = any(${lijst(actor.waarnemerVoor, 'uuid')}) and exists (
        select 1 from subject s where s.kind = n.kind and s.id = n.id
          and s.state ->> 'afpellerId' = n.gever_id::text and s.state ->> 'geverRol' = any(${lijst(vervangtAls(actor), 'text')})))`;

/** The same relations as `relatiesSignaal` in the domain; a test compares the two. */
const signaalRelatieInSql: Record<SignaalRelatie, (actor: Gebruiker) => SQL> = {
  gever: (actor) => sql`(n.kind = 'signaal' and n.gever_id = ${actor.id}::uuid)`,
  waarnemer: waargenomen,
  medegever: (actor) => sql`n.id in (${opgegaanIn(actor)})`,
  'eigen regio': vanMijnRegio,
  'landelijke dienst': zonderRegio,
  eigenaar: (actor) => {
    const landelijk = actor.rollen.some(({ rol }) => rol === 'landelijkcoordinator') ? sql`not (${regionaal})` : nooit;
    return sql`((${regionaal} and (${vanMijnRegio(actor)} or ${zonderRegio(actor)})) or ${landelijk})`;
  },
  regionaal: () => regionaal,
  landelijk: () => sql`not (${regionaal})`,
  vraagstuk: () => isVraagstuk,
  'landelijk vraagstuk': () => sql`(${isVraagstuk} and not (${regionaal}))`,
};

/** True for the enquiries (`vraagvooraf t`) that exist for this actor; the same as `magVraag` in the domain. */
export const vraagScope = (actor: Actor): SQL => eenVanDeRegels(actor, () => true, 'vraagvooraf.lezen');

/** Who is reached by a rung: looked up at the moment it fires. In service, present (else the deputy), right role and regio. */
import { sql } from 'drizzle-orm';
import type { RolInRegio } from '../domain/actor.ts';
import { type Buitenstaander, type Rol, rollen } from '../domain/codes.ts';
import type { Instant } from '../domain/instant.ts';
import { type Geadresseerde, metVariant, type SoortTrede, type TermSoort } from '../domain/ladder/term.ts';
import type { TaakSoort } from '../domain/taak/codes.ts';
import type { Thing } from '../domain/thing.ts';
import type { Tx } from './client.ts';
import { addressOf } from './mails.ts';
import { isAfwezigOp } from './queries/afwezig.ts';
import type { Settings } from './store.ts';
import type { TaakRow } from './task-plan.ts';

/** `partij` = a user's id, or aanmelder, client, ontvanger. */
export type Reached = { partij: string; aan: string };

type User = { id: string; email: string; rollen: RolInRegio[]; dienst: boolean; afwezig: boolean; waarnemer: string | null };

type Question = { tx: Tx; task: TaakRow; thing: Thing; now: Instant; soort: SoortTrede; settings: Settings };

/** Everybody whom this rung reaches; empty = it met nobody, and the next rung is up [docs/rules.md: ladders, rule 2]. */
export async function reachedBy(question: Question, aan: readonly Geadresseerde[]): Promise<Reached[]> {
  const found: Reached[] = [];
  for (const wie of aan) found.push(...(await oneAddressee(question, wie)));
  return [...new Map(found.map((reached) => [reached.partij, reached])).values()];
}

async function oneAddressee(question: Question, wie: Geadresseerde): Promise<Reached[]> {
  if (wie === 'eigenaar') return owners(question);
  if (!isRol(wie)) return outsider(question, wie);
  const { task, soort } = question;
  const letItLapse = soort === 'klim' && wie !== task.rol ? task.toegewezenAan : null;
  return (await holders(question, wie)).filter((reached) => reached.partij !== letItLapse);
}

/** The outsider by mail when the answer is theirs, and whoever asks them; else the person it is with; else everybody of the role. */
async function owners(question: Question): Promise<Reached[]> {
  const { task, settings } = question;
  const { rol } = metVariant(settings.termen[task.soort as TermSoort], task.variant);
  const buiten = task.buitenstaander && !isRol(rol) ? await outsider(question, task.buitenstaander) : [];
  const inside = task.toegewezenAan
    ? await present(question, [task.toegewezenAan], task.rol as Rol)
    : await holders(question, task.rol as Rol);
  return [...buiten, ...inside];
}

async function outsider({ tx, thing, task }: Question, partij: Buitenstaander): Promise<Reached[]> {
  const aan = await addressOf(tx, thing, partij, task.key);
  if (!aan) return [];
  const { rows } = await tx.execute(
    sql`select 1 from message where taak_id = ${task.id} and aan = ${aan} and status = 'onbestelbaar' limit 1`,
  );
  return rows.length > 0 ? [] : [{ partij, aan }];
}

/** Who holds a role for this thing: its own supporter, the regio's coördinator, the chair on duty, or all of a national role. */
async function holders(question: Question, rol: Rol): Promise<Reached[]> {
  const { tx, thing, task } = question;
  const { voorzitterVanDienst } = question.settings;
  const eigen = thing.vanRol(rol);
  if (eigen !== undefined) return eigen ? present(question, [eigen], rol) : [];
  if (rol === 'voorzitter' && voorzitterVanDienst) {
    const onDuty = await present(question, [voorzitterVanDienst], rol);
    if (onDuty.length > 0) return onDuty;
  }
  const { rows } = await tx.execute<{ id: string; rollen: RolInRegio[]; dienst: boolean }>(sql`
    select id, rollen, landelijke_dienst as dienst from gebruiker
    where in_dienst and rollen @> ${JSON.stringify([{ rol }])}::jsonb order by id`);
  const ids = rows.filter((user) => rol !== 'regiocoordinator' || coordinates(user, task.regio)).map((user) => user.id);
  return present(question, ids, rol);
}

/** A traject without regio belongs to the regiocoördinator on national duty. */
const coordinates = (user: { rollen: RolInRegio[]; dienst: boolean }, regio: string): boolean =>
  regio === 'onbekend' ? user.dienst : user.rollen.some((r) => r.rol === 'regiocoordinator' && r.regio === regio);

/** A chair is a member of the overleg too. */
const holdsRole = ({ rollen: eigen }: Pick<User, 'rollen'>, rol: Rol): boolean =>
  eigen.some((r) => r.rol === rol || (rol === 'lid' && r.rol === 'voorzitter'));

/** Those who hold the role and are present, else their deputies, when these hold it and are present; nobody replaces a member's view. */
async function present({ tx, now, task, thing }: Question, ids: string[], rol: Rol): Promise<Reached[]> {
  if (ids.length === 0) return [];
  const users = await usersWithDeputies(tx, ids, now);
  const excluded = rol === task.rol ? thing.uitgesloten(task.soort as TaakSoort).ids : [];
  const mayAct = (user: User, how: 'self' | 'deputy'): boolean =>
    how === 'self' && rol === 'regiocoordinator' ? coordinates(user, task.regio) : holdsRole(user, rol);
  const acting = (user: User | undefined, how: 'self' | 'deputy'): User[] => {
    if (!user || !mayAct(user, how) || excluded.includes(user.id)) return [];
    if (!user.afwezig) return [user];
    return how === 'self' && task.soort !== 'inschatting' ? acting(users.get(user.waarnemer ?? ''), 'deputy') : [];
  };
  return ids.flatMap((id) => acting(users.get(id), 'self')).map((user) => ({ partij: user.id, aan: user.email }));
}

async function usersWithDeputies(tx: Tx, ids: string[], now: Instant): Promise<Map<string, User>> {
  const { rows } = await tx.execute<User>(sql`
    with away as (select a.gebruiker_id, a.waarnemer_id from afwezigheid a where ${isAfwezigOp(now)})
    select g.id, g.email, g.rollen, g.landelijke_dienst as dienst, a.gebruiker_id is not null as afwezig, a.waarnemer_id as waarnemer
    from gebruiker g left join away a on a.gebruiker_id = g.id
    where g.in_dienst and (g.id = any(${sql.param(ids)}::uuid[])
      or g.id in (select waarnemer_id from away where gebruiker_id = any(${sql.param(ids)}::uuid[])))`);
  return new Map(rows.map((user) => [user.id, user]));
}

const isRol = (wie: Geadresseerde): wie is Rol => (rollen as readonly string[]).includes(wie);

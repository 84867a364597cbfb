/** Guards every route with the policy table of the domain; it adds no rules. A route without its actie keeps the api from starting. */
import type { Request, RequestHandler } from 'express';
import { laatSpoor } from '../db/queries/audit.ts';
import type { Store } from '../db/store.ts';
import type { Actor } from '../domain/actor.ts';
import { type Actie, policy as table } from '../domain/rechten/policy.ts';
import { ProblemError } from './errors.ts';
import { actorOf } from './session.ts';

/** Whether any rule could let this actor do this, to some subject; which subject is judged where it is read or locked. */
export function magOoit(actor: Actor, actie: Actie): boolean {
  if (actie === 'publiek' || actor.soort === 'systeem') return true;
  if (actor.soort !== 'gebruiker') return table[actie].some((regel) => regel.wie === actor.soort);
  return table[actie].some((regel) => actor.rollen.some((r) => r.rol === regel.wie));
}

/** What this actor could ever do: the screens take their menus from it. */
export const actiesVan = (actor: Actor): Actie[] => (Object.keys(table) as Actie[]).filter((actie) => magOoit(actor, actie));

const guards = new WeakSet<object>();

/** 401 for who is not logged in, 403 and its trace for whose roles have no rule for this actie. Throws an Error for what is no actie. */
export function policy(actie: Actie, store: Store): RequestHandler {
  if (!(actie in table)) throw new Error(`route without actie: ${String(actie)}`);
  const guard = async (req: Request, _res: unknown, next: () => void): Promise<void> => {
    const actor = actorOf(req);
    if (magOoit(actor, actie)) return next();
    if (actor.soort !== 'gebruiker') throw new ProblemError('niet ingelogd');
    await laatSpoor(store.db, actor, { actie, uitkomst: 'geweigerd', reden: 'mag niet' });
    throw new ProblemError('mag niet');
  };
  guards.add(guard);
  return guard;
}

type Layer = { route?: { path: unknown; stack: { handle: unknown }[] } | undefined };

/** Throws an Error that names the routes which nobody guards. */
export function assertGuarded(router: { stack: unknown }): void {
  const layers = router.stack as Layer[];
  const open = layers.flatMap(({ route }) =>
    !route || route.stack.some(({ handle }) => guards.has(handle as object)) ? [] : [String(route.path)],
  );
  if (open.length > 0) throw new Error(`route without actie: ${open.join(', ')}`);
}

/** Tells the demo's signals through the same transaction as everybody, and lets the signals of a vraagstuk hear what happened to it. */
import type { Outcome } from '../../../db/action.ts';
import { execute } from '../../../db/execute.ts';
import { openVraagAan } from '../../../db/queries/open-vraag.ts';
import type { Store } from '../../../db/store.ts';
import { catchUp } from '../../../db/story-read.ts';
import { tellSignals } from '../../../db/vraagstuk-story.ts';
import type { Instant } from '../../../domain/instant.ts';
import { demoId } from '../ids.ts';
import { signaalScenarios } from './all.ts';
import { type GeplandSignaal, planSignalen } from './planning.ts';

/** `keys`: the steps that an earlier load took; `vandaag`: when that load began; `nu`: this moment. */
export type TellSignalen = {
  store: Store;
  keys: ReadonlySet<string>;
  vandaag: Instant;
  nu: Instant;
  log: (line: string) => void;
};

/** Tells what is not told yet, and gives how many steps that were. Throws when a step is refused, with the scenario and the reason. */
export async function demoSignalen({ store, keys, vandaag, nu, log }: TellSignalen): Promise<number> {
  const stappen = planSignalen(signaalScenarios, vandaag);
  const teDoen = stappen.filter(({ key }) => !keys.has(key));
  const begonnen = new Set(stappen.filter(({ key }) => keys.has(key)).map(({ id }) => id));
  const losgelaten = new Set<string>();
  for (const stap of teDoen) {
    if (losgelaten.has(stap.id)) continue;
    const outcome = await take(store, stap);
    if (outcome.soort === 'gelukt') continue;
    const reden = `demo “${stap.scenario.naam}”, stap ${stap.stapNr} (${stap.command.type}): ${waarom(outcome)}`;
    if (!begonnen.has(stap.id)) throw new Error(reden);
    log(`${reden}; dit ${stap.scenario.kind} blijft zoals het is`);
    losgelaten.add(stap.id);
  }
  const verteld = new Map(teDoen.map(({ id, scenario }) => [id, scenario.kind]));
  for (const [id, kind] of verteld) if (!losgelaten.has(id)) await catchUp(store, { kind, id }, nu);
  return teDoen.length;
}

/** What time brought comes first, as the story would have done it; then the step, and who hears of it. */
async function take(store: Store, { id, scenario: { kind }, actor, command, key, at }: GeplandSignaal): Promise<Outcome> {
  const subject = { kind, id };
  await catchUp(store, subject, at);
  const wie = actor.soort === 'link' ? { ...actor, taakId: await gevraagdTaak(store, id) } : actor;
  const outcome = await execute(store, { subject, command, actor: wie, idempotencyKey: key, now: at });
  if (kind === 'vraagstuk' && outcome.soort === 'gelukt') await tellSignals(store, id, at);
  return outcome;
}

/** What the party is asked now: the task in its mail; a UUID of nothing when there is none. */
const gevraagdTaak = async ({ db }: Store, id: string): Promise<string> =>
  (await openVraagAan(db, id, 'ontvanger')) ?? demoId('toezegging', 0);

const waarom = (outcome: Exclude<Outcome, { soort: 'gelukt' }>): string =>
  outcome.soort === 'geweigerd' ? outcome.reden : outcome.soort;

/** Tells the demo's stories through the same transaction as everybody: from their first step in the past up to today. */

import type { Outcome } from '../../db/action.ts';
import { type Database, openDatabase } from '../../db/client.ts';
import { execute } from '../../db/execute.ts';
import { openVraagAan } from '../../db/queries/open-vraag.ts';
import { openStore, type Store } from '../../db/store.ts';
import { catchUp } from '../../db/story-read.ts';
import type { Instant } from '../../domain/instant.ts';
import { demoId } from './ids.ts';
import { demoSessies } from './leren.ts';
import { demoNetwerkIn } from './netwerk.ts';
import { demoPeople } from './people.ts';
import { type Gepland, plan } from './planning.ts';
import { scenarios } from './scenarios/all.ts';
import { demoSignalen } from './signalen/load.ts';
import { logins } from './users.ts';
import { demoVragen } from './vragen.ts';

export type LoadDemo = { databaseUrl: string; log: (line: string) => void };

const withinMs = 90_000;

/** What an earlier load did: which steps, and when it began. */
type Earlier = { keys: Set<string>; begonnenOp: Instant | null };

type Telling = { store: Store; begonnen: Set<string>; log: LoadDemo['log'] };

/**
 * Loads what is not there yet; a second time it does nothing, and after a load that was cut off it goes on.
 * Throws when a step is refused (with the scenario, the step and the reason), or after 90 seconds.
 */
export async function loadDemo({ databaseUrl, log }: LoadDemo): Promise<{ logins: { naam: string; rol: string }[] }> {
  const database = openDatabase(databaseUrl, 4);
  try {
    const nu = new Date().toISOString();
    const earlier = await earlierLoad(database);
    const vandaag = earlier.begonnenOp ?? nu;
    await demoPeople(database.pool, vandaag);
    await demoNetwerkIn(database.pool);
    await demoVragen(openStore(database), vandaag);
    await demoSessies(openStore(database), vandaag);
    const stappen = plan(scenarios, vandaag);
    const teDoen = stappen.filter(({ key }) => !earlier.keys.has(key));
    const begonnen = new Set(stappen.filter(({ key }) => earlier.keys.has(key)).map(({ trajectId }) => trajectId));
    const began = performance.now();
    if (teDoen.length > 0) await tell({ store: openStore(database), begonnen, log }, teDoen, nu);
    const signalen = await demoSignalen({ store: openStore(database), keys: earlier.keys, vandaag, nu, log });
    const aantal = teDoen.length + signalen;
    if (aantal > 0) log(`demogegevens: ${aantal} stappen in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  } finally {
    await database.close();
  }
  return { logins };
}

async function earlierLoad({ pool }: Database): Promise<Earlier> {
  const { rows } = await pool.query<{ key: string; at: Date }>(`select key, at from outcome where key like 'demo/%' order by at`);
  return { keys: new Set(rows.map(({ key }) => key)), begonnenOp: rows[0]?.at.toISOString() ?? null };
}

async function tell(telling: Telling, stappen: Gepland[], nu: Instant): Promise<void> {
  const began = performance.now();
  const losgelaten = new Set<string>();
  for (const stap of stappen) {
    if (!losgelaten.has(stap.trajectId) && !(await take(telling, stap))) losgelaten.add(stap.trajectId);
    if (performance.now() - began > withinMs)
      throw new Error('de demogegevens laden duurt te lang; start opnieuw, dan gaat het verder waar het was');
  }
  for (const id of new Set(stappen.map(({ trajectId }) => trajectId)))
    if (!losgelaten.has(id)) await catchUp(telling.store, { kind: 'traject', id }, nu);
}

/**
 * What time brought comes first, as the story would have done it; then the step itself. Answers false when an earlier load
 * began this story and people went on with it since: then it is theirs.
 */
async function take({ store, begonnen, log }: Telling, stap: Gepland): Promise<boolean> {
  const { trajectId, at, actor, command, key, scenario, stapNr } = stap;
  const subject = { kind: 'traject', id: trajectId } as const;
  await catchUp(store, subject, at);
  const wie = actor.soort === 'link' ? { ...actor, taakId: await gevraagdTaak(store, trajectId) } : actor;
  const outcome = await execute(store, { subject, command, actor: wie, idempotencyKey: key, now: at });
  if (outcome.soort === 'gelukt') return true;
  const reden = `demo “${scenario.naam}”, stap ${stapNr} (${command.type}): ${waarom(outcome)}`;
  if (!begonnen.has(trajectId)) throw new Error(reden);
  log(`${reden}; dit traject blijft zoals het is`);
  return false;
}

/** The client's question that is open now: the one in the mail; a UUID of nothing when there is none. */
const gevraagdTaak = async ({ db }: Store, trajectId: string): Promise<string> =>
  (await openVraagAan(db, trajectId, 'client')) ?? demoId('traject', 0);

const waarom = (outcome: Exclude<Outcome, { soort: 'gelukt' }>): string =>
  outcome.soort === 'geweigerd' ? outcome.reden : outcome.soort;

/** `npm run recover`: enters every story anew from the facts, in the order of the next rung. Can be stopped and run again. */
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from '../config.ts';
import { openDatabase } from '../db/client.ts';
import { engineRow, joinEngine } from '../db/queries/sweep.ts';
import { openStore, type Store } from '../db/store.ts';
import { unseenSubjects } from '../db/story-read.ts';
import { type Engine, ensureSearchAttributes, openEngine } from '../worker/engine.ts';
import { nudgeStory } from '../worker/nudge.ts';

const perSecond = 100;

/** `anew`: also when the engine's database is the one we know; without it a recover that was stopped goes on. */
export type Recovery = { taskQueue: string; anew: boolean; say: (line: string) => void };

/**
 * Nudges every living thing that this epoch of the engine has not seen; a running story only reads its facts again.
 * A new epoch makes that all of them. Gives how many were entered.
 */
export async function recover(store: Store, engine: Engine, { taskQueue, anew, say }: Recovery): Promise<number> {
  const { namespaceId } = await engineRow(store);
  if (anew || namespaceId !== engine.namespaceId) await joinEngine(store, engine.namespaceId, true);
  const entered: string[] = [];
  for (;;) {
    const batch = await unseenSubjects(store, perSecond, entered);
    if (batch.length === 0) return entered.length;
    await Promise.all(batch.map((ref) => nudgeStory(engine.client, taskQueue, ref)));
    entered.push(...batch.map((ref) => ref.id));
    say(`${entered.length} verhalen opnieuw begonnen`);
    await wait(1_000);
  }
}

async function main(): Promise<void> {
  const config = readConfig();
  if (!config.databaseUrl) throw new Error('DATABASE_URL ontbreekt');
  const database = openDatabase(config.databaseUrl, 5);
  const engine = await openEngine(config);
  await ensureSearchAttributes(engine);
  const anew = process.argv.includes('--opnieuw');
  const count = await recover(openStore(database), engine, { taskQueue: config.taskQueue, anew, say: console.log });
  console.log(`klaar: ${count} verhalen opnieuw begonnen vanuit de feiten`);
  await engine.close();
  await database.close();
}

if (import.meta.url === `file://${process.argv[1]}`) await main();

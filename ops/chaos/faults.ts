/** What is done to the programme, and whether it was hit. */
import { setTimeout as delay } from 'node:timers/promises';
import { hasEnded, markOf } from '../../local/process.ts';
import type { Supervised } from '../../local/supervise.ts';
import { canariesInFile } from './canaries.ts';
import type { Programme } from './programme.ts';
import type { Random } from './random.ts';

export type Fault =
  | 'worker afgeschoten'
  | 'api afgeschoten'
  | 'motor afgeschoten'
  | 'Postgres afgeschoten'
  | 'worker bevroren'
  | 'motordatabase weg';

export const kinds: readonly Fault[] = [
  'worker afgeschoten',
  'api afgeschoten',
  'motor afgeschoten',
  'Postgres afgeschoten',
  'worker bevroren',
  'motordatabase weg',
];

export type Struck = { fault: Fault; atMs: number; hit: boolean };

const frozenMs = 8_000;

/** Each kind once in an order of the seed, then any. */
export function* faultsInTurn(random: Random): Generator<Fault> {
  yield* random.shuffle(kinds);
  for (;;) yield random.pick(kinds);
}

/** What the engine's database held when it was thrown away. */
export type Lost = { canaries: number };

/** Strikes once; true when something that ran was hit. What is struck comes back by itself, or is started again here. */
export async function strike(fault: Fault, programme: Programme, random: Random, lost: Lost): Promise<boolean> {
  const { stack, workers, api } = programme;
  const backAfterMs = random.between(500, 2_500);
  switch (fault) {
    case 'worker afgeschoten':
      return shoot(random.pick(workers));
    case 'api afgeschoten':
      return shoot(api);
    case 'worker bevroren':
      return freeze(random.pick(workers));
    case 'motor afgeschoten':
      return killAndRestart(stack.temporal, backAfterMs);
    case 'Postgres afgeschoten':
      return killAndRestart(stack.postgres, backAfterMs);
    case 'motordatabase weg': {
      const before = markOf(stack.temporal.pid);
      await stack.temporal.kill();
      lost.canaries += await canariesInEngine(stack.temporal.dbFile);
      await stack.temporal.wipe(); // the workers go on running: they notice by themselves
      return before !== undefined;
    }
  }
}

/** The database of the engine with what SQLite keeps beside it. */
export async function canariesInEngine(dbFile: string): Promise<number> {
  const counts = await Promise.all(['', '-wal', '-shm'].map((part) => canariesInFile(`${dbFile}${part}`)));
  return counts.reduce((sum, count) => sum + count, 0);
}

async function shoot({ pid }: Supervised): Promise<boolean> {
  const mark = markOf(pid ?? 0);
  if (!mark) return false;
  process.kill(mark.pid, 'SIGKILL');
  return hasEnded(mark, 5_000);
}

async function freeze({ pid }: Supervised): Promise<boolean> {
  const mark = markOf(pid ?? 0);
  if (!mark) return false;
  process.kill(mark.pid, 'SIGSTOP');
  await delay(frozenMs);
  const stillThere = markOf(mark.pid)?.began === mark.began;
  if (stillThere) process.kill(mark.pid, 'SIGCONT');
  return stillThere;
}

type Engine = { readonly pid: number; kill(): Promise<void>; restart(): Promise<void> };

async function killAndRestart(engine: Engine, backAfterMs: number): Promise<boolean> {
  const before = markOf(engine.pid);
  await engine.kill();
  await delay(backAfterMs);
  await engine.restart();
  return before !== undefined && engine.pid !== before.pid;
}

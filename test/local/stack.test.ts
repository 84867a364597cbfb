import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasEnded, markOf } from '../../local/process.ts';
import { type Stack, startStack } from '../../local/stack.ts';
import { type FreshDir, freshDir } from './fresh-dir.ts';
import { leftByKilledParent } from './killed-parent.ts';

let data: FreshDir;
let stack: Stack;

beforeAll(async () => {
  data = await freshDir();
  stack = await startStack({ dataDir: data.dir, fast: true });
});

afterAll(async () => {
  await stack.stop();
  await data.remove();
});

describe('Postgres en Temporal voor tests', () => {
  it('komen na een afschot terug waar zij waren', async () => {
    const { postgres, temporal } = stack;
    const before = [postgres.pid, temporal.pid];
    await Promise.all([postgres.kill(), temporal.kill()]);
    await Promise.all([postgres.restart(), temporal.restart()]);
    expect([postgres.pid, temporal.pid]).not.toEqual(before);
  });

  it('blijven niet achter als de test die ze begon is afgeschoten', async () => {
    const other = await freshDir();
    const { pid, at } = await leftByKilledParent('stack', other.dir);
    for (const left of [pid, Number(at)]) {
      const mark = markOf(left);
      expect(!mark || (await hasEnded(mark, 5_000))).toBe(true);
    }
    await other.remove();
  });
});

/** `npm run bench`: prints what was measured in this run, on this machine. Ratios count; seconds differ per machine. */
import { cpus } from 'node:os';
import { benchAction, benchBurst } from './action.ts';
import { benchLarge } from './large.ts';
import { benchMemory } from './memory.ts';
import { benchQueue } from './queue.ts';
import { benchRungs } from './rungs.ts';
import { setUp } from './setup.ts';
import { benchStory } from './story.ts';
import { benchTenYears } from './ten-years.ts';

const burst = 3_000;
const rungs = 1_000;
const openTasks = 100_000;

const manyTrajecten = 10_000;

const large = process.argv.includes('--large');
const only = process.argv.slice(2).filter((name) => name !== '--large');
const bench = await setUp();
const parts: Record<string, () => Promise<string[]>> = {
  action: () => benchAction(bench),
  story: () => benchStory(bench),
  rungs: () => benchRungs(bench, rungs),
  burst: () => benchBurst(bench, burst),
  queue: () => benchQueue(bench, openTasks),
  memory: () => benchMemory(bench),
  tenyears: () => benchTenYears(bench),
};
const withLarge: Record<string, () => Promise<string[]>> = { large: () => benchLarge(bench, manyTrajecten) };

console.log(`${cpus().length} cores, Node ${process.version}`);
try {
  for (const [name, part] of Object.entries(large ? withLarge : parts)) {
    if (only.length > 0 && !only.includes(name)) continue;
    if (name !== 'action' && !large) await bench.startWorker();
    console.log((await part()).join('\n'));
    console.log(`  memory of this process after ${name}: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`);
  }
} finally {
  await bench.tearDown();
}
process.exit(0);

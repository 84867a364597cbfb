/** `npm run bench`: prints what was measured in this run, on this machine. Ratios count; seconds differ per machine. */
import { cpus } from 'node:os';
import { benchAction, benchBurst } from './action.ts';
import { benchLarge } from './large.ts';
import { benchMemory } from './memory.ts';
import { benchQueue } from './queue.ts';
import { benchRungs } from './rungs.ts';
import { setUp } from './setup.ts';
import { benchSignalen } from './signalen.ts';
import { benchStory } from './story.ts';
import { benchTenYears } from './ten-years.ts';

const burst = 3_000;
const rungs = 1_000;
const openTasks = 100_000;

const manyTrajecten = 10_000;
const manySignalen = 50_000;

const large = process.argv.includes('--large');
const only = process.argv.slice(2).filter((name) => name !== '--large');
const bench = await setUp();
/** A part gives its lines at once, or one by one when it takes long. */
type Parts = Record<string, () => Promise<string[] | AsyncGenerator<string>>>;

const parts: Parts = {
  action: () => benchAction(bench),
  story: () => benchStory(bench),
  rungs: () => benchRungs(bench, rungs),
  burst: () => benchBurst(bench, burst),
  queue: () => benchQueue(bench, openTasks),
  signalen: async () => benchSignalen(bench, manySignalen),
  memory: () => benchMemory(bench),
  tenyears: () => benchTenYears(bench),
};
const withLarge: Parts = { large: async () => benchLarge(bench, manyTrajecten) };

console.log(`${cpus().length} cores, Node ${process.version}`);
try {
  for (const [name, part] of Object.entries(large ? withLarge : parts)) {
    if (only.length > 0 && !only.includes(name)) continue;
    if (name !== 'action' && !large) await bench.startWorker();
    for await (const line of await part()) console.log(line);
    console.log(`  memory of this process after ${name}: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`);
  }
} finally {
  await bench.tearDown();
}
process.exit(0);

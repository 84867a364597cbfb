/** `npm run chaos -- --seed=N [--seconds=180] [--mutate=no-key]`: people work while everything breaks; afterwards every promise is looked at. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMutation, mutations } from './chaos/mutations.ts';
import { chaos, type Options } from './chaos/run.ts';
import { failuresOf, summaryOf } from './chaos/verdict.ts';

const mostSeconds = 480;

function settings(): Pick<Options, 'seed' | 'seconds' | 'mutation'> {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, seconds: { type: 'string' }, mutate: { type: 'string' } },
  });
  const seed = Number(values.seed ?? Date.now() % 100_000);
  const seconds = Number(values.seconds ?? 180);
  if (!Number.isInteger(seed)) throw new Error('--seed is een geheel getal');
  if (!(seconds >= 20 && seconds <= mostSeconds)) throw new Error(`--seconds ligt tussen 20 en ${mostSeconds}`);
  if (values.mutate !== undefined && !isMutation(values.mutate))
    throw new Error(`--mutate is een van ${Object.keys(mutations).join(', ')}`);
  return { seed, seconds, mutation: values.mutate };
}

async function main(): Promise<number> {
  const { seed, seconds, mutation } = settings();
  const dataDir = await mkdtemp(join(tmpdir(), 'trajectregie-chaos-'));
  console.log(`chaos --seed=${seed} --seconds=${seconds}`);
  const result = await chaos({ seed, seconds, mutation, dataDir, say: console.log });
  const failures = failuresOf(result);
  console.log(`\n${summaryOf(result)}\n`);
  for (const failure of failures) console.log(`✗ ${failure}`);
  console.log(
    failures.length === 0 ? 'alles bleef heel' : `mislukt; opnieuw met --seed=${seed}, de logboeken staan in ${dataDir}`,
  );
  if (failures.length === 0) await rm(dataDir, { recursive: true, force: true });
  return failures.length === 0 ? 0 : 1;
}

process.exit(await main());

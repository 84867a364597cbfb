/**
 * Checks everything that needs no services, side by side and quiet unless something is wrong.
 * `tsx ops/verify.ts` runs all of it; with `static` as argument all but the unit tests.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

type Step = { name: string; command: string; args: string[] };
type Result = { step: Step; ok: boolean; output: string; seconds: number };

const layers = ['domain', 'workflows', 'activities', 'worker', 'api', 'db', 'web', 'local', 'ops', 'bench', 'test', 'config.ts'];
const tsc = 'node_modules/typescript-native/bin/tsc';
const step = (name: string, command: string, ...args: string[]): Step => ({ name, command, args });

const staticSteps: Step[] = [
  step(
    'layers',
    'node_modules/.bin/depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    ...layers.filter((layer) => existsSync(layer)),
  ),
  step('unused code', 'node_modules/.bin/knip', '--no-progress', '--no-config-hints'),
  step('types', tsc, '-p', 'tsconfig.json'),
  step('types of the web', tsc, '-p', 'web/tsconfig.json'),
  step('format and lint', 'node_modules/.bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=50'),
];
const unitTests = step('unit tests', 'node_modules/.bin/vitest', 'run', '--project', 'unit');

function run(step: Step): Promise<Result> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(step.command, step.args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => resolve({ step, ok: code === 0, output, seconds: (performance.now() - started) / 1000 }));
  });
}

function report({ step, ok, output, seconds }: Result): void {
  process.stdout.write(`${ok ? '✓' : '✗'} ${step.name} (${seconds.toFixed(1)} s)\n`);
  if (!ok) process.stdout.write(`${output}\n`);
}

/** Runs the steps two or three at a time, in the given order. */
async function runAll(steps: Step[], atATime: number): Promise<Result[]> {
  const waiting = [...steps];
  const results: Result[] = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const result = await run(next);
      report(result);
      results.push(result);
    }
  };
  await Promise.all(Array.from({ length: atATime }, lane));
  return results;
}

const onlyStatic = process.argv.includes('static');
const results = await runAll(onlyStatic ? staticSteps : [unitTests, ...staticSteps], 3);
const failed = results.filter((result) => !result.ok);
if (failed.length > 0) {
  process.stdout.write(`\nFailed: ${failed.map((result) => result.step.name).join(', ')}\n`);
  process.stdout.write(`${results.length - failed.length} passed, ${failed.length} failed\n`);
  process.exitCode = 1;
}

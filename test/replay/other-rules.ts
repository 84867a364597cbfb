/** A copy of the sources outside the repository, in which a script turned the rules round; and its bundle. */
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['workflows', 'domain', 'activities', 'db', 'worker', 'package.json', 'config.ts'];

function rewrite(file: string, change: (text: string) => string): number {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  writeFileSync(file, after);
  return before.split('\n').filter((line, i) => line !== after.split('\n')[i]).length;
}

const half = (text: string): string =>
  text
    .replace(/((?:werkdagen|weken): )(\d+)/g, (_, unit: string, n: string) => `${unit}${Math.max(1, Math.floor(Number(n) / 2))}`)
    .replace(
      /((?:herinner|klim|klimNa)\()(\d+)/g,
      (_, call: string, n: string) => `${call}${Math.max(1, Math.floor(Number(n) / 2))}`,
    );

const turnedRound = (text: string): string =>
  text.replace(/'(niet )?voldaan'/g, (_, niet: string | undefined) => (niet ? "'voldaan'" : "'niet voldaan'"));

export type OtherRules = { code: string; changed: { termijnen: number; criteria: number } };

/** Halves every term, turns each criterion round, and bundles the stories of that tree. */
export async function bundleUnderOtherRules(): Promise<OtherRules> {
  const copy = await mkdtemp(join(tmpdir(), 'trajectregie-other-rules-'));
  try {
    for (const folder of folders) cpSync(join(root, folder), join(copy, folder), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const changed = {
      termijnen:
        rewrite(join(copy, 'domain/ladder/defaults.ts'), half) + rewrite(join(copy, 'domain/ladder/defaults-signaal.ts'), half),
      criteria: rewrite(join(copy, 'domain/criteria/criteria.ts'), turnedRound),
    };
    const { code } = await bundleWorkflowCode({
      workflowsPath: join(copy, 'workflows/index.ts'),
      failureConverterPath: join(copy, 'worker/failure-converter.ts'),
      logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} },
    });
    return { code, changed };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type Left = { pid: number; at: string };

/** Starts an engine in a process of its own, kills that process without warning, and tells what it left running. */
export async function leftByKilledParent(what: 'postgres' | 'temporal' | 'stack', dataDir: string): Promise<Left> {
  const script = join(import.meta.dirname, 'parent.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, what, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
  return JSON.parse(line) as Left;
}

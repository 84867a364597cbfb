/** Memory of the worker and the api as they run in production: two processes, at rest. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '../local/environment.ts';
import { freePort } from '../local/ports.ts';
import { type Bench, until } from './setup.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function benchMemory({ stack }: Bench): Promise<string[]> {
  const port = await freePort(18_300);
  const env = childEnvironment(
    {
      DATABASE_URL: stack.databaseUrl,
      TEMPORAL_ADDRESS: stack.temporalAddress,
      SMTP_URL: stack.smtpUrl,
      PORT: String(port),
      TASK_QUEUE: 'memory',
    },
    { DEMO_LOGIN: 'on', LOG_LEVEL: 'warn' },
  );
  const worker = startProcess('worker', env);
  const api = startProcess('api', env);
  const well = () =>
    fetch(`http://127.0.0.1:${port}/api/v1/gezondheid`)
      .then((r) => r.ok)
      .catch(() => false);
  await until(well, 60_000);
  const lines = await Promise.all([residentMiB('worker', worker), residentMiB('api', api)]);
  for (const child of [worker, api]) child.kill('SIGTERM');
  return lines;
}

/** Worker or api as an own process, as in production. */
export const startProcess = (name: 'worker' | 'api', env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', `${root}${name}/main.ts`], { cwd: root, env, stdio: 'ignore' });

async function residentMiB(name: string, { pid }: ChildProcess): Promise<string> {
  return `memory of the ${name} process just started: ${await residentOf(pid)} MiB`;
}

/** What a process keeps in memory, in MiB (Linux). */
export async function residentOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

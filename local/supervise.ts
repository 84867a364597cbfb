/** Keeps what runs beside the start running: children (worker, api) and engines (Postgres, Temporal). */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { Engine, Log } from './engine.ts';
import { endLeftover, endProcess, markOf, writeMark } from './process.ts';

const shortestWaitMs = 200;
const longestWaitMs = 5_000;
/** Longer than this and the next death is a new story, not the same one. */
const healthyAfterMs = 30_000;

/** The wait before each next try: doubles from 0.2 to 5 s, begins anew after a healthy life. */
function backoff(): (livedMs: number) => number {
  let next = shortestWaitMs;
  return (livedMs) => {
    if (livedMs > healthyAfterMs) next = shortestWaitMs;
    const wait = next;
    next = Math.min(next * 2, longestWaitMs);
    return wait;
  };
}

export type ChildOptions = {
  name: string;
  /** Arguments of node. */
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  dataDir: string;
  log: Log;
  /** What it gets between SIGTERM and SIGKILL. */
  graceMs?: number | undefined;
};
export type Supervised = { readonly pid: number | undefined; readonly restarts: number; stop(): Promise<void>; kill(): void };

const pidFile = async (dataDir: string, name: string): Promise<string> => {
  const dir = join(dataDir, 'run');
  await mkdir(dir, { recursive: true, mode: 0o700 });
  return join(dir, `${name}.pid`);
};

/** Ends the child that a killed start left behind; needed before ports are chosen. */
export async function endLeftoverChild(dataDir: string, name: string, log: Log, graceMs = 12_000): Promise<void> {
  if (await endLeftover(await pidFile(dataDir, name), graceMs)) log(`${name} draaide nog van een vorige start en is beëindigd`);
}

function prefixed(stream: Readable | null, name: string, log: Log): void {
  if (stream) createInterface({ input: stream }).on('line', (line) => log(`[${name}] ${line}`));
}

function spawnChild({ name, args, cwd, env, log }: ChildOptions): ChildProcess {
  const child = spawn(process.execPath, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  prefixed(child.stdout, name, log);
  prefixed(child.stderr, name, log);
  return child;
}

const untilExit = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));

const howItEnded = ({ exitCode, signalCode }: ChildProcess): string => signalCode ?? `code ${exitCode}`;

/** Starts a node process and starts it again whenever it dies, until `stop`. */
export async function superviseChild(options: ChildOptions): Promise<Supervised> {
  const { name, dataDir, log, graceMs = 12_000 } = options;
  const file = await pidFile(dataDir, name);
  await endLeftoverChild(dataDir, name, log, graceMs);
  const stopping = new AbortController();
  let child = spawnChild(options);
  let restarts = 0;

  const keepRunning = async (): Promise<void> => {
    const wait = backoff();
    for (;;) {
      const since = performance.now();
      const exited = untilExit(child);
      await writeMark(file, child.pid ?? 0);
      await exited;
      if (stopping.signal.aborted) return;
      log(`${name} is gestopt (${howItEnded(child)}) en wordt opnieuw gestart`);
      await delay(wait(performance.now() - since), undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      child = spawnChild(options);
      restarts++;
    }
  };
  const running = keepRunning();

  return {
    get pid() {
      return child.pid;
    },
    get restarts() {
      return restarts;
    },
    async stop() {
      stopping.abort();
      const mark = child.pid === undefined ? undefined : markOf(child.pid);
      if (mark) await endProcess(mark, graceMs);
      await running;
      await endLeftover(file, graceMs);
    },
    kill: () => {
      stopping.abort();
      child.kill('SIGKILL');
    },
  };
}

export type EngineOptions<E extends Engine> = { name: string; first: E; again: () => Promise<E>; log: Log };
export type SupervisedEngine<E extends Engine> = { readonly current: E; stop(): Promise<void>; kill(): void };

/** Starts an engine again when it dies; `again` must bring it back on the same address and data. */
export function superviseEngine<E extends Engine>({ name, first, again, log }: EngineOptions<E>): SupervisedEngine<E> {
  const stopping = new AbortController();
  let current = first;

  const bringBack = async (wait: (livedMs: number) => number, livedMs: number): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        current = await again();
        return log(`${name} draait weer (proces ${current.pid})`);
      } catch (error) {
        log(`${name} komt niet terug: ${(error as Error).message}`);
        await delay(wait(livedMs), undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };
  const keepRunning = async (): Promise<void> => {
    const wait = backoff();
    while (!stopping.signal.aborted) {
      const since = performance.now();
      await current.ended;
      if (stopping.signal.aborted) return;
      log(`${name} is weggevallen en wordt opnieuw gestart`);
      await bringBack(wait, performance.now() - since);
    }
  };
  const running = keepRunning();

  return {
    get current() {
      return current;
    },
    async stop() {
      stopping.abort();
      const awake = setInterval(() => undefined, 1_000); // `ended` does not keep this process alive
      await current.stop();
      await running;
      await current.stop(); // the one that was being brought back while we stopped
      clearInterval(awake);
    },
    kill: () => {
      stopping.abort();
      const mark = markOf(current.pid);
      if (mark) process.kill(mark.pid, 'SIGKILL');
    },
  };
}

/** What Postgres and Temporal have in common: a process with data of its own, that may outlive the start. */
import { spawn } from 'node:child_process';
import { open, readFile, stat, truncate } from 'node:fs/promises';
import { isMissing } from './files.ts';
import type { OsUser } from './postgres-home.ts';
import { endProcess, hasEnded, type Mark, markOf, untilEnded } from './process.ts';

export type Log = (line: string) => void;

/** A running engine; `ended` resolves when its process is gone, for whatever reason. */
export type Engine = { readonly pid: number; readonly ended: Promise<void>; stop(): Promise<void> };

/** How an engine is asked for its port: remembered or preferred ones may move, an exact one may not. */
export type PortWish = { port?: number | undefined; exactPort?: boolean | undefined };

const maxLogBytes = 10 * 1024 ** 2;

async function keepLogSmall(path: string): Promise<void> {
  try {
    if ((await stat(path)).size > maxLogBytes) await truncate(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

type Launch = { command: string; args: string[]; logFile: string; user?: OsUser | undefined; env?: NodeJS.ProcessEnv };

/**
 * Starts a process that Ctrl-C in the terminal does not reach (an own group: the start ends it, in order) and that writes
 * to a file (a pipe would break, and take it along, when the start is killed).
 */
export async function launch({ command, args, logFile, user, env }: Launch): Promise<Mark> {
  await keepLogSmall(logFile);
  const out = await open(logFile, 'a');
  try {
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', out.fd, out.fd],
      cwd: '/',
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
      ...(env ? { env } : {}),
    });
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    child.unref();
    const pid = child.pid ?? 0;
    return markOf(pid) ?? { pid, began: 'ended at once' };
  } finally {
    await out.close();
  }
}

export async function tail(path: string, lines = 12): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

type Ending = { politely: NodeJS.Signals; graceMs: number };

export function engineOf(mark: Mark, { politely, graceMs }: Ending): Engine {
  return {
    pid: mark.pid,
    ended: untilEnded(mark),
    stop: () => endProcess(mark, graceMs, politely),
  };
}

/** Kills without asking, as chaos does. */
export async function killNow(pid: number): Promise<void> {
  const mark = markOf(pid);
  if (!mark) return;
  process.kill(pid, 'SIGKILL');
  await hasEnded(mark, 5_000);
}

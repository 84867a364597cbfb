/** A data directory for one test file. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type FreshDir = { dir: string; remove(): Promise<void> };

export async function freshDir(): Promise<FreshDir> {
  const dir = await mkdtemp(join(tmpdir(), 'trajectregie-local-'));
  return { dir, remove: () => rm(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}

/** Starts Postgres, the engine and the mail sink once for all projects that ask for them, and stops them after the last. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startStack } from '../../local/stack.ts';
import type {} from './provided.ts';

type Shared = { users: number; dataDir: string; stack: Awaited<ReturnType<typeof startStack>> };

/** Each project loads this module anew, in the same process: what they share hangs on globalThis. */
const place = globalThis as { trajectregieStack?: Promise<Shared> | undefined };

async function start(): Promise<Shared> {
  const dataDir = await mkdtemp(join(tmpdir(), 'trajectregie-test-'));
  return { users: 0, dataDir, stack: await startStack({ dataDir, fast: true }) };
}

async function release(shared: Shared): Promise<void> {
  shared.users -= 1;
  if (shared.users > 0) return;
  place.trajectregieStack = undefined;
  await shared.stack.stop();
  await rm(shared.dataDir, { recursive: true, force: true });
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  place.trajectregieStack ??= start();
  const shared = await place.trajectregieStack;
  shared.users += 1;
  const { databaseUrl, temporalAddress, smtpUrl, mailDir, temporal } = shared.stack;
  project.provide('databaseUrl', databaseUrl);
  project.provide('temporalAddress', temporalAddress);
  project.provide('temporalDbFile', temporal.dbFile);
  project.provide('smtpUrl', smtpUrl);
  project.provide('mailDir', mailDir);
  return () => release(shared);
}

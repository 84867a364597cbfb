/** The programme that chaos is let loose on: own Postgres, engine and mail sink, an api and two workers, each a process of its own. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { type Config, readConfig } from '../../config.ts';
import { openDatabase } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import { openStore, type Store } from '../../db/store.ts';
import { childEnvironment } from '../../local/environment.ts';
import { guardEngines } from '../../local/guard.ts';
import { freePort } from '../../local/ports.ts';
import { type Stack, startStack } from '../../local/stack.ts';
import { type Supervised, superviseChild } from '../../local/supervise.ts';

export type Programme = {
  stack: Stack;
  store: Store;
  config: Config;
  baseUrl: string;
  workers: Supervised[];
  api: Supervised;
  logDir: string;
  stop(): Promise<void>;
};

type Options = {
  dataDir: string;
  say: (line: string) => void;
  beforeWork: (store: Store) => Promise<void>;
  env: Record<string, string>;
};

const root = resolve(import.meta.dirname, '../..');
const sweepEveryMs = 2_000;
const sweepLagMs = 3_000;
/** Short, so that stories that lag are looked at for whether they replay. */
const sweepRestartAfterMs = 6_000;

/** `beforeWork` fills the database while no worker runs yet. */
export async function startProgramme(options: Options): Promise<Programme> {
  const stack = await startStack({ dataDir: options.dataDir, fast: true });
  return startOn(stack, options).catch(async (error: unknown) => {
    await stack.stop();
    throw error;
  });
}

async function startOn(stack: Stack, { dataDir, say, beforeWork, env }: Options): Promise<Programme> {
  await migrate(stack.databaseUrl);
  const database = openDatabase(stack.databaseUrl, 12);
  const store = openStore(database);
  await surviveKills(store);
  await beforeWork(store);
  const port = await freePort();
  const around = {
    DATABASE_URL: stack.databaseUrl,
    TEMPORAL_ADDRESS: stack.temporalAddress,
    SMTP_URL: stack.smtpUrl,
    DEMO_MAILBOX_DIR: stack.mailDir,
    DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    DEMO_LOGIN: 'on',
    TIME_MACHINE: 'on',
    LOG_LEVEL: 'info',
    ENGINE_LOST: 'recover',
    SWEEP_EVERY_MS: String(sweepEveryMs),
    SWEEP_LAG_MS: String(sweepLagMs),
    SWEEP_RESTART_AFTER_MS: String(sweepRestartAfterMs),
    ...env,
  };
  const children = await startChildren(dataDir, childEnvironment(around));
  const config = {
    ...readConfig(),
    databaseUrl: stack.databaseUrl,
    temporalAddress: stack.temporalAddress,
    smtpUrl: stack.smtpUrl,
  };
  const programme: Programme = {
    ...{ stack, store, config, ...children },
    baseUrl: `http://127.0.0.1:${port}`,
    logDir: join(dataDir, 'logs'),
    async stop() {
      await Promise.all([...children.workers, children.api].map((child) => child.stop()));
      children.dismiss();
      await database.close();
      await stack.stop();
    },
  };
  say('wachten op de api …');
  await untilItAnswers(programme).catch(async (error: unknown) => {
    await Promise.all([...children.workers, children.api].map((child) => child.stop()));
    throw error;
  });
  return programme;
}

/** A fast Postgres may lose its last commits when it is killed; here a commit reaches the system first, as in production the disk. */
const surviveKills = (store: Store) => store.db.execute(sql`alter database trajectregie set synchronous_commit = on`);

async function startChildren(dataDir: string, env: NodeJS.ProcessEnv) {
  const logDir = join(dataDir, 'logs');
  mkdirSync(logDir, { recursive: true });
  const start = (name: string, main: string): Promise<Supervised> =>
    superviseChild({
      ...{ name, cwd: root, dataDir, env, args: ['--import', 'tsx', join(root, main)] },
      log: (line) => appendFileSync(join(logDir, `${name}.log`), `${line}\n`),
    });
  const workers = [await start('worker-1', 'worker/main.ts'), await start('worker-2', 'worker/main.ts')];
  const api = await start('api', 'api/main.ts');
  return { workers, api, dismiss: guardChildren([...workers, api]) };
}

/** Should this process be killed itself, then nothing stays behind: each new process is guarded as it comes up. */
function guardChildren(children: Supervised[]): () => void {
  const guard = guardEngines();
  const known = new Set<number>();
  const look = (): void => {
    for (const { pid } of children) {
      if (pid === undefined || known.has(pid)) continue;
      known.add(pid);
      guard.watch(pid, root);
    }
  };
  look();
  const timer = setInterval(look, 300);
  return () => {
    clearInterval(timer);
    guard.dismiss();
  };
}

const wellWithinMs = 60_000;

/** Waits for the api. Throws when it does not answer within a minute. */
export async function untilItAnswers({ baseUrl }: Pick<Programme, 'baseUrl'>): Promise<void> {
  const until = performance.now() + wellWithinMs;
  for (;;) {
    const answer = await fetch(`${baseUrl}/api/v1/gezondheid`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.status === 200) return;
    if (performance.now() > until) throw new Error('de api antwoordt niet');
    await delay(200);
  }
}

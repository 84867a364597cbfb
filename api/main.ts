/** Starts the api: settings, database, changes, http; and ends it with its requests finished. */
import { createServer } from 'node:http';
import createSubscriber from 'pg-listen';
import { readConfig } from '../config.ts';
import { openDatabase } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { openStore } from '../db/store.ts';
import { createApp } from './app.ts';
import { demoMailbox } from './demo-mailbox.ts';
import { defaultLimits } from './limits.ts';
import { openChangeHub } from './live.ts';
import { openLog } from './log.ts';

const graceMs = 10_000;

async function start(): Promise<void> {
  const config = readConfig();
  const log = openLog(config.logLevel);
  const { databaseUrl } = config;
  if (!databaseUrl) throw new Error('DATABASE_URL ontbreekt');
  await migrate(databaseUrl);
  const database = openDatabase(databaseUrl, config.databasePoolSize);
  const store = openStore(database);
  const now = (): string => new Date().toISOString();
  const subscriber = createSubscriber.default({ connectionString: databaseUrl }, { retryTimeout: Number.POSITIVE_INFINITY });
  const changes = await openChangeHub({ store, subscriber, log, now });
  const app = createApp({
    store,
    pool: database.pool,
    config,
    log,
    now,
    limits: defaultLimits(config.demoLogin),
    mailbox: config.demoLogin && config.demoMailboxDir ? demoMailbox(config.demoMailboxDir) : null,
    changes,
    webDir: new URL('../.build/web', import.meta.url).pathname,
  });
  const server = createServer(app).listen(config.port, config.host, () => log.info({ poort: config.port }, 'api luistert'));
  server.on('error', (err) => {
    log.fatal({ err }, 'api krijgt zijn poort niet');
    process.exitCode = 1;
    process.kill(process.pid, 'SIGTERM');
  });

  const stop = async (): Promise<void> => {
    setTimeout(() => process.exit(1), graceMs).unref();
    await changes.close();
    server.closeIdleConnections();
    await new Promise((resolve) => server.close(resolve));
    await database.close();
    log.info('api gestopt');
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void stop().catch((err: unknown) => log.error({ err }, 'stoppen')));
}

start().catch((err: unknown) => {
  const log = openLog('info');
  log.fatal({ err, reden: err instanceof Error ? err.message : undefined }, 'api start niet');
  process.exitCode = 1;
});

/** `npm run worker`: one worker process; several may run beside each other. */
import { Runtime } from '@temporalio/worker';
import pino from 'pino';
import { readConfig } from '../config.ts';
import { openDatabase } from '../db/client.ts';
import { errorInLog, OperatorError } from '../db/error-in-log.ts';
import { migrate } from '../db/migrate.ts';
import { openStore } from '../db/store.ts';
import { ensureSearchAttributes, openEngine } from './engine.ts';
import { joinOrWait } from './epoch.ts';
import { startWorker } from './run.ts';

const config = readConfig();
const log = pino({ level: config.logLevel, base: { proces: 'worker' }, serializers: { err: errorInLog, error: errorInLog } });

async function main(): Promise<void> {
  if (!config.databaseUrl) throw new OperatorError('DATABASE_URL ontbreekt');
  Runtime.install({ logger: sdkLogger() });
  await migrate(config.databaseUrl);
  const database = openDatabase(config.databaseUrl, config.databasePoolSize);
  const store = openStore(database);
  const engine = await openEngine(config);
  await ensureSearchAttributes(engine);
  await joinOrWait(store, engine.namespaceId, config.engineLost, log);
  const worker = await startWorker({ config, store, pool: database.pool, engine, log });
  log.info({ buildId: worker.bundle.buildId }, 'worker ready');
  const stop = () => void worker.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await worker.stopped;
  await engine.close();
  await database.close();
}

/** The SDK's own lines, in ours. */
function sdkLogger() {
  const nothing = () => undefined;
  return {
    log: nothing,
    trace: nothing,
    debug: nothing,
    info: nothing,
    warn: (message: string, meta?: object) => log.warn(meta ?? {}, message),
    error: (message: string, meta?: object) => log.error(meta ?? {}, message),
  };
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    log.fatal({ err: error }, 'worker stopped');
    process.exit(1);
  },
);

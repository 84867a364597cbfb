/** Postgres, Temporal and the mail sink without worker or api: for tests and chaos, as many per machine as there are directories. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { killNow, type Log } from './engine.ts';
import { guardEngines } from './guard.ts';
import { startMailSink } from './mailbox.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { startTemporal, type Temporal, wipeTemporal } from './temporal.ts';

/** `kill` is SIGKILL; `restart` ends what still runs and starts it on the same address and data. */
type Handle = { readonly pid: number; kill(): Promise<void>; restart(): Promise<void> };
export type TemporalHandle = Handle & {
  dbFile: string;
  uiUrl: string;
  /** Loses all that the engine knew: ended, its file thrown away, started empty on the same address. */
  wipe(): Promise<void>;
};
export type Stack = {
  databaseUrl: string;
  temporalAddress: string;
  smtpUrl: string;
  mailDir: string;
  temporal: TemporalHandle;
  postgres: Handle;
  stop(): Promise<void>;
};
export type StackOptions = {
  dataDir: string;
  log?: Log | undefined;
  /** Does not wait for the disk, and ends the engines when this process is killed. */
  fast?: boolean | undefined;
};

type Restartable<E> = { now: E; again: () => Promise<E>; watch: (engine: E) => void };

function handleOf<E extends { pid: number; stop(): Promise<void> }>(engine: Restartable<E>): Handle & { stop(): Promise<void> } {
  return {
    get pid() {
      return engine.now.pid;
    },
    kill: () => killNow(engine.now.pid),
    async restart() {
      await engine.now.stop();
      engine.now = await engine.again();
      engine.watch(engine.now);
    },
    stop: () => engine.now.stop(),
  };
}

export async function startStack({ dataDir, log = () => undefined, fast }: StackOptions): Promise<Stack> {
  const dir = resolve(dataDir);
  await mkdir(dir, { recursive: true });
  const guard = fast ? guardEngines() : undefined;
  const options = { dataDir: dir, log, fast };
  const mailDir = join(dir, 'mail');
  const watchPostgres = (engine: Postgres) => guard?.watch(engine.pid, engine.pgdata);
  const watchTemporal = (engine: Temporal) => guard?.watch(engine.pid, engine.dbFile);

  const [firstPostgres, firstTemporal, sink] = await startAll(
    startPostgres(options),
    startTemporal(options),
    startMailSink({ dir: mailDir, log }),
  );
  watchPostgres(firstPostgres);
  watchTemporal(firstTemporal);
  const postgres = handleOf<Postgres>({
    now: firstPostgres,
    again: () => startPostgres({ ...options, port: firstPostgres.port, exactPort: true }),
    watch: watchPostgres,
  });
  const againTemporal = () => startTemporal({ ...options, port: firstTemporal.port, exactPort: true });
  const temporal = handleOf<Temporal>({ now: firstTemporal, again: againTemporal, watch: watchTemporal });

  const wipe = async () => {
    await temporal.stop();
    await wipeTemporal(dir);
    await temporal.restart();
  };
  return {
    databaseUrl: firstPostgres.url,
    temporalAddress: firstTemporal.address,
    smtpUrl: sink.smtpUrl,
    mailDir,
    postgres,
    temporal: Object.assign(temporal, { dbFile: firstTemporal.dbFile, uiUrl: firstTemporal.uiUrl, wipe }),
    async stop() {
      await Promise.all([sink.stop(), temporal.stop(), postgres.stop()]);
      guard?.dismiss();
    },
  };
}

type Stoppable = { stop(): Promise<void> };

/** When one does not start, the others do not stay behind. */
async function startAll<A extends Stoppable, B extends Stoppable, C extends Stoppable>(
  ...parts: [Promise<A>, Promise<B>, Promise<C>]
): Promise<[A, B, C]> {
  const outcomes = await Promise.allSettled(parts);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (!failed) return Promise.all(parts);
  for (const outcome of outcomes) if (outcome.status === 'fulfilled') await outcome.value.stop();
  throw failed.reason;
}

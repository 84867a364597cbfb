/** A worker: stories, the relay of nudges, the mailer and the sweep; built from parts so that tests run the same one. */
import { NativeConnection, Worker } from '@temporalio/worker';
import type pg from 'pg';
import type { Logger } from 'pino';
import { createActivities } from '../activities/index.ts';
import type { Config } from '../config.ts';
import type { Store } from '../db/store.ts';
import { type Bundle, workflowBundle } from './bundle.ts';
import { connectionOptions, dataConverter, type Engine } from './engine.ts';
import { createForwards } from './forwards.ts';
import { createMailer } from './mailer.ts';
import { startRelay } from './relay.ts';
import { startSweeping } from './sweep.ts';

export type RunningWorker = { bundle: Bundle; stopped: Promise<void>; stop(): Promise<void> };

type Parts = { config: Config; store: Store; pool: pg.Pool; engine: Engine; log: Logger; workflowsPath?: string };

const shutdownGraceTime = '10s';

/** Starts everything; `stop` lets what is under way finish, at most 10 seconds. */
export async function startWorker({ config, store, pool, engine, log, workflowsPath }: Parts): Promise<RunningWorker> {
  const { taskQueue } = config;
  const bundle = await workflowBundle(workflowsPath);
  const connection = await NativeConnection.connect(connectionOptions(config));
  const worker = await Worker.create({
    connection,
    namespace: config.temporalNamespace,
    taskQueue,
    workflowBundle: { codePath: bundle.codePath },
    buildId: bundle.buildId,
    activities: createActivities(store, () => new Date().toISOString()),
    dataConverter: dataConverter(config.codecKeys),
    stickyQueueScheduleToStartTimeout: '2s',
    shutdownGraceTime,
    maxCachedWorkflows: config.maxCachedWorkflows,
    maxConcurrentActivityTaskExecutions: 20,
    maxConcurrentLocalActivityExecutions: 20,
  });
  const stories = worker.run();
  const mailer = createMailer(store, config);
  const forwards = createForwards({ store, engine, taskQueue }, log);
  const relay = await startRelay({ pool, engine, taskQueue, log, mailer, forwards });
  const sweeping = startSweeping(store, engine, {
    taskQueue,
    everyMs: config.sweepEveryMs,
    lagMs: config.sweepLagMs,
    restartAfterMs: config.sweepRestartAfterMs,
    engineLost: config.engineLost,
    log,
    sendMail: mailer.send,
    takeLeftForwards: forwards.takeLeft,
  });
  const stopped = stories.finally(() => connection.close());
  return {
    bundle,
    stopped,
    stop: async () => {
      await sweeping.stop();
      await relay.stop();
      await forwards.stop();
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await stopped;
      mailer.close();
    },
  };
}

/** The fast path from a transaction to its story and to its mails. What it cannot deliver, the sweep will. */
import { setTimeout as wait } from 'node:timers/promises';
import { Logger as QueueLogger, type Runner, type RunnerOptions, run as runQueue } from 'graphile-worker';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { StoryRef } from '../db/subject.ts';
import type { Engine } from './engine.ts';
import type { Forwards } from './forwards.ts';
import type { Mailer } from './mailer.ts';
import { nudgeStory } from './nudge.ts';

type Parts = { pool: pg.Pool; engine: Engine; taskQueue: string; log: Logger; mailer: Mailer; forwards: Forwards };

const againAfterMs = 1_000;
const stopWithinMs = 10_000;

/**
 * Runs until stopped. The database away ends the queue's own loop, so it is begun again, once a second.
 * Results are reported in batches without delay: reported one by one, a database that goes away would end the process.
 */
export async function startRelay(parts: Parts): Promise<{ stop(): Promise<void> }> {
  const options = relayOptions(parts);
  let stopping = false;
  let runner: Runner | null = await runQueue(options);
  const running = (async () => {
    while (!stopping) {
      if (runner) await endOf(runner);
      if (stopping) return;
      parts.log.warn('relay stopped, it is begun again');
      await wait(againAfterMs);
      runner = await runQueue(options).catch(() => null);
    }
  })();
  return {
    stop: async () => {
      stopping = true;
      const stopped = runner?.stop().catch(() => undefined);
      await Promise.race([stopped, wait(stopWithinMs, undefined, { ref: false })]);
      await running;
    },
  };
}

/**
 * When it takes no more jobs. Its own end is not enough: after several results that could not be reported (the database
 * was away) graphile-worker 0.17 counts them wrongly, and waits for ever for what is not there.
 */
const endOf = ({ promise, events }: Runner): Promise<unknown> =>
  Promise.race([
    promise.catch(() => undefined),
    new Promise<void>((resolve) => events.once('pool:gracefulShutdown', () => resolve())),
  ]);

function relayOptions({ pool, engine, taskQueue, log, mailer, forwards }: Parts): RunnerOptions {
  return {
    pgPool: pool,
    noHandleSignals: true,
    logger: new QueueLogger(() => () => undefined),
    preset: { worker: { concurrentJobs: 10, pollInterval: 2_000, completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    taskList: {
      nudge: async (payload) => {
        await nudgeStory(engine.client, taskQueue, payload as StoryRef).catch((error: unknown) =>
          log.warn({ err: error }, 'nudge left to the sweep'),
        );
      },
      mail: async (payload) => mailer.send((payload as { id: string }).id),
      forward: async (payload) => forwards.take((payload as { id: string }).id),
    },
  };
}

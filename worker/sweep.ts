/** The guarantee behind the queue: whatever lags is nudged, and what cannot replay is started anew from the facts.
 * Forgotten mails are sent, clocks that were left half way are taken up and the audit is sealed on the same beat. */
import { isGrpcServiceError } from '@temporalio/client';
import proto from '@temporalio/proto';
import type { Logger } from 'pino';
import { forgottenMails } from '../db/queries/mail.ts';
import { countRestart, type Lagging, lagging, markSwept, tellAgain } from '../db/queries/sweep.ts';
import { refold } from '../db/refold.ts';
import { sealAudit } from '../db/seal.ts';
import type { Store } from '../db/store.ts';
import type { StoryRef } from '../db/subject.ts';
import { type Engine, namespaceIdOf } from './engine.ts';
import { joinOrWait } from './epoch.ts';
import { nudgeStory, startAnew, workflowId } from './nudge.ts';

export type SweepOptions = {
  taskQueue: string;
  everyMs: number;
  lagMs: number;
  restartAfterMs: number;
  log: Logger;
  /** What to do when the engine's database turns out to be another one. */
  engineLost: 'recover' | 'wait';
  sendMail: (id: string) => Promise<void>;
  takeLeftForwards: () => Promise<void>;
};

const overdueMs = 60_000;
const perSweep = 2_000;
const mailsPerSweep = 100;
const atOnce = 20;

export type Swept = { nudged: number; restarted: number };

/** One sweep. Throws when the engine or the database is away, after all that could be done was done. */
export async function sweep(store: Store, engine: Engine, options: SweepOptions): Promise<Swept> {
  const { lagMs, restartAfterMs, taskQueue } = options;
  await joinOrWait(store, await namespaceIdOf(engine), options.engineLost, options.log);
  await tellAgain(store);
  const found = await lagging(store, { lagMs, overdueMs: Math.min(overdueMs, restartAfterMs), limit: perSweep });
  const swept: Swept = { nudged: 0, restarted: 0 };
  const failed = await inParallel(found, async (one) => {
    if (one.lagMs > restartAfterMs && (await doesNotReplay(engine, one.ref))) {
      await startAnew(engine.client, taskQueue, one.ref);
      await countRestart(store);
      swept.restarted += 1;
    } else {
      await nudgeStory(engine.client, taskQueue, one.ref);
      swept.nudged += 1;
    }
  });
  if (failed.length === 0) await markSwept(store);
  await sealAudit(store);
  await sendForgotten(store, options);
  await options.takeLeftForwards();
  await foldOlder(store, options);
  if (failed.length > 0) throw failed[0];
  return swept;
}

/** One mail that its server will not take yet keeps none of the others waiting. */
async function sendForgotten(store: Store, { sendMail, log }: SweepOptions): Promise<void> {
  for (const id of await forgottenMails(store, overdueMs, mailsPerSweep))
    await sendMail(id).catch((error: unknown) => log.warn({ err: error }, 'mail waits for the next sweep'));
}

/** Whatever a process of an older version wrote since our start. */
async function foldOlder(store: Store, { log }: SweepOptions): Promise<void> {
  const { folded, failed } = await refold(store);
  if (folded > 0) log.info({ folded }, 'states of an older shape folded anew');
  if (failed.length > 0) log.warn({ failed }, 'events that do not fold');
}

/** One that fails keeps none of the others waiting; gives what went wrong. */
async function inParallel(found: Lagging[], work: (one: Lagging) => Promise<void>): Promise<unknown[]> {
  const queue = [...found];
  const failed: unknown[] = [];
  const lane = async () => {
    for (let one = queue.shift(); one; one = queue.shift()) await work(one).catch((error: unknown) => failed.push(error));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return failed;
}

/** True when the last thing that the engine noted of this story is a workflow task that failed on determinism. */
async function doesNotReplay({ connection, namespace }: Engine, ref: StoryRef): Promise<boolean> {
  const execution = { workflowId: workflowId(ref) };
  const page = await connection.workflowService
    .getWorkflowExecutionHistoryReverse({ namespace, execution, maximumPageSize: 20 })
    .catch(noneWhenUnknown);
  const failed = page?.history?.events?.find(
    (event) => event.workflowTaskFailedEventAttributes ?? event.workflowTaskCompletedEventAttributes,
  );
  const cause = failed?.workflowTaskFailedEventAttributes?.cause;
  return cause === proto.temporal.api.enums.v1.WorkflowTaskFailedCause.WORKFLOW_TASK_FAILED_CAUSE_NON_DETERMINISTIC_ERROR;
}

const notFound = 5; // gRPC

/** The engine need not know a story that lags: its database was lost, or it was away when the thing came. */
function noneWhenUnknown(error: unknown): null {
  if (isGrpcServiceError(error) && error.code === notFound) return null;
  throw error;
}

/** Sweeps until stopped; a sweep that fails is logged and tried again at the next one. */
export function startSweeping(store: Store, engine: Engine, options: SweepOptions): { stop(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const once = async () => {
    try {
      const swept = await sweep(store, engine, options);
      if (swept.nudged + swept.restarted > 0) options.log.info(swept, 'sweep');
    } catch (error) {
      options.log.warn({ err: error }, 'sweep failed, next one tries again');
    }
  };
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = once().finally(() => {
      busy = false;
    });
  }, options.everyMs);
  running = once();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

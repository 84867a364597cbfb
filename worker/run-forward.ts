/** The clock of one running story is moved ahead on the real engine: days, months or years in seconds. Never in production. */
import { randomUUID } from 'node:crypto';
import { msToTs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';
import { endForward, startForward } from '../db/forward.ts';
import type { Store } from '../db/store.ts';
import type { SubjectRef } from '../db/subject.ts';
import type { Engine } from './engine.ts';
import { nudgeStory, workflowId } from './nudge.ts';

const mostSkips = 10_000;
const { FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED: completed } = proto.temporal.api.enums.v1.FastForwardPollingResult;

/**
 * Runs a thing forward by `ms`. Meanwhile people's actions on it wait (409); afterwards its clockOffset is raised.
 * Throws when the engine refuses, or when the story has ended before the time was up (the offset is raised all the same).
 */
export async function runForward(store: Store, engine: Engine, taskQueue: string, ref: SubjectRef, ms: number): Promise<void> {
  await startForward(store, ref);
  try {
    await nudgeStory(engine.client, taskQueue, ref);
    const id = randomUUID();
    await fastForward(engine, ref, id, ms);
    await untilDone(engine, ref, id);
  } finally {
    await endForward(store, ref, ms);
  }
}

async function fastForward({ connection, namespace }: Engine, ref: SubjectRef, id: string, ms: number): Promise<void> {
  await connection.workflowService.updateWorkflowExecutionOptions({
    namespace,
    workflowExecution: { workflowId: workflowId(ref) },
    workflowExecutionOptions: {
      timeSkippingConfig: { enabled: true, maxSessionSkipCount: mostSkips, fastForwardConfig: { id, duration: msToTs(ms) } },
    },
    updateMask: { paths: ['time_skipping_config'] },
  });
}

async function untilDone({ connection, namespace }: Engine, ref: SubjectRef, fastForwardId: string): Promise<void> {
  for (;;) {
    const { fastForwardPollingResult: result, failedReason } = await connection.workflowService.pollWorkflowExecutionTimeSkipping(
      {
        namespace,
        workflowExecution: { workflowId: workflowId(ref) },
        fastForwardId,
      },
    );
    if (result === completed) return;
    if (failedReason) throw new Error(failedReason);
  }
}

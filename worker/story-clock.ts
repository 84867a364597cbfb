/** The clock of one story in the engine: how far ahead of ours it is, running it ahead, and letting it stand. Never in production. */
import { isGrpcServiceError } from '@temporalio/client';
import { msToTs, tsToMs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';
import type { StoryRef } from '../db/subject.ts';
import type { Engine } from './engine.ts';
import { workflowId } from './nudge.ts';

const mostSkips = 10_000;
const { WORKFLOW_EXECUTION_STATUS_RUNNING: running } = proto.temporal.api.enums.v1.WorkflowExecutionStatus;

/** `chain` = its runs since it was last started; `forwardId` = the last run ahead that the engine was asked for. */
export type StoryClock = { chain: string; aheadMs: number; forwardId: string | null; forwarding: boolean; open: boolean };

type Asked = Pick<Engine, 'connection' | 'namespace'>;

/** How the clock of this story stands; null when the engine does not know the story. */
export async function storyClock({ connection, namespace }: Asked, ref: StoryRef): Promise<StoryClock | null> {
  const asked = Date.now();
  const described = await connection.workflowService
    .describeWorkflowExecution({ namespace, execution: { workflowId: workflowId(ref) } })
    .catch(noneWhenUnknown);
  if (!described) return null;
  const between = (asked + Date.now()) / 2;
  const { firstRunId, status } = described.workflowExecutionInfo ?? {};
  const { currentTime, effectiveConfig } = described.workflowExtendedInfo?.timeSkippingInfo ?? {};
  return {
    chain: firstRunId ?? '',
    aheadMs: currentTime ? tsToMs(currentTime) - between : 0,
    forwardId: effectiveConfig?.fastForwardConfig?.id ?? null,
    forwarding: effectiveConfig?.enabled ?? false,
    open: status === running,
  };
}

/**
 * From now on the engine skips the time in which nothing happens, until the story's clock is `ms` later.
 * False when it will not (the story has ended, the server cannot); throws when it is away.
 */
export const runAhead = (engine: Asked, ref: StoryRef, id: string, ms: number): Promise<boolean> =>
  setSkipping(engine, ref, {
    enabled: true,
    maxSessionSkipCount: mostSkips,
    fastForwardConfig: { id, duration: msToTs(ms) },
  }).then(
    () => true,
    (error: unknown) => {
      if (isPassing(error)) throw error;
      return false;
    },
  );

/** The clock goes on at our pace, from where it is; a story that has ended needs nothing. Throws only when the engine is away. */
export const letStand = (engine: Asked, ref: StoryRef): Promise<unknown> =>
  setSkipping(engine, ref, { enabled: false }).catch((error: unknown) => {
    if (isPassing(error)) throw error;
  });

/** Returns when it is as far as was asked, when that can no longer come, or after `ms`; which of them, the clock itself tells. */
export async function untilAhead({ connection, namespace }: Asked, ref: StoryRef, id: string, ms: number): Promise<void> {
  const asking = { namespace, workflowExecution: { workflowId: workflowId(ref) }, fastForwardId: id };
  const poll = () => connection.workflowService.pollWorkflowExecutionTimeSkipping(asking);
  await connection.withDeadline(Date.now() + ms, poll).catch(() => undefined);
}

const setSkipping = ({ connection, namespace }: Asked, ref: StoryRef, timeSkippingConfig: object): Promise<unknown> =>
  connection.workflowService.updateWorkflowExecutionOptions({
    namespace,
    workflowExecution: { workflowId: workflowId(ref) },
    workflowExecutionOptions: { timeSkippingConfig },
    updateMask: { paths: ['time_skipping_config'] },
  });

/** Codes of gRPC: deadline exceeded, resource exhausted, unavailable. */
const passing = [4, 8, 14];
const notFound = 5;

/** The engine is away or too busy now; what else it says, it will say again. */
const isPassing = (error: unknown): boolean => isGrpcServiceError(error) && passing.includes(error.code);

function noneWhenUnknown(error: unknown): null {
  if (isGrpcServiceError(error) && error.code === notFound) return null;
  throw error;
}

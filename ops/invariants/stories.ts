/** Which stories run in the engine. Its list lags a moment behind, so what it does not show is asked for by id. */
import { WorkflowNotFoundError } from '@temporalio/common';
import type { StoryRef } from '../../db/subject.ts';
import { subjectKinds } from '../../domain/thing.ts';
import type { Engine } from '../../worker/engine.ts';
import { workflowId } from '../../worker/nudge.ts';

export type Stories = {
  /** The stories of things that run, as the engine's list has them: kind/id. Those of saved forms are looked at by themselves. */
  listed(): Promise<Set<string>>;
  /** Whether this story runs now. */
  runs(ref: StoryRef): Promise<boolean>;
};

const prefixes = subjectKinds.map((kind) => workflowId({ kind, id: '' }));

/** The stories of one installation: of one task queue. What is found once is not asked again. */
export function storiesOf({ client }: Engine, taskQueue: string): Stories {
  let list: Promise<Set<string>> | undefined;
  const read = async () => {
    const ids = new Set<string>();
    const query = `TaskQueue = '${taskQueue}' AND ExecutionStatus = 'Running'`;
    for await (const { workflowId: found } of client.workflow.list({ query, pageSize: 1_000 }))
      if (prefixes.some((prefix) => found.startsWith(prefix))) ids.add(found);
    return ids;
  };
  const runs = async (ref: StoryRef): Promise<boolean> => {
    try {
      const { status } = await client.workflow.getHandle(workflowId(ref)).describe();
      return status.name === 'RUNNING';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  };
  return {
    listed: () => {
      list ??= read();
      return list;
    },
    runs,
  };
}

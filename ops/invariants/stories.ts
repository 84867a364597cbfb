/** Which stories run in the engine. Its list lags a moment behind, so what it does not show is asked for by id. */
import { WorkflowNotFoundError } from '@temporalio/common';
import type { StoryRef } from '../../db/subject.ts';
import type { Engine } from '../../worker/engine.ts';
import { workflowId } from '../../worker/nudge.ts';

export type Stories = {
  /** Ids of the things whose story runs, as the engine's list has it. */
  listed(): Promise<Set<string>>;
  /** Whether the story of this thing runs now; of a traject unless another kind is named. */
  runs(id: string, kind?: StoryRef['kind']): Promise<boolean>;
};

const prefix = workflowId({ kind: 'traject', id: '' });

/** The stories of one installation: of one task queue. What is found once is not asked again. */
export function storiesOf({ client }: Engine, taskQueue: string): Stories {
  let list: Promise<Set<string>> | undefined;
  const read = async () => {
    const ids = new Set<string>();
    const query = `TaskQueue = '${taskQueue}' AND ExecutionStatus = 'Running'`;
    for await (const { workflowId: found } of client.workflow.list({ query, pageSize: 1_000 }))
      if (found.startsWith(prefix)) ids.add(found.slice(prefix.length));
    return ids;
  };
  const runs = async (id: string, kind: StoryRef['kind'] = 'traject'): Promise<boolean> => {
    try {
      const { status } = await client.workflow.getHandle(workflowId({ kind, id })).describe();
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

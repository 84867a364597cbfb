/** Tells a story that something changed; starts it when it does not run. */
import type { Client } from '@temporalio/client';
import type { StoryRef } from '../db/subject.ts';
import { conceptWorkflow } from '../workflows/concept/workflow.ts';
import { signaalWorkflow, vraagstukWorkflow } from '../workflows/signaal/workflow.ts';
import { nudge } from '../workflows/story.ts';
import { trajectWorkflow } from '../workflows/traject/workflow.ts';

const workflows = {
  traject: trajectWorkflow,
  concept: conceptWorkflow,
  signaal: signaalWorkflow,
  vraagstuk: vraagstukWorkflow,
} as const;

export const workflowId = ({ kind, id }: StoryRef): string => `${kind}/${id}`;

/** Level-triggered: once or five times, the story reads the facts. Throws when the engine is away. */
export async function nudgeStory(client: Client, taskQueue: string, ref: StoryRef): Promise<void> {
  await client.workflow.signalWithStart(workflows[ref.kind], {
    workflowId: workflowId(ref),
    taskQueue,
    args: [{ id: ref.id }],
    signal: nudge,
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
}

/** Ends the run, if any, and enters the story anew from the facts: for a history that today's code does not replay. */
export async function startAnew(client: Client, taskQueue: string, ref: StoryRef): Promise<void> {
  await client.workflow.start(workflows[ref.kind], {
    workflowId: workflowId(ref),
    taskQueue,
    args: [{ id: ref.id }],
    workflowIdConflictPolicy: 'TERMINATE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
}

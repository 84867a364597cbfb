import { humanTask, sleepUntil } from '../../human-task.ts';
import type { Story } from '../../story.ts';

/** Weeks later one question: did it hold? The answer ends the traject or leads back. */
export async function nazorg(t: Story): Promise<void> {
  await humanTask(t, 'nazorg', await sleepUntil(t, 'nazorg'));
}

import { humanTask } from '../../human-task.ts';
import type { Story } from '../../story.ts';

/** Not admitted, handed over warmly: the right help says that it takes over. */
export async function doorverwijzing(t: Story): Promise<void> {
  await humanTask(t, 'doorverwijzing');
}

import { humanTask } from '../../human-task.ts';
import type { Story } from '../../story.ts';

/** The regio offers, the client chooses; no klik enters this phase anew [docs/rules.md: matching]. */
export async function matching(t: Story): Promise<void> {
  await humanTask(t, 'matchvoorstel');
  await humanTask(t, 'keuze');
  await humanTask(t, 'kennismaking');
  await humanTask(t, 'klik');
}

import { bewaak, humanTask } from '../../human-task.ts';
import { type Story, sideBySide } from '../../story.ts';

/** Not admitted, told by phone, handed over warmly: the right help says that it takes over. Who disagrees is heard by another. */
export async function doorverwijzing(t: Story): Promise<void> {
  await sideBySide(
    t,
    (story) => humanTask(story, 'doorverwijzing'),
    (story) => bewaak(story, 'besluit vertellen', 'heroverweging'),
  );
}

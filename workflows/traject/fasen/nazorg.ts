import { bewaak, inRitme } from '../../human-task.ts';
import { type Story, sideBySide } from '../../story.ts';

/** Weeks later one question: did it hold? The answer ends the traject or leads back. Who was not told yet still hears why. */
export async function nazorg(t: Story): Promise<void> {
  await sideBySide(
    t,
    (story) => inRitme(story, 'nazorg'),
    (story) => bewaak(story, 'besluit vertellen', 'heroverweging'),
  );
}

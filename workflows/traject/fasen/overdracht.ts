import { humanTask } from '../../human-task.ts';
import { type Story, sideBySide } from '../../story.ts';
import { doorDeJaren, eersteStappen } from './ondersteuning.ts';

/** Offered to who takes over, until they accept; support goes on meanwhile. */
export async function overdracht(t: Story): Promise<void> {
  await sideBySide(t, (story) => humanTask(story, 'overdracht'), eersteStappen, ...doorDeJaren);
}

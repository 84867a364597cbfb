import { bewaak, inRitme } from '../../human-task.ts';
import { type Story, sideBySide } from '../../story.ts';

/** The regio offers, the client chooses, meets and says whether it clicks; who has to wait is called every few weeks. */
export async function matching(t: Story): Promise<void> {
  await sideBySide(t, zoeken, opWachtlijst, (story) => bewaak(story, 'besluit vertellen'));
}

/** Each answer asks the next; no klik begins anew [docs/rules.md: matching]. */
export const zoeken = (t: Story): Promise<void> => bewaak(t, 'matchvoorstel', 'keuze', 'kennismaking', 'klik');

const opWachtlijst = (t: Story): Promise<void> => inRitme(t, 'wachtlijst');

import type { TrajectCodes } from '../../../domain/traject/story-facts.ts';
import { humanTask } from '../../human-task.ts';
import { type Story, sideBySide } from '../../story.ts';

/** A grey area: every member gives an inschatting, the chair records the shared judgement [docs/rules.md: aanmeldoverleg]. */
export async function aanmeldoverleg(t: Story<TrajectCodes>): Promise<void> {
  const inschattingen = t.facts.leden.map((lid) => (story: Story) => humanTask(story, 'inschatting', lid));
  await sideBySide(t, ...inschattingen, (story) => humanTask(story, 'besluit'));
}

import type { TrajectCodes } from '../../../domain/traject/story-facts.ts';
import { bewaak, humanTask } from '../../human-task.ts';
import { type Story, sideBySide } from '../../story.ts';

/** Is what came in enough, and where does it go? Under spoed somebody is called the same day [docs/rules.md: triage] */
export async function aanmelding(t: Story<TrajectCodes>): Promise<void> {
  await sideBySide(t, beoordelen, (story) => bewaak(story, 'bellen'));
}

async function beoordelen(t: Story<TrajectCodes>): Promise<void> {
  if (t.facts.aanvullenGevraagd) await humanTask(t, 'aanvullen'); // chosen at triage or by the overleg: phone, mail with link
  await humanTask(t, 'triage'); // the decision itself moves the phase
}

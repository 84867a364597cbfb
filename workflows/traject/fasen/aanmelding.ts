import { humanTask } from '../../human-task.ts';
import type { Story } from '../../story.ts';

/** Is what came in enough, and where does it go? [docs/rules.md: triage] */
export async function aanmelding(t: Story): Promise<void> {
  if (t.facts.aanvullenGevraagd) await humanTask(t, 'aanvullen'); // chosen at triage or by the overleg: phone, mail with link
  await humanTask(t, 'triage'); // the decision itself moves the phase
}

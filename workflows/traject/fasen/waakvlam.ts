import { inRitme } from '../../human-task.ts';
import { type Story, sideBySide } from '../../story.ts';
import { doorDeJaren } from './ondersteuning.ts';

/** Light contact on a kept rhythm; back to more in one action, which moves the phase [docs/rules.md: waakvlam]. */
export async function waakvlam(t: Story): Promise<void> {
  await sideBySide(t, waakvlambesluit, ...doorDeJaren);
}

/** Half a year on: go on, hand over, end, or more inzet. */
const waakvlambesluit = (t: Story): Promise<void> => inRitme(t, 'waakvlambesluit');

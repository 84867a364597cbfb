import { humanTask, sleepUntil } from '../../human-task.ts';
import type { Story } from '../../story.ts';

/** Support goes on for as long as it is needed; the system keeps the rhythm of contact. */
export async function ondersteuning(t: Story): Promise<void> {
  await contactritme(t);
}

/** No contact recorded within the rhythm of the inzet: the supporter is asked, then the regio hears of it. */
export async function contactritme(t: Story): Promise<void> {
  for (;;) {
    const key = await sleepUntil(t, 'contact');
    await humanTask(t, 'contact', key);
  }
}

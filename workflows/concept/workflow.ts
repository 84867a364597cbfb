/** The story of a public form that was saved for later: its reminders, and at the end its answers are removed. */
import { condition, continueAsNew, setHandler } from '@temporalio/workflow';
import { clearConcept, readConcept, remindConcept } from '../activities.ts';
import { mustRollOver, nudge } from '../story.ts';

/** Ends at once when it was sent or thrown away; entered again, it goes on where it was. */
export async function conceptWorkflow({ id }: { id: string }): Promise<void> {
  const nudges = { came: 0 };
  setHandler(nudge, () => {
    nudges.came += 1;
  });
  while (!mustRollOver()) {
    const counted = nudges.came; // taken before the read: no nudge is missed
    const nudged = () => nudges.came !== counted;
    const concept = await readConcept(id);
    if (!concept?.open && !nudged()) return;
    if (!concept?.open) continue;
    const { volgende, ladderVersion } = concept;
    const leftMs = Date.parse(volgende.at) - Date.now();
    if (leftMs > 0 && (await condition(nudged, leftMs))) continue;
    const now = new Date().toISOString();
    if (volgende.wat === 'herinneren') await remindConcept({ id, n: volgende.n, ladderVersion, now });
    else await clearConcept({ id, ladderVersion, now });
  }
  await continueAsNew<typeof conceptWorkflow>({ id });
}

/** Our story with one deliberate change: it thinks for an hour before triage. A history of today does not replay on it. */
import { sleep } from '@temporalio/workflow';
import type { Fase } from '../../../domain/traject/codes.ts';
import type { TrajectCodes } from '../../../domain/traject/story-facts.ts';
import { bewaak } from '../../../workflows/human-task.ts';
import {
  begin,
  goesOn,
  mustRollOver,
  nextRun,
  type Part,
  type Start,
  type Story,
  sideBySide,
  whileStay,
} from '../../../workflows/story.ts';
import { aanmelding } from '../../../workflows/traject/fasen/aanmelding.ts';
import { aanmeldoverleg } from '../../../workflows/traject/fasen/aanmeldoverleg.ts';
import { doorverwijzing } from '../../../workflows/traject/fasen/doorverwijzing.ts';
import { matching } from '../../../workflows/traject/fasen/matching.ts';
import { nazorg } from '../../../workflows/traject/fasen/nazorg.ts';
import { ondersteuning } from '../../../workflows/traject/fasen/ondersteuning.ts';
import { overdracht } from '../../../workflows/traject/fasen/overdracht.ts';
import { waakvlam } from '../../../workflows/traject/fasen/waakvlam.ts';

const fasen: Record<Exclude<Fase, 'afgesloten'>, Part<TrajectCodes>> = {
  aanmelding: async (t) => {
    await sleep('30m');
    await sleep('30m'); // where a history has its first rung
    await aanmelding(t);
  },
  ...{ aanmeldoverleg, matching, ondersteuning, waakvlam, overdracht, doorverwijzing, nazorg },
};

export async function trajectWorkflow(start: Start): Promise<void> {
  const t = await begin<TrajectCodes>('traject', start);
  if (!t) return;
  do {
    while (t.facts.fase !== 'afgesloten') {
      const fase = fasen[t.facts.fase];
      await whileStay(t, (story) => sideBySide(story, fase, altijd));
      if (mustRollOver()) return nextRun(t);
    }
  } while (await goesOn(t));
}

const altijd = (t: Story): Promise<void> => bewaak(t, 'klacht', 'hervatten');

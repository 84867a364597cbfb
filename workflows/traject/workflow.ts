/** The story of one traject: years long, phase by phase. What may happen is decided elsewhere; here is what must happen, and when. */
import type { Fase } from '../../domain/traject/codes.ts';
import type { TrajectCodes } from '../../domain/traject/story-facts.ts';
import { bewaak } from '../human-task.ts';
import { begin, goesOn, mustRollOver, nextRun, type Part, type Start, type Story, sideBySide, whileStay } from '../story.ts';
import { aanmelding } from './fasen/aanmelding.ts';
import { aanmeldoverleg } from './fasen/aanmeldoverleg.ts';
import { doorverwijzing } from './fasen/doorverwijzing.ts';
import { matching } from './fasen/matching.ts';
import { nazorg } from './fasen/nazorg.ts';
import { ondersteuning } from './fasen/ondersteuning.ts';
import { overdracht } from './fasen/overdracht.ts';
import { waakvlam } from './fasen/waakvlam.ts';

const fasen: Record<Exclude<Fase, 'afgesloten'>, Part<TrajectCodes>> = {
  aanmelding,
  aanmeldoverleg,
  matching,
  ondersteuning,
  waakvlam,
  overdracht,
  doorverwijzing,
  nazorg,
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

/** In every phase: a complaint waits for its answer, a pause for its end. */
const altijd = (t: Story): Promise<void> => bewaak(t, 'klacht', 'hervatten');

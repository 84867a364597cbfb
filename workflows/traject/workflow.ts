/** The story of one traject: years long, phase by phase. What may happen is decided elsewhere; here is what must happen, and when. */
import type { Fase } from '../../domain/traject/codes.ts';
import { begin, goesOn, mustRollOver, nextRun, type Part, type Start, whileStay } from '../story.ts';
import { aanmelding } from './fasen/aanmelding.ts';
import { aanmeldoverleg } from './fasen/aanmeldoverleg.ts';
import { doorverwijzing } from './fasen/doorverwijzing.ts';
import { matching } from './fasen/matching.ts';
import { nazorg } from './fasen/nazorg.ts';
import { ondersteuning } from './fasen/ondersteuning.ts';
import { overdracht } from './fasen/overdracht.ts';

const fasen: Record<Exclude<Fase, 'afgesloten'>, Part> = {
  aanmelding,
  aanmeldoverleg,
  matching,
  ondersteuning,
  overdracht,
  doorverwijzing,
  nazorg,
};

export async function trajectWorkflow(start: Start): Promise<void> {
  const t = await begin(start);
  if (!t) return;
  do {
    while (t.facts.fase !== 'afgesloten') {
      await whileStay(t, fasen[t.facts.fase]);
      if (mustRollOver()) return nextRun(t);
    }
  } while (await goesOn(t));
}

/** What somebody could do next with a traject in this state: legal, likely, and with a canary in every text. */
import type { Traject } from '../../../domain/traject/state.ts';
import { inAanmelding, inOverleg } from './aanmelding.ts';
import { altijd } from './altijd.ts';
import { afgesloten, inDoorverwijzing, inNazorg } from './einde.ts';
import { inMatching } from './matching.ts';
import { inOverdracht, inWaakvlam, ondersteund } from './ondersteuning.ts';
import { type Choice, draw, type Situation, type Step } from './step.ts';

/** Null when this state asks nothing of anybody. */
export function nextStep(traject: Traject, on: Situation): Step | null {
  return draw([...inPhase(traject, on), ...(traject.fase === 'afgesloten' ? [] : altijd(traject, on))], on.random);
}

/** Opgeschort, little is done: the return is what is waited for. */
function inPhase(traject: Traject, on: Situation): Choice[] {
  const choices = ofPhase(traject, on);
  return traject.opgeschort ? choices.map(([weight, step]): Choice => [weight / 20, step]) : choices;
}

function ofPhase(traject: Traject, on: Situation): Choice[] {
  switch (traject.fase) {
    case 'aanmelding':
      return inAanmelding(traject, on);
    case 'aanmeldoverleg':
      return inOverleg(traject, on);
    case 'matching':
      return inMatching(traject, on);
    case 'ondersteuning':
      return ondersteund(traject, on);
    case 'waakvlam':
      return inWaakvlam(traject, on);
    case 'overdracht':
      return inOverdracht(traject, on);
    case 'doorverwijzing':
      return inDoorverwijzing(traject, on);
    case 'nazorg':
      return inNazorg(traject, on);
    case 'afgesloten':
      return afgesloten(traject, on);
  }
}

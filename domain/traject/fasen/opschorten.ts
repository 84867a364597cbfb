/** Opschorten: every clock stops, and is credited in its own unit at the return [docs/rules.md: opschorten]. */
import { maandenLater } from '../../calendar/moment.ts';
import type { Day, Instant } from '../../instant.ts';
import { refuse } from '../../refusal.ts';
import type { DienKlachtIn, HandelKlachtAf, Hervat, SchortOp } from '../commands.ts';
import type { Outcome } from '../facts.ts';
import type { Traject } from '../state.ts';
import { isAfgesloten } from './fase-groepen.ts';
import { isLeeg } from './phase.ts';

const langstMaanden = 24;

export function schortOp(traject: Traject, command: SchortOp, vandaag: Day, now: Instant): Outcome {
  if (isAfgesloten(traject)) return refuse('dit traject is afgesloten');
  if (traject.opgeschort) return refuse('dit traject is al opgeschort');
  if (isLeeg(command.reden)) return refuse('schrijf waarom', 'reden');
  if (command.terugOp <= vandaag) return refuse('de dag van terugkeer ligt in de toekomst', 'terugOp');
  if (command.terugOp > maandenLater(vandaag, langstMaanden)) return refuse('opschorten kan hoogstens twee jaar', 'terugOp');
  return [{ type: 'Opgeschort', reden: command.reden, terugOp: command.terugOp, at: now }];
}

export function hervat(traject: Traject, command: Hervat, now: Instant): Outcome {
  if (!traject.opgeschort || isAfgesloten(traject)) return refuse('dit traject is niet opgeschort');
  return [{ type: 'Hervat', toelichting: command.toelichting, at: now }];
}

/** A complaint is heard in every phase, by someone else than whom it is about. */
export function dienKlachtIn(traject: Traject, command: DienKlachtIn, now: Instant): Outcome {
  if (isAfgesloten(traject)) return refuse('dit traject is afgesloten; heropen het, of bel de regiocoördinator over de klacht');
  const bekend = [...traject.klachten.map(({ id }) => id), ...traject.klachtenKlaar];
  if (bekend.includes(command.klachtId)) return refuse('deze klacht is er al', 'klachtId');
  if (isLeeg(command.over)) return refuse('schrijf waarover de klacht gaat', 'over');
  if (isLeeg(command.tekst)) return refuse('schrijf de klacht op', 'tekst');
  return [{ type: 'KlachtIngediend', klachtId: command.klachtId, over: command.over, tekst: command.tekst, at: now }];
}

/** After the end nothing is asked any more; once reopened, what was open is asked again. */
export function handelKlachtAf(traject: Traject, command: HandelKlachtAf, now: Instant): Outcome {
  if (isAfgesloten(traject)) return refuse('dit traject is afgesloten; heropen het om de klacht af te handelen');
  if (!traject.klachten.some(({ id }) => id === command.klachtId)) return refuse('deze klacht is er niet (meer)', 'klachtId');
  if (isLeeg(command.antwoord)) return refuse('schrijf wat u antwoordde', 'antwoord');
  return [{ ...command, type: 'KlachtAfgehandeld', at: now }];
}

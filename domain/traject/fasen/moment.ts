/** Predictable moments: known years ahead, planned anew when the facts change [Evaluatie pilots; docs/rules.md: moments]. */
import { dagNummer } from '../../calendar/dag.ts';
import { dagVan, verjaardag } from '../../calendar/moment.ts';
import type { Day, Instant } from '../../instant.ts';
import { refuse } from '../../refusal.ts';
import type { HandelMomentAf, LegMomentVast, SchrapMoment } from '../commands.ts';
import type { TrajectEvent } from '../events.ts';
import type { Outcome } from '../facts.ts';
import type { Moment, Traject } from '../state.ts';
import { achttienOp } from '../vouwen/altijd.ts';
import { isAfgesloten } from './fase-groepen.ts';
import { isLeeg } from './phase.ts';

/** The eighteenth birthday follows from the birth date: one moment at a time, numbered, since an id travels and a birth date may not. */
const voorAchttien = 'achttien-';
const verstVooruitDagen = 20 * 366;

/** Plans the eighteenth birthday; what was planned for another birth date goes. Once it was handled it is not planned again. */
export function achttienJaar(traject: Traject | null, geboren: Day, now: Instant): TrajectEvent[] {
  const op = verjaardag(geboren, 18);
  const vandaag = dagVan(now);
  const bekend = (traject?.momenten ?? []).filter(({ id }) => id.startsWith(voorAchttien));
  if (bekend.some((moment) => moment.op === op)) return [];
  const weg: TrajectEvent[] = bekend.map(({ id }) => ({
    ...{ type: 'MomentGeschrapt', momentId: id, reden: 'andere geboortedatum', vervallen: true, at: now },
  }));
  const klaar = traject?.momentenKlaar ?? [];
  if (op <= vandaag || klaar.includes(achttienOp(op))) return weg;
  const nr = 1 + bekend.length + klaar.filter((id) => id.startsWith(voorAchttien)).length;
  const moment: Moment = { id: `${voorAchttien}${nr}`, soort: '18 jaar', op, toelichting: '', vastgelegdOp: vandaag };
  return [...weg, { type: 'MomentVastgelegd', moment, at: now }];
}

export function legMomentVast(traject: Traject, command: LegMomentVast, vandaag: Day, now: Instant): Outcome {
  if (isAfgesloten(traject)) return refuse('dit traject is afgesloten');
  const { momentId, soort, op, toelichting } = command;
  if (op <= vandaag) return refuse('een moment ligt in de toekomst', 'op');
  if (dagNummer(op) - dagNummer(vandaag) > verstVooruitDagen)
    return refuse('een moment ligt hoogstens twintig jaar vooruit', 'op');
  if (soort === 'ander moment' && isLeeg(toelichting)) return refuse('schrijf welk moment het is', 'toelichting');
  if (traject.momentenKlaar.includes(momentId)) return refuse('dit moment is al afgehandeld', 'momentId');
  const bekend = traject.momenten.find(({ id }) => id === momentId);
  const vastgelegdOp = bekend?.vastgelegdOp ?? vandaag;
  return [{ type: 'MomentVastgelegd', moment: { id: momentId, soort, op, toelichting, vastgelegdOp }, at: now }];
}

export function handelMomentAf(traject: Traject, command: HandelMomentAf, now: Instant): Outcome {
  if (isAfgesloten(traject)) return refuse('dit traject is afgesloten');
  if (!traject.momenten.some(({ id }) => id === command.momentId))
    return refuse('dit moment staat niet (meer) gepland', 'momentId');
  if (isLeeg(command.gedaan)) return refuse('schrijf wat er geregeld is', 'gedaan');
  return [{ ...command, type: 'MomentAfgehandeld', at: now }];
}

export function schrapMoment(traject: Traject, command: SchrapMoment, now: Instant): Outcome {
  if (isAfgesloten(traject)) return refuse('dit traject is afgesloten');
  if (!traject.momenten.some(({ id }) => id === command.momentId))
    return refuse('dit moment staat niet (meer) gepland', 'momentId');
  if (isLeeg(command.reden)) return refuse('schrijf waarom het vervalt', 'reden');
  return [{ ...command, type: 'MomentGeschrapt', at: now }];
}

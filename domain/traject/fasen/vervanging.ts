/** A new Metgezel beside ongoing support: the client is asked first; nobody loses plan or history [docs/rules.md: vervanging]. */
import { dagVan } from '../../calendar/moment.ts';
import type { Instant } from '../../instant.ts';
import { refuse } from '../../refusal.ts';
import type { BeeindigVervanging, HerzieWachtlijst, LegWensVast, VraagVervanging } from '../commands.ts';
import type { TrajectEvent } from '../events.ts';
import type { Outcome } from '../facts.ts';
import type { Traject, Vervanging } from '../state.ts';
import { wordtOndersteund } from '../vouwen/fase.ts';
import { andereFase, isLeeg } from './phase.ts';

/** The search for a new Metgezel, when there is one. */
export const vervangingVan = (traject: Traject): Vervanging | undefined =>
  wordtOndersteund(traject) ? traject.ondersteuning.vervanging : undefined;

export function vraagVervanging(traject: Traject, command: VraagVervanging, now: Instant): Outcome {
  if (traject.fase !== 'ondersteuning' && traject.fase !== 'waakvlam') return andereFase(traject, 'ondersteuning', 'waakvlam');
  if (traject.ondersteuning.vervanging) return refuse('er wordt al een nieuwe Metgezel gezocht');
  if (isLeeg(command.toelichting)) return refuse('schrijf een toelichting', 'toelichting');
  if (command.laatsteDag && command.laatsteDag < dagVan(traject.ondersteuning.gestartOp))
    return refuse('dit ligt vóór de start van de ondersteuning', 'laatsteDag');
  return [{ ...command, type: 'VervangingGevraagd', at: now }];
}

/** Stopping is an answer too: the traject ends with it [Jaarverslag 2024]. */
export function legWensVast(traject: Traject, command: LegWensVast, now: Instant): Outcome {
  const vervanging = vervangingVan(traject);
  if (!vervanging) return refuse('er wordt nu geen nieuwe Metgezel gezocht');
  if (vervanging.kandidaten) return refuse('er ligt al een voorstel bij de cliënt');
  const { wens, toelichting } = command;
  if (isLeeg(toelichting)) return refuse('schrijf wat de cliënt zei', 'toelichting');
  const vastgelegd: TrajectEvent = { type: 'WensVastgelegd', wens, toelichting, at: now };
  if (wens !== 'stoppen') return [vastgelegd];
  return [vastgelegd, { type: 'Afgesloten', reden: 'ondersteuner gestopt en geen vervanger gewenst', toelichting, at: now }];
}

export function beeindigVervanging(traject: Traject, command: BeeindigVervanging, now: Instant): Outcome {
  if (!vervangingVan(traject)) return refuse('er wordt nu geen nieuwe Metgezel gezocht');
  if (isLeeg(command.reden)) return refuse('schrijf waarom', 'reden');
  return [{ type: 'VervangingBeeindigd', reden: command.reden, at: now }];
}

/** True when the client chose to wait: then the call every few weeks is kept for them too. */
export const wacht = (vervanging: Vervanging): boolean => vervanging.wens === 'wachten' || vervanging.wens === 'licht contact';

export function herzieWachtlijst(traject: Traject, command: HerzieWachtlijst, now: Instant): Outcome {
  const vervanging = vervangingVan(traject);
  const wachtend = traject.fase === 'matching' ? traject.wachtlijst !== undefined : vervanging !== undefined && wacht(vervanging);
  if (!wachtend) return refuse('deze cliënt staat niet op de wachtlijst');
  if (isLeeg(command.toelichting)) return refuse('schrijf wat u besprak', 'toelichting');
  return [{ type: 'WachtlijstHerzien', toelichting: command.toelichting, at: now }];
}

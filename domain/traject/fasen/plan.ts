/** Support by a plan: the urgent first, goals on the domains of life, evaluated, measured [Evaluatie pilots; docs/rules.md: plan]. */
import { dagVan } from '../../calendar/moment.ts';
import type { Day, Instant } from '../../instant.ts';
import { refuse } from '../../refusal.ts';
import type {
  GeefErvaring,
  LaatFeitenOnbekend,
  LegEvaluatieVast,
  LegMetingVast,
  LegPlanVast,
  PakUrgenteZaakOp,
  SlaErvaringOver,
  WijzigVorm,
} from '../commands.ts';
import type { Facts, Outcome } from '../facts.ts';
import type { Traject } from '../state.ts';
import { wordtOndersteund } from '../vouwen/fase.ts';
import { andereFase, isLeeg } from './phase.ts';

const meesteDoelen = 20;

export function pakUrgenteZaakOp(traject: Traject, command: PakUrgenteZaakOp, vandaag: Day, now: Instant): Outcome {
  if (!wordtOndersteund(traject)) return andereFase(traject, 'ondersteuning');
  if (traject.ondersteuning.urgenteZaakOp) return refuse('de eerste urgente zaak is al opgepakt');
  if (command.op > vandaag) return refuse('dit ligt in de toekomst', 'op');
  if (command.op < dagVan(traject.ondersteuning.gestartOp)) return refuse('dit ligt vóór de start van de ondersteuning', 'op');
  if (isLeeg(command.wat)) return refuse('schrijf wat u hebt opgepakt', 'wat');
  return [{ type: 'UrgenteZaakOpgepakt', op: command.op, wat: command.wat, at: now }];
}

/** A later plan replaces the one before; that stays in the history. */
export function legPlanVast(traject: Traject, command: LegPlanVast, now: Instant): Outcome {
  if (traject.fase !== 'ondersteuning' && traject.fase !== 'waakvlam') return andereFase(traject, 'ondersteuning', 'waakvlam');
  const { doelen, toelichting } = command;
  if (doelen.length === 0) return refuse('schrijf ten minste één doel', 'doelen');
  if (doelen.length > meesteDoelen) return refuse(`een plan heeft hoogstens ${meesteDoelen} doelen`, 'doelen');
  const leeg = doelen.findIndex(({ doel }) => isLeeg(doel));
  if (leeg >= 0) return refuse('schrijf het doel op', `doelen.${leeg}.doel`);
  return [{ type: 'PlanVastgelegd', doelen, toelichting, at: now }];
}

export function legEvaluatieVast(traject: Traject, command: LegEvaluatieVast, now: Instant): Outcome {
  if (!wordtOndersteund(traject)) return andereFase(traject, 'ondersteuning', 'waakvlam', 'overdracht');
  if (isLeeg(command.bevindingen)) return refuse('schrijf wat de evaluatie opleverde', 'bevindingen');
  const aantal = traject.ondersteuning.plan?.doelen.length ?? 0;
  if (command.doelen.some(({ nr }) => nr >= aantal)) return refuse('dit doel staat niet in het plan', 'doelen');
  return [{ ...command, type: 'EvaluatieVastgelegd', at: now }];
}

/** A duo has two different people; kortdurend an expected end. */
export function wijzigVorm(traject: Traject, command: WijzigVorm, facts: Facts, vandaag: Day, now: Instant): Outcome {
  if (traject.fase !== 'ondersteuning' && traject.fase !== 'waakvlam') return andereFase(traject, 'ondersteuning', 'waakvlam');
  const { vorm, reden } = command;
  if (isLeeg(reden)) return refuse('schrijf waarom', 'reden');
  if (vorm.vorm === 'kortdurend' && vorm.verwachtEinde <= vandaag)
    return refuse('het verwachte einde ligt in de toekomst', 'vorm.verwachtEinde');
  if (vorm.vorm === 'duo') {
    if (vorm.tweedeId === traject.ondersteuning.ondersteunerId)
      return refuse('kies een andere GCO’er als tweede', 'vorm.tweedeId');
    const tweede = facts.gcoers.find(({ id }) => id === vorm.tweedeId);
    if (!tweede) return refuse('deze GCO’er bestaat niet', 'vorm.tweedeId');
    if (!tweede.inDienst) return refuse(`${tweede.naam} is niet meer in dienst`, 'vorm.tweedeId');
  }
  return [{ type: 'VormGewijzigd', vorm, reden, at: now }];
}

export function laatFeitenOnbekend(traject: Traject, command: LaatFeitenOnbekend, now: Instant): Outcome {
  if (!wordtOndersteund(traject)) return andereFase(traject, 'ondersteuning', 'waakvlam', 'overdracht');
  if (isLeeg(command.reden)) return refuse('schrijf waarom dit nu niet te weten is', 'reden');
  return [{ type: 'FeitenOnbekendGelaten', reden: command.reden, at: now }];
}

/** The short measure of effect: at the start, at an evaluation and at the end, of client and naaste. */
export function legMetingVast(traject: Traject, command: LegMetingVast, now: Instant): Outcome {
  if (!traject.ondersteuning) return refuse('een meting hoort bij ondersteuning; die is hier nog niet begonnen');
  const { rust, overzicht, passendeHulp, dagelijksLeven } = command;
  const scores = [rust, overzicht, passendeHulp, dagelijksLeven].filter((score) => score !== undefined);
  if (scores.length === 0) return refuse('vul ten minste één score in', 'rust');
  if (scores.some((score) => !isScore(score, 5))) return refuse('een score is 1, 2, 3, 4 of 5', 'rust');
  return [{ ...command, type: 'MetingVastgelegd', at: now }];
}

const isScore = (score: number, hoogste: number): boolean => Number.isInteger(score) && score >= 1 && score <= hoogste;

/** The event says only that it was given: the answers are kept without the traject. */
export function geefErvaring(traject: Traject, command: GeefErvaring, now: Instant): Outcome {
  if (!wordtOndersteund(traject)) return refuse('er wordt nu niet om uw ervaring gevraagd');
  if (!isScore(command.cijfer, 10)) return refuse('een cijfer is 1 tot en met 10', 'cijfer');
  for (const veld of ['verandering', 'relatie', 'meerwaarde'] as const)
    if (!isScore(command[veld], 5)) return refuse('kies 1, 2, 3, 4 of 5', veld);
  return [{ type: 'ErvaringGegeven', at: now }];
}

export function slaErvaringOver(traject: Traject, command: SlaErvaringOver, now: Instant): Outcome {
  if (!wordtOndersteund(traject)) return andereFase(traject, 'ondersteuning', 'waakvlam', 'overdracht');
  if (isLeeg(command.reden)) return refuse('schrijf waarom', 'reden');
  return [{ type: 'ErvaringOvergeslagen', reden: command.reden, at: now }];
}

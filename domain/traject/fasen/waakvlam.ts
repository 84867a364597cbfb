/** Waakvlam: light contact on a kept rhythm, and back to support in one action [Evaluatie pilots; docs/rules.md: waakvlam]. */
import type { Instant } from '../../instant.ts';
import { refuse } from '../../refusal.ts';
import type { BeslisWaakvlam, GaNaarWaakvlam, SchaalOp } from '../commands.ts';
import type { TrajectEvent } from '../events.ts';
import type { Outcome } from '../facts.ts';
import type { Traject } from '../state.ts';
import { andereFase, isLeeg } from './phase.ts';

export function gaNaarWaakvlam(traject: Traject, command: GaNaarWaakvlam, now: Instant): Outcome {
  if (traject.fase !== 'ondersteuning') return andereFase(traject, 'ondersteuning');
  if (traject.ondersteuning.vervanging) return refuse('rond eerst het zoeken naar een nieuwe Metgezel af');
  if (isLeeg(command.plan)) return refuse('schrijf het waakvlamplan dat u met het gezin maakte', 'plan');
  const { ritmeWerkdagen } = command;
  return [{ type: 'WaakvlamBegonnen', plan: command.plan, ...(ritmeWerkdagen ? { ritmeWerkdagen } : {}), at: now }];
}

/** Decided with the client: go on, more support, or an end; a handover is offered afterwards. */
export function beslisWaakvlam(traject: Traject, command: BeslisWaakvlam, now: Instant): Outcome {
  if (traject.fase !== 'waakvlam') return andereFase(traject, 'waakvlam');
  const { uitkomst, toelichting } = command;
  if (isLeeg(toelichting)) return refuse('schrijf wat u samen besloot', 'toelichting');
  const besloten: TrajectEvent = { type: 'WaakvlamBesloten', uitkomst, toelichting, at: now };
  switch (uitkomst) {
    case 'doorgaan':
    case 'overdragen':
      return [besloten];
    case 'meer ondersteuning':
      return [besloten, { type: 'Opgeschaald', inzet: 'regulier', reden: toelichting, at: now }];
    case 'afronden':
      return [besloten, { type: 'Afgesloten', reden: 'niet langer nodig', toelichting, at: now }];
  }
}

export function schaalOp(traject: Traject, command: SchaalOp, now: Instant): Outcome {
  if (traject.fase !== 'waakvlam') return andereFase(traject, 'waakvlam');
  if (isLeeg(command.reden)) return refuse('schrijf wat er aan de hand is', 'reden');
  return [{ type: 'Opgeschaald', inzet: command.inzet, reden: command.reden, at: now }];
}

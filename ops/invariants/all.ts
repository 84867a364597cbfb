/** Every promise about the facts that can be looked at from outside, in the order in which they are reported. */
import { acceptedOnce } from './accepted-once.ts';
import { askedOnce } from './asked-once.ts';
import { audited } from './audited.ts';
import { foldedState } from './folded-state.ts';
import type { Invariant } from './inspection.ts';
import { legalTransitions } from './legal-transitions.ts';
import { mailedOnce } from './mailed-once.ts';
import { oneSupporter } from './one-supporter.ts';
import { nextMomentKept, rungsFired } from './rungs-fired.ts';
import { shortHistories } from './short-histories.ts';
import { storiesRun } from './stories-run.ts';
import { tasksAsked } from './tasks-asked.ts';

export const invariants: readonly Invariant[] = [
  acceptedOnce,
  tasksAsked,
  foldedState,
  legalTransitions,
  rungsFired,
  nextMomentKept,
  oneSupporter,
  storiesRun,
  audited,
  askedOnce,
  mailedOnce,
  shortHistories,
];

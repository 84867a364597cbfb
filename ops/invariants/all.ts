/** Every promise about the facts that can be looked at from outside, in the order in which they are reported. */
import { acceptedOnce } from './accepted-once.ts';
import { askedOnce } from './asked-once.ts';
import { audited } from './audited.ts';
import { clocksKept } from './clocks-kept.ts';
import { conceptsKept } from './concepts-kept.ts';
import { foldedState } from './folded-state.ts';
import type { Invariant } from './inspection.ts';
import { legalTransitions } from './legal-transitions.ts';
import { mailedOnce } from './mailed-once.ts';
import { oneSupporter } from './one-supporter.ts';
import { personsWhole } from './persons-whole.ts';
import { nextMomentKept, rungsFired } from './rungs-fired.ts';
import { shortHistories } from './short-histories.ts';
import { signaalApart } from './signaal-apart.ts';
import { signaalTransitions } from './signaal-transitions.ts';
import { storiesRun } from './stories-run.ts';
import { tasksAsked } from './tasks-asked.ts';
import { tasksOwned } from './tasks-owned.ts';

export const invariants: readonly Invariant[] = [
  acceptedOnce,
  tasksAsked,
  tasksOwned,
  foldedState,
  personsWhole,
  legalTransitions,
  rungsFired,
  nextMomentKept,
  clocksKept,
  oneSupporter,
  storiesRun,
  audited,
  askedOnce,
  mailedOnce,
  shortHistories,
  conceptsKept,
  signaalApart,
  signaalTransitions,
];

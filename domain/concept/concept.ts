/** A public form that was saved for later: who is reminded when, and until when it is kept [docs/rules.md: terms]. */
import type { Instant } from '../instant.ts';
import type { Rung } from '../ladder/ladder.ts';
import type { ConceptStand } from './codes.ts';

/** What happens to it by itself, next. */
export type VolgendeStap = { wat: 'herinneren'; n: number; at: Instant } | { wat: 'opruimen'; at: Instant };

/** What its story knows: moments and numbers, nothing of what was filled in. */
export type ConceptFacts = { open: boolean; ladderVersion: number; volgende: VolgendeStap };

/** One reminder as it went: `ingehaald` when a later one was due already, `niemand` when the address refuses mail. */
export type Herinnering = { n: number; gepland: Instant; op: Instant; uitkomst: 'verzonden' | 'ingehaald' | 'niemand' };

type Ladder = { uiterlijk: Instant; rungs: readonly Rung[]; nextRungN: number | null };

/** The next reminder, or past the last one the moment at which the answers are removed. */
export function volgendeStap({ uiterlijk, rungs, nextRungN }: Ladder): VolgendeStap {
  const rung = rungs.find(({ n }) => n === nextRungN);
  return rung ? { wat: 'herinneren', n: rung.n, at: rung.at } : { wat: 'opruimen', at: uiterlijk };
}

/** What it is to the outside world: past its moment nothing of it is shown, also while it still has to be removed. */
export const standOp = ({ stand, uiterlijk }: { stand: ConceptStand; uiterlijk: Instant }, now: Instant): ConceptStand =>
  stand === 'open' && uiterlijk <= now ? 'opgeruimd' : stand;

/**
 * The reminders that are due together, from `nextRungN` on: the highest is sent, the others are `ingehaald` [docs/rules.md: ladders].
 * Empty when none is due.
 */
export function herinneringenOp({ rungs, nextRungN }: Ladder, now: Instant, bereikbaar: boolean): Herinnering[] {
  const due = rungs.filter(({ n, at }) => nextRungN !== null && n >= nextRungN && at <= now);
  return due.map(({ n, at }, i) => ({
    ...{ n, gepland: at, op: now },
    uitkomst: i < due.length - 1 ? 'ingehaald' : bereikbaar ? 'verzonden' : 'niemand',
  }));
}

const hervatNaMs = 60 * 60_000;

/** Saved or sent again an hour or more after it was last saved: somebody came back to it, and is counted once for each time. */
export const isHervat = (bewaardOp: Instant, now: Instant): boolean => Date.parse(now) - Date.parse(bewaardOp) >= hervatNaMs;

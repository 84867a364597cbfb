/** A change of settings that several kept cases meet. */
import { standaardTermen } from '../../domain/ladder/defaults.ts';
import { signaleren } from '../../domain/ladder/defaults-signaal.ts';
import { gehalveerd } from '../../domain/ladder/duur.ts';
import type { Duur, Term } from '../../domain/ladder/term.ts';

const halfTerm = (term: Term): Term => {
  const half = <T extends Duur>(duur: T): T => ({ ...duur, ...gehalveerd(duur) });
  return {
    ...term,
    uiterlijk: half(term.uiterlijk),
    treden: term.treden.map((trede) => ({ ...trede, op: half(trede.op) })),
  };
};

/** Every term of a traject in the default settings, halved. */
export const halfTerms = (): Record<string, Term> =>
  Object.fromEntries(
    Object.entries(standaardTermen)
      .filter(([soort]) => !(soort in signaleren))
      .map(([soort, term]) => [soort, halfTerm(term)]),
  );

import { dagNummer, dagUitNummer } from '../calendar/dag.ts';
import { plusWerkdagen, volgendeWerkdag, type Werkkalender } from '../calendar/werkkalender.ts';
import type { Day } from '../instant.ts';
import type { Duur } from './term.ts';

/** Counting with a duration in its own unit. */

/** The number of a duration, whatever its unit. */
export const aantal = (duur: Duur): number => ('werkdagen' in duur ? duur.werkdagen : 'weken' in duur ? duur.weken : duur.dagen);

/** Half, rounded down, at least one day; weeks halve in days [docs/rules.md: ladders]. */
export function gehalveerd(duur: Duur): Duur {
  const helft = (n: number): number => (n === 0 ? 0 : Math.max(1, Math.floor(n / 2)));
  if ('werkdagen' in duur) return { werkdagen: helft(duur.werkdagen) };
  return { dagen: helft('weken' in duur ? duur.weken * 7 : duur.dagen) };
}

/** The calendar day on which a duration ends, before it moves on to a working day. */
export function kaleEinddag(kal: Werkkalender, dag: Day, duur: Duur, richting: 1 | -1 = 1): Day {
  if ('werkdagen' in duur) return plusWerkdagen(kal, dag, richting * duur.werkdagen);
  const dagen = 'weken' in duur ? duur.weken * 7 : duur.dagen;
  const { staatStil } = kal;
  if (!staatStil) return dagUitNummer(dagNummer(dag) + richting * dagen);
  let nummer = dagNummer(dag);
  for (let teGaan = dagen; teGaan > 0; ) {
    nummer += richting;
    if (!staatStil(nummer)) teGaan -= 1;
  }
  return dagUitNummer(nummer);
}

/** The working day on which a duration ends, counted from the next day; a free day moves on to the next working day. */
export const einddag = (kal: Werkkalender, dag: Day, duur: Duur, richting: 1 | -1 = 1): Day =>
  'werkdagen' in duur
    ? plusWerkdagen(kal, dag, richting * duur.werkdagen)
    : volgendeWerkdag(kal, kaleEinddag(kal, dag, duur, richting));

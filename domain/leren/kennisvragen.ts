/** Which knowledge is missing, counted: for who sees only figures groups under five are masked [docs/rules.md: leren]. */
import type { Actor } from '../actor.ts';
import { zichtbareGroepen } from '../rapportage/maskeer.ts';
import { policy } from '../rechten/policy.ts';

/** A number of cases or signals; null = masked. */
export type Telling = { aantal: number | null; teKlein: boolean };

/** Who keeps the sessions sees every number; who only reads them, the figures. */
export const zietAlleAantallen = (actor: Actor): boolean =>
  actor.soort === 'gebruiker' && policy['leren.wijzigen'].some(({ wie }) => actor.rollen.some(({ rol }) => rol === wie));

const telling = (aantal: number, zichtbaar: boolean): Telling =>
  zichtbaar ? { aantal, teKlein: false } : { aantal: null, teKlein: true };

/** A total and its groups in the order given: a total under five masks all of them, else none can be told from the others. */
export function getoond(aantallen: readonly number[], alles: boolean): { totaal: Telling; groepen: Telling[] } {
  const som = aantallen.reduce((a, b) => a + b, 0);
  const heel = alles || (zichtbareGroepen([som])[0] ?? false);
  const zichtbaar = zichtbareGroepen(aantallen);
  return {
    totaal: telling(som, heel),
    groepen: aantallen.map((aantal, i) => telling(aantal, alles || (heel && (zichtbaar[i] ?? false)))),
  };
}

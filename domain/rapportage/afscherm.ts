/** Masks a whole report at once: what is under five, and what could be told from the totals around it [docs/rules.md: figures of signaleren]. */
import { isKleineGroep, kleinsteGroep } from './maskeer.ts';

/** `resten`: how many fall outside each filter that is on. One figure with and one without the filter would tell them. */
export type Cel = { aantal: number; resten: readonly number[] };

/** Cells that add up to another one, by their keys. */
export type Lijn = { delen: readonly string[]; totaal: string };

const isKlein = ({ aantal, resten }: Cel): boolean => isKleineGroep(aantal) || (aantal > 0 && resten.some(isKleineGroep));

type Cellen = ReadonlyMap<string, Cel>;

/** Nobody is nobody: a zero is shown, and hides nothing. */
function kleinsteZichtbare(delen: readonly string[], donker: ReadonlySet<string>, aantal: (sleutel: string) => number) {
  const over = delen.filter((sleutel) => !donker.has(sleutel) && aantal(sleutel) > 0);
  return over.reduce<string | undefined>((kleinste, sleutel) => {
    return kleinste === undefined || aantal(sleutel) < aantal(kleinste) ? sleutel : kleinste;
  }, undefined);
}

/** What must go dark as well, so that this line does not tell it; undefined when it tells nothing. */
function ookDonker({ delen, totaal }: Lijn, donker: ReadonlySet<string>, aantal: (sleutel: string) => number) {
  const verborgen = delen.filter((sleutel) => donker.has(sleutel));
  if (donker.has(totaal)) return verborgen.length > 0 ? undefined : kleinsteZichtbare(delen, donker, aantal);
  if (verborgen.length === 0) return undefined;
  const samen = verborgen.reduce((som, sleutel) => som + aantal(sleutel), 0);
  if (verborgen.length > 1 && samen >= kleinsteGroep) return undefined;
  return kleinsteZichtbare(delen, donker, aantal) ?? totaal;
}

/**
 * The keys that may not be shown. In every line at least two cells are dark or none, and dark cells that can be added up are
 * together no small group. What is not in `cellen` counts as zero.
 */
export function afgeschermd(cellen: Cellen, lijnen: readonly Lijn[]): ReadonlySet<string> {
  const aantal = (sleutel: string): number => cellen.get(sleutel)?.aantal ?? 0;
  const donker = new Set([...cellen].flatMap(([sleutel, cel]) => (isKlein(cel) ? [sleutel] : [])));
  for (let was = -1; was !== donker.size; ) {
    was = donker.size;
    for (const lijn of lijnen) {
      for (let nog = ookDonker(lijn, donker, aantal); nog !== undefined; nog = ookDonker(lijn, donker, aantal)) donker.add(nog);
    }
  }
  return donker;
}

/** The words of a kennissessie that everybody here reads, and the warning on personal data in them [docs/rules.md: persoonsgegevens]. */
import { type Refusal, refuse } from '../refusal.ts';
import { vindPersoonsgegevens } from '../signaal/persoonsgegevens.ts';
import type { Plan, Verslag } from './kennissessie.ts';

/** By the name of its field. */
type Tekst = readonly [veld: string, tekst: string | null | undefined];

/** Speakers are asked for by name. */
export const tekstenVanPlan = ({
  onderwerp,
  kennisgebied,
  voorWie,
}: Pick<Plan, 'onderwerp' | 'kennisgebied' | 'voorWie'>): Tekst[] => [
  ['onderwerp', onderwerp],
  ['kennisgebied', kennisgebied],
  ['voorWie', voorWie],
];

/** `bij`: where the verslag stands in what was sent. */
export const tekstenVanVerslag = ({ geleerd, vervolg }: Partial<Pick<Verslag, 'geleerd' | 'vervolg'>>, bij = ''): Tekst[] => [
  [`${bij}geleerd`, geleerd],
  [`${bij}vervolg`, vervolg],
];

/** How many pieces of it seem to be personal data. */
export const aantalVondsten = (teksten: readonly Tekst[]): number =>
  teksten.reduce((som, [, tekst]) => som + vindPersoonsgegevens(tekst ?? '').length, 0);

/**
 * Refuses what seems to hold personal data, with the field and what kind it is, never the words themselves: a refusal leaves
 * a trace that is kept. Null when nothing was found; a person who saw it may let it stand.
 */
export function waarschuwing(teksten: readonly Tekst[]): Refusal | null {
  for (const [veld, tekst] of teksten) {
    const soorten = [...new Set(vindPersoonsgegevens(tekst ?? '').map(({ soort }) => soort))];
    if (soorten.length > 0)
      return refuse(
        `hier lijken persoonsgegevens in te staan (${soorten.join(', ')}): haal die weg, of bevestig dat ze mogen blijven staan`,
        veld,
      );
  }
  return null;
}

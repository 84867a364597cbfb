/** The supporters as the regiocoördinator weighs them: who can be offered first, then the best fit. */
import { bezwaar, expertisesVoor, type Kandidaat } from '../../domain/matching/uren.ts';
import type { InMatching } from '../../domain/traject/state.ts';
import type { Profiel } from './traject.ts';

/** Own regio, expertises that are asked, and room: in that order. */
export function profielenVoor(traject: InMatching, kandidaten: readonly Kandidaat[]): Profiel[] {
  const gevraagd = expertisesVoor(traject);
  const past = ({ expertises }: Kandidaat): number => expertises.filter((e) => gevraagd.includes(e)).length;
  const inRegio = ({ regio }: Kandidaat): number => (regio === traject.regio ? 1 : 0);
  return kandidaten
    .filter(({ inDienst }) => inDienst)
    .map((kandidaat) => ({ kandidaat, waarom: bezwaar(kandidaat, traject) }))
    .toSorted(
      (a, b) =>
        Number(a.waarom !== null) - Number(b.waarom !== null) ||
        inRegio(b.kandidaat) - inRegio(a.kandidaat) ||
        past(b.kandidaat) - past(a.kandidaat) ||
        b.kandidaat.urenVrij - a.kandidaat.urenVrij,
    )
    .map(({ kandidaat: { id, naam, expertises, regio, urenVrij }, waarom }) => ({
      id,
      naam,
      expertises,
      regio,
      urenVrij,
      bezwaar: waarom,
    }));
}

/** The supporters as the regiocoördinator weighs them: who can be offered first, then the best fit. */
import { bezwaar, expertisesVoor, type Kandidaat } from '../../domain/matching/uren.ts';
import { vervangingVan } from '../../domain/traject/fasen/vervanging.ts';
import type { Traject } from '../../domain/traject/state.ts';
import type { Profiel } from './traject.ts';

/** Own regio, expertises that are asked, and room: in that order. Who supports now is not offered again. */
export function profielenVoor(traject: Traject, kandidaten: readonly Kandidaat[]): Profiel[] {
  const gevraagd = expertisesVoor(traject);
  const nu = vervangingVan(traject) ? traject.ondersteuning?.ondersteunerId : undefined;
  const past = ({ expertises }: Kandidaat): number => expertises.filter((e) => gevraagd.includes(e)).length;
  const inRegio = ({ regio }: Kandidaat): number => (regio === traject.regio ? 1 : 0);
  return kandidaten
    .filter(({ id, inDienst }) => inDienst && id !== nu)
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

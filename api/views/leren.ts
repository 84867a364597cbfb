/** Leren as the screen shows it: sessions that wait for their verslag, and the figures of what is missing, masked where they must be. */
import type { KennisSignaalRij, LesRij, SignaalGroep } from '../../db/queries/kennisvragen.ts';
import type { SessieRij } from '../../db/queries/leren.ts';
import type { Day } from '../../domain/instant.ts';
import { wachtOpVerslag } from '../../domain/leren/kennissessie.ts';
import { type Groep as Geteld, getoond } from '../../domain/leren/kennisvragen.ts';
import { lessen } from '../../domain/traject/codes.ts';
import type { Kennissessie, Kennisvragen } from '../contract/leren.ts';

/** `vandaag` is a day in Europe/Amsterdam. */
export const alsKennissessie = (rij: SessieRij, vandaag: Day): Kennissessie => ({
  ...rij,
  wachtOpVerslag: wachtOpVerslag(rij.stand, rij.datum, vandaag),
});

type Groep = Geteld & { doelgroep: string; gepland: number; gehouden: number };

const som = (groepen: readonly Groep[], wat: 'gepland' | 'gehouden'): number =>
  groepen.reduce((totaal, groep) => totaal + groep[wat], 0);

function metGroepen(groepen: readonly Groep[], inEenJaar: boolean) {
  const { totaal, groepen: tellingen } = getoond(groepen, inEenJaar);
  const perDoelgroep = groepen.map(({ doelgroep, gepland, gehouden }, i) => ({
    ...{ doelgroep, gepland, gehouden },
    ...(tellingen[i] ?? { aantal: null, teKlein: true }),
  }));
  return { totaal, perDoelgroep };
}

const gedaan = ({ gepland, gehouden }: { gepland: number; gehouden: number }): number => (gepland + gehouden > 0 ? 1 : 0);

/** Who knows them all has counted them; for the others what occurs in another year only stands there too, so that nobody is not told apart. */
const alsGroepen = (rijen: readonly LesRij[], kentAlle: boolean): (Groep & { les: LesRij['les'] })[] =>
  kentAlle
    ? rijen
        .filter((rij) => rij.aantal + gedaan(rij) > 0)
        .map(({ aantal, ...rij }) => ({ ...rij, zelf: aantal, anderen: 0, buiten: 0 }))
    : rijen.map(({ aantal, ...rij }) => ({ ...rij, zelf: 0, anderen: aantal }));

/** In the order of the codes: an order by number would tell what is masked. */
function alsLessen(rijen: readonly LesRij[], kentAlle: boolean, inEenJaar: boolean): Kennisvragen['lessen'] {
  const alle = alsGroepen(rijen, kentAlle);
  return lessen
    .flatMap((les) => {
      const groepen = alle.filter((rij) => rij.les === les);
      if (groepen.length === 0) return [];
      const { totaal, perDoelgroep } = metGroepen(groepen, inEenJaar);
      return [{ les, ...totaal, gepland: som(groepen, 'gepland'), gehouden: som(groepen, 'gehouden'), perDoelgroep }];
    })
    .sort((a, b) => gedaan(a) - gedaan(b));
}

type Gelezen = { lessen: LesRij[]; signalen: KennisSignaalRij[]; groepen: SignaalGroep[] };

/** `kentAlle`: this reader knows every case that a les came from; `hoogstens`: so many signalen stand in the list. */
type Lezer = { kentAlle: boolean; inEenJaar: boolean; hoogstens: number };

export function alsKennisvragen(gelezen: Gelezen, { kentAlle, inEenJaar, hoogstens }: Lezer): Kennisvragen {
  const { totaal, perDoelgroep } = metGroepen(gelezen.groepen, inEenJaar);
  const zietAlles = kentAlle && gelezen.groepen.every(({ anderen, buiten }) => anderen + buiten === 0);
  return {
    afgerond: inEenJaar && !zietAlles,
    lessen: alsLessen(gelezen.lessen, kentAlle, inEenJaar),
    signalen: gelezen.signalen.slice(0, hoogstens),
    meerSignalen: gelezen.signalen.length > hoogstens,
    perDoelgroep: { ...totaal, groepen: perDoelgroep },
  };
}

/** Leren as the screen shows it: sessions that wait for their verslag, and the figures of what is missing, masked where they must be. */
import type { KennisSignaalRij, LesRij, SignaalGroep } from '../../db/queries/kennisvragen.ts';
import type { SessieRij } from '../../db/queries/leren.ts';
import type { Day } from '../../domain/instant.ts';
import { wachtOpVerslag } from '../../domain/leren/kennissessie.ts';
import { getoond } from '../../domain/leren/kennisvragen.ts';
import { lessen } from '../../domain/traject/codes.ts';
import type { Kennissessie, Kennisvragen } from '../contract/leren.ts';

/** `vandaag` is a day in Europe/Amsterdam. */
export const alsKennissessie = (rij: SessieRij, vandaag: Day): Kennissessie => ({
  ...rij,
  wachtOpVerslag: wachtOpVerslag(rij.stand, rij.datum, vandaag),
});

type Groep = { doelgroep: string; aantal: number; gepland: number; gehouden: number };

const som = (groepen: readonly Groep[], wat: 'gepland' | 'gehouden'): number =>
  groepen.reduce((totaal, groep) => totaal + groep[wat], 0);

function metGroepen(groepen: readonly Groep[], alles: boolean) {
  const { totaal, groepen: tellingen } = getoond(
    groepen.map(({ aantal }) => aantal),
    alles,
  );
  const perDoelgroep = groepen.map(({ doelgroep, gepland, gehouden }, i) => ({
    ...{ doelgroep, gepland, gehouden },
    ...(tellingen[i] ?? { aantal: null, teKlein: true }),
  }));
  return { totaal, perDoelgroep };
}

const gedaan = ({ gepland, gehouden }: { gepland: number; gehouden: number }): number => (gepland + gehouden > 0 ? 1 : 0);

/** In the order of the codes: an order by number would tell what is masked. */
function alsLessen(rijen: readonly LesRij[], alles: boolean): Kennisvragen['lessen'] {
  return lessen
    .flatMap((les) => {
      const groepen = rijen.filter((rij) => rij.les === les);
      if (groepen.length === 0) return [];
      const { totaal, perDoelgroep } = metGroepen(groepen, alles);
      return [{ les, ...totaal, gepland: som(groepen, 'gepland'), gehouden: som(groepen, 'gehouden'), perDoelgroep }];
    })
    .sort((a, b) => gedaan(a) - gedaan(b));
}

type Gelezen = { lessen: LesRij[]; signalen: KennisSignaalRij[]; groepen: SignaalGroep[] };

/** `alles`: every number is for this reader; `hoogstens`: so many signalen stand in the list. */
export function alsKennisvragen(gelezen: Gelezen, alles: boolean, hoogstens: number): Kennisvragen {
  const { totaal, perDoelgroep } = metGroepen(gelezen.groepen, alles);
  return {
    lessen: alsLessen(gelezen.lessen, alles),
    signalen: gelezen.signalen.slice(0, hoogstens),
    meerSignalen: gelezen.signalen.length > hoogstens,
    perDoelgroep: { ...totaal, groepen: perDoelgroep },
  };
}

/** Proof of a fact that was seen, and facts that cannot be known now. */
import { type FeitVraag, feitVragen } from '../../../../../domain/criteria/feiten.ts';
import { vandaag } from '../../../lib/dates.ts';
import { zin } from '../../../lib/words.ts';
import type { Actie, Bij } from './actie.ts';
import { feitNamen, wordtGevraagd } from './vastleggen.ts';

/** Proof is of what is known. */
const bekend = ({ traject: { feiten } }: Pick<Bij, 'traject'>) =>
  feitNamen.filter((feit) => {
    const waarde = feiten[feit];
    const doelgroep = typeof feiten.doelgroep === 'string' ? feiten.doelgroep : undefined;
    return waarde !== undefined && waarde !== 'onbekend' && wordtGevraagd(feit, doelgroep);
  });

const naamVan = (feit: (typeof feitNamen)[number]): string => {
  const { naam }: FeitVraag = feitVragen[feit];
  return zin(naam);
};

export const legBewijsVast: Actie = {
  knop: 'Bewijs vastleggen',
  uitleg: 'U schrijft op wat u gezien hebt. Bewaar geen kopie: dat is niet nodig.',
  velden: (bij) => [
    {
      naam: 'feit',
      soort: 'lijst',
      label: 'Waar is dit het bewijs van?',
      opties: bekend(bij).map((feit) => ({ waarde: feit, label: naamVan(feit) })),
    },
    {
      naam: 'wat',
      soort: 'tekst',
      label: 'Wat zag u?',
      uitleg: 'Kort, zoals: brief van de revalidatiearts, of ZEVMB-paspoort.',
    },
    { naam: 'op', soort: 'dag', label: 'Wanneer zag u het?', totVandaag: true },
  ],
  begin: (_traject, _gemeenten, over) => ({ op: vandaag(), ...(over ? { feit: over } : {}) }),
};

export const laatFeitenOnbekend: Actie = {
  knop: 'Nu niet te weten',
  uitleg: 'Dat mag. Wij vragen er later opnieuw naar; de ondersteuning gaat gewoon door.',
  velden: () => [{ naam: 'reden', soort: 'lang', label: 'Waarom is het nu niet te weten?', regels: 2 }],
};

/** Every kind of task of a signaal or vraagstuk with its ladder in numbers, as the programme agreed on them. Written as in rung-table.ts. */
import type { GeefSignaal } from '../../domain/signaal/commands.ts';
import { escaleer, toezegging } from '../support/signaal-commands.ts';
import type { Ding, Signalen, SignalenCast } from '../support/signaal-steps.ts';
import type { Ladder } from './rung-table.ts';

export type Op = { signalen: Signalen; people: SignalenCast; dag: string };
export type Wie = keyof SignalenCast | 'ontvanger';

export type Geval = {
  naam: string;
  naar: (op: Op) => Promise<Ding>;
  ladder: Ladder;
  /** Of which the ladder is looked at, where there are more of a kind. */
  key?: string;
  /** In how many days the fixed day is. */
  overDagen?: number;
  /** How far the clock is moved; 30 days when it says nothing. */
  dagen?: number;
};

export const partij = 'ontvanger@canarie.example';

const gegeven =
  (wie: keyof SignalenCast, rest: Partial<GeefSignaal> = {}) =>
  ({ signalen, people }: Op): Promise<Ding> =>
    signalen.to.afpellen(rest, people[wie]);

const metMeerTijd =
  (landelijk: boolean) =>
  async ({ signalen, people, dag }: Op): Promise<Ding> => {
    const ding = await (landelijk ? signalen.to.landelijkeAanpak() : signalen.to.aanpak());
    const wie = landelijk ? people.manager : people.landelijk;
    await signalen.doet(wie, ding, { type: 'GeefMeerTijd', tot: dag, reden: 'Canarietekst: het duurt langer.' });
    return ding;
  };

const metToezegging =
  (landelijk: boolean, email?: string) =>
  async ({ signalen, dag }: Op): Promise<Ding> => {
    const ding = await (landelijk ? signalen.to.duiding() : signalen.to.aanpak());
    await signalen.doet(await signalen.eigenaar(ding), ding, toezegging(dag, email ? { email } : {}));
    return ding;
  };

const metAdvies = async ({ signalen, people }: Op): Promise<Ding> => {
  const ding = await signalen.to.vraagstuk();
  const advies = { adviesId: crypto.randomUUID(), advies: 'Canarietekst: vraag de gezinnen.' };
  await signalen.doet(people.adviesraad, ding, { type: 'GeefAdvies', ...advies });
  return ding;
};

const naarBeleidGevraagd = async ({ signalen, people }: Op): Promise<Ding> => {
  const ding = await signalen.to.duiding();
  await signalen.doet(people.landelijk, ding, escaleer('beleid'));
  return ding;
};

const overleg = { namens: 'aanmeldoverleg' } as const;

const perGever: Geval[] = [
  { naam: 'afpellen, van een GCO’er', naar: gegeven('gcoer'), ladder: '10: 7 9u gcoer, 10 17u regioOost' },
  {
    naam: 'afpellen, nog zonder feit',
    naar: gegeven('gcoer', { wat: '' }),
    ladder: '10: 7 9u gcoer, 10 17u regioOost',
  },
  {
    naam: 'afpellen, regio onbekend',
    naar: gegeven('gcoer', { regio: 'onbekend' }),
    ladder: '10: 7 9u gcoer, 10 17u regioWest',
  },
  {
    naam: 'afpellen, van een aanmeldcoördinator',
    naar: gegeven('coordinator'),
    ladder: '10: 7 9u coordinator, 10 17u regioOost',
  },
  { naam: 'afpellen, van een lid', naar: gegeven('lidNah', overleg), ladder: '10: 7 9u lidNah, 10 17u regioOost' },
  {
    naam: 'afpellen, van de voorzitter',
    naar: gegeven('voorzitter', overleg),
    ladder: '10: 7 9u voorzitter, 10 17u regioOost',
  },
  {
    naam: 'afpellen, van de Adviesraad',
    naar: gegeven('adviesraad', { namens: 'adviesraad' }),
    ladder: '10: 7 9u adviesraad, 10 17u regioOost',
  },
  {
    naam: 'afpellen, van de regiocoördinator',
    naar: gegeven('regioOost'),
    ladder: '10: 7 9u regioOost, 10 17u landelijk',
  },
  {
    naam: 'afpellen, gehoord in een andere regio',
    naar: gegeven('regioWest'),
    ladder: '10: 7 9u regioOost, 10 17u landelijk',
  },
  {
    naam: 'afpellen, van de landelijk coördinator',
    naar: gegeven('landelijk'),
    ladder: '10: 7 9u landelijk, 10 17u manager',
  },
];

const opElkNiveau: Geval[] = [
  { naam: 'strategie, regio', naar: ({ signalen }) => signalen.to.strategie(), ladder: '10: 7 9u regioOost, 10 17u landelijk' },
  {
    naam: 'strategie, landelijk',
    naar: ({ signalen }) => signalen.to.landelijkeStrategie(),
    ladder: '10: 7 9u landelijk, 10 17u manager',
  },
  {
    naam: 'aanpak, regio',
    naar: ({ signalen }) => signalen.to.aanpak(),
    ladder: '40: 30 9u regioOost, 40 17u landelijk',
    dagen: 70,
  },
  {
    naam: 'aanpak, landelijk',
    naar: ({ signalen }) => signalen.to.landelijkeAanpak(),
    ladder: '40: 30 9u landelijk, 40 17u manager',
    dagen: 70,
  },
  {
    naam: 'aanpak, regio met meer tijd',
    naar: metMeerTijd(false),
    overDagen: 100,
    ladder: 'dag: -10 9u regioOost, dag 17u landelijk',
    dagen: 110,
  },
  {
    naam: 'aanpak, landelijk met meer tijd',
    naar: metMeerTijd(true),
    overDagen: 150,
    ladder: 'dag: -10 9u landelijk, dag 17u manager',
    dagen: 160,
  },
  {
    naam: 'escalatie, naar landelijk',
    naar: ({ signalen }) => signalen.to.escalatie(),
    ladder: '10: 7 9u landelijk, 10 17u manager',
  },
  { naam: 'escalatie, naar beleid', naar: naarBeleidGevraagd, ladder: '10: 7 9u landelijk, 10 17u manager' },
  {
    naam: 'duiding',
    naar: ({ signalen }) => signalen.to.duiding(),
    ladder: '20: 15 9u landelijk, 20 17u manager',
    dagen: 40,
  },
  {
    naam: 'beleid',
    naar: ({ signalen }) => signalen.to.beleid(),
    ladder: '60: 45 9u landelijk, 60 17u manager',
    dagen: 100,
  },
];

const metDeTijd: Geval[] = [
  {
    naam: 'monitoring, regio',
    naar: ({ signalen }) => signalen.to.monitoring('aanpak'),
    ladder: '13w: 13w 9u regioOost, +10 17u landelijk',
    dagen: 125,
  },
  {
    naam: 'monitoring, landelijk',
    naar: ({ signalen }) => signalen.to.monitoring('landelijkeAanpak'),
    ladder: '13w: 13w 9u landelijk, +10 17u manager',
    dagen: 125,
  },
  {
    naam: 'monitoring, beleid',
    naar: ({ signalen }) => signalen.to.monitoring('beleid'),
    ladder: '13w: 13w 9u landelijk, +10 17u manager',
    dagen: 125,
  },
];

const watLooptErnaast: Geval[] = [
  {
    naam: 'toezegging, zonder e-mail',
    naar: metToezegging(false),
    overDagen: 30,
    ladder: 'dag: -5 9u regioOost, -0 9u regioOost, +10 17u landelijk',
    dagen: 60,
  },
  {
    naam: 'toezegging, met e-mail',
    naar: metToezegging(false, partij),
    overDagen: 30,
    ladder: 'dag: -5 9u regioOost ontvanger, -0 9u regioOost ontvanger, +10 17u landelijk',
    dagen: 60,
  },
  {
    naam: 'toezegging, landelijk met e-mail',
    naar: metToezegging(true, partij),
    overDagen: 90,
    ladder: 'dag: -5 9u landelijk ontvanger, -0 9u landelijk ontvanger, +10 17u manager',
    dagen: 120,
  },
  { naam: 'advies', naar: metAdvies, ladder: '20: 15 9u landelijk, 20 17u manager', dagen: 40 },
];

/** Of a vraagstuk the same ladders hold. */
const vanEenVraagstuk: Geval[] = [
  {
    naam: 'strategie, vraagstuk van een regio',
    naar: ({ signalen }) => signalen.to.vraagstuk(),
    ladder: '10: 7 9u regioOost, 10 17u landelijk',
  },
  {
    naam: 'strategie, vraagstuk van het hele land',
    naar: ({ signalen, people }) => signalen.to.vraagstuk({ niveau: 'landelijk', regio: 'onbekend' }, people.landelijk),
    ladder: '10: 7 9u landelijk, 10 17u manager',
  },
  {
    naam: 'beleid, vraagstuk',
    naar: ({ signalen }) => signalen.to.beleid('vraagstuk'),
    ladder: '60: 45 9u landelijk, 60 17u manager',
    dagen: 100,
  },
  {
    naam: 'monitoring, vraagstuk van een regio',
    naar: ({ signalen }) => signalen.to.monitoring('aanpak', 'vraagstuk'),
    ladder: '13w: 13w 9u regioOost, +10 17u landelijk',
    dagen: 125,
  },
];

export const gevallen: Geval[] = [...perGever, ...opElkNiveau, ...metDeTijd, ...watLooptErnaast, ...vanEenVraagstuk];

/** Every kind of task with its ladder in numbers, as the programme agreed on them; the settings are measured against this. */
import type { MeldAan } from '../../domain/traject/commands.ts';
import type { Cast } from '../support/people.ts';
import type { Steps } from '../support/steps.ts';

export type Partij = 'aanmelder' | 'client' | 'ontvanger' | keyof Cast;
/** Counted from the day of asking (contact: the last contact; nazorg: the start of this phase): the working day, the hour, and to whom. */
export type Trede = [werkdag: number | { weken: number; werkdagen?: number }, uur: 9 | 17, ...naar: Partij[]];
export type Ladder = { uiterlijk: Trede[0]; treden: Trede[] };
export type Geval = Ladder & {
  naam: string;
  naar: (steps: Steps, rest: Partial<MeldAan>) => Promise<string>;
  spoed?: Ladder;
  van?: (people: Cast) => string;
};

export const buiten: Record<string, string> = {
  aanmelder: 'naaste@canarie.example',
  client: 'client@canarie.example',
  ontvanger: 'ontvanger@canarie.example',
};

const metInzet = (inzet: 'intensief' | 'laag') => async (steps: Steps, rest: Partial<MeldAan>) => {
  const id = await steps.to.ondersteuning(rest);
  await steps.wijzigtInzet(id, inzet);
  return id;
};

export const gevallen: Geval[] = [
  {
    naam: 'aanvullen',
    naar: (steps, rest) => steps.to.aanvullen(rest),
    uiterlijk: 10,
    treden: [
      [4, 9, 'coordinator', 'aanmelder'],
      [8, 9, 'coordinator', 'aanmelder'],
      [10, 17, 'coordinator'],
    ],
    spoed: {
      uiterlijk: 5,
      treden: [
        [2, 9, 'coordinator', 'aanmelder'],
        [4, 9, 'coordinator', 'aanmelder'],
        [5, 17, 'coordinator'],
      ],
    },
  },
  {
    naam: 'triage',
    naar: (steps, rest) => steps.to.aanmelding(rest),
    uiterlijk: 5,
    treden: [
      [3, 9, 'coordinator'],
      [5, 17, 'regioOost'],
      [8, 17, 'manager'],
    ],
    spoed: {
      uiterlijk: 2,
      treden: [
        [1, 9, 'coordinator'],
        [2, 17, 'regioOost'],
        [4, 17, 'manager'],
      ],
    },
  },
  {
    naam: 'inschatting',
    naar: (steps, rest) => steps.to.aanmeldoverleg(rest),
    van: (people) => people.lidNah.id,
    uiterlijk: 10,
    treden: [
      [8, 9, 'lidNah'],
      [10, 17, 'voorzitter'],
    ],
    spoed: {
      uiterlijk: 5,
      treden: [
        [4, 9, 'lidNah'],
        [5, 17, 'voorzitter'],
      ],
    },
  },
  {
    naam: 'besluit',
    naar: (steps, rest) => steps.to.aanmeldoverleg(rest),
    uiterlijk: 15,
    treden: [
      [10, 9, 'voorzitter'],
      [15, 17, 'manager'],
    ],
    spoed: {
      uiterlijk: 7,
      treden: [
        [5, 9, 'voorzitter'],
        [7, 17, 'manager'],
      ],
    },
  },
  {
    naam: 'matchvoorstel',
    naar: (steps, rest) => steps.to.matching(rest),
    uiterlijk: 5,
    treden: [
      [3, 9, 'regioOost'],
      [8, 17, 'manager'],
    ],
    spoed: {
      uiterlijk: 2,
      treden: [
        [1, 9, 'regioOost'],
        [4, 17, 'manager'],
      ],
    },
  },
  {
    naam: 'keuze',
    naar: (steps, rest) => steps.to.keuze(rest),
    uiterlijk: 10,
    treden: [
      [7, 9, 'client', 'regioOost'],
      [10, 17, 'regioOost'],
    ],
    spoed: {
      uiterlijk: 5,
      treden: [
        [3, 9, 'client', 'regioOost'],
        [5, 17, 'regioOost'],
      ],
    },
  },
  {
    naam: 'kennismaking',
    naar: (steps, rest) => steps.to.kennismaking(rest),
    uiterlijk: 10,
    treden: [
      [7, 9, 'gcoer'],
      [10, 17, 'regioOost'],
    ],
    spoed: {
      uiterlijk: 5,
      treden: [
        [3, 9, 'gcoer'],
        [5, 17, 'regioOost'],
      ],
    },
  },
  {
    naam: 'klik',
    naar: (steps, rest) => steps.to.klik(rest),
    uiterlijk: 20,
    treden: [
      [15, 9, 'client', 'regioOost'],
      [20, 17, 'regioOost'],
    ],
    spoed: {
      uiterlijk: 10,
      treden: [
        [7, 9, 'client', 'regioOost'],
        [10, 17, 'regioOost'],
      ],
    },
  },
  {
    naam: 'contact, regulier',
    naar: (steps, rest) => steps.to.ondersteuning(rest),
    uiterlijk: 20,
    treden: [
      [20, 9, 'gcoer'],
      [25, 17, 'regioOost'],
    ],
  },
  {
    naam: 'contact, intensief',
    naar: metInzet('intensief'),
    uiterlijk: 10,
    treden: [
      [10, 9, 'gcoer'],
      [15, 17, 'regioOost'],
    ],
  },
  {
    naam: 'contact, laag',
    naar: metInzet('laag'),
    uiterlijk: 40,
    treden: [
      [40, 9, 'gcoer'],
      [45, 17, 'regioOost'],
    ],
  },
  {
    naam: 'overdracht',
    naar: (steps, rest) => steps.to.overdracht(rest),
    uiterlijk: 20,
    treden: [
      [10, 9, 'gcoer', 'ontvanger'],
      [15, 9, 'gcoer', 'ontvanger'],
      [20, 17, 'gcoer', 'regioOost'],
    ],
  },
  {
    naam: 'doorverwijzing',
    naar: (steps, rest) => steps.to.doorverwijzing(rest),
    uiterlijk: 10,
    treden: [
      [5, 9, 'coordinator', 'ontvanger'],
      [10, 17, 'coordinator'],
    ],
    spoed: {
      uiterlijk: 5,
      treden: [
        [2, 9, 'coordinator', 'ontvanger'],
        [5, 17, 'coordinator'],
      ],
    },
  },
  {
    naam: 'nazorg, na overdracht',
    naar: (steps, rest) => steps.to.nazorg(rest),
    uiterlijk: { weken: 8 },
    treden: [
      [{ weken: 8 }, 9, 'gcoer'],
      [{ weken: 8, werkdagen: 10 }, 17, 'regioOost'],
    ],
  },
  {
    naam: 'nazorg, na doorverwijzing',
    naar: (steps, rest) => steps.to.nazorgNaDoorverwijzing(rest),
    uiterlijk: { weken: 6 },
    treden: [
      [{ weken: 6 }, 9, 'coordinator'],
      [{ weken: 6, werkdagen: 10 }, 17, 'regioOost'],
    ],
  },
];

/** In the settings, but no phase that exists asks it. */
export const nogNietGevraagd = ['nazorg/plek gevonden'];

/** What somebody could do next with a traject in this state: legal, likely, and with a canary in every text. */
import { dagVan } from '../../domain/calendar/moment.ts';
import type { Doelgroep } from '../../domain/codes.ts';
import { doelgroepen, regios } from '../../domain/codes.ts';
import type { Instant } from '../../domain/instant.ts';
import { expertisesVoor } from '../../domain/matching/uren.ts';
import { inzetten, soortenOntvanger } from '../../domain/traject/codes.ts';
import type { TrajectCommand } from '../../domain/traject/commands.ts';
import type {
  InAanmelding,
  InMatching,
  InOverdracht,
  InOverleg,
  Ondersteund,
  Ontvanger,
  Traject,
} from '../../domain/traject/state.ts';
import type { People, Person } from './people.ts';
import type { Random } from './random.ts';

/** `perLink`: the outsider whose mail link could answer this too. */
export type Step = { who: Person; command: TrajectCommand; perLink?: 'aanmelder' | 'client' | 'ontvanger' };

type Choice = [weight: number, step: () => Step];

type Situation = { people: People; random: Random; now: Instant };

const tekst = (wat: string): string => `Canarietekst: ${wat}.`;
const ontvanger = (random: Random): Ontvanger => ({
  ...{
    soort: random.pick(soortenOntvanger),
    organisatie: 'Stichting Canarie',
    contactpersoon: 'Canarie Contact',
    email: 'ontvanger@canarie.example',
  },
});

/** Null when this state asks nothing of anybody. */
export function nextStep(traject: Traject, on: Situation): Step | null {
  const choices = traject.fase === 'afgesloten' ? [] : [...ofPhase(traject, on), ...always(traject, on)];
  const total = choices.reduce((sum, [weight]) => sum + weight, 0);
  let drawn = on.random.next() * total;
  for (const [weight, step] of choices) {
    drawn -= weight;
    if (drawn < 0) return step();
  }
  return null;
}

function ofPhase(traject: Traject, on: Situation): Choice[] {
  const { people, random } = on;
  const coordinator = random.pick(people.coordinators);
  switch (traject.fase) {
    case 'aanmelding':
      return inAanmelding(traject, on);
    case 'aanmeldoverleg':
      return inOverleg(traject, on);
    case 'matching':
      return inMatching(traject, on);
    case 'ondersteuning':
      return ondersteund(traject, on);
    case 'overdracht':
      return inOverdracht(traject, on);
    case 'doorverwijzing':
      return [
        [8, () => ({ who: coordinator, command: { type: 'AanvaardDoorverwijzing' }, perLink: 'ontvanger' })],
        [
          2,
          () => ({
            who: coordinator,
            command: { type: 'WeigerDoorverwijzing', reden: tekst('geen plek') },
            perLink: 'ontvanger',
          }),
        ],
      ];
    case 'afgesloten':
      return [];
    case 'nazorg': {
      const who = traject.na === 'overdracht' ? supporterOf(traject, people) : coordinator;
      return [
        [6, () => ({ who, command: { type: 'LegNazorgVast', houdtStand: random.chance(0.6), toelichting: tekst('gebeld') } })],
      ];
    }
  }
}

function inAanmelding(traject: InAanmelding, { people, random }: Situation): Choice[] {
  const who = random.pick(people.coordinators);
  if (traject.aanvulling === 'gevraagd')
    return [
      [
        6,
        () => ({
          who,
          command: { type: 'GeefAanvulling', tekst: tekst('de diagnose'), feiten: { diagnoseHersenletsel: 'ja' } },
          perLink: 'aanmelder',
        }),
      ],
      [2, () => ({ who, command: { type: 'StopAanvullen', reden: tekst('geen antwoord') } })],
    ];
  const besluit = { type: 'BeslisTriage', motivering: tekst('besproken') } as const;
  const mayAsk = traject.toestemming['delen met het overleg'].waarde === 'ja';
  const mayShare = traject.toestemming['delen met wie overneemt'].waarde === 'ja';
  const vraagt = (doel: 'delen met het overleg' | 'delen met wie overneemt'): TrajectCommand => ({
    type: 'LegToestemmingVast',
    doel,
    waarde: 'ja',
    door: 'Canarie Client',
  });
  return [
    [6, () => ({ who, command: { ...besluit, uitkomst: 'toelaten' } })],
    [1, () => ({ who, command: { ...besluit, uitkomst: 'aanvullen', wat: tekst('brief van de arts') } })],
    [
      2,
      () => ({
        who,
        command: { type: 'LegFeitenVast', feiten: { langdurig: 'ja', vastgelopen: random.pick(['ja', 'risico']) } },
      }),
    ],
    mayAsk
      ? [
          5,
          () => ({
            who,
            command: { ...besluit, uitkomst: 'grijs gebied', dilemma: { tekst: tekst('twijfel'), criterium: 'langdurig' } },
          }),
        ]
      : [2, () => ({ who, command: vraagt('delen met het overleg') })],
    mayShare
      ? [4, () => ({ who, command: { ...besluit, uitkomst: 'doorverwijzen', ontvanger: ontvanger(random) } })]
      : [2, () => ({ who, command: vraagt('delen met wie overneemt') })],
  ];
}

function inOverleg(traject: InOverleg, { people, random }: Situation): Choice[] {
  const gegeven = traject.inschattingen.map(({ lidId }) => lidId);
  const wachtend = people.leden.filter(({ id }) => traject.leden.some((lid) => lid.id === id) && !gegeven.includes(id));
  const besluit = () => {
    const uitkomst = random.pick(['toelaten', 'toelaten', 'toelaten met opdracht', 'aanvullen'] as const);
    const opdracht = { doel: tekst('rust'), verwachtEinde: '2030-01-01', aanWie: 'Canarie Gezin' };
    const geleerd = { criterium: 'langdurig', lessen: ['criteria zelf'], meerwaarde: ['het hele systeem'] } as const;
    return {
      who: people.voorzitter,
      command: {
        ...{
          type: 'LegBesluitVast',
          uitkomst,
          motivering: tekst('samen besloten'),
          aanwezig: people.leden.map(({ id }) => id),
          opdracht,
        },
        ...{
          criterium: geleerd.criterium,
          lessen: [...geleerd.lessen],
          meerwaarde: [...geleerd.meerwaarde],
          wat: tekst('meer uitleg'),
        },
      },
    } satisfies Step;
  };
  const inschatting = (): Step => ({
    who: random.pick(wachtend),
    command: { type: 'GeefInschatting', advies: 'toelaten', redenen: tekst('past') },
  });
  return wachtend.length > 0
    ? [
        [8, inschatting],
        [2, besluit],
      ]
    : [[1, besluit]];
}

function inMatching(traject: InMatching, { people, random, now }: Situation): Choice[] {
  const who = regioOf(traject, people);
  if (!traject.kandidaten) {
    const fit = random.shuffle(people.gcoers.filter(({ id, expertises = [] }) => fits(traject, id, expertises)));
    const kandidaten = fit.slice(0, random.between(1, 3)).map(({ id }) => id);
    return kandidaten.length > 0 ? [[1, () => ({ who, command: { type: 'DoeMatchvoorstel', kandidaten } })]] : [];
  }
  const { kandidaten, gekozen } = traject;
  if (!gekozen)
    return [
      [9, () => ({ who, command: { type: 'KiesMetgezel', gcoerId: random.pick(kandidaten) }, perLink: 'client' })],
      [1, () => ({ who, command: { type: 'WijsVoorstelAf', reden: tekst('liever een ander') }, perLink: 'client' })],
    ];
  const gcoer = people.gcoers.find(({ id }) => id === gekozen) ?? who;
  if (!traject.kennismakingOp)
    return [[1, () => ({ who: random.pick([gcoer, who]), command: { type: 'RegistreerKennismaking', op: dagVan(now) } })]];
  return [
    [9, () => ({ who, command: { type: 'BevestigKlik' }, perLink: 'client' })],
    [1, () => ({ who, command: { type: 'MeldGeenKlik', reden: tekst('geen klik') }, perLink: 'client' })],
  ];
}

const fits = (traject: InMatching, id: string, expertises: Doelgroep[]): boolean => {
  const asked = expertisesVoor(traject);
  return !traject.geenKlikMet.includes(id) && (asked.length === 0 || asked.some((one) => expertises.includes(one)));
};

function ondersteund(traject: Ondersteund, on: Situation): Choice[] {
  const { people, random } = on;
  const who = supporterOf(traject, people);
  const inzet = random.pick(inzetten.filter((one) => one !== traject.ondersteuning.inzet));
  const mayShare = traject.toestemming['delen met wie overneemt'].waarde === 'ja';
  return [
    [6, contact(who, on)],
    [1, () => ({ who, command: { type: 'WijzigInzet', inzet, reden: tekst('rustiger') } })],
    mayShare
      ? [3, () => ({ who, command: { type: 'BiedOverdrachtAan', ontvanger: ontvanger(random), toelichting: tekst('klaar') } })]
      : [
          2,
          () => ({
            who,
            command: { type: 'LegToestemmingVast', doel: 'delen met wie overneemt', waarde: 'ja', door: 'Canarie Client' },
          }),
        ],
  ];
}

const contact =
  (who: Person, { random, now }: Situation) =>
  (): Step => ({
    who,
    command: {
      type: 'RegistreerContact',
      op: dagVan(now),
      hoe: 'telefoon',
      uren: random.between(1, 8) / 4,
      notitie: tekst('gesproken'),
    },
  });

function inOverdracht(traject: InOverdracht, on: Situation): Choice[] {
  const who = supporterOf(traject, on.people);
  return [
    [5, () => ({ who, command: { type: 'AanvaardOverdracht' }, perLink: 'ontvanger' })],
    [2, () => ({ who, command: { type: 'WeigerOverdracht', reden: tekst('niet nu') }, perLink: 'ontvanger' })],
    [1, () => ({ who, command: { type: 'TrekOverdrachtIn', reden: tekst('te vroeg') } })],
    [2, contact(who, on)],
  ];
}

function always(traject: Traject, { people, random }: Situation): Choice[] {
  const who = regioOf(traject, people);
  return [
    [
      0.15,
      () => ({
        who,
        command: {
          type: 'SluitAf',
          reden: random.pick(['ingetrokken', 'verhuisd', 'geen contact']),
          toelichting: tekst('gestopt'),
        },
      }),
    ],
    [0.3, () => ({ who, command: { type: 'LegFeitenVast', feiten: { enkeleVraag: random.pick(['nee', 'onbekend']) } } })],
  ];
}

const supporterOf = ({ ondersteuning }: Traject, { gcoers, coordinators }: People): Person =>
  gcoers.find(({ id }) => id === ondersteuning?.ondersteunerId) ?? (coordinators[0] as Person);

const regioOf = ({ regio }: Traject, { regios: all }: People): Person =>
  all.find(({ rollen, landelijkeDienst }) =>
    regio === 'onbekend' ? landelijkeDienst : rollen.some((rol) => rol.regio === regio),
  ) ?? (all[0] as Person);

/** What a new aanmelding says, as the api takes it. */
export function newAanmelding(random: Random) {
  const doelgroep = random.pick(doelgroepen);
  return {
    persoon: {
      naam: 'Canarie Client',
      email: 'client@canarie.example',
      telefoon: '0612345678',
      adres: 'Canarielaan 1',
      plaats: 'Canariedorp',
    },
    aanmelder: { soort: 'naaste', naam: 'Canarie Naaste', email: 'naaste@canarie.example' },
    hulpvraag: tekst('het gaat thuis niet meer'),
    regio: random.chance(0.1) ? 'onbekend' : random.pick(regios),
    gemeente: 'Arnhem',
    spoed: random.chance(0.2),
    feiten: { doelgroep, levensdomeinen: ['wonen'], langdurig: 'ja', vastgelopen: 'ja' },
    toestemmingAanmelden: 'ja',
  } as const;
}

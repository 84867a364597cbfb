/** Every kind of task with its ladder in numbers, as the programme agreed on them; the settings are measured against this. */
import type { MeldAan, TrajectCommand } from '../../domain/traject/commands.ts';
import { klacht, korte, moment, overdracht, pauze, toestemming, triage, vervanging, wachtlijst } from '../support/commands.ts';
import { type Cast, user } from '../support/people.ts';
import type { Steps } from '../support/steps.ts';
import type { World } from '../support/world.ts';
import { geborenVoor } from './own-calendar.ts';

export type Partij = 'aanmelder' | 'client' | 'ontvanger' | keyof Cast;

/** `dag`: the day that is fixed beforehand, in those cases that have one. */
export type Op = { world: World; steps: Steps; rest: Partial<MeldAan>; dag: string };

/**
 * A ladder as the programme writes it: `due: when hour to whom, …`. A bare number is working days after the day of asking
 * (contact: the last contact; nazorg: the start of this phase), 8w is weeks, -10 and -13w are before the due date, +5 is
 * working days after it, 8w+10 both; `zelfde` is the working day of the asking, `dag` the day that is fixed.
 */
export type Ladder = string;

export type Geval = {
  naam: string;
  naar: (op: Op) => Promise<string>;
  ladder: Ladder;
  spoed?: Ladder;
  /** Asked at nine o'clock then; else at once, or at the first rung when it comes with time. */
  gevraagd?: string;
  van?: (people: Cast) => string;
  /** In how many days the fixed day is. */
  overDagen?: number;
  /** How far the clock is moved; 100 days when it says nothing. */
  dagen?: number;
};

export const buiten: Record<string, string> = {
  aanmelder: 'naaste@canarie.example',
  client: 'client@canarie.example',
  ontvanger: 'ontvanger@canarie.example',
};

const reden = 'Canarietekst: daarom.';

/** First this phase, then these commands by one of the people. */
const dan =
  (fase: keyof Steps['to'], wie: keyof Cast, ...commands: ((op: Op) => TrajectCommand)[]) =>
  async (op: Op): Promise<string> => {
    const id = await op.steps.to[fase](op.rest);
    for (const command of commands) await op.world.doet(op.world.people[wie], id, command(op));
    return id;
  };

const inzet = (hoeveel: 'intensief' | 'laag', ritme?: number) => (): TrajectCommand => ({
  ...{ type: 'WijzigInzet', inzet: hoeveel, reden },
  ...(ritme ? { ritmeWerkdagen: ritme } : {}),
});

/** Who decided to refer on is gone since; somebody else looks again. */
const weg = user('Is Weg', [{ rol: 'aanmeldcoordinator' }]);
const heroverweging = async ({ world, steps, rest }: Op): Promise<string> => {
  const id = await steps.to.aanmelding(rest);
  await world.doet(weg, id, toestemming('delen met wie overneemt'));
  await world.doet(weg, id, triage('doorverwijzen'));
  await world.doet(weg, id, korte.vraagHeroverweging);
  return id;
};

const jarig = ({ steps, rest, dag }: Op): Promise<string> => {
  const persoon = { id: crypto.randomUUID(), naam: 'Canarie Vogel', geboortedatum: geborenVoor(dag, 18) };
  return steps.to.ondersteuning({ ...rest, persoon });
};

const metPlek = async ({ world, steps, rest }: Op): Promise<string> => {
  const id = await steps.to.ondersteuning(rest);
  for (const command of [toestemming('delen met wie overneemt'), overdracht({ plekGevonden: true }), korte.aanvaardOverdracht])
    await world.doet(world.people.gcoer, id, command);
  return id;
};

const kortdurend = ({ dag }: Op): TrajectCommand => ({
  ...{ type: 'WijzigVorm', vorm: { vorm: 'kortdurend', verwachtEinde: dag }, reden },
});
const opWachtlijst = ({ world }: Op) => wachtlijst(world.people.regioOost.id);

const voorDeOndersteuning: Geval[] = [
  {
    naam: 'aanvullen',
    naar: dan('aanvullen', 'coordinator'),
    ladder: '10: 4 9u coordinator aanmelder, 8 9u coordinator aanmelder, 10 17u coordinator',
    spoed: '5: 2 9u coordinator aanmelder, 4 9u coordinator aanmelder, 5 17u coordinator',
  },
  {
    naam: 'triage',
    naar: dan('aanmelding', 'coordinator'),
    ladder: '5: 3 9u coordinator, 5 17u regioOost, 8 17u manager',
    spoed: '2: 1 9u coordinator, 2 17u regioOost, 4 17u manager',
  },
  {
    naam: 'inschatting',
    naar: dan('aanmeldoverleg', 'coordinator'),
    van: (people) => people.lidNah.id,
    ladder: '10: 8 9u lidNah, 10 17u voorzitter',
    spoed: '5: 4 9u lidNah, 5 17u voorzitter',
  },
  {
    naam: 'besluit',
    naar: dan('aanmeldoverleg', 'coordinator'),
    ladder: '15: 10 9u voorzitter, 15 17u manager',
    spoed: '7: 5 9u voorzitter, 7 17u manager',
  },
  {
    naam: 'besluit vertellen',
    naar: dan('matching', 'coordinator'),
    ladder: '3: 2 9u coordinator, 3 17u regioOost',
    spoed: '1: 1 9u coordinator, 1 17u regioOost',
  },
  {
    naam: 'heroverweging',
    naar: heroverweging,
    ladder: '10: 7 9u coordinator, 10 17u manager',
    spoed: '5: 3 9u coordinator, 5 17u manager',
  },
  {
    naam: 'doorverwijzing',
    naar: dan('doorverwijzing', 'coordinator'),
    ladder: '10: 5 9u coordinator ontvanger, 10 17u coordinator',
    spoed: '5: 2 9u coordinator ontvanger, 5 17u coordinator',
  },
  {
    naam: 'matchvoorstel',
    naar: dan('matching', 'coordinator'),
    ladder: '5: 3 9u regioOost, 8 17u manager',
    spoed: '2: 1 9u regioOost, 4 17u manager',
  },
  {
    naam: 'keuze',
    naar: dan('keuze', 'coordinator'),
    ladder: '10: 7 9u client regioOost, 10 17u regioOost',
    spoed: '5: 3 9u client regioOost, 5 17u regioOost',
  },
  {
    naam: 'kennismaking',
    naar: dan('kennismaking', 'coordinator'),
    ladder: '10: 7 9u gcoer, 10 17u regioOost',
    spoed: '5: 3 9u gcoer, 5 17u regioOost',
  },
  {
    naam: 'klik',
    naar: dan('klik', 'coordinator'),
    ladder: '20: 15 9u client regioOost, 20 17u regioOost',
    spoed: '10: 7 9u client regioOost, 10 17u regioOost',
  },
  { naam: 'wachtlijst', naar: dan('matching', 'regioOost', opWachtlijst), ladder: '20: 20 9u regioOost, +5 17u manager' },
];

const metOndersteuning: Geval[] = [
  { naam: 'urgente zaak', naar: dan('ondersteuning', 'gcoer'), ladder: '10: 7 9u gcoer, 10 17u regioOost' },
  { naam: 'plan', naar: dan('ondersteuning', 'gcoer'), ladder: '60: 50 9u gcoer, 60 17u regioOost' },
  { naam: 'evaluatie', naar: dan('ondersteuning', 'gcoer'), ladder: '26w: -10 9u gcoer, +10 17u regioOost', dagen: 210 },
  { naam: 'ontbrekende feiten', naar: dan('ondersteuning', 'gcoer'), ladder: '60: 60 9u gcoer, +10 17u regioOost', dagen: 110 },
  {
    naam: 'clientervaring',
    naar: dan('ondersteuning', 'gcoer'),
    gevraagd: '-4w',
    ladder: '56w: -2w 9u client gcoer',
    dagen: 400,
  },
  { naam: 'contact, regulier', naar: dan('ondersteuning', 'gcoer'), ladder: '20: 20 9u gcoer, +5 17u regioOost' },
  {
    naam: 'contact, intensief',
    naar: dan('ondersteuning', 'gcoer', inzet('intensief')),
    ladder: '10: 10 9u gcoer, +5 17u regioOost',
  },
  { naam: 'contact, laag', naar: dan('ondersteuning', 'gcoer', inzet('laag')), ladder: '40: 40 9u gcoer, +5 17u regioOost' },
  { naam: 'contact, waakvlam', naar: dan('waakvlam', 'gcoer'), ladder: '65: 65 9u gcoer, +5 17u regioOost', dagen: 110 },
  {
    naam: 'contact, in een afgesproken ritme',
    naar: dan('ondersteuning', 'gcoer', inzet('laag', 13)),
    ladder: '13: 13 9u gcoer, +5 17u regioOost',
  },
  { naam: 'waakvlambesluit', naar: dan('waakvlam', 'gcoer'), ladder: '26w: -10 9u gcoer, +10 17u regioOost', dagen: 210 },
  {
    naam: 'moment, verhuizing',
    naar: dan('ondersteuning', 'gcoer', ({ dag }) => moment(dag)),
    overDagen: 250,
    gevraagd: '-26w',
    ladder: 'dag: -13w 9u gcoer, -8w 17u regioOost',
    dagen: 210,
  },
  {
    naam: 'moment, 18 jaar',
    naar: jarig,
    overDagen: 400,
    gevraagd: '-52w',
    ladder: 'dag: -26w 9u gcoer, -8w 17u regioOost',
    dagen: 360,
  },
  {
    naam: 'moment, einde van kortdurende ondersteuning',
    naar: dan('ondersteuning', 'gcoer', kortdurend),
    overDagen: 60,
    gevraagd: '-4w',
    ladder: 'dag: -2w 9u gcoer, dag 17u regioOost',
  },
  {
    naam: 'herverdelen',
    naar: dan('ondersteuning', 'regioOost', () => vervanging()),
    ladder: '5: 2 9u regioOost, 5 17u manager',
  },
  {
    naam: 'herverdelen, intensief',
    naar: dan('ondersteuning', 'gcoer', inzet('intensief'), () => vervanging()),
    ladder: '1: 1 17u manager',
  },
  {
    naam: 'overdracht',
    naar: dan('overdracht', 'gcoer'),
    ladder: '20: 10 9u gcoer ontvanger, 15 9u gcoer ontvanger, 20 17u gcoer regioOost',
  },
  { naam: 'nazorg, na overdracht', naar: dan('nazorg', 'gcoer'), ladder: '8w: 8w 9u gcoer, 8w+10 17u regioOost' },
  { naam: 'nazorg, een plek gevonden', naar: metPlek, ladder: '26w: 26w 9u gcoer, 26w+10 17u regioOost', dagen: 210 },
  {
    naam: 'nazorg, na doorverwijzing',
    naar: dan('nazorgNaDoorverwijzing', 'coordinator'),
    ladder: '6w: 6w 9u coordinator, 6w+10 17u regioOost',
  },
];

const pauseer = ({ dag }: Op) => pauze(dag);

const inElkeFase: Geval[] = [
  { naam: 'klacht', naar: dan('ondersteuning', 'gcoer', () => klacht()), ladder: '6w: 4w 9u regioOost, 6w 17u manager' },
  {
    naam: 'hervatten, in matching',
    naar: dan('matching', 'regioOost', pauseer),
    overDagen: 40,
    ladder: 'dag: -5 9u regioOost, +5 17u regioOost',
  },
  {
    naam: 'hervatten, ondersteuning',
    naar: dan('ondersteuning', 'gcoer', pauseer),
    overDagen: 40,
    ladder: 'dag: -5 9u gcoer, +5 17u regioOost',
  },
  {
    naam: 'hervatten, aanmelding',
    naar: dan('aanmelding', 'coordinator', pauseer),
    overDagen: 40,
    ladder: 'dag: -5 9u coordinator, +5 17u regioOost',
  },
];

export const gevallen: Geval[] = [...voorDeOndersteuning, ...metOndersteuning, ...inElkeFase];

/** Asked under spoed only. */
export const bellen: Geval = { naam: 'bellen', naar: dan('aanmelding', 'coordinator'), ladder: 'zelfde: zelfde 17u regioOost' };

/** In the settings, but no step of a traject leads there: these are always of a variant, or under spoed. */
export const altijdVanEenVariant = ['contact', 'nazorg'];
export const alleenMetSpoed = ['bellen'];

/** Belongs to what is not built yet; nothing may be added without its reason. A saved form is no task: see concept.test.ts. */
export const nogNietGevraagd: string[] = ['concept'];

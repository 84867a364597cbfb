/** When each step of the demo happens, counted back from today, and as whom and what it is executed. */
import type { Actor } from '../../domain/actor.ts';
import { dagNummer, dagUitNummer } from '../../domain/calendar/dag.ts';
import { dagVan, momentOp } from '../../domain/calendar/moment.ts';
import { isWerkdag, plusWerkdagen, type Werkkalender, werkkalender } from '../../domain/calendar/werkkalender.ts';
import type { Day, Instant } from '../../domain/instant.ts';
import type { TrajectCommand } from '../../domain/traject/commands.ts';
import { demoId } from './ids.ts';
import type { DemoAanmelding, DemoCommand, Duur, Leeftijd, Scenario, Stap } from './scenario.ts';
import { actorVan, afwezig, userId } from './users.ts';

/** A step with its moment; `key` is the same at every load. */
export type Gepland = {
  scenario: Scenario;
  /** 1 is the first. */
  stapNr: number;
  key: string;
  trajectId: string;
  at: Instant;
  actor: Actor;
  command: TrajectCommand;
};

const kal = werkkalender();
const minutenVoorNu = 5;

/** Staff work on working days; the public form is open every day. */
const opWerkdag = (dag: Day, kalender: Werkkalender): Day => (isWerkdag(kalender, dag) ? dag : plusWerkdagen(kalender, dag, -1));

const terug = (dag: Day, duur: Duur): Day => {
  if ('dagen' in duur) return dagUitNummer(dagNummer(dag) - duur.dagen);
  return duur.werkdagen === 0 ? dag : plusWerkdagen(kal, dag, -duur.werkdagen);
};

/** What happens one after the other, counted back from today. */
type InDeTijd = { stappen: readonly { na: Duur; wie: string }[]; laatst: Duur };

/** The day of each step, from the last one back; never in the future. */
export function dagenVan({ stappen, laatst }: InDeTijd, vandaag: Day): Day[] {
  const dagen: Day[] = [];
  let dag = vandaag;
  let duur = laatst;
  for (const { na, wie } of [...stappen].reverse()) {
    const geteld = terug(dag, duur);
    dag = buitenKantoor(wie) ? geteld : opWerkdag(geteld, kal);
    dagen.unshift(dag);
    duur = na;
  }
  return dagen;
}

/** Since when the absent GCO'er is away. */
export const afwezigSinds = (vandaag: Day): Instant => momentOp(plusWerkdagen(kal, vandaag, -afwezig.sindsWerkdagen), '08:00');

/** The day of the month may slip when it does not exist in the year of birth: 29 February becomes the 28th. */
function geborenOp(op: Day, { jaren, dagen }: Leeftijd): Day {
  const verjaardag = dagUitNummer(dagNummer(op) - dagen);
  return `${Number(verjaardag.slice(0, 4)) - jaren}${verjaardag.slice(4).replace('-02-29', '-02-28')}`;
}

function alsAanmelding({ persoon, ...rest }: DemoAanmelding, nr: number, op: Day): TrajectCommand {
  const { geboren, ...bekend } = persoon;
  const geboortedatum = geboren ? { geboortedatum: geborenOp(op, geboren) } : {};
  const nieuw = { ...bekend, ...geboortedatum, id: demoId('persoon', nr) };
  return { stroom: 'GCO', spoed: false, ...rest, referentie: '', persoon: nieuw };
}

const momentId = (nr: number, moment: number | 'achttien'): string =>
  moment === 'achttien' ? 'achttien-1' : demoId('moment', nr * 10 + moment);

function alsCommand(command: DemoCommand, nr: number, op: Day): TrajectCommand {
  switch (command.type) {
    case 'MeldAan':
      return alsAanmelding(command, nr, op);
    case 'LegBesluitVast': {
      const { opdracht, aanwezig, ...rest } = command;
      const besluit = { ...rest, aanwezig: aanwezig.map(userId) };
      if (!opdracht) return besluit;
      const { overDagen, ...doel } = opdracht;
      return { ...besluit, opdracht: { ...doel, verwachtEinde: dagUitNummer(dagNummer(op) + overDagen) } };
    }
    case 'DoeMatchvoorstel':
      return { type: 'DoeMatchvoorstel', kandidaten: command.kandidaten.map(userId) };
    case 'KiesMetgezel':
      return { type: 'KiesMetgezel', gcoerId: userId(command.gcoer) };
    case 'RegistreerKennismaking':
    case 'RegistreerContact':
    case 'PakUrgenteZaakOp':
      return { ...command, op };
    case 'LegMomentVast': {
      const { moment, overDagen, ...rest } = command;
      return { ...rest, momentId: momentId(nr, moment), op: dagUitNummer(dagNummer(op) + overDagen) };
    }
    case 'HandelMomentAf': {
      const { moment, ...rest } = command;
      return { ...rest, momentId: momentId(nr, moment) };
    }
    case 'SchortOp': {
      const { overDagen, ...rest } = command;
      return { ...rest, terugOp: dagUitNummer(dagNummer(op) + overDagen) };
    }
    default:
      return command;
  }
}

/** Which task a link answers is known when it is answered. */
function wieIs(wie: Stap['wie'], waarnemend: boolean, trajectId: string): Actor {
  if (wie === 'publiek') return { soort: 'publiek', id: 'publiek' };
  if (wie === 'client') return { soort: 'link', id: `client:${trajectId}`, taakId: '', partij: 'client' };
  return actorVan(wie, waarnemend);
}

const buitenKantoor = (wie: string): boolean => ['publiek', 'client', 'partij'].includes(wie);

function planScenario(scenario: Scenario, nu: Instant): Gepland[] {
  const vandaag = dagVan(nu);
  const uiterlijk = new Date(Date.parse(nu) - minutenVoorNu * 60_000).toISOString();
  const trajectId = demoId('traject', scenario.nr);
  return dagenVan(scenario, vandaag).flatMap((dag, i) => {
    const stap = scenario.stappen[i];
    if (!stap) return [];
    const gewenst = momentOp(dag, stap.om);
    const at = gewenst < uiterlijk ? gewenst : uiterlijk;
    return {
      scenario,
      stapNr: i + 1,
      key: `demo/${scenario.nr}/${i + 1}`,
      trajectId,
      at,
      actor: wieIs(stap.wie, at >= afwezigSinds(vandaag), trajectId),
      command: alsCommand(stap.command, scenario.nr, dag),
    };
  });
}

/** Every step of every scenario in the order of time. `nu`: the moment at which the demo was first loaded. */
export const plan = (scenarios: readonly Scenario[], nu: Instant): Gepland[] =>
  scenarios
    .flatMap((scenario) => planScenario(scenario, nu))
    .sort((a, b) => a.at.localeCompare(b.at) || a.scenario.nr - b.scenario.nr || a.stapNr - b.stapNr);

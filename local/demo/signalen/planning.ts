/** When each step of the told signals happens, and as whom and what it is executed. */
import type { Actor } from '../../../domain/actor.ts';
import { dagNummer, dagUitNummer } from '../../../domain/calendar/dag.ts';
import { dagVan, momentOp } from '../../../domain/calendar/moment.ts';
import type { Day, Instant } from '../../../domain/instant.ts';
import type { SignaalCommand } from '../../../domain/signaal/commands.ts';
import { demoId } from '../ids.ts';
import { afwezigSinds, dagenVan } from '../planning.ts';
import { actorVan } from '../users.ts';
import type { DemoSignaalCommand, SignaalScenario, SignaalStap } from './scenario.ts';

/** A step with its moment; `key` is the same at every load. */
export type GeplandSignaal = {
  scenario: SignaalScenario;
  /** 1 is the first. */
  stapNr: number;
  key: string;
  id: string;
  at: Instant;
  actor: Actor;
  command: SignaalCommand;
};

const minutenVoorNu = 5;
const perScenario = 10;

const later = (op: Day, dagen: number): Day => dagUitNummer(dagNummer(op) + dagen);

function alsCommand(command: DemoSignaalCommand, nr: number, op: Day): SignaalCommand {
  const toezeggingId = (nummer: number) => demoId('toezegging', nr * perScenario + nummer);
  const adviesId = (nummer: number) => demoId('advies', nr * perScenario + nummer);
  switch (command.type) {
    case 'GeefSignaal':
    case 'OpenVraagstuk':
      return { ...command, referentie: '' };
    case 'KiesStrategie': {
      const { overDagen, ...rest } = command;
      return { ...rest, voorWanneer: later(op, overDagen) };
    }
    case 'LegStapVast':
      return { ...command, op };
    case 'GeefMeerTijd': {
      const { overDagen, ...rest } = command;
      return { ...rest, tot: later(op, overDagen) };
    }
    case 'LegToezeggingVast': {
      const { overDagen, toezegging, ...rest } = command;
      return { ...rest, toezeggingId: toezeggingId(toezegging), voor: later(op, overDagen) };
    }
    case 'KomToezeggingNa': {
      const { toezegging, ...rest } = command;
      return { ...rest, toezeggingId: toezeggingId(toezegging) };
    }
    case 'PlaatsInVraagstuk':
      return { type: 'PlaatsInVraagstuk', vraagstukId: demoId('vraagstuk', command.vraagstuk) };
    case 'GeefAdvies': {
      const { nummer, ...rest } = command;
      return { ...rest, adviesId: adviesId(nummer) };
    }
    case 'BeantwoordAdvies': {
      const { nummer, ...rest } = command;
      return { ...rest, adviesId: adviesId(nummer) };
    }
    default:
      return command;
  }
}

/** Which task a link answers is known when it is answered. */
const wieIs = (wie: SignaalStap['wie'], waarnemend: boolean, id: string): Actor =>
  wie === 'partij' ? { soort: 'link', id: `ontvanger:${id}`, taakId: '', partij: 'ontvanger' } : actorVan(wie, waarnemend);

function planScenario(scenario: SignaalScenario, nu: Instant): GeplandSignaal[] {
  const vandaag = dagVan(nu);
  const uiterlijk = new Date(Date.parse(nu) - minutenVoorNu * 60_000).toISOString();
  const id = demoId(scenario.kind, scenario.nr);
  return dagenVan(scenario, vandaag).flatMap((dag, i) => {
    const stap = scenario.stappen[i];
    if (!stap) return [];
    const gewenst = momentOp(dag, stap.om);
    const at = gewenst < uiterlijk ? gewenst : uiterlijk;
    return {
      ...{ scenario, stapNr: i + 1, key: `demo/${scenario.kind}/${scenario.nr}/${i + 1}`, id, at },
      actor: wieIs(stap.wie, at >= afwezigSinds(vandaag), id),
      command: alsCommand(stap.command, scenario.nr, dag),
    };
  });
}

/** Every step of every told signaal and vraagstuk in the order of time. `nu`: the moment at which the demo was first loaded. */
export const planSignalen = (scenarios: readonly SignaalScenario[], nu: Instant): GeplandSignaal[] =>
  scenarios
    .flatMap((scenario) => planScenario(scenario, nu))
    .sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id) || a.stapNr - b.stapNr);

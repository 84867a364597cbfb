/** What an actor may ask of a signaal or vraagstuk now: the policy table, and what the phase is about. The buttons of the page. */
import type { Actor } from '../domain/actor.ts';
import { onbekend } from '../domain/codes.ts';
import type { FaseSignaal } from '../domain/signaal/codes.ts';
import { magSignaal } from '../domain/signaal/rechten.ts';
import type { Signaal } from '../domain/signaal/state.ts';
import type { SignaalOpdrachtType } from './contract/signalen/opdrachten.ts';

type Soort = SignaalOpdrachtType;

const als = (waar: boolean, ...soorten: Soort[]): Soort[] => (waar ? soorten : []);

/** Which actions a phase is about; whether one may really happen is decided in its transaction. */
function bijFase(signaal: Signaal): Soort[] {
  switch (signaal.fase) {
    case 'afpellen':
      return ['PelAf'];
    case 'strategie':
      return ['KiesStrategie', 'LegToezeggingVast', ...terug(signaal)];
    case 'aanpak':
      return ['LegStapVast', 'LegToezeggingVast', ...klaar(signaal), 'GeefMeerTijd', ...terug(signaal)];
    case 'duiding':
      return ['KiesStrategie', 'LegStapVast', 'LegToezeggingVast', ...klaar(signaal), ...terug(signaal)];
    case 'beleid':
      return ['LegStapVast', 'LegToezeggingVast', ...klaar(signaal), ...terug(signaal)];
    case 'monitoring':
      return ['LegMonitoringVast', 'LegStapVast', 'LegToezeggingVast', ...terug(signaal)];
    case 'in vraagstuk':
      return ['HaalUitVraagstuk'];
    case 'afgesloten':
      return [];
  }
}

const klaar = ({ escalatie }: Signaal): Soort[] => als(!escalatie, 'RondAanpakAf');

/** While a question to go higher waits, nothing goes back. What is of the whole country has no regio to go back to. */
function terug({ escalatie, soort, fase, niveau, regio }: Signaal): Soort[] {
  const naarRegio = fase === 'duiding' || (fase === 'strategie' && niveau !== 'regio');
  const nergensHeen =
    soort === 'vraagstuk' && ((fase === 'strategie' && niveau === 'regio') || (naarRegio && regio === onbekend));
  return als(!escalatie && !nergensHeen, 'ZetStapTerug');
}

const hogerUit: Record<Signaal['niveau'], readonly FaseSignaal[]> = {
  regio: ['strategie', 'aanpak', 'monitoring'],
  landelijk: ['duiding', 'aanpak', 'monitoring'],
  beleid: [],
};

/** To the next level: asked, answered, or taken. */
function escaleren({ escalatie, niveau, fase }: Signaal): Soort[] {
  const hoger = hogerUit[niveau].includes(fase);
  return [
    ...als(hoger && !escalatie, 'Escaleer'),
    ...als(hoger && niveau === 'regio', 'NeemOver'),
    ...als(escalatie !== undefined, 'AanvaardEscalatie', 'WeigerEscalatie', 'TrekEscalatieIn'),
  ];
}

/** What can be done with a signaal among others, and what its giver says in the end. */
function vanSignaal({ soort, fase, onvolledig, escalatie }: Signaal): Soort[] {
  if (soort !== 'signaal') return [];
  const open = fase !== 'afgesloten';
  const zelf = open && fase !== 'in vraagstuk';
  return [
    ...als(zelf && !onvolledig && !escalatie, 'PlaatsInVraagstuk'),
    ...als(open, 'VoegSamenMet'),
    ...als(zelf, 'Splits'),
    ...als(!open || fase === 'monitoring' || fase === 'in vraagstuk', 'GeefTerugkoppeling'),
  ];
}

const vanVraagstuk = ({ soort, fase, adviezen }: Signaal): Soort[] => [
  ...als(soort === 'vraagstuk' && fase !== 'afgesloten', 'LegVerhaalVast', 'GeefAdvies'),
  ...als(
    adviezen.some(({ antwoord }) => antwoord === undefined),
    'BeantwoordAdvies',
  ),
];

/** In every phase that is not the end. */
function altijd({ fase, toezeggingen }: Signaal): Soort[] {
  if (fase === 'afgesloten') return [];
  return [
    'VulAan',
    ...als(toezeggingen.length > 0, 'KomToezeggingNa', 'LaatToezeggingVervallen'),
    ...als(fase !== 'in vraagstuk', 'SluitAf'),
    'TrekIn',
  ];
}

/** The actions that this actor is offered. */
export const actiesVoorSignaal = (actor: Actor, signaal: Signaal): Soort[] =>
  [bijFase(signaal), escaleren(signaal), vanSignaal(signaal), vanVraagstuk(signaal), altijd(signaal)]
    .flat()
    .filter((actie) => magSignaal(actor, actie, signaal));

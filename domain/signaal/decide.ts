/** What may happen to a signaal or vraagstuk: pure, one line per action; no default branch, so the compiler finds a missing one. */
import { dagVan } from '../calendar/moment.ts';
import type { Instant } from '../instant.ts';
import { isRefusal, refuse } from '../refusal.ts';
import type { SignaalCommand } from './commands.ts';
import type { SignaalFacts, SignaalOutcome } from './facts.ts';
import { geefMeerTijd, kiesStrategie, legStapVast, rondAanpakAf } from './fasen/aanpak.ts';
import { legMonitoringVast, neemSignaalOp, sluitAf, splits, trekIn, voegSamenMet } from './fasen/einde.ts';
import { aanvaardEscalatie, escaleer, neemOver, trekEscalatieIn, weigerEscalatie, zetStapTerug } from './fasen/escaleren.ts';
import { geefDeel, geefSignaal, openVraagstuk, pelAf, vulAan } from './fasen/geven.ts';
import { komToezeggingNa, laatToezeggingVervallen, legToezeggingVast } from './fasen/toezeggingen.ts';
import {
  beantwoordAdvies,
  geefAdvies,
  geefTerugkoppeling,
  haalUitVraagstuk,
  hoorVanVraagstuk,
  legVerhaalVast,
  markeerGedeeld,
  plaatsInVraagstuk,
} from './fasen/vraagstuk.ts';
import type { Signaal } from './state.ts';
import { metWaarschuwing } from './vrije-tekst.ts';

/**
 * Gives the events of a command, or a Refusal with a Dutch reason; words that seem to hold personal data are refused until the
 * person says that they may stand (`bevestigd`), and counted then. `now` is the thing's own time (real time plus its
 * clockOffset). Never throws.
 */
export function decide(
  signaal: Signaal | null,
  command: SignaalCommand,
  facts: SignaalFacts,
  now: Instant,
  id: string,
): SignaalOutcome {
  const outcome = signaal ? next(signaal, command, facts, now) : begin(command, facts, now, id);
  return isRefusal(outcome) ? outcome : metWaarschuwing(command, outcome);
}

function begin(command: SignaalCommand, facts: SignaalFacts, now: Instant, id: string): SignaalOutcome {
  if (command.type === 'GeefSignaal') return geefSignaal(command, facts, dagVan(now), now, id);
  if (command.type === 'GeefDeel') return geefDeel(command, now, id);
  if (command.type === 'OpenVraagstuk') return openVraagstuk(command, facts, dagVan(now), now, id);
  return refuse('dit signaal bestaat niet');
}

function next(signaal: Signaal, command: SignaalCommand, facts: SignaalFacts, now: Instant): SignaalOutcome {
  switch (command.type) {
    case 'GeefSignaal':
    case 'GeefDeel':
    case 'OpenVraagstuk':
      return refuse(`dit ${signaal.soort} is er al`);
    case 'PelAf':
      return pelAf(signaal, command, facts, dagVan(now), now);
    case 'VulAan':
      return vulAan(signaal, command, facts, dagVan(now), now);
    case 'KiesStrategie':
      return kiesStrategie(signaal, command, facts, dagVan(now), now);
    case 'LegStapVast':
      return legStapVast(signaal, command, facts, dagVan(now), now);
    case 'Escaleer':
      return escaleer(signaal, command, facts, now);
    case 'AanvaardEscalatie':
      return aanvaardEscalatie(signaal, command, now);
    case 'WeigerEscalatie':
      return weigerEscalatie(signaal, command, now);
    case 'TrekEscalatieIn':
      return trekEscalatieIn(signaal, command, now);
    case 'NeemOver':
      return neemOver(signaal, command, now);
    case 'GeefMeerTijd':
      return geefMeerTijd(signaal, command, facts, dagVan(now), now);
    case 'LegToezeggingVast':
      return legToezeggingVast(signaal, command, facts, dagVan(now), now);
    case 'KomToezeggingNa':
      return komToezeggingNa(signaal, command, facts, now);
    case 'LaatToezeggingVervallen':
      return laatToezeggingVervallen(signaal, command, now);
    case 'RondAanpakAf':
      return rondAanpakAf(signaal, command, now);
    case 'LegMonitoringVast':
      return legMonitoringVast(signaal, command, facts, dagVan(now), now);
    case 'ZetStapTerug':
      return zetStapTerug(signaal, command, facts, now);
    case 'SluitAf':
      return sluitAf(signaal, command, facts, now);
    case 'TrekIn':
      return trekIn(signaal, command, now);
    case 'PlaatsInVraagstuk':
      return plaatsInVraagstuk(signaal, command, facts, now);
    case 'HaalUitVraagstuk':
      return haalUitVraagstuk(signaal, command, now);
    case 'VoegSamenMet':
      return voegSamenMet(signaal, command, facts, now);
    case 'NeemSignaalOp':
      return neemSignaalOp(signaal, command, now);
    case 'Splits':
      return splits(signaal, command, now);
    case 'LegVerhaalVast':
      return legVerhaalVast(signaal, command, now);
    case 'GeefAdvies':
      return geefAdvies(signaal, command, facts, now);
    case 'BeantwoordAdvies':
      return beantwoordAdvies(signaal, command, now);
    case 'GeefTerugkoppeling':
      return geefTerugkoppeling(signaal, command, facts, now);
    case 'HoorVanVraagstuk':
      return hoorVanVraagstuk(signaal, command, now);
    case 'MarkeerGedeeld':
      return markeerGedeeld(signaal, command, now);
  }
}

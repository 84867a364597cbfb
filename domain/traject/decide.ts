/** What may happen to a traject: pure, one line per action; no default branch, so the compiler finds a missing one. */
import { dagVan } from '../calendar/moment.ts';
import type { Instant } from '../instant.ts';
import { refuse } from '../refusal.ts';
import type { TrajectCommand } from './commands.ts';
import type { Facts, Outcome } from './facts.ts';
import { beslisTriage, geefAanvulling, legFeitenVast, legToestemmingVast, meldAan, stopAanvullen } from './fasen/aanmelding.ts';
import { geefInschatting, legBesluitVast } from './fasen/aanmeldoverleg.ts';
import { aanvaardDoorverwijzing, legNazorgVast, sluitAf, weigerDoorverwijzing } from './fasen/einde.ts';
import {
  bevestigKlik,
  doeMatchvoorstel,
  kiesMetgezel,
  meldGeenKlik,
  registreerKennismaking,
  wijsVoorstelAf,
} from './fasen/matching.ts';
import {
  aanvaardOverdracht,
  biedOverdrachtAan,
  registreerContact,
  trekOverdrachtIn,
  weigerOverdracht,
  wijzigInzet,
} from './fasen/ondersteuning.ts';
import type { Traject } from './state.ts';

/**
 * Gives the events of a command, or a Refusal with a Dutch reason.
 * `now` is the traject's own time (real time plus its clockOffset). Never throws.
 */
export function decide(traject: Traject | null, command: TrajectCommand, facts: Facts, now: Instant, id: string): Outcome {
  if (!traject) return command.type === 'MeldAan' ? meldAan(command, id, now) : refuse('dit traject bestaat niet');
  switch (command.type) {
    case 'MeldAan':
      return refuse('deze aanmelding is er al');
    case 'LegFeitenVast':
      return legFeitenVast(traject, command, now);
    case 'LegToestemmingVast':
      return legToestemmingVast(traject, command, now);
    case 'BeslisTriage':
      return beslisTriage(traject, command, facts, now);
    case 'GeefAanvulling':
      return geefAanvulling(traject, command, now);
    case 'StopAanvullen':
      return stopAanvullen(traject, command, now);
    case 'GeefInschatting':
      return geefInschatting(traject, command, facts, now);
    case 'LegBesluitVast':
      return legBesluitVast(traject, command, facts, now);
    case 'DoeMatchvoorstel':
      return doeMatchvoorstel(traject, command, facts, now);
    case 'KiesMetgezel':
      return kiesMetgezel(traject, command, now);
    case 'WijsVoorstelAf':
      return wijsVoorstelAf(traject, command, now);
    case 'RegistreerKennismaking':
      return registreerKennismaking(traject, command, dagVan(now), now);
    case 'BevestigKlik':
      return bevestigKlik(traject, now);
    case 'MeldGeenKlik':
      return meldGeenKlik(traject, command, now);
    case 'RegistreerContact':
      return registreerContact(traject, command, facts, dagVan(now), now);
    case 'WijzigInzet':
      return wijzigInzet(traject, command, now);
    case 'BiedOverdrachtAan':
      return biedOverdrachtAan(traject, command, now);
    case 'AanvaardOverdracht':
      return aanvaardOverdracht(traject, now);
    case 'WeigerOverdracht':
      return weigerOverdracht(traject, command, now);
    case 'TrekOverdrachtIn':
      return trekOverdrachtIn(traject, command, now);
    case 'AanvaardDoorverwijzing':
      return aanvaardDoorverwijzing(traject, now);
    case 'WeigerDoorverwijzing':
      return weigerDoorverwijzing(traject, command, now);
    case 'LegNazorgVast':
      return legNazorgVast(traject, command, now);
    case 'SluitAf':
      return sluitAf(traject, command, now);
  }
}

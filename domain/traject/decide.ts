/** What may happen to a traject: pure, one line per action; no default branch, so the compiler finds a missing one. */
import { dagVan } from '../calendar/moment.ts';
import type { Instant } from '../instant.ts';
import { refuse } from '../refusal.ts';
import type { TrajectCommand } from './commands.ts';
import type { Facts, Outcome } from './facts.ts';
import { beslisTriage, geefAanvulling, legFeitenVast, legToestemmingVast, meldAan, stopAanvullen } from './fasen/aanmelding.ts';
import { geefInschatting, legBesluitVast } from './fasen/aanmeldoverleg.ts';
import { aanvaardDoorverwijzing, heropen, legNazorgVast, sluitAf, weigerDoorverwijzing } from './fasen/einde.ts';
import {
  bevestigKlik,
  doeMatchvoorstel,
  haalVanWachtlijst,
  kiesMetgezel,
  meldGeenKlik,
  registreerKennismaking,
  wijsVoorstelAf,
  zetOpWachtlijst,
} from './fasen/matching.ts';
import { handelMomentAf, legMomentVast, schrapMoment } from './fasen/moment.ts';
import {
  aanvaardOverdracht,
  biedOverdrachtAan,
  registreerContact,
  trekOverdrachtIn,
  weigerOverdracht,
  wijzigInzet,
} from './fasen/ondersteuning.ts';
import { dienKlachtIn, handelKlachtAf, hervat, schortOp } from './fasen/opschorten.ts';
import {
  geefErvaring,
  laatFeitenOnbekend,
  legEvaluatieVast,
  legMetingVast,
  legPlanVast,
  pakUrgenteZaakOp,
  slaErvaringOver,
  wijzigVorm,
} from './fasen/plan.ts';
import { beeindigVervanging, herzieWachtlijst, legWensVast, vraagVervanging } from './fasen/vervanging.ts';
import {
  beslisHeroverweging,
  houdApart,
  legBewijsVast,
  legVertegenwoordigerVast,
  registreerGebeld,
  vertelBesluit,
  voegSamen,
  vraagHeroverweging,
  wijzigPersoon,
  zetSpoed,
} from './fasen/vooraf.ts';
import { beslisWaakvlam, gaNaarWaakvlam, schaalOp } from './fasen/waakvlam.ts';
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
      return bevestigKlik(traject, facts, now);
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
    case 'ZetSpoed':
      return zetSpoed(traject, command, now);
    case 'RegistreerGebeld':
      return registreerGebeld(traject, command, now);
    case 'LegBewijsVast':
      return legBewijsVast(traject, command, facts, dagVan(now), now);
    case 'LaatFeitenOnbekend':
      return laatFeitenOnbekend(traject, command, now);
    case 'LegVertegenwoordigerVast':
      return legVertegenwoordigerVast(traject, command, now);
    case 'WijzigPersoon':
      return wijzigPersoon(traject, command, dagVan(now), now);
    case 'VoegSamen':
      return voegSamen(traject, command, facts, now);
    case 'HoudApart':
      return houdApart(traject, command, facts, now);
    case 'VertelBesluit':
      return vertelBesluit(traject, command, now);
    case 'VraagHeroverweging':
      return vraagHeroverweging(traject, command, facts, now);
    case 'BeslisHeroverweging':
      return beslisHeroverweging(traject, command, facts, now);
    case 'DienKlachtIn':
      return dienKlachtIn(traject, command, now);
    case 'HandelKlachtAf':
      return handelKlachtAf(traject, command, now);
    case 'ZetOpWachtlijst':
      return zetOpWachtlijst(traject, command, facts, now);
    case 'HerzieWachtlijst':
      return herzieWachtlijst(traject, command, now);
    case 'HaalVanWachtlijst':
      return haalVanWachtlijst(traject, command, now);
    case 'PakUrgenteZaakOp':
      return pakUrgenteZaakOp(traject, command, dagVan(now), now);
    case 'LegPlanVast':
      return legPlanVast(traject, command, now);
    case 'LegEvaluatieVast':
      return legEvaluatieVast(traject, command, now);
    case 'WijzigVorm':
      return wijzigVorm(traject, command, facts, dagVan(now), now);
    case 'LegMomentVast':
      return legMomentVast(traject, command, dagVan(now), now);
    case 'HandelMomentAf':
      return handelMomentAf(traject, command, now);
    case 'SchrapMoment':
      return schrapMoment(traject, command, now);
    case 'GaNaarWaakvlam':
      return gaNaarWaakvlam(traject, command, now);
    case 'BeslisWaakvlam':
      return beslisWaakvlam(traject, command, now);
    case 'SchaalOp':
      return schaalOp(traject, command, now);
    case 'SchortOp':
      return schortOp(traject, command, dagVan(now), now);
    case 'Hervat':
      return hervat(traject, command, now);
    case 'VraagVervanging':
      return vraagVervanging(traject, command, now);
    case 'LegWensVast':
      return legWensVast(traject, command, now);
    case 'BeeindigVervanging':
      return beeindigVervanging(traject, command, now);
    case 'LegMetingVast':
      return legMetingVast(traject, command, now);
    case 'GeefErvaring':
      return geefErvaring(traject, command, now);
    case 'SlaErvaringOver':
      return slaErvaringOver(traject, command, now);
    case 'Heropen':
      return heropen(traject, command, facts, now);
  }
}

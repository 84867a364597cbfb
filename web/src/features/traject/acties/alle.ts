import { beslisTriage, geefAanvulling, stopAanvullen } from './aanmelding.ts';
import type { Actie, ActieType } from './actie.ts';
import { aanvaardDoorverwijzing, legNazorgVast, sluitAf, weigerDoorverwijzing } from './einde.ts';
import {
  bevestigKlik,
  doeMatchvoorstel,
  kiesMetgezel,
  meldGeenKlik,
  registreerKennismaking,
  wijsVoorstelAf,
} from './matching.ts';
import {
  aanvaardOverdracht,
  biedOverdrachtAan,
  registreerContact,
  trekOverdrachtIn,
  weigerOverdracht,
  wijzigInzet,
} from './ondersteuning.ts';
import { geefInschatting, legBesluitVast } from './overleg.ts';
import { legFeitenVast, legToestemmingVast } from './vastleggen.ts';

/** Every action that a person can ask of a traject, in the order of the menu. */
export const acties: Record<ActieType, Actie> = {
  BeslisTriage: beslisTriage,
  GeefAanvulling: geefAanvulling,
  StopAanvullen: stopAanvullen,
  GeefInschatting: geefInschatting,
  LegBesluitVast: legBesluitVast,
  DoeMatchvoorstel: doeMatchvoorstel,
  KiesMetgezel: kiesMetgezel,
  WijsVoorstelAf: wijsVoorstelAf,
  RegistreerKennismaking: registreerKennismaking,
  BevestigKlik: bevestigKlik,
  MeldGeenKlik: meldGeenKlik,
  RegistreerContact: registreerContact,
  WijzigInzet: wijzigInzet,
  BiedOverdrachtAan: biedOverdrachtAan,
  AanvaardOverdracht: aanvaardOverdracht,
  WeigerOverdracht: weigerOverdracht,
  TrekOverdrachtIn: trekOverdrachtIn,
  AanvaardDoorverwijzing: aanvaardDoorverwijzing,
  WeigerDoorverwijzing: weigerDoorverwijzing,
  LegNazorgVast: legNazorgVast,
  LegFeitenVast: legFeitenVast,
  LegToestemmingVast: legToestemmingVast,
  SluitAf: sluitAf,
};

export const actieTypes = Object.keys(acties) as ActieType[];

export const isActieType = (text: string | undefined): text is ActieType => actieTypes.some((type) => type === text);

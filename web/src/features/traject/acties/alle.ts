import { beslisTriage, geefAanvulling, registreerGebeld, stopAanvullen, zetSpoed } from './aanmelding.ts';
import type { Actie, ActieType } from './actie.ts';
import { beslisHeroverweging, dienKlachtIn, handelKlachtAf, vertelBesluit, vraagHeroverweging } from './besluit.ts';
import { laatFeitenOnbekend, legBewijsVast } from './bewijs.ts';
import { registreerContact } from './contact.ts';
import { aanvaardDoorverwijzing, heropen, legNazorgVast, sluitAf, weigerDoorverwijzing } from './einde.ts';
import { geefErvaring, legMetingVast, slaErvaringOver } from './ervaring.ts';
import {
  bevestigKlik,
  doeMatchvoorstel,
  kiesMetgezel,
  meldGeenKlik,
  registreerKennismaking,
  wijsVoorstelAf,
} from './matching.ts';
import { handelMomentAf, legMomentVast, schrapMoment } from './momenten.ts';
import { aanvaardOverdracht, biedOverdrachtAan, trekOverdrachtIn, weigerOverdracht, wijzigInzet } from './ondersteuning.ts';
import { geefInschatting, legBesluitVast } from './overleg.ts';
import { hervat, schortOp } from './pauze.ts';
import { houdApart, legVertegenwoordigerVast, voegSamen, wijzigPersoon } from './personen.ts';
import { legEvaluatieVast, legPlanVast, pakUrgenteZaakOp, wijzigVorm } from './plan.ts';
import { legFeitenVast, legToestemmingVast } from './vastleggen.ts';
import { beeindigVervanging, legWensVast, vraagVervanging } from './vervanging.ts';
import { beslisWaakvlam, gaNaarWaakvlam, schaalOp } from './waakvlam.ts';
import { haalVanWachtlijst, herzieWachtlijst, zetOpWachtlijst } from './wachtlijst.ts';

/** Every action that a person can ask of a traject, in the order of the menu. */
export const acties: Record<ActieType, Actie> = {
  RegistreerGebeld: registreerGebeld,
  BeslisTriage: beslisTriage,
  GeefAanvulling: geefAanvulling,
  StopAanvullen: stopAanvullen,
  GeefInschatting: geefInschatting,
  LegBesluitVast: legBesluitVast,
  VertelBesluit: vertelBesluit,
  DoeMatchvoorstel: doeMatchvoorstel,
  ZetOpWachtlijst: zetOpWachtlijst,
  HerzieWachtlijst: herzieWachtlijst,
  HaalVanWachtlijst: haalVanWachtlijst,
  KiesMetgezel: kiesMetgezel,
  WijsVoorstelAf: wijsVoorstelAf,
  RegistreerKennismaking: registreerKennismaking,
  BevestigKlik: bevestigKlik,
  MeldGeenKlik: meldGeenKlik,
  RegistreerContact: registreerContact,
  SchaalOp: schaalOp,
  PakUrgenteZaakOp: pakUrgenteZaakOp,
  LegPlanVast: legPlanVast,
  LegEvaluatieVast: legEvaluatieVast,
  LegMetingVast: legMetingVast,
  WijzigInzet: wijzigInzet,
  WijzigVorm: wijzigVorm,
  LegMomentVast: legMomentVast,
  HandelMomentAf: handelMomentAf,
  SchrapMoment: schrapMoment,
  VraagVervanging: vraagVervanging,
  LegWensVast: legWensVast,
  BeeindigVervanging: beeindigVervanging,
  GaNaarWaakvlam: gaNaarWaakvlam,
  BeslisWaakvlam: beslisWaakvlam,
  BiedOverdrachtAan: biedOverdrachtAan,
  AanvaardOverdracht: aanvaardOverdracht,
  WeigerOverdracht: weigerOverdracht,
  TrekOverdrachtIn: trekOverdrachtIn,
  AanvaardDoorverwijzing: aanvaardDoorverwijzing,
  WeigerDoorverwijzing: weigerDoorverwijzing,
  LegNazorgVast: legNazorgVast,
  GeefErvaring: geefErvaring,
  SlaErvaringOver: slaErvaringOver,
  LegFeitenVast: legFeitenVast,
  LegBewijsVast: legBewijsVast,
  LaatFeitenOnbekend: laatFeitenOnbekend,
  LegToestemmingVast: legToestemmingVast,
  WijzigPersoon: wijzigPersoon,
  LegVertegenwoordigerVast: legVertegenwoordigerVast,
  VoegSamen: voegSamen,
  HoudApart: houdApart,
  ZetSpoed: zetSpoed,
  VraagHeroverweging: vraagHeroverweging,
  BeslisHeroverweging: beslisHeroverweging,
  DienKlachtIn: dienKlachtIn,
  HandelKlachtAf: handelKlachtAf,
  SchortOp: schortOp,
  Hervat: hervat,
  SluitAf: sluitAf,
  Heropen: heropen,
};

export const actieTypes = Object.keys(acties) as ActieType[];

export const isActieType = (text: string | undefined): text is ActieType => actieTypes.some((type) => type === text);

/** What people may ask of a traject: one type per action, in the imperative. Legality is decided in decide.ts. */
import type { Doelgroep, Onbekend, Regio } from '../codes.ts';
import type { Feiten } from '../criteria/feiten.ts';
import type { Day } from '../instant.ts';
import type {
  DoelToestemming,
  HeropenbareFase,
  Inzet,
  Kanaal,
  Les,
  Levensdomein,
  ManierVertellen,
  Meerwaarde,
  MomentMeting,
  RedenAfgesloten,
  RedenVervanging,
  RedenWachtlijst,
  SoortMoment,
  StandDoel,
  Stroom,
  UitkomstHeroverweging,
  UitkomstOverleg,
  UitkomstTriage,
  UitkomstWaakvlam,
  WensVervanging,
  WieGemeten,
} from './codes.ts';
import type { Aanmelder, Dilemma, Ontvanger, Opdracht, Toestemming, Vertegenwoordiger, VormVanOndersteuning } from './state.ts';

/** A new person; a name and the person's own words are enough. */
export type NieuwPersoon = {
  id: string;
  naam: string;
  geboortedatum?: Day;
  telefoon?: string;
  email?: string;
  adres?: string;
  plaats?: string;
};

export type MeldAan = {
  type: 'MeldAan';
  referentie: string;
  stroom: Stroom;
  persoon: NieuwPersoon;
  aanmelder: Aanmelder;
  /** Left out: by form. */
  kanaal?: Kanaal;
  vertegenwoordiger?: Vertegenwoordiger;
  /** The enquiry that it comes from. */
  vraagvooraf?: string;
  hulpvraag: string;
  regio: Regio | Onbekend;
  gemeente: string | Onbekend;
  spoed: boolean;
  feiten: Partial<Feiten>;
  toestemmingAanmelden: Toestemming['waarde'];
};
/** Facts that became known; nothing is decided. */
export type LegFeitenVast = {
  type: 'LegFeitenVast';
  feiten: Partial<Feiten>;
  regio?: Regio | Onbekend;
  gemeente?: string | Onbekend;
  gevraagdeExpertises?: Doelgroep[];
};
export type LegToestemmingVast = {
  type: 'LegToestemmingVast';
  doel: DoelToestemming;
  waarde: Toestemming['waarde'];
  door: string;
  /** What may be shared. */
  omvang?: string;
  /** The last day on which it holds. */
  tot?: Day;
};
export type BeslisTriage = {
  type: 'BeslisTriage';
  uitkomst: UitkomstTriage;
  motivering: string;
  /** For aanvullen: what is still needed. */
  wat?: string;
  /** For grijs gebied. */
  dilemma?: Dilemma;
  /** For doorverwijzen. */
  ontvanger?: Ontvanger;
};
export type GeefAanvulling = { type: 'GeefAanvulling'; tekst: string; feiten?: Partial<Feiten> };
/** The aanmeldcoördinator goes on with what there is. */
export type StopAanvullen = { type: 'StopAanvullen'; reden: string };
export type GeefInschatting = { type: 'GeefInschatting'; advies: UitkomstOverleg; redenen: string };
export type LegBesluitVast = {
  type: 'LegBesluitVast';
  uitkomst: UitkomstOverleg;
  motivering: string;
  meerwaarde: Meerwaarde[];
  criterium: string;
  lessen: Les[];
  lesWoorden?: string;
  aanwezig: string[];
  afwijkendeMening?: string;
  opdracht?: Opdracht;
  ontvanger?: Ontvanger;
  wat?: string;
};
export type DoeMatchvoorstel = { type: 'DoeMatchvoorstel'; kandidaten: string[] };
export type KiesMetgezel = { type: 'KiesMetgezel'; gcoerId: string };
export type WijsVoorstelAf = { type: 'WijsVoorstelAf'; reden: string };
export type RegistreerKennismaking = { type: 'RegistreerKennismaking'; op: Day };
export type BevestigKlik = { type: 'BevestigKlik' };
export type MeldGeenKlik = { type: 'MeldGeenKlik'; reden?: string };
export type RegistreerContact = {
  type: 'RegistreerContact';
  op: Day;
  hoe: 'bezoek' | 'telefoon' | 'videobellen' | 'bericht' | 'overleg met anderen';
  /** Hours with or for the client. */
  uren: number;
  /** Hours of travel. */
  reisuren?: number;
  /** What was paid for the client, such as a wheelchair bus; `euro` in whole cents. */
  bijdrage?: { wat: string; euro: number };
  notitie: string;
};
export type WijzigInzet = { type: 'WijzigInzet'; inzet: Inzet; ritmeWerkdagen?: number; reden: string };
export type BiedOverdrachtAan = { type: 'BiedOverdrachtAan'; ontvanger: Ontvanger; toelichting: string; plekGevonden?: boolean };
export type AanvaardOverdracht = { type: 'AanvaardOverdracht' };
export type WeigerOverdracht = { type: 'WeigerOverdracht'; reden: string };
export type TrekOverdrachtIn = { type: 'TrekOverdrachtIn'; reden: string };
export type AanvaardDoorverwijzing = { type: 'AanvaardDoorverwijzing' };
export type WeigerDoorverwijzing = { type: 'WeigerDoorverwijzing'; reden: string };
export type LegNazorgVast = { type: 'LegNazorgVast'; houdtStand: boolean; toelichting: string };
export type SluitAf = { type: 'SluitAf'; reden: RedenAfgesloten; toelichting: string };

export type ZetSpoed = { type: 'ZetSpoed'; spoed: boolean; reden: string };
export type RegistreerGebeld = { type: 'RegistreerGebeld'; toelichting: string };
/** Proof that was seen: of which fact, what it was, on which day. */
export type LegBewijsVast = { type: 'LegBewijsVast'; feit: keyof Feiten; wat: string; op: Day };
/** What is missing cannot be known now; it is asked again later. */
export type LaatFeitenOnbekend = { type: 'LaatFeitenOnbekend'; reden: string };
export type LegVertegenwoordigerVast = { type: 'LegVertegenwoordigerVast'; vertegenwoordiger: Vertegenwoordiger | null };
export type WijzigPersoon = { type: 'WijzigPersoon'; persoon: Partial<Omit<NieuwPersoon, 'id'>> };
export type VoegSamen = { type: 'VoegSamen'; persoonId: string; reden: string };
export type HoudApart = { type: 'HoudApart'; persoonId: string; reden: string };
export type VertelBesluit = { type: 'VertelBesluit'; hoe: ManierVertellen; aanWie: string; reactie: string };
/** The applicant disagrees with being referred on; somebody else looks again. */
export type VraagHeroverweging = { type: 'VraagHeroverweging'; reden: string };
export type BeslisHeroverweging = { type: 'BeslisHeroverweging'; uitkomst: UitkomstHeroverweging; motivering: string };
export type DienKlachtIn = { type: 'DienKlachtIn'; klachtId: string; over: string; tekst: string };
export type HandelKlachtAf = { type: 'HandelKlachtAf'; klachtId: string; antwoord: string };
export type ZetOpWachtlijst = {
  type: 'ZetOpWachtlijst';
  reden: RedenWachtlijst;
  toelichting: string;
  /** Whom the client may call. */
  contactpersoonId: string;
};
/** The client was called; what was said. */
export type HerzieWachtlijst = { type: 'HerzieWachtlijst'; toelichting: string };
export type HaalVanWachtlijst = { type: 'HaalVanWachtlijst'; reden: string };
export type PakUrgenteZaakOp = { type: 'PakUrgenteZaakOp'; op: Day; wat: string };
export type LegPlanVast = { type: 'LegPlanVast'; doelen: { domein: Levensdomein; doel: string }[]; toelichting: string };
/** `doelen`: how each goal of the plan stands, by its place in the plan, from 0. */
export type LegEvaluatieVast = {
  type: 'LegEvaluatieVast';
  bevindingen: string;
  doelen: { nr: number; stand: StandDoel }[];
  vervolg: string;
};
export type WijzigVorm = { type: 'WijzigVorm'; vorm: VormVanOndersteuning; reden: string };
/** New, or another date for a known one: `momentId` is made by who asks. */
export type LegMomentVast = { type: 'LegMomentVast'; momentId: string; soort: SoortMoment; op: Day; toelichting: string };
export type HandelMomentAf = { type: 'HandelMomentAf'; momentId: string; gedaan: string };
export type SchrapMoment = { type: 'SchrapMoment'; momentId: string; reden: string };
export type GaNaarWaakvlam = { type: 'GaNaarWaakvlam'; plan: string; ritmeWerkdagen?: number };
export type BeslisWaakvlam = { type: 'BeslisWaakvlam'; uitkomst: UitkomstWaakvlam; toelichting: string };
export type SchaalOp = { type: 'SchaalOp'; inzet: Inzet; reden: string };
export type SchortOp = { type: 'SchortOp'; reden: string; terugOp: Day };
export type Hervat = { type: 'Hervat'; toelichting: string };
export type VraagVervanging = { type: 'VraagVervanging'; reden: RedenVervanging; toelichting: string; laatsteDag?: Day };
export type LegWensVast = { type: 'LegWensVast'; wens: WensVervanging; toelichting: string };
export type BeeindigVervanging = { type: 'BeeindigVervanging'; reden: string };
/** Scores 1 (much worse) to 5 (much better) as the person feels it; what is left out was not asked. */
export type LegMetingVast = {
  type: 'LegMetingVast';
  moment: MomentMeting;
  wie: WieGemeten;
  rust?: number;
  overzicht?: number;
  passendeHulp?: number;
  dagelijksLeven?: number;
};
/** The yearly cliëntervaring: a grade of 1 to 10, building blocks of 1 to 5 [Jaarverslag 2025]. Kept without the traject. */
export type GeefErvaring = {
  type: 'GeefErvaring';
  cijfer: number;
  verandering: number;
  relatie: number;
  meerwaarde: number;
  toelichting?: string;
};
export type SlaErvaringOver = { type: 'SlaErvaringOver'; reden: string };
export type Heropen = { type: 'Heropen'; naar: HeropenbareFase; reden: string };

export type TrajectCommand =
  | MeldAan
  | LegFeitenVast
  | LegToestemmingVast
  | BeslisTriage
  | GeefAanvulling
  | StopAanvullen
  | GeefInschatting
  | LegBesluitVast
  | DoeMatchvoorstel
  | KiesMetgezel
  | WijsVoorstelAf
  | RegistreerKennismaking
  | BevestigKlik
  | MeldGeenKlik
  | RegistreerContact
  | WijzigInzet
  | BiedOverdrachtAan
  | AanvaardOverdracht
  | WeigerOverdracht
  | TrekOverdrachtIn
  | AanvaardDoorverwijzing
  | WeigerDoorverwijzing
  | LegNazorgVast
  | SluitAf
  | ZetSpoed
  | RegistreerGebeld
  | LegBewijsVast
  | LaatFeitenOnbekend
  | LegVertegenwoordigerVast
  | WijzigPersoon
  | VoegSamen
  | HoudApart
  | VertelBesluit
  | VraagHeroverweging
  | BeslisHeroverweging
  | DienKlachtIn
  | HandelKlachtAf
  | ZetOpWachtlijst
  | HerzieWachtlijst
  | HaalVanWachtlijst
  | PakUrgenteZaakOp
  | LegPlanVast
  | LegEvaluatieVast
  | WijzigVorm
  | LegMomentVast
  | HandelMomentAf
  | SchrapMoment
  | GaNaarWaakvlam
  | BeslisWaakvlam
  | SchaalOp
  | SchortOp
  | Hervat
  | VraagVervanging
  | LegWensVast
  | BeeindigVervanging
  | LegMetingVast
  | GeefErvaring
  | SlaErvaringOver
  | Heropen;

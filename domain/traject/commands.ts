/** What people may ask of a traject: one type per action, in the imperative. Legality is decided in decide.ts. */
import type { Doelgroep, Onbekend, Regio } from '../codes.ts';
import type { Feiten } from '../criteria/feiten.ts';
import type { Day } from '../instant.ts';
import type {
  DoelToestemming,
  Inzet,
  Les,
  Meerwaarde,
  RedenAfgesloten,
  Stroom,
  UitkomstOverleg,
  UitkomstTriage,
} from './codes.ts';
import type { Aanmelder, Dilemma, Ontvanger, Opdracht, Toestemming } from './state.ts';

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
  notitie: string;
};
export type WijzigInzet = { type: 'WijzigInzet'; inzet: Inzet; reden: string };
export type BiedOverdrachtAan = { type: 'BiedOverdrachtAan'; ontvanger: Ontvanger; toelichting: string };
export type AanvaardOverdracht = { type: 'AanvaardOverdracht' };
export type WeigerOverdracht = { type: 'WeigerOverdracht'; reden: string };
export type TrekOverdrachtIn = { type: 'TrekOverdrachtIn'; reden: string };
export type AanvaardDoorverwijzing = { type: 'AanvaardDoorverwijzing' };
export type WeigerDoorverwijzing = { type: 'WeigerDoorverwijzing'; reden: string };
export type LegNazorgVast = { type: 'LegNazorgVast'; houdtStand: boolean; toelichting: string };
export type SluitAf = { type: 'SluitAf'; reden: RedenAfgesloten; toelichting: string };

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
  | SluitAf;

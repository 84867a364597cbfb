/** A traject: one path of a cliënt or gezin through the programme. A phase is a type; only its own facts are in it. */
import type { Doelgroep, Onbekend, Regio } from '../codes.ts';
import type { Feiten } from '../criteria/feiten.ts';
import type { Day, Instant } from '../instant.ts';
import type {
  DoelToestemming,
  Fase,
  Inzet,
  RedenAfgesloten,
  SoortAanmelder,
  SoortOntvanger,
  Stroom,
  UitkomstOverleg,
} from './codes.ts';

export type Aanmelder = { soort: SoortAanmelder | Onbekend; naam: string; telefoon?: string; email?: string };

/** Who takes over, at overdracht or doorverwijzing; `email` receives the link to accept or refuse. */
export type Ontvanger = { soort: SoortOntvanger; organisatie: string; contactpersoon?: string; email: string };

export type Toestemming = { waarde: 'ja' | 'nee' | Onbekend; door?: string; op?: Instant };

/** A decision about admission; earlier ones stay visible. */
export type Besluit = {
  door: string;
  bij: 'triage' | 'aanmeldoverleg';
  uitkomst: string;
  motivering: string;
  /** The outcome that the criteria proposed, when the human decided otherwise: counted as knowledge. */
  afwijkendVan?: string;
  op: Instant;
};

export type Opdracht = { doel: string; verwachtEinde: Day; aanWie: string };

export type Inschatting = { lidId: string; advies: UitkomstOverleg; redenen: string; op: Instant };

/** A member who is asked for an inschatting, as registered when the case was put before the overleg. */
export type LidVanOverleg = { id: string; regios: Regio[]; vakgroepen: Doelgroep[] };

export type Dilemma = { tekst: string; criterium: string };

/** What is known of the support itself; hours of contacts are in the contact register. */
export type Ondersteuning = {
  ondersteunerId: string;
  gestartOp: Instant;
  inzet: Inzet;
  /** The rhythm of contact counts from here: the start, the last contact, or the return from nazorg. */
  ritmeVanaf: Day;
};

export type Gemeen = {
  id: string;
  referentie: string;
  stroom: Stroom;
  /** Raised by every event that enters, re-enters, corrects or reopens a phase. */
  stay: number;
  sinds: Instant;
  persoonId: string;
  teldoelgroep: Doelgroep | Onbekend;
  gevraagdeExpertises: Doelgroep[];
  regio: Regio | Onbekend;
  gemeente: string | Onbekend;
  spoed: boolean;
  ontvangenOp: Instant;
  aanmelder: Aanmelder;
  hulpvraag: string;
  feiten: Feiten;
  toestemming: Record<DoelToestemming, Toestemming>;
  besluiten: Besluit[];
  /** Supporters with whom there was no klik: not offered to this client again. */
  geenKlikMet: string[];
  /** Who prepared the case: gives no inschatting. */
  voorbereidDoor: string[];
  /** Once supported: a traject in nazorg or afgesloten still knows who supported. */
  ondersteuning?: Ondersteuning;
};

export type InAanmelding = Gemeen & { fase: 'aanmelding'; aanvulling: 'gevraagd' | 'ontvangen' | 'niet gevraagd'; wat?: string };
export type InOverleg = Gemeen & {
  fase: 'aanmeldoverleg';
  dilemma: Dilemma;
  grijsSinds: Instant;
  leden: LidVanOverleg[];
  inschattingen: Inschatting[];
};
export type InMatching = Gemeen & {
  fase: 'matching';
  opdracht?: Opdracht;
  kandidaten?: string[];
  gekozen?: string;
  kennismakingOp?: Day;
};
export type Ondersteund = Gemeen & { fase: 'ondersteuning'; ondersteuning: Ondersteuning };
export type InOverdracht = Gemeen & { fase: 'overdracht'; ondersteuning: Ondersteuning; ontvanger: Ontvanger };
export type InDoorverwijzing = Gemeen & { fase: 'doorverwijzing'; ontvanger: Ontvanger };
export type InNazorg = Gemeen & { fase: 'nazorg'; na: 'overdracht' | 'doorverwijzing'; ontvanger: Ontvanger };
export type Afgesloten = Gemeen & { fase: 'afgesloten'; reden: RedenAfgesloten; op: Instant; vanuit: Fase };

export type Traject =
  | InAanmelding
  | InOverleg
  | InMatching
  | Ondersteund
  | InOverdracht
  | InDoorverwijzing
  | InNazorg
  | Afgesloten;

/** A traject: one path of a cliënt or gezin through the programme. A phase is a type; only its own facts are in it. */
import type { Doelgroep, Onbekend, Regio } from '../codes.ts';
import type { Feiten } from '../criteria/feiten.ts';
import type { Day, Instant } from '../instant.ts';
import type {
  DoelToestemming,
  Fase,
  HeropenbareFase,
  Inzet,
  Kanaal,
  Levensdomein,
  RedenAfgesloten,
  RedenVervanging,
  RedenWachtlijst,
  RolVertegenwoordiger,
  SoortAanmelder,
  SoortDuo,
  SoortMoment,
  SoortOntvanger,
  StandDoel,
  Stroom,
  UitkomstOverleg,
  WensVervanging,
} from './codes.ts';

export type Aanmelder = { soort: SoortAanmelder | Onbekend; naam: string; telefoon?: string; email?: string };

/** Who takes over, at overdracht or doorverwijzing; `email` receives the link to accept or refuse. */
export type Ontvanger = { soort: SoortOntvanger; organisatie: string; contactpersoon?: string; email: string };

/** `omvang` = what may be shared; `tot` = the last day on which it holds. */
export type Toestemming = { waarde: 'ja' | 'nee' | Onbekend; door?: string; op?: Instant; omvang?: string; tot?: Day };

export type Vertegenwoordiger = { naam: string; rol: RolVertegenwoordiger; telefoon?: string; email?: string };

/** Who saw the proof of a fact, and when. */
export type Bewijs = { wat: string; door: string; op: Day };

/** A fact of life that is known beforehand; the task about it comes long before `op`. */
export type Moment = { id: string; soort: SoortMoment; op: Day; toelichting: string; vastgelegdOp: Day };

/** A finished pause: these days do not count for any term; `tot` is the day of the return. */
export type Pauze = { van: Day; tot: Day };

export type Opschorting = { reden: string; sinds: Instant; van: Day; terugOp: Day };

export type Klacht = { id: string; over: string; op: Instant };

export type Heroverweging = { reden: string; door: string; op: Instant };

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

export type Doel = { domein: Levensdomein; doel: string; stand: StandDoel };

/** Goals on the domains of life; for LLB the expectations. */
export type Plan = { doelen: Doel[]; toelichting: string; op: Instant };

export type VormVanOndersteuning =
  | { vorm: 'enkel' }
  | { vorm: 'duo'; tweedeId: string; soort: SoortDuo }
  | { vorm: 'kortdurend'; verwachtEinde: Day };

/** The search for a Metgezel: offered, chosen, met. */
export type Zoektocht = { kandidaten?: string[]; gekozen?: string; kennismakingOp?: Day };

/** A new Metgezel beside ongoing support; `wens` is asked of the client before any proposal. */
export type Vervanging = Zoektocht & {
  reden: RedenVervanging;
  sinds: Instant;
  laatsteDag?: Day;
  wens?: WensVervanging;
  /** The proposal is asked from here; the review of who waits counts from here. */
  wensVanaf?: Day;
};

/** What is known of the support itself; hours of contacts are in the contact register. */
export type Ondersteuning = {
  ondersteunerId: string;
  gestartOp: Instant;
  inzet: Inzet;
  vorm: VormVanOndersteuning;
  /** When that was last changed. */
  vormSinds?: Instant;
  /** The rhythm of contact counts from here: the start, the last contact, or the return from nazorg. */
  ritmeVanaf: Day;
  /** A rhythm agreed with the client, in working days, instead of the setting's. */
  ritmeWerkdagen?: number;
  /** After a return the first matter and the plan count from here; else from the start. */
  stappenVanaf?: Day;
  urgenteZaakOp?: Day;
  plan?: Plan;
  evaluatieVanaf: Day;
  ervaringVanaf: Day;
  ontbrekendVanaf: Day;
  /** How often a search for a new Metgezel began; its tasks are told apart by it. */
  rondes: number;
  vervanging?: Vervanging;
};

export type Waakvlam = { plan: string; begonnenOp: Day; besluitVanaf: Day };

export type Wachtlijst = {
  sinds: Instant;
  reden: RedenWachtlijst;
  toelichting: string;
  contactpersoonId: string;
  herzienVanaf: Day;
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
  kanaal: Kanaal;
  vertegenwoordiger?: Vertegenwoordiger;
  hulpvraag: string;
  feiten: Feiten;
  /** By the name of the fact. */
  bewijzen: Partial<Record<keyof Feiten, Bewijs>>;
  toestemming: Record<DoelToestemming, Toestemming>;
  besluiten: Besluit[];
  /** Supporters with whom there was no klik: not offered to this client again. */
  geenKlikMet: string[];
  /** Who prepared the case: gives no inschatting. */
  voorbereidDoor: string[];
  /** Every phase that it has been in. */
  gehad: Fase[];
  /** The decision about admission is not told yet. */
  nogTeVertellen?: boolean;
  /** When it became spoed after all; absent when it came in so. */
  spoedSinds?: Instant;
  /** Under spoed: somebody was called. */
  gebeldOp?: Instant;
  /** Persons who look alike and are somebody else. */
  apartGehoudenVan: string[];
  momenten: Moment[];
  /** Moments that were handled: not planned again. */
  momentenKlaar: string[];
  pauzes: Pauze[];
  opgeschort?: Opschorting;
  heroverweging?: Heroverweging;
  /** Complaints that wait for an answer. */
  klachten: Klacht[];
  /** Complaints that were answered: their ids are never used again. */
  klachtenKlaar: string[];
  /** Once in waakvlam: the way back knows its plan. */
  waakvlam?: Waakvlam;
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
export type InMatching = Gemeen & Zoektocht & { fase: 'matching'; opdracht?: Opdracht; wachtlijst?: Wachtlijst };
export type Ondersteund = Gemeen & { fase: 'ondersteuning'; ondersteuning: Ondersteuning };
export type InWaakvlam = Gemeen & { fase: 'waakvlam'; ondersteuning: Ondersteuning; waakvlam: Waakvlam };
export type InOverdracht = Gemeen & {
  fase: 'overdracht';
  ondersteuning: Ondersteuning;
  ontvanger: Ontvanger;
  /** Where it goes back to when it is refused or withdrawn. */
  vanuit: 'ondersteuning' | 'waakvlam';
  /** A place to live was found: the check-back comes later. */
  plekGevonden: boolean;
};
export type InDoorverwijzing = Gemeen & { fase: 'doorverwijzing'; ontvanger: Ontvanger };
export type InNazorg = Gemeen & {
  fase: 'nazorg';
  na: 'overdracht' | 'doorverwijzing';
  ontvanger: Ontvanger;
  plekGevonden: boolean;
};
export type Afgesloten = Gemeen & {
  fase: 'afgesloten';
  reden: RedenAfgesloten;
  op: Instant;
  vanuit: Fase;
  /** After a year a second person has to agree. */
  heropenenGevraagd?: { naar: HeropenbareFase; reden: string; door: string; op: Instant };
};

export type Traject =
  | InAanmelding
  | InOverleg
  | InMatching
  | Ondersteund
  | InWaakvlam
  | InOverdracht
  | InDoorverwijzing
  | InNazorg
  | Afgesloten;

/** The phases in which somebody is supported. */
export type MetOndersteuning = Ondersteund | InWaakvlam | InOverdracht;

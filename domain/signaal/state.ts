/** A signaal, or the vraagstuk that signals on one subject form. A phase is a type; only its own facts are in it. */
import type { Onbekend } from '../codes.ts';
import type { Day, Instant } from '../instant.ts';
import type { Les } from '../traject/codes.ts';
import type {
  FaseSignaal,
  Geholpen,
  HoeVaak,
  Melding,
  Namens,
  Niveau,
  RedenSignaalAfgesloten,
  Resultaat,
  RolGever,
  SoortSignaal,
  Strategie,
} from './codes.ts';
import type { Kenmerken } from './commands.ts';

export type GekozenStrategie = {
  strategie: Strategie;
  eigen?: string;
  doel: string;
  partijen: string[];
  voorWanneer: Day;
  niveau: Niveau;
  op: Instant;
};

export type StapInAanpak = {
  wat: string;
  partij?: string;
  organisatieId?: string;
  resultaat?: string;
  op: Day;
  niveau: Niveau;
};

/** What a party promised; `voor` = the day for which. */
export type Toezegging = {
  id: string;
  partij: string;
  organisatieId?: string;
  contactpersoon?: string;
  email?: string;
  wat: string;
  voor: Day;
  op: Instant;
};

/** A question to take it a level higher, that waits for an answer. */
export type Escalatie = { naar: Niveau; notitie: string; door: string; op: Instant };

/** Of the Adviesraad; an advice gets an answer. */
export type Advies = { id: string; advies: string; door: string; op: Instant; antwoord?: string; beantwoordOp?: Instant };

/** `versie` = its number among the news of a vraagstuk, from 1. */
export type Nieuws = { versie: number; wat: Melding; op: Instant };

/** `door` = which of its givers. */
export type Terugkoppeling = { door: string; geholpen: Geholpen; toelichting?: string; op: Instant };

export type Gemeen = Kenmerken & {
  id: string;
  soort: SoortSignaal;
  referentie: string;
  titel: string;
  /** What the knelpunt is; empty in a concept. */
  wat: string;
  /** Without any fact yet: chased, and counted in no figure. */
  onvolledig: boolean;
  /** Raised by every event that enters or re-enters a phase. */
  stay: number;
  sinds: Instant;
  gegevenOp: Instant;
  niveau: Niveau;
  hoeVaak: HoeVaak | Onbekend;
  gevolg?: string;
  alGeprobeerd?: string;
  ookWatWerkte?: string;
  les?: Les;
  geverId: string;
  geverRol: RolGever;
  namens: Namens;
  /** Who peels it; null = the regiocoördinator of its regio. */
  afpellerId: string | null;
  /** Givers of signals that were joined with this one: they hear of it too. */
  ookVoor: string[];
  /** The signaal of which it was a part. */
  uit?: string;
  /** How many warnings on personal data were seen and passed over. */
  waarschuwingen: number;
  afgepeldOp?: Instant;
  /** Every phase that it has been in. */
  gehad: FaseSignaal[];
  /** The last one chosen; the way back knows it. */
  strategie?: GekozenStrategie;
  stappen: StapInAanpak[];
  toezeggingen: Toezegging[];
  /** Kept or lapsed: their ids are never used again. */
  toezeggingenKlaar: string[];
  escalatie?: Escalatie;
  /** The question to take it to this level, that was accepted; none when the level took it over by itself. */
  overdracht?: Escalatie;
  /** What came of the aanpak, in words. */
  resultaatAanpak?: string;
  /** Of a vraagstuk, for the Adviesraad. */
  verhaal?: string;
  adviezen: Advies[];
  /** The last word of each giver who said one. */
  terugkoppelingen?: Terugkoppeling[];
  /** On a vraagstuk: how much news there was, up to which its signals heard it, and what they have yet to hear, oldest first. */
  gebeurd: number;
  gedeeld: number;
  nieuws: Nieuws[];
};

export type InAfpellen = Gemeen & { fase: 'afpellen' };
export type InStrategie = Gemeen & { fase: 'strategie' };
/** `meerTijd`: due on that day instead. */
export type InAanpak = Gemeen & { fase: 'aanpak'; strategie: GekozenStrategie; meerTijd?: Day };
export type InDuiding = Gemeen & { fase: 'duiding' };
export type InBeleid = Gemeen & { fase: 'beleid' };
/** The next look counts from `vanaf`. */
export type InMonitoring = Gemeen & { fase: 'monitoring'; vanaf: Day; goedOpRij: number };
/** `gehoordTot` = the number of the last news that it heard of the vraagstuk. */
export type InVraagstuk = Gemeen & { fase: 'in vraagstuk'; vraagstukId: string; gehoordTot: number };
export type SignaalAfgesloten = Gemeen & {
  fase: 'afgesloten';
  reden: RedenSignaalAfgesloten;
  op: Instant;
  vanuit: FaseSignaal;
  /** The vraagstuk that it was in until the end. */
  vraagstukId?: string;
  resultaat?: Resultaat;
  geleerd?: string;
  watWerkte?: string;
  toelichting?: string;
  /** Joined with this one. */
  met?: string;
  /** Split into these. */
  delen?: string[];
};

export type Signaal = InAfpellen | InStrategie | InAanpak | InDuiding | InBeleid | InMonitoring | InVraagstuk | SignaalAfgesloten;

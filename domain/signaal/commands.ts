/** What people may ask of a signaal or vraagstuk: one type per action, in the imperative. Legality is decided in decide.ts. */
import type { Doelgroep, Onbekend, Regio } from '../codes.ts';
import type { Day } from '../instant.ts';
import type { Les, Levensdomein } from '../traject/codes.ts';
import type { Geholpen, HoeVaak, Melding, Namens, Niveau, RedenSluiten, Resultaat, RolGever, Strategie } from './codes.ts';

/** The person saw the warning that the words may hold personal data, and let them stand. */
type Bevestigd = { bevestigd?: boolean };

/** By what it is counted; codes of the taxonomy, and no trace of the traject that it comes from. */
export type Kenmerken = {
  regio: Regio | Onbekend;
  gemeente: string | Onbekend;
  doelgroep: Doelgroep | Onbekend;
  levensdomein: Levensdomein | Onbekend;
  wet: string | Onbekend;
  soortKnelpunt: string | Onbekend;
  /** Kinds of party. */
  partijen: string[];
};

type MetKenmerken = Pick<Kenmerken, 'regio' | 'gemeente' | 'doelgroep'> &
  Partial<Pick<Kenmerken, 'levensdomein' | 'wet' | 'soortKnelpunt' | 'partijen'>>;

/** A title is enough: without `wat` it is a concept. */
export type GeefSignaal = MetKenmerken &
  Bevestigd & {
    type: 'GeefSignaal';
    referentie: string;
    titel: string;
    wat: string;
    namens: Namens;
    /** What worked all the same. */
    ookWatWerkte?: string;
    /** The les of the aanmeldoverleg that it comes from. */
    les?: Les;
  };
/** One part of a signaal that was split; given by the system, for the givers of the whole. */
export type GeefDeel = Kenmerken &
  Bevestigd & {
    type: 'GeefDeel';
    referentie: string;
    uit: string;
    geverId: string;
    geverRol: RolGever;
    afpellerId: string | null;
    /** Givers of signals that were joined with the whole, if any. */
    ookVoor?: string[];
    namens: Namens;
    titel: string;
    wat: string;
  };
export type PelAf = Bevestigd &
  Pick<Kenmerken, 'doelgroep' | 'wet' | 'soortKnelpunt' | 'levensdomein' | 'partijen'> & {
    type: 'PelAf';
    wat: string;
    hoeVaak: HoeVaak | Onbekend;
    gevolg?: string;
    alGeprobeerd?: string;
  };
/** Facts that became known, or were wrong; nothing is decided. */
export type VulAan = Bevestigd &
  Partial<Kenmerken> & {
    type: 'VulAan';
    titel?: string;
    wat?: string;
    hoeVaak?: HoeVaak | Onbekend;
    gevolg?: string;
    alGeprobeerd?: string;
    ookWatWerkte?: string;
  };
export type KiesStrategie = Bevestigd & {
  type: 'KiesStrategie';
  strategie: Strategie;
  /** In words, for `anders`. */
  eigen?: string;
  doel: string;
  partijen: string[];
  voorWanneer: Day;
};
export type LegStapVast = Bevestigd & {
  type: 'LegStapVast';
  wat: string;
  partij?: string;
  /** Of the netwerk. */
  organisatieId?: string;
  resultaat?: string;
  op: Day;
};
export type Escaleer = Bevestigd & { type: 'Escaleer'; naar: Niveau; notitie: string };
/** For beleid: with whom at the ministry it was agreed. */
export type AanvaardEscalatie = Bevestigd & { type: 'AanvaardEscalatie'; toelichting?: string };
export type WeigerEscalatie = Bevestigd & { type: 'WeigerEscalatie'; reden: string };
export type TrekEscalatieIn = Bevestigd & { type: 'TrekEscalatieIn'; reden: string };
/** A regional one becomes national without being asked. */
export type NeemOver = Bevestigd & { type: 'NeemOver'; notitie: string };
export type GeefMeerTijd = Bevestigd & { type: 'GeefMeerTijd'; tot: Day; reden: string };
/** `toezeggingId` is made by who asks; `email` receives the link to say that it is done. */
export type LegToezeggingVast = Bevestigd & {
  type: 'LegToezeggingVast';
  toezeggingId: string;
  partij: string;
  organisatieId?: string;
  contactpersoon?: string;
  email?: string;
  wat: string;
  voor: Day;
};
export type KomToezeggingNa = Bevestigd & { type: 'KomToezeggingNa'; toezeggingId: string; toelichting?: string };
export type LaatToezeggingVervallen = Bevestigd & { type: 'LaatToezeggingVervallen'; toezeggingId: string; reden: string };
export type RondAanpakAf = Bevestigd & { type: 'RondAanpakAf'; resultaat: string };
/** What changed, what was learned, and what worked. */
export type Afsluiting = { resultaat: Resultaat; geleerd: string; watWerkte?: string };
/** The second good one in a row closes, and asks for `afsluiting`. */
export type LegMonitoringVast = Bevestigd & {
  type: 'LegMonitoringVast';
  goed: boolean;
  bevinding: string;
  afsluiting?: Afsluiting;
};
/** `naarRegio`: a national one goes back to its regio at once. */
export type ZetStapTerug = Bevestigd & { type: 'ZetStapTerug'; reden: string; naarRegio?: boolean };
export type SluitAf = Bevestigd & Afsluiting & { type: 'SluitAf'; reden: RedenSluiten };
export type TrekIn = Bevestigd & { type: 'TrekIn'; reden: string };
export type PlaatsInVraagstuk = { type: 'PlaatsInVraagstuk'; vraagstukId: string };
export type HaalUitVraagstuk = Bevestigd & { type: 'HaalUitVraagstuk'; reden: string };
export type VoegSamenMet = { type: 'VoegSamenMet'; signaalId: string };
/** The other side of joining, by the system: who gave the one hears of the other. */
export type NeemSignaalOp = { type: 'NeemSignaalOp'; signaalId: string; gevers: string[] };
/** Each part is a new signaal of the same giver; the ids are made by who asks. */
export type Splits = Bevestigd & { type: 'Splits'; delen: { id: string; titel: string; wat: string }[] };
export type OpenVraagstuk = MetKenmerken &
  Bevestigd & {
    type: 'OpenVraagstuk';
    referentie: string;
    titel: string;
    wat: string;
    niveau: Exclude<Niveau, 'beleid'>;
    verhaal?: string;
  };
/** The case retold without client content, for the Adviesraad. */
export type LegVerhaalVast = Bevestigd & { type: 'LegVerhaalVast'; verhaal: string };
/** `adviesId` is made by who asks. */
export type GeefAdvies = Bevestigd & { type: 'GeefAdvies'; adviesId: string; advies: string };
export type BeantwoordAdvies = Bevestigd & { type: 'BeantwoordAdvies'; adviesId: string; antwoord: string };
export type GeefTerugkoppeling = Bevestigd & { type: 'GeefTerugkoppeling'; geholpen: Geholpen; toelichting?: string };
/**
 * By the system: `versie` is the number of the news on the vraagstuk. It closes the signaal when the vraagstuk closed (`sluit`),
 * and sets it free when the vraagstuk was withdrawn (`los`).
 */
export type HoorVanVraagstuk = {
  type: 'HoorVanVraagstuk';
  vraagstukId: string;
  versie: number;
  wat: Melding;
  sluit?: Afsluiting;
  los?: boolean;
};
/** By the system, on the vraagstuk: its signals heard the news up to `versie`. */
export type MarkeerGedeeld = { type: 'MarkeerGedeeld'; versie: number };

export type SignaalCommand =
  | GeefSignaal
  | GeefDeel
  | PelAf
  | VulAan
  | KiesStrategie
  | LegStapVast
  | Escaleer
  | AanvaardEscalatie
  | WeigerEscalatie
  | TrekEscalatieIn
  | NeemOver
  | GeefMeerTijd
  | LegToezeggingVast
  | KomToezeggingNa
  | LaatToezeggingVervallen
  | RondAanpakAf
  | LegMonitoringVast
  | ZetStapTerug
  | SluitAf
  | TrekIn
  | PlaatsInVraagstuk
  | HaalUitVraagstuk
  | VoegSamenMet
  | NeemSignaalOp
  | Splits
  | OpenVraagstuk
  | LegVerhaalVast
  | GeefAdvies
  | BeantwoordAdvies
  | GeefTerugkoppeling
  | HoorVanVraagstuk
  | MarkeerGedeeld;

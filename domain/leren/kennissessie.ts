/** A kennissessie: what is planned, how it went, and what may be recorded of it when [docs/rules.md: leren]. */
import { maandenLater } from '../calendar/moment.ts';
import type { Doelgroep, Onbekend, Rol } from '../codes.ts';
import type { Day } from '../instant.ts';
import type { Werkgebied } from '../netwerk/codes.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Les } from '../traject/codes.ts';
import type { SoortKennissessie, StandKennissessie } from './codes.ts';

/** Where it came from: `les` is what an exception taught; `id` is of the signaal or vraagstuk. */
export type Bron = { soort: 'les'; les: Les } | { soort: 'signaal' | 'vraagstuk'; id: string } | { soort: 'eigen idee' };

export type Plan = {
  onderwerp: string;
  /** What knowledge was missing, in a few words. */
  kennisgebied: string;
  datum: Day;
  soort: SoortKennissessie;
  /** Roles or organisations, in words. */
  voorWie: string;
  bron: Bron;
  regio: Werkgebied;
  doelgroep: Doelgroep | Onbekend;
  sprekers: string | null;
  /** The colleague who arranges it. */
  organisatorId: string | null;
};

/** How it went. */
export type Verslag = {
  /** People who came. */
  aantalAanwezig: number;
  /** Who came: ids in the netwerk, and roles of the programme. */
  organisaties: string[];
  rollen: Rol[];
  /** The average of those who gave one, 1 to 10 with one decimal. */
  score: number | null;
  aantalScores: number | null;
  geleerd: string | null;
  vervolg: string | null;
};

/** The alliance began on this day [Jaarverslag 2024]; what is earlier is a slip of the pen. */
const begonnenOp: Day = '2024-01-01';

const meesteMaandenVooruit = 24;

/** Refuses a day on which such a session cannot be held, or planned; `vandaag` is a day in Europe/Amsterdam. */
export function beoordeelDatum(datum: Day, stand: 'gepland' | 'gehouden', vandaag: Day): Refusal | null {
  if (datum < begonnenOp) return refuse('deze dag is van voor de start van het programma, op 1 januari 2024', 'datum');
  if (stand === 'gehouden')
    return datum > vandaag ? refuse('deze dag moet nog komen: leg vast hoe het ging als de sessie geweest is', 'datum') : null;
  if (datum < vandaag) return refuse('deze dag is voorbij: leg vast hoe het ging, of kies een nieuwe dag', 'datum');
  if (datum > maandenLater(vandaag, meesteMaandenVooruit))
    return refuse('deze dag ligt meer dan twee jaar vooruit: kies een dag die dichterbij is', 'datum');
  return null;
}

/** Refuses a score without how many gave one, the other way round, and more scores than people. */
export function beoordeelVerslag({ aantalAanwezig, score, aantalScores }: Verslag): Refusal | null {
  if (score !== null && !aantalScores) return refuse('vul in hoeveel mensen een cijfer gaven', 'aantalScores');
  if (score === null && aantalScores) return refuse('vul het gemiddelde cijfer in', 'score');
  if ((aantalScores ?? 0) > aantalAanwezig)
    return refuse('er zijn meer cijfers dan mensen die er waren: kijk de aantallen na', 'aantalScores');
  return null;
}

/** How a session goes on when its plan is changed: one that was held stays held, one that was called off is planned again. */
export const standNaWijziging = (stand: StandKennissessie): 'gepland' | 'gehouden' =>
  stand === 'gehouden' ? 'gehouden' : 'gepland';

/** Refuses to record how a session went that was called off. */
export const magVastleggen = (stand: StandKennissessie): Refusal | null =>
  stand === 'afgezegd' ? refuse('deze sessie is afgezegd: plan haar eerst opnieuw', 'stand') : null;

/** Refuses to call off what was held, or was called off already. */
export function magAfzeggen(stand: StandKennissessie): Refusal | null {
  if (stand === 'gepland') return null;
  return refuse(stand === 'gehouden' ? 'deze sessie is al gehouden' : 'deze sessie is al afgezegd', 'stand');
}

/** Planned for a day that is over: how it went is still to be recorded. */
export const wachtOpVerslag = (stand: StandKennissessie, datum: Day, vandaag: Day): boolean =>
  stand === 'gepland' && datum < vandaag;

/** What an action of the traject asks of a person: its words and its fields. The rules are the contract's. */

import type { TrajectOpdracht } from '../../../../../api/contract/opdrachten/alle.ts';
import type { Gemeente } from '../../../../../api/contract/overig.ts';
import type { Collega } from '../../../../../api/contract/taak.ts';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import type { TaakSoort } from '../../../../../domain/taak/codes.ts';
import type { Optie, Veld, Waarden } from '../../../components/form/veld.ts';
import { zin } from '../../../lib/words.ts';

export type ActieType = TrajectOpdracht['type'];

export type Bij = {
  traject: TrajectView;
  waarden: Waarden;
  gemeenten: readonly Gemeente[];
  /** Filled for an action that asks for a colleague. */
  collegas: readonly Collega[];
};

export type Actie = {
  /** On the button and above the form. */
  knop: string;
  uitleg?: string;
  velden: (bij: Bij) => readonly Veld[];
  /** `over` is what the action was opened for: a moment, a complaint, a fact. */
  begin?: (traject: TrajectView, gemeenten: readonly Gemeente[], over?: string) => Waarden;
  /** Questions that help the conversation, to read beside the form. */
  vragen?: (traject: TrajectView) => readonly string[];
  /** Asks for a colleague of this traject. */
  vraagtCollega?: boolean;
  /** May ask who takes over: the organisations of the netwerk are there to choose from. */
  kiestOntvanger?: boolean;
  /** Last change before it is sent. */
  body?: (plain: Record<string, unknown>, bij: Bij) => Record<string, unknown>;
  /** What stands in the way, or what cannot be undone, said before sending. */
  letOp?: (bij: Bij) => string | null;
};

/** Tasks of a signaal or vraagstuk, answered there. */
const vanSignaal = {
  ...{ afpellen: [], strategie: [], aanpak: [], escalatie: [], duiding: [], beleid: [], monitoring: [], toezegging: [] },
  advies: [],
};

/** What an open task is answered with; the first is the expected one. */
export const actiesBijTaak: Record<TaakSoort, readonly ActieType[]> = {
  aanvullen: ['GeefAanvulling', 'StopAanvullen'],
  bellen: ['RegistreerGebeld'],
  triage: ['BeslisTriage'],
  inschatting: ['GeefInschatting'],
  besluit: ['LegBesluitVast'],
  'besluit vertellen': ['VertelBesluit'],
  heroverweging: ['BeslisHeroverweging'],
  klacht: ['HandelKlachtAf'],
  matchvoorstel: ['DoeMatchvoorstel'],
  wachtlijst: ['HerzieWachtlijst', 'HaalVanWachtlijst'],
  keuze: ['KiesMetgezel', 'WijsVoorstelAf'],
  kennismaking: ['RegistreerKennismaking'],
  klik: ['BevestigKlik', 'MeldGeenKlik'],
  'urgente zaak': ['PakUrgenteZaakOp'],
  plan: ['LegPlanVast'],
  evaluatie: ['LegEvaluatieVast'],
  contact: ['RegistreerContact'],
  moment: ['HandelMomentAf', 'SchrapMoment'],
  'ontbrekende feiten': ['LegFeitenVast', 'LaatFeitenOnbekend'],
  clientervaring: ['GeefErvaring', 'SlaErvaringOver'],
  waakvlambesluit: ['BeslisWaakvlam'],
  hervatten: ['Hervat'],
  herverdelen: ['LegWensVast'],
  overdracht: ['AanvaardOverdracht', 'WeigerOverdracht'],
  doorverwijzing: ['AanvaardDoorverwijzing', 'WeigerDoorverwijzing'],
  nazorg: ['LegNazorgVast'],
  ...vanSignaal,
  alarm: [],
};

/** A code list as options, each with a capital. */
export const alsOpties = (codes: readonly string[]): Optie[] => codes.map((waarde) => ({ waarde, label: zin(waarde) }));

/** The same, each with what follows from it. */
export const metGevolg = <C extends string>(codes: readonly C[], gevolg: Record<C, string>): Optie[] =>
  codes.map((waarde) => ({ waarde, label: zin(waarde), uitleg: gevolg[waarde] }));

type Zoektocht = NonNullable<TrajectView['matching'] | NonNullable<TrajectView['ondersteuning']>['vervanging']>;

/** The search for a Metgezel: in matching, or for a new one beside ongoing support. */
export const zoektochtVan = ({ matching, ondersteuning }: TrajectView): Zoektocht | null =>
  matching ?? ondersteuning?.vervanging ?? null;

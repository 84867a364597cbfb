/** What an action of the traject asks of a person: its words and its fields. The rules are the contract's. */
import type { Gemeente } from '../../../../../api/contract/overig.ts';
import type { TrajectOpdracht, TrajectView } from '../../../../../api/contract/traject.ts';
import type { TaakSoort } from '../../../../../domain/taak/codes.ts';
import type { Veld, Waarden } from '../../../components/form/veld.ts';

export type ActieType = TrajectOpdracht['type'];

export type Bij = { traject: TrajectView; waarden: Waarden; gemeenten: readonly Gemeente[] };

export type Actie = {
  /** On the button and above the form. */
  knop: string;
  uitleg?: string;
  velden: (bij: Bij) => readonly Veld[];
  begin?: (traject: TrajectView, gemeenten: readonly Gemeente[]) => Waarden;
  /** Last change before it is sent. */
  body?: (plain: Record<string, unknown>, bij: Bij) => Record<string, unknown>;
  /** What stands in the way, or what cannot be undone, said before sending. */
  letOp?: (bij: Bij) => string | null;
};

/** What an open task is answered with; the first is the expected one. */
export const actiesBijTaak: Record<TaakSoort, readonly ActieType[]> = {
  aanvullen: ['GeefAanvulling', 'StopAanvullen'],
  triage: ['BeslisTriage'],
  inschatting: ['GeefInschatting'],
  besluit: ['LegBesluitVast'],
  matchvoorstel: ['DoeMatchvoorstel'],
  keuze: ['KiesMetgezel', 'WijsVoorstelAf'],
  kennismaking: ['RegistreerKennismaking'],
  klik: ['BevestigKlik', 'MeldGeenKlik'],
  contact: ['RegistreerContact'],
  overdracht: ['AanvaardOverdracht', 'WeigerOverdracht'],
  doorverwijzing: ['AanvaardDoorverwijzing', 'WeigerDoorverwijzing'],
  nazorg: ['LegNazorgVast'],
  alarm: [],
};

/** A code list as options, each with a capital. */
export const alsOpties = (codes: readonly string[]): { waarde: string; label: string }[] =>
  codes.map((waarde) => ({ waarde, label: waarde.charAt(0).toUpperCase() + waarde.slice(1) }));

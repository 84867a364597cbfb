/** A told situation as a list of steps: who does what, and how long after the step before. */
import type { Fase, UitkomstTriage } from '../../domain/traject/codes.ts';
import type {
  DoeMatchvoorstel,
  HandelMomentAf,
  KiesMetgezel,
  LegBesluitVast,
  LegMomentVast,
  MeldAan,
  NieuwPersoon,
  PakUrgenteZaakOp,
  RegistreerContact,
  RegistreerKennismaking,
  SchortOp,
  TrajectCommand,
} from '../../domain/traject/commands.ts';
import type { Opdracht } from '../../domain/traject/state.ts';
import type { GcoerKey, UserKey } from './users.ts';

export type Duur = { werkdagen: number } | { dagen: number };

/** Commands that name people or days; in a scenario these are keys, and days count from the step's own. */
type MetSleutels =
  | (MeldAan | LegBesluitVast | DoeMatchvoorstel | KiesMetgezel | RegistreerKennismaking | RegistreerContact)
  | (PakUrgenteZaakOp | LegMomentVast | HandelMomentAf | SchortOp);

/** How old on the day of the aanmelding: so many years and days. */
export type Leeftijd = { jaren: number; dagen: number };

export type DemoAanmelding = Omit<MeldAan, 'referentie' | 'persoon' | 'stroom' | 'spoed'> & {
  persoon: Omit<NieuwPersoon, 'id' | 'geboortedatum'> & { geboren?: Leeftijd };
  stroom?: MeldAan['stroom'];
  spoed?: boolean;
};
export type DemoBesluit = Omit<LegBesluitVast, 'aanwezig' | 'opdracht'> & {
  aanwezig: UserKey[];
  opdracht?: Omit<Opdracht, 'verwachtEinde'> & { overDagen: number };
};
export type DemoCommand =
  | Exclude<TrajectCommand, MetSleutels>
  | DemoAanmelding
  | DemoBesluit
  | { type: 'DoeMatchvoorstel'; kandidaten: GcoerKey[] }
  | { type: 'KiesMetgezel'; gcoer: GcoerKey }
  | { type: 'RegistreerKennismaking' }
  | Omit<RegistreerContact, 'op'>
  | Omit<PakUrgenteZaakOp, 'op'>
  /** Moments are numbered within a scenario; `achttien` is the birthday that follows from the birth date. */
  | (Omit<LegMomentVast, 'momentId' | 'op'> & { moment: number; overDagen: number })
  | (Omit<HandelMomentAf, 'momentId'> & { moment: number | 'achttien' })
  | (Omit<SchortOp, 'terugOp'> & { overDagen: number });

export type Stap = {
  /** After the step before; of the first step it says nothing. */
  na: Duur;
  /** Clock time in Amsterdam. */
  om: string;
  /** What client, aanmelder or ontvanger say is recorded by whom they tell it; how it was, a client says with the link. */
  wie: UserKey | 'publiek' | 'client';
  command: DemoCommand;
};

export type Scenario = {
  nr: number;
  naam: string;
  /** What it shows. */
  toont: string;
  eind: Fase;
  /** What the criteria propose with the facts as they are at the end. */
  voorstel: UitkomstTriage;
  /** How long ago the last step is. */
  laatst: Duur;
  stappen: Stap[];
};

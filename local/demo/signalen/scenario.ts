/** A told signaal or vraagstuk as a list of steps; people and days are keys and numbers of days, as in the other scenarios. */
import type { FaseSignaal, Niveau, SoortSignaal } from '../../../domain/signaal/codes.ts';
import type {
  BeantwoordAdvies,
  GeefAdvies,
  GeefMeerTijd,
  GeefSignaal,
  KiesStrategie,
  KomToezeggingNa,
  LegStapVast,
  LegToezeggingVast,
  OpenVraagstuk,
  PlaatsInVraagstuk,
  SignaalCommand,
} from '../../../domain/signaal/commands.ts';
import type { Duur } from '../scenario.ts';
import type { UserKey } from '../users.ts';

/** Commands that name days or other things. */
type MetSleutels =
  | (GeefSignaal | OpenVraagstuk | KiesStrategie | LegStapVast | GeefMeerTijd | LegToezeggingVast)
  | (KomToezeggingNa | PlaatsInVraagstuk | GeefAdvies | BeantwoordAdvies);

/** Days count from the step's own; promises and advices are numbered within a scenario, a vraagstuk by its scenario. */
export type DemoSignaalCommand =
  | Exclude<SignaalCommand, MetSleutels>
  | Omit<GeefSignaal, 'referentie'>
  | Omit<OpenVraagstuk, 'referentie'>
  | (Omit<KiesStrategie, 'voorWanneer'> & { overDagen: number })
  | Omit<LegStapVast, 'op'>
  | (Omit<GeefMeerTijd, 'tot'> & { overDagen: number })
  | (Omit<LegToezeggingVast, 'toezeggingId' | 'voor'> & { toezegging: number; overDagen: number })
  | (Omit<KomToezeggingNa, 'toezeggingId'> & { toezegging: number })
  | { type: 'PlaatsInVraagstuk'; vraagstuk: number }
  | (Omit<GeefAdvies, 'adviesId'> & { nummer: number })
  | (Omit<BeantwoordAdvies, 'adviesId'> & { nummer: number });

export type SignaalStap = {
  /** After the step before; of the first step it says nothing. */
  na: Duur;
  /** Clock time in Amsterdam. */
  om: string;
  /** `partij` answers with the link in its mail. */
  wie: UserKey | 'partij';
  command: DemoSignaalCommand;
};

export type SignaalScenario = {
  kind: SoortSignaal;
  nr: number;
  naam: string;
  /** What it shows. */
  toont: string;
  eind: FaseSignaal;
  niveau: Niveau;
  /** How long ago the last step is. */
  laatst: Duur;
  stappen: SignaalStap[];
};

const hoeLang = (na: number | Duur): Duur => (typeof na === 'number' ? { werkdagen: na } : na);

/** One step; a bare number counts in working days. */
export const doet = (na: number | Duur, om: string, wie: SignaalStap['wie'], command: DemoSignaalCommand): SignaalStap => ({
  ...{ na: hoeLang(na), om, wie, command },
});

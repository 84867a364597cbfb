/** What a story may know of a traject: codes, ids and dates; no name, no text. */

import type { Instant } from '../instant.ts';
import type { TaakSoort } from '../taak/codes.ts';
import type { Traject } from './state.ts';

export type StoryCodes = {
  fase: Traject['fase'];
  stay: number;
  regio: string;
  doelgroep: string;
  aanvullenGevraagd: boolean;
  /** Members who are asked for an inschatting. */
  leden: string[];
};

/** One asked task: answered, withdrawn, or the next rung as an absolute moment in the thing's own time. */
export type TaakStatus = {
  id: string;
  kind: TaakSoort;
  key: string;
  done: boolean;
  ladderVersion: number;
  nextRung: { n: number; at: Instant } | null;
};

/** A task that time brings: asked at `at`. */
export type Gepland = { kind: TaakSoort; key: string; at: Instant };

export type StoryFacts = StoryCodes & {
  version: number;
  /** The thing's own time: real time plus its clockOffset. */
  now: Instant;
  forwarding: boolean;
  taken: TaakStatus[];
  gepland: Gepland[];
};

/** The codes of a state; two states with the same codes and tasks make no difference to a story. */
export const storyCodes = (traject: Traject): StoryCodes => ({
  fase: traject.fase,
  stay: traject.stay,
  regio: traject.regio,
  doelgroep: traject.teldoelgroep,
  aanvullenGevraagd: traject.fase === 'aanmelding' && traject.aanvulling === 'gevraagd',
  leden: traject.fase === 'aanmeldoverleg' ? traject.leden.map((lid) => lid.id) : [],
});

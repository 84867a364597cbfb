/** What a story may know of a thing: codes, ids and dates; no name, no text. */
import type { Instant } from './instant.ts';
import type { TaakSoort } from './taak/codes.ts';
import type { Codes } from './thing.ts';

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

export type StoryFacts<C extends Codes = Codes> = C & {
  version: number;
  /** The thing's own time: real time plus its clockOffset. */
  now: Instant;
  forwarding: boolean;
  taken: TaakStatus[];
  gepland: Gepland[];
};

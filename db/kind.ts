/** What one kind of thing adds to the transaction that all of them share (execute, record). */
import type { Actor } from '../domain/actor.ts';
import type { Instant } from '../domain/instant.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Antwoord } from '../domain/taak/vraag.ts';
import type { Codes, SubjectKind } from '../domain/thing.ts';
import type { Action } from './action.ts';
import type { Tx } from './client.ts';
import type { Commands, Events, States } from './states.ts';
import type { Settings } from './store.ts';

/** What is asked, of a thing as it is now; `state` is null when it does not exist yet. */
export type Asked<K extends SubjectKind> = { action: Action<K>; state: States[K] | null; now: Instant; settings: Settings };

/** What was decided, about to be written. */
export type Decided<K extends SubjectKind> = {
  action: Action<K>;
  events: Events[K][];
  after: States[K];
  version: number;
  now: Instant;
};

/** One row of the read model: its table, and every column by its name in the database. */
export type ReadModel = { table: string; row: Record<string, unknown> };

export type Kind<K extends SubjectKind> = {
  /** Raised when a state that was folded earlier lacks something: see the refolding of stored states. */
  shape: number;
  /** True for a command that makes a new thing. */
  begins(command: Commands[K]): boolean;
  /** For whom the thing exists. */
  ziet(actor: Actor, state: States[K]): boolean;
  mag(actor: Actor, command: Commands[K], state: States[K] | null): boolean;
  /** Looks up what deciding needs to know, and decides. */
  decide(tx: Tx, asked: Asked<K>): Promise<Events[K][] | Refusal>;
  evolve(state: States[K] | null, event: Events[K]): States[K] | null;
  answeredBy(event: Events[K]): Antwoord | null;
  /** What its story listens to: the same codes and tasks make no difference to it. */
  codes(state: States[K]): Codes;
  readModel(state: States[K]): ReadModel;
  /** Rows that the read model points to. */
  before?(tx: Tx, action: Action<K>, now: Instant): Promise<unknown>;
  /** Registers beside the thing, and mails that are of no task; gives the ids of these. */
  after(tx: Tx, decided: Decided<K>): Promise<string[]>;
};

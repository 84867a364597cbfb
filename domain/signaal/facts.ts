/** What deciding needs to know beside the signaal itself; handed in, never looked up here. */
import type { Actor } from '../actor.ts';
import type { Refusal } from '../refusal.ts';
import type { SignaalEvent } from './events.ts';
import type { Signaal } from './state.ts';
import type { Taxonomie } from './taxonomie.ts';

/** Another signaal or vraagstuk that the command names. */
export type AnderSignaal = Pick<Signaal, 'id' | 'soort' | 'fase' | 'niveau' | 'regio'>;

export type SignaalFacts = {
  actor: Actor;
  taxonomie: Taxonomie;
  /** Those that the command names (to be joined with, to be put in) and that exist for the actor. */
  anderen: AnderSignaal[];
  /** Which of the organisations that the command names are in the netwerk. */
  organisaties: string[];
  /** By a mail link: the key of the task that the link is of. */
  linkKey: string | null;
};

export type SignaalOutcome = SignaalEvent[] | Refusal;

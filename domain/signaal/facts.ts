/** What deciding needs to know beside the signaal itself; handed in, never looked up here. */
import type { Actor } from '../actor.ts';
import type { Day } from '../instant.ts';
import type { Refusal } from '../refusal.ts';
import type { SignaalEvent } from './events.ts';
import type { Signaal } from './state.ts';
import type { Taxonomie } from './taxonomie.ts';

/** Another signaal or vraagstuk that the command names. */
export type AnderSignaal = Pick<Signaal, 'id' | 'soort' | 'fase' | 'niveau' | 'regio'>;

/** A signaal in this vraagstuk, and how many promises are open there. */
export type SignaalErin = Pick<Signaal, 'referentie' | 'regio' | 'niveau'> & { toezeggingen: number };

export type SignaalFacts = {
  actor: Actor;
  taxonomie: Taxonomie;
  /** Those that the command names (to be joined with, to be put in) and that exist for the actor. */
  anderen: AnderSignaal[];
  /** Which of the organisations that the command names are in the netwerk. */
  organisaties: string[];
  /** Which of the gemeenten that the command names are in the list. */
  gemeenten: string[];
  /** By a mail link: the key of the task that the link is of. */
  linkKey: string | null;
  /** Of a vraagstuk that goes a step back or ends: the signals that are in it now. */
  erin: SignaalErin[];
  /** In monitoring: the day on which it is asked whether it helps, by its term and its own clock. */
  gevraagdOp: Day | null;
  /** In the aanpak: the day on which it is due now. */
  uiterlijk: Day | null;
};

export type SignaalOutcome = SignaalEvent[] | Refusal;

/** What deciding needs to know beside the traject itself; handed in, never looked up here. */
import type { Actor } from '../actor.ts';
import type { Kandidaat } from '../matching/uren.ts';
import type { Refusal } from '../refusal.ts';
import type { TrajectEvent } from './events.ts';
import type { LidVanOverleg } from './state.ts';

export type Facts = {
  actor: Actor;
  /** Members of the aanmeldoverleg, in service today. */
  leden: LidVanOverleg[];
  /** The supporters that the command names. */
  gcoers: Kandidaat[];
  /** Which of the persons that the command names exist. */
  personen: string[];
  /** Which of the colleagues that the command names are in service. */
  collegas: string[];
};

export type Outcome = TrajectEvent[] | Refusal;

/** What happened to a traject, in people's words: what, and why. */
import type { TrajectEvent } from '../../domain/traject/events.ts';
import { altijd } from './gebeurtenis/altijd.ts';
import { einde } from './gebeurtenis/einde.ts';
import { matching } from './gebeurtenis/matching.ts';
import { ondersteuning } from './gebeurtenis/ondersteuning.ts';
import { vooraf } from './gebeurtenis/vooraf.ts';
import type { Bekend, Woorden, WoordenVoor } from './gebeurtenis/woorden.ts';

const alle: WoordenVoor<TrajectEvent['type']> = { ...vooraf, ...matching, ...ondersteuning, ...einde, ...altijd };

/** The words of one event; `bekend` is what they refer to. */
export const gebeurtenisInWoorden = (event: TrajectEvent, bekend: Bekend): Woorden =>
  (alle[event.type] as (event: TrajectEvent, bekend: Bekend) => Woorden)(event, bekend);

/** Small words that the decisions of every phase share. */

import type { Actor } from '../../actor.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import type { DoelToestemming, Fase } from '../codes.ts';
import type { Gemeen, Traject } from '../state.ts';

/** Refuses an action that belongs to another phase, and says in which phase the traject is. */
export const andereFase = (traject: Traject, ...bedoeld: Fase[]): Refusal =>
  refuse(`dit kan alleen in de fase ${bedoeld.join(' of ')}; dit traject is nu in de fase ${traject.fase}`);

export const isLeeg = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** Sharing needs a yes; unknown is asked first [docs/rules.md: toestemming]. */
export const zonderToestemming = (traject: Gemeen, doel: DoelToestemming): Refusal | null =>
  traject.toestemming[doel].waarde === 'ja'
    ? null
    : refuse(`er is nog geen toestemming voor ${doel}; vraag die eerst en leg haar vast`, 'toestemming');

export const actorId = (actor: Actor): string => actor.id;

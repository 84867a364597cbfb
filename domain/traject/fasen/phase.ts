/** Small words that the decisions of every phase share. */

import type { Actor } from '../../actor.ts';
import type { Day } from '../../instant.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import type { DoelToestemming, Fase } from '../codes.ts';
import type { Gemeen, Traject } from '../state.ts';

/** Refuses an action that belongs to another phase, and says in which phase the traject is. */
export const andereFase = (traject: Traject, ...bedoeld: Fase[]): Refusal =>
  refuse(`dit kan alleen in de fase ${bedoeld.join(' of ')}; dit traject is nu in de fase ${traject.fase}`);

export const isLeeg = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** Sharing needs a yes that still holds; unknown is asked first [docs/rules.md: toestemming]. */
export function zonderToestemming(traject: Gemeen, doel: DoelToestemming, vandaag: Day): Refusal | null {
  const { waarde, tot } = traject.toestemming[doel];
  if (waarde !== 'ja') return refuse(`er is nog geen toestemming voor ${doel}; vraag die eerst en leg haar vast`, 'toestemming');
  if (tot && tot < vandaag)
    return refuse(`de toestemming voor ${doel} gold tot en met ${tot}; vraag haar opnieuw`, 'toestemming');
  return null;
}

export const actorId = (actor: Actor): string => actor.id;

/** The path of a signaal or vraagstuk: every phase on its level, from when to when, folded from what happened. */
import type { z } from 'zod';
import type { SignaalEvent } from '../../domain/signaal/events.ts';
import { evolve } from '../../domain/signaal/evolve.ts';
import type { Signaal } from '../../domain/signaal/state.ts';
import type { SignaalView } from '../contract/signalen/signaal.ts';

type Stop = z.infer<typeof SignaalView>['pad'][number];

/** Oldest first; the last stop is where it is now. A second look at monitoring is the same stop. */
export function padVan(events: readonly SignaalEvent[]): Stop[] {
  const pad: Stop[] = [];
  let signaal: Signaal | null = null;
  for (const event of events) {
    const na: Signaal = evolve(signaal, event);
    if (na.stay !== signaal?.stay) {
      const vorige = pad.at(-1);
      if (vorige) vorige.tot = event.at;
      pad.push({ fase: na.fase, niveau: na.niveau, van: event.at, tot: null, terug: event.type === 'StapTerugGezet' });
    }
    signaal = na;
  }
  return pad;
}

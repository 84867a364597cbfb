/** The days of a signaal or vraagstuk that follow from its terms, as the ladder of its task has them. */
import { dagVan } from '../domain/calendar/moment.ts';
import type { Day } from '../domain/instant.ts';
import type { Signaal } from '../domain/signaal/state.ts';
import { signaalThing } from '../domain/signaal/thing.ts';
import type { Settings } from './store.ts';
import { plannedTasks } from './task-plan.ts';

/** The day on which it is asked whether it helps, under today's term: a good look counts from then on. Null outside monitoring. */
export function monitoringGevraagdOp(signaal: Signaal, settings: Settings): Day | null {
  const gepland = plannedTasks(signaalThing(signaal), [], settings).find(({ kind }) => kind === 'monitoring');
  return gepland ? dagVan(gepland.at) : null;
}

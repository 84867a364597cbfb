/** The activities as stories call them: quick ones inside the workflow task, and when that fails as normal ones, for ever. */
import {
  type ActivityInterfaceFor,
  isCancellation,
  proxyActivities,
  proxyLocalActivities,
  TemporalFailure,
} from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import type { StoryFacts } from '../domain/traject/story-facts.ts';

const local = proxyLocalActivities<Activities>({
  startToCloseTimeout: '5s',
  retry: { maximumAttempts: 2, initialInterval: '200ms' },
});

const lasting = proxyActivities<Activities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
});

/** The facts of a traject, now; they are marked as seen. */
export const readFacts = (id: string): Promise<StoryFacts | null> =>
  firstLocal((from) => from.readFacts({ subject: { kind: 'traject', id } }));

/** Asks a task that time brings. */
export const openTask = (ask: Parameters<Activities['openTask']>[0]): Promise<string> => firstLocal((from) => from.openTask(ask));

/** Fires a rung: mails go out, so a normal activity. */
export const climb = (rung: Parameters<Activities['climb']>[0]): Promise<string> => lasting.climb(rung);

/**
 * The database away for a moment costs two local tries; away for longer it costs no events while it is tried again.
 * A local activity fails with the error itself, not with an ActivityFailure around it: either is tried again.
 */
async function firstLocal<T>(call: (from: ActivityInterfaceFor<Activities>) => Promise<T>): Promise<T> {
  try {
    return await call(local);
  } catch (error) {
    if (isCancellation(error) || !(error instanceof TemporalFailure)) throw error;
    return call(lasting);
  }
}

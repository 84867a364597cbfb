/** The activities as stories call them: quick ones inside the workflow task, and when that fails as normal ones, for ever. */
import {
  type ActivityInterfaceFor,
  isCancellation,
  proxyActivities,
  proxyLocalActivities,
  TemporalFailure,
} from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import type { ConceptFacts } from '../domain/concept/concept.ts';
import type { StoryFacts } from '../domain/story-facts.ts';
import type { Codes, SubjectKind } from '../domain/thing.ts';

const local = proxyLocalActivities<Activities>({
  startToCloseTimeout: '5s',
  retry: { maximumAttempts: 2, initialInterval: '200ms' },
});

const lasting = proxyActivities<Activities>({
  startToCloseTimeout: '30s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
});

/** Which thing a story is of. */
export type Ref = { kind: SubjectKind; id: string };

/** The facts of a thing, now; they are marked as seen. */
export const readFacts = <C extends Codes>(subject: Ref): Promise<StoryFacts<C> | null> =>
  firstLocal((from) => from.readFacts({ subject }) as Promise<StoryFacts<C> | null>);

/** Asks a task that time brings. */
export const openTask = (ask: Parameters<Activities['openTask']>[0]): Promise<string> => firstLocal((from) => from.openTask(ask));

/** Fires a rung: mails go out, so a normal activity. */
export const climb = (rung: Parameters<Activities['climb']>[0]): Promise<string> => lasting.climb(rung);

/** Tells the signals of a vraagstuk what happened to it: mails to who gave them, so a normal activity. */
export const tellSignals = (vraagstuk: { id: string }): Promise<void> => lasting.tellSignals(vraagstuk);

/** What the story of a concept must know; its reading is marked. */
export const readConcept = (id: string): Promise<ConceptFacts | null> => firstLocal((from) => from.readConcept({ id }));

/** Reminds who began a form of it: a mail goes out, so a normal activity. */
export const remindConcept = (step: Parameters<Activities['remindConcept']>[0]): Promise<string> => lasting.remindConcept(step);

/** Removes what was filled in: its time is up. */
export const clearConcept = (step: Parameters<Activities['clearConcept']>[0]): Promise<string> => lasting.clearConcept(step);

/**
 * The database away for a moment costs two local tries; away for longer it costs no events while it is tried again.
 * A local activity fails with the error itself, not with an ActivityFailure around it: either is tried again.
 */
async function firstLocal<T>(call: (from: ActivityInterfaceFor<Activities>) => Promise<T>): Promise<T> {
  try {
    return await inTurn(() => call(local));
  } catch (error) {
    if (isCancellation(error) || !(error instanceof TemporalFailure)) throw error;
    return call(lasting);
  }
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * One local activity of a story at a time. Two of one workflow task end one after the other when they happen, and both at
 * once in a replay: what each leads to would then be numbered otherwise, and the history would not replay.
 */
function inTurn<T>(call: () => Promise<T>): Promise<T> {
  const mine = turn.then(call);
  turn = mine.catch(() => undefined);
  return mine;
}

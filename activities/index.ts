/** What stories do in the world: read facts, ask tasks, fire rungs. Each is one transaction. */
import { type Climb, climb } from '../db/climb.ts';
import { type Clear, clearConcept, type Remind, readConcept, remindConcept } from '../db/concept-story.ts';
import type { Store } from '../db/store.ts';
import { type Ask, openTask, readFacts } from '../db/story-read.ts';
import type { SubjectRef } from '../db/subject.ts';
import { tellSignals } from '../db/vraagstuk-story.ts';
import type { ConceptFacts } from '../domain/concept/concept.ts';
import type { StoryFacts } from '../domain/story-facts.ts';

export type Activities = ReturnType<typeof createActivities>;

/** Activities on a store; `clock` gives real time, so that a test may hold it. Database errors are thrown and tried again. */
export const createActivities = (store: Store, clock: () => string) => ({
  /** The facts of a thing for its story, marked as seen; null when it does not exist. */
  readFacts: ({ subject }: { subject: SubjectRef }): Promise<StoryFacts | null> => readFacts(store, subject, clock()),
  /** Asks a task that time brings; `stale` when that is no longer asked. */
  openTask: (ask: Ask): Promise<'done' | 'stale'> => openTask(store, ask),
  /** Fires a rung and what is overdue with it; `stale` when there is nothing to fire. */
  climb: (rung: Climb): Promise<'done' | 'stale'> => climb(store, rung),
  /** Tells every signaal in a vraagstuk what happened to it. */
  tellSignals: ({ id }: { id: string }): Promise<void> => tellSignals(store, id, clock()),
  /** What the story of a saved form must know, marked as seen; null when it does not exist. */
  readConcept: ({ id }: { id: string }): Promise<ConceptFacts | null> => readConcept(store, id),
  /** Sends the reminder that is due; `stale` when it was sent, or nothing waits for it any more. */
  remindConcept: (step: Remind): Promise<'done' | 'stale'> => remindConcept(store, step),
  /** Removes the answers of a form whose time is up; `stale` when that was done, or it is kept longer. */
  clearConcept: (step: Clear): Promise<'done' | 'stale'> => clearConcept(store, step),
});

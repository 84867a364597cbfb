/**
 * What every story stands on: facts read anew at each nudge, and a scope that ends when the thing enters another stay.
 *
 * Contract, upheld here and relied on by every story:
 * 1. A nudge only counts; it carries nothing and never throws. Facts are read after it, never taken from it.
 * 2. The counter is taken before a read, so a nudge that comes during the read leads to another one.
 * 3. `facts` and `reads` change together, so who waits for another `reads`, or for another sight of the facts, misses no change.
 * 4. A story may be entered again from the facts at any moment: it asks nothing that is asked already.
 */
import { defineSearchAttributeKey } from '@temporalio/common';
import {
  allHandlersFinished,
  CancellationScope,
  condition,
  continueAsNew,
  defineSignal,
  isCancellation,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { Instant } from '../domain/instant.ts';
import type { StoryFacts } from '../domain/story-facts.ts';
import type { Codes, SubjectKind } from '../domain/thing.ts';
import { type Ref, readFacts } from './activities.ts';

export const nudge = defineSignal('nudge');

/** `deltaMs` is handed on by a run that rolls over: its clock may have been moved ahead of ours. */
export type Start = { id: string; deltaMs?: number };

export type Story<C extends Codes = Codes> = {
  ref: Ref;
  facts: StoryFacts<C>;
  /** How often the facts were read. */
  reads: number;
  /** Nudges that came, and how many of them the facts know of. */
  nudges: { came: number; read: number };
  /** The thing's own time less the workflow's clock, in ms. */
  deltaMs: number;
};

export type Part<C extends Codes = Codes> = (t: Story<C>) => Promise<void>;

/** The stay of a thing that is no longer there (an older database was restored): its story ends. */
const gone = -1;
const eventsPerRun = 1_500;
const clockMovedMs = 5 * 60_000;

const attributes = {
  fase: defineSearchAttributeKey('Fase', 'KEYWORD'),
  doelgroep: defineSearchAttributeKey('Doelgroep', 'KEYWORD'),
  regio: defineSearchAttributeKey('Regio', 'KEYWORD'),
};

/** Listens for nudges and reads the facts; null when the thing does not exist. */
export async function begin<C extends Codes>(kind: SubjectKind, { id, deltaMs }: Start): Promise<Story<C> | null> {
  const ref = { kind, id };
  const nudges = { came: 0, read: 0 };
  setHandler(nudge, () => {
    nudges.came += 1;
  });
  const facts = await readFacts<C>(ref);
  if (!facts) return null;
  const t: Story<C> = { ref, facts, reads: 1, nudges, deltaMs: deltaMs ?? clockDifference(facts) };
  showToOperators(t);
  return t;
}

/** How far the thing's time is ahead of the workflow's clock. A small one is the time that reading took, not a moved clock. */
function clockDifference(facts: StoryFacts): number {
  const difference = Date.parse(facts.now) - Date.now();
  return Math.abs(difference) > clockMovedMs ? difference : 0;
}

/** The thing's own time. */
export const nowOf = (t: Story): Instant => new Date(Date.now() + t.deltaMs).toISOString();

/** Runs a story while the thing is in this stay; a story that is done before waits here for what comes. */
export async function whileStay<C extends Codes>(t: Story<C>, story: Part<C>): Promise<void> {
  const { stay } = t.facts;
  const scope = new CancellationScope();
  const running = scope
    .run(() => story(t))
    .catch((error: unknown) => {
      if (!isCancellation(error)) throw error;
    });
  const watching = watch(t, stay).finally(() => scope.cancel());
  await Promise.all([running, watching]);
}

async function watch(t: Story, stay: number): Promise<void> {
  while (t.facts.stay === stay && !mustRollOver()) {
    await condition(() => t.nudges.came !== t.nudges.read);
    await refresh(t);
  }
}

/** Reads the facts again: one read for all the nudges that came so far, and for all who wait in this stay. */
export async function refresh(t: Story): Promise<void> {
  const came = t.nudges.came;
  const facts = await readFacts(t.ref);
  t.nudges.read = came;
  if (!facts) {
    t.facts = { ...t.facts, fase: 'afgesloten', stay: gone };
    return;
  }
  const before = t.facts;
  if (!facts.forwarding && Math.abs(clockDifference(facts) - t.deltaMs) > clockMovedMs) t.deltaMs = clockDifference(facts);
  t.facts = facts;
  t.reads += 1;
  if (before.fase !== facts.fase || before.regio !== facts.regio || before.doelgroep !== facts.doelgroep) showToOperators(t);
}

/** True when a nudge came since the last read, and the thing is not at its end after all. */
export async function goesOn(t: Story): Promise<boolean> {
  while (t.nudges.came !== t.nudges.read) await refresh(t);
  return t.facts.fase !== 'afgesloten';
}

/** True when the thing is no longer there: what its last facts said is asked of nobody. */
export const isGone = ({ facts }: Story): boolean => facts.stay === gone;

/** Waits for facts newer than `counted`. */
export const nextRead = (t: Story, counted: number): Promise<void> => condition(() => t.reads !== counted);

/**
 * Waits until what `look` sees of the facts is another; with `at` (the thing's time) no longer than until then.
 * False when the moment came first. What else changes disturbs no timer: that keeps histories short.
 * Any wake-up at or after `at` counts as its moment, not the own timer alone: timers of one moment that were set a few
 * milliseconds apart come together, also on a clock that skips (it passes a timer that falls due while another is at work).
 */
export async function changedBefore(t: Story, look: (facts: StoryFacts) => unknown, at?: Instant): Promise<boolean> {
  const sight = (): string => JSON.stringify([look(t.facts), t.deltaMs]);
  const seen = sight();
  const changed = (): boolean => sight() !== seen;
  const dueMs = at === undefined ? Number.POSITIVE_INFINITY : Date.parse(at);
  const leftMs = (): number => dueMs - t.deltaMs - Date.now();
  if (leftMs() <= 0) return false;
  if (at !== undefined) await condition(() => changed() || leftMs() <= 0, leftMs());
  else await condition(changed);
  return changed();
}

/** After the story itself changed something: lets the facts be read, and waits for them. */
export async function readAgain(t: Story): Promise<void> {
  const counted = t.reads;
  t.nudges.came += 1;
  await nextRead(t, counted);
}

/** Small stories beside each other, until the phase is over. */
export async function sideBySide<C extends Codes>(t: Story<C>, ...parts: Part<C>[]): Promise<void> {
  await Promise.all(parts.map((part) => part(t)));
}

/** A long history is ended in time: the next run enters the story again from the facts, with today's code. */
export const mustRollOver = (): boolean => workflowInfo().continueAsNewSuggested || workflowInfo().historyLength > eventsPerRun;

export async function nextRun(t: Story): Promise<void> {
  await condition(allHandlersFinished);
  await continueAsNew<(start: Start) => Promise<void>>({ id: t.ref.id, deltaMs: t.deltaMs });
}

function showToOperators({ facts }: Story): void {
  const { fase, regio, doelgroep } = facts;
  upsertSearchAttributes([
    { key: attributes.fase, value: fase },
    { key: attributes.regio, value: regio },
    { key: attributes.doelgroep, value: doelgroep },
  ]);
  setCurrentDetails(
    `fase ${fase}, verblijf ${facts.stay}, open taken: ${facts.taken
      .filter((taak) => !taak.done)
      .map((taak) => taak.kind)
      .join(', ')}`,
  );
}

/** Carries one run ahead of a thing's clock: in the engine, and in what we know of it. Taken over, it goes on where it was. */
import { randomUUID } from 'node:crypto';
import { askForward, beginForward, type Carried, type Eind, endForward, noteForward, type Waarom } from '../db/forward.ts';
import type { Store } from '../db/store.ts';
import type { SubjectRef } from '../db/subject.ts';
import type { Engine } from './engine.ts';
import { nudgeStory } from './nudge.ts';
import { letStand, runAhead, type StoryClock, storyClock, untilAhead } from './story-clock.ts';

const beatMs = 2_000;
/** A story that does not come any further in this time cannot go on: its clock is let go. */
const stalledMs = 60_000;

export type Carrying = { store: Store; engine: Engine; taskQueue: string };

/**
 * Brings it to its end, or ends it where it stands; its row says which. Throws when the engine or the database is away:
 * the row stays, for who takes it over.
 */
export async function carryForward(on: Carrying, run: Carried, stopped?: AbortSignal): Promise<Eind> {
  if (run.tooLate) return breakOff(on, run, 'stil');
  const begun = run.began ? { ...run, began: run.began } : await begin(on, run);
  if (!begun) return 'overgenomen';
  const clock = await storyClock(on.engine, run.ref);
  if (clock?.chain !== begun.began.chain) return breakOff(on, begun, 'opnieuw begonnen');
  if (clock.forwardId !== run.id) {
    const leftMs = run.forMs - skipped(begun, clock);
    if (!(await runAhead(on.engine, run.ref, run.id, leftMs))) return breakOff(on, begun, 'geweigerd');
  }
  return follow(on, begun, stopped);
}

type Begun = Carried & { began: NonNullable<Carried['began']> };

async function begin({ store, engine, taskQueue }: Carrying, run: Carried): Promise<Begun | null> {
  await nudgeStory(engine.client, taskQueue, run.ref);
  const clock = await storyClock(engine, run.ref);
  if (!clock) throw new Error('the engine does not know a story that was started just now');
  const { chain, aheadMs } = clock;
  return (await beginForward(store, run, { chain, aheadMs })) ? { ...run, began: { chain, aheadMs } } : null;
}

const skipped = ({ began }: Begun, { aheadMs }: StoryClock): number => aheadMs - began.aheadMs;

/** Keeps what we know up with the engine, until it is there. */
async function follow(on: Carrying, run: Begun, stopped?: AbortSignal): Promise<Eind> {
  const { store, engine } = on;
  let [furthest, since] = [0, performance.now()];
  for (;;) {
    stopped?.throwIfAborted();
    const clock = await storyClock(engine, run.ref);
    if (clock?.chain !== run.began.chain) return breakOff(on, run, 'opnieuw begonnen');
    const skippedMs = skipped(run, clock);
    if (!clock.open || !clock.forwarding || clock.forwardId !== run.id) return endForward(store, run, skippedMs, 'bleef staan');
    if (skippedMs > furthest + beatMs) [furthest, since] = [skippedMs, performance.now()];
    if (performance.now() - since > stalledMs) return breakOff(on, run, 'bleef staan');
    if (!(await noteForward(store, run, skippedMs))) return 'overgenomen';
    await untilAhead(engine, run.ref, run.id, beatMs);
  }
}

async function breakOff({ store, engine }: Carrying, run: Carried, waarom: Waarom): Promise<Eind> {
  const { began } = run;
  if (!began) return endForward(store, run, 0, waarom);
  await letStand(engine, run.ref);
  const clock = await storyClock(engine, run.ref);
  return endForward(store, run, clock?.chain === began.chain ? clock.aheadMs - began.aheadMs : null, waarom);
}

/**
 * Runs a thing ahead by `ms` from within this process, and waits until it is there. Meanwhile people's actions on it wait (409).
 * Throws with the reason when it did not come that far; its clock is where the engine left it.
 */
export async function runForward(store: Store, engine: Engine, taskQueue: string, ref: SubjectRef, ms: number): Promise<void> {
  const own = { runner: randomUUID(), forMs: ms };
  const asked = await askForward(store, {
    ...{ subject: ref, sprong: { dagen: ms / 86_400_000 }, own, idempotencyKey: randomUUID() },
    ...{ actor: { soort: 'systeem', id: 'systeem' }, now: new Date().toISOString() },
  });
  if (asked.soort !== 'gelukt') throw new Error('reden' in asked ? asked.reden : asked.soort);
  const { id, tot } = asked.antwoord;
  const eind = await carryForward(
    { store, engine, taskQueue },
    { id, ref, tot, ...own, tooLate: false, skippedMs: 0, began: null },
  );
  if (eind !== 'bereikt') throw new Error(eind);
}

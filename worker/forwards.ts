/** Runs clocks ahead beside the worker's other work: those that people ask, and those that another worker left behind. */
import type { Logger } from 'pino';
import { type Carried, claimForward, leftForwards, releaseForward } from '../db/forward.ts';
import { type Carrying, carryForward } from './run-forward.ts';

export type Forwards = {
  /** Carries it from now on, unless another worker does; returns at once. */
  take(id: string): Promise<void>;
  /** Takes what nobody carries: asked while no worker ran, or left by one that fell away. */
  takeLeft(): Promise<void>;
  /** Lets go of all of them, for another worker to go on with. */
  stop(): Promise<void>;
};

const atOnce = 20;

/** What goes wrong is logged; the row stays, and is taken again. */
export function createForwards(on: Carrying, log: Logger): Forwards {
  const carried = new Map<string, Promise<void>>();
  const stopping = new AbortController();

  const carry = async (run: Carried): Promise<void> => {
    try {
      const eind = await carryForward(on, run, stopping.signal);
      log.info({ id: run.id, eind }, 'clock run ahead');
    } catch (error) {
      if (!stopping.signal.aborted) log.warn({ err: error }, 'clock left to the next sweep');
      await releaseForward(on.store, run).catch(() => undefined);
    } finally {
      carried.delete(run.id);
    }
  };

  const take = async (id: string): Promise<void> => {
    if (stopping.signal.aborted || carried.has(id)) return;
    const run = await claimForward(on.store, id);
    if (run) carried.set(id, carry(run));
  };

  return {
    take,
    takeLeft: async () => {
      for (const id of await leftForwards(on.store, atOnce)) await take(id);
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(carried.values());
    },
  };
}

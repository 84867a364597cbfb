import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineRow, joinEngine } from '../../db/queries/sweep.ts';
import { type SweepOptions, sweep } from '../../worker/sweep.ts';
import { createWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const sweepOnce = (engineLost: SweepOptions['engineLost'] = 'wait') => {
  const { store, engine, config, log } = world;
  const options: SweepOptions = {
    engineLost,
    ...{ taskQueue: config.taskQueue, everyMs: 1_000, lagMs: 10_000, restartAfterMs: 120_000, log },
    sendMail: async () => undefined,
    takeLeftForwards: async () => undefined,
  };
  return sweep(store, engine, options);
};

const minutesPass = () => world.store.db.execute(sql`update subject set changed_at = now() - interval '5 minutes'`);

const runs = async (id: string): Promise<string> =>
  (await world.engine.client.workflow.getHandle(`traject/${id}`).describe()).status.name;

describe('after an outage of minutes, the sweep', () => {
  it('begins the story of what was received meanwhile', async () => {
    const id = await world.meldtAan();
    await minutesPass();
    expect(await sweepOnce()).toEqual({ nudged: 1, restarted: 0 });
    expect(await runs(id)).toBe('RUNNING');
  });

  it('begins every story anew in another database of the engine, also of what has no rung left', async () => {
    const id = await world.meldtAan();
    await minutesPass();
    await world.store.db.execute(sql`update subject set seen = version, seen_epoch = 1, next_moment = null`);
    await joinEngine(world.store, world.engine.namespaceId, true);
    expect((await sweepOnce()).nudged).toBeGreaterThanOrEqual(1);
    expect(await runs(id)).toBe('RUNNING');
  });

  it('tells every story once more, half a minute after another database: one that was lost in between is begun after all', async () => {
    const { store } = world;
    const id = await world.meldtAan();
    await minutesPass();
    await joinEngine(store, 'een vorige', false);
    await joinEngine(store, world.engine.namespaceId, true);
    // A story of the lost database was still reading: it marks its thing as seen in the new epoch.
    const seen = sql`update subject set seen = version, seen_epoch = engine.epoch from engine where ended is not null`;
    await store.db.execute(seen);
    expect((await sweepOnce()).nudged).toBe(0);
    await store.db.execute(sql`update engine set again_at = now()`);
    expect((await sweepOnce()).nudged).toBeGreaterThan(0);
    expect(await runs(id)).toBe('RUNNING');
    await store.db.execute(seen);
    expect((await sweepOnce()).nudged).toBe(0);
  });

  it('notices by itself that it is another database, and then recovers or waits, as was set', async () => {
    const { store, engine } = world;
    const epoch = async () => (await engineRow(store)).epoch;
    const before = await epoch();
    await store.db.execute(sql`update engine set namespace_id = 'een andere'`);
    await expect(sweepOnce('wait')).rejects.toThrow('npm run recover');
    expect(await epoch()).toBe(before);
    await sweepOnce('recover');
    expect(await engineRow(store)).toMatchObject({ namespaceId: engine.namespaceId, epoch: before + 1 });
  });
});

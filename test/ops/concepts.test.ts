import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conceptsKept } from '../../ops/invariants/concepts-kept.ts';
import { inspect } from '../../ops/invariants/inspection.ts';
import { begintFormulier, verhaalLoopt } from '../support/concepts.ts';
import { until } from '../support/look.ts';
import { createWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await world.startWorker();
});
afterAll(() => world.close());

const faults = async (): Promise<string[]> => {
  const { store, engine, config } = world;
  const [finding] = await inspect({ store, engine, taskQueue: config.taskQueue, graceMs: 0 }, [conceptsKept]);
  return finding?.fouten ?? [];
};

/** Changes what the application would not; the story hears nothing of it. */
const plant = (id: string, change: string) => world.database.pool.query(`update concept set ${change} where id = $1`, [id]);

const running = async (): Promise<string> => {
  const { id } = await begintFormulier(world);
  await until(() => verhaalLoopt(world, id));
  await until(async () => (await faults()).length === 0);
  return id;
};

describe('the check of saved forms', () => {
  it('finds nothing where everything is as it should be', async () => {
    await running();
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['is closed and still holds answers', "stand = 'weggegooid', seen = revision", 'bewaart nog antwoorden'],
    ['is called sent without an aanmelding', "stand = 'verzonden', traject_id = gen_random_uuid()", 'de aanmelding is er niet'],
    ['is closed and its story goes on', "stand = 'opgeruimd', antwoorden = null, email = null", 'het verhaal loopt nog'],
    ['is open past its time', "next_rung_at = now() - interval '1 hour', next_rung_n = 9", 'te laat'],
    ['was not seen by its story', 'seen = 0', 'zag de laatste stand niet'],
  ])('notices one that %s', async (_what, change, fault) => {
    const id = await running();
    await world.stopWorker();
    await plant(id, change);
    expect((await faults()).filter((line) => line.includes(id)).join()).toContain(fault);
    await world.database.pool.query('delete from concept where id = $1', [id]);
    await world.engine.client.workflow.getHandle(`concept/${id}`).terminate();
    await world.startWorker();
  });

  it('notices one whose story is gone', async () => {
    const id = await running();
    await world.stopWorker();
    await world.engine.client.workflow.getHandle(`concept/${id}`).terminate();
    expect((await faults()).filter((line) => line.includes(id)).join()).toContain('zonder lopend verhaal');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealAudit } from '../../db/seal.ts';
import { audited } from '../../ops/invariants/audited.ts';
import { inspect } from '../../ops/invariants/inspection.ts';
import { createWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const faults = async () => {
  const { store, engine, config } = world;
  return (await inspect({ store, engine, taskQueue: config.taskQueue }, [audited])).flatMap(({ fouten }) => fouten);
};

/** Past the trigger, as whoever owns the database could. */
async function byHand(statement: string): Promise<void> {
  const client = await world.database.pool.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query(statement);
    await client.query('reset session_replication_role');
  } finally {
    client.release();
  }
}

describe('9. a trace that was changed by hand', () => {
  it('is found by its seal', async () => {
    const id = await world.meldtAan();
    await expect.poll(() => sealAudit(world.store), { timeout: 10_000 }).toBeGreaterThan(0);
    expect(await faults()).toEqual([]);
    await byHand(`update audit set reden = 'bijgeschreven' where subject_id = '${id}'`);
    expect((await faults()).join()).toContain('nadat het verzegeld was');
  });
});

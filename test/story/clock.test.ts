import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type World } from '../support/world.ts';

describe('de klok van een traject', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
    await world.startWorker();
  });
  afterAll(() => world.close());

  it('laat elke trede van triage afgaan, één keer en op volgorde', async () => {
    const id = await world.meldtAan();
    await world.later(id, 30);
    const { rows } = await world.store.db.execute(sql`select r.n, r.soort, r.uitkomst, r.planned, r.fired, r.bereikt from rung r join taak t on t.id = r.taak_id where t.subject_id = ${id} order by r.n`);
    console.log(rows);
    expect(rows).toHaveLength(3);
  });
});

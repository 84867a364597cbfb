import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import { openTaskOf, rungsOf, tasksOf, until, untilSeen } from '../support/look.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { createWorld, type World } from '../support/world.ts';

describe('als iets even niet lukt', () => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await createWorld();
    steps = stepsIn(world);
    await world.startWorker();
    await world.store.db.execute(sql`
      create function gaat_mis() returns trigger language plpgsql as $$ begin raise exception 'nu even niet'; end $$`);
  });
  afterAll(() => world.close());

  const verhaal = (id: string) => world.engine.client.workflow.getHandle(`traject/${id}`);
  const treden = async (id: string, van: TaakSoort) =>
    (await rungsOf(world, id)).filter(({ soort }) => soort === van).map(({ soort, n, uitkomst }) => `${soort} ${n} ${uitkomst}`);

  it('wacht het verhaal, in dezelfde run, en doet het daarna alsnog', async () => {
    const id = await steps.to.ondersteuning();
    await untilSeen(world, id);
    const { runId } = await verhaal(id).describe();
    await world.store.db.execute(sql`create trigger gaat_mis before insert on taak for each row execute function gaat_mis()`);
    const later = world.later(id, 40);
    await until(async () => ((await verhaal(id).describe()).raw.pendingActivities?.[0]?.attempt ?? 0) > 1);
    expect(await tasksOf(world, id, 'contact')).toEqual([]);
    await world.store.db.execute(sql`drop trigger gaat_mis on taak`);
    await later;
    expect((await verhaal(id).describe()).runId).toBe(runId);
    expect((await openTaskOf(world, id, 'contact')).status).toBe('open');
    expect(await treden(id, 'contact')).toEqual(['contact 1 bereikt', 'contact 2 bereikt']);
  });

  it('leest het verhaal zijn feiten later, en mist niets van wat er gebeurde', async () => {
    const id = await steps.to.matching();
    await untilSeen(world, id);
    const { runId } = await verhaal(id).describe();
    await world.store.db.execute(sql`
      create trigger gaat_mis before update of seen on subject for each row when (new.seen > old.seen and new.version = old.version)
      execute function gaat_mis()`);
    await steps.matcht(id);
    await until(async () => ((await verhaal(id).describe()).raw.pendingActivities?.[0]?.attempt ?? 0) > 1);
    await world.store.db.execute(sql`drop trigger gaat_mis on subject`);
    await untilSeen(world, id);
    await world.later(id, 60);
    expect((await verhaal(id).describe()).runId).toBe(runId);
    expect(await treden(id, 'klik')).toEqual(['klik 1 bereikt', 'klik 2 bereikt']);
  });
});

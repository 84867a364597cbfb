import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineRow } from '../../db/queries/sweep.ts';
import { nudgeStory } from '../../worker/nudge.ts';
import { korte } from '../support/commands.ts';
import { askedOf, openTaskOf, rungsOf, until, untilSeen } from '../support/look.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { createWorld, type World } from '../support/world.ts';
import { dagHier, omUur, werkdagNa } from './own-calendar.ts';

const changedStory = fileURLToPath(new URL('../replay/changed/index.ts', import.meta.url));

describe('een verhaal dat niet meer afspeelt op de code van vandaag', () => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await createWorld({ sweepEveryMs: 500, sweepLagMs: 500, sweepRestartAfterMs: 1_500 });
    steps = stepsIn(world);
  });
  afterAll(() => world.close());

  it('begint opnieuw vanuit de feiten, wordt geteld, en gaat verder op dezelfde trede', async () => {
    await world.startWorker();
    const id = await steps.to.aanvullen();
    await world.later(id, 7);
    const before = await askedOf(world, id);
    const run = await world.engine.client.workflow.getHandle(`traject/${id}`).describe();

    await world.stopWorker();
    await world.startWorker(changedStory);
    for (let nudges = 0; nudges < 40; nudges += 1)
      await nudgeStory(world.engine.client, world.config.taskQueue, { kind: 'traject', id });
    await world.doet(world.people.coordinator, id, { type: 'LegFeitenVast', feiten: {}, regio: 'West' });
    await until(async () => (await engineRow(world.store)).restarted === 1);
    await untilSeen(world, id);
    const anew = await world.engine.client.workflow.getHandle(`traject/${id}`).describe();

    expect(anew.runId).not.toBe(run.runId);
    expect(await askedOf(world, id)).toEqual(before);

    await world.later(id, 14);
    const vanaf = dagHier((await openTaskOf(world, id, 'aanvullen')).vanaf);
    expect((await rungsOf(world, id)).map(({ soort, n, planned }) => [soort, n, planned])).toEqual([
      ['aanvullen', 1, omUur(werkdagNa(vanaf, 4), 9)],
      ['aanvullen', 2, omUur(werkdagNa(vanaf, 8), 9)],
      ['aanvullen', 3, omUur(werkdagNa(vanaf, 10), 17)],
    ]);
    expect((await engineRow(world.store)).restarted).toBe(1);
  });

  it('dat de verandering niet raakt, gaat gewoon verder', async () => {
    await world.stopWorker();
    const { restarted } = await engineRow(world.store);
    const id = await steps.to.doorverwijzing();
    await world.startWorker();
    await world.later(id, 1);
    await world.stopWorker();
    await world.startWorker(changedStory);
    await world.doet(world.people.coordinator, id, korte.weigerDoorverwijzing);
    await untilSeen(world, id);
    await world.later(id, 5);
    expect((await rungsOf(world, id)).map(({ soort, n }) => `${soort} ${n}`)).toEqual(['triage 1']);
    expect((await engineRow(world.store)).restarted).toBe(restarted);
  });
});

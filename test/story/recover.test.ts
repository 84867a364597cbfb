import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recover } from '../../ops/recover.ts';
import { korte } from '../support/commands.ts';
import { askedOf, rungsOf, untilSeen } from '../support/look.ts';
import { stepsIn } from '../support/steps.ts';
import { createWorld, type World } from '../support/world.ts';

describe('als de motor alles kwijt is', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
    await world.startWorker();
  });
  afterAll(() => world.close());

  it('begint elk verhaal opnieuw vanuit de feiten, op zijn trede; niets wordt dubbel gevraagd of gemaild', async () => {
    const { to } = stepsIn(world);
    const ids = {
      aanvullen: await to.aanvullen(),
      overleg: await to.aanmeldoverleg(),
      klik: await to.klik(),
      ondersteuning: await to.ondersteuning(),
      overdracht: await to.overdracht(),
      doorverwijzing: await to.doorverwijzing(),
      nazorg: await to.nazorg(),
      afgesloten: await to.nazorg(),
    };
    await world.doet(world.people.gcoer, ids.afgesloten, { type: 'LegNazorgVast', houdtStand: true, toelichting: 'goed' });
    const { afgesloten, ...levend } = ids;
    for (const id of Object.values(levend)) await world.later(id, 16);
    await untilSeen(world, afgesloten);
    const asked = async () =>
      Object.fromEntries(await Promise.all(Object.entries(ids).map(async ([naam, id]) => [naam, await askedOf(world, id)])));
    const before = await asked();
    for (const id of Object.values(levend)) await world.engine.client.workflow.getHandle(`traject/${id}`).terminate('verloren');

    const entered = await recover(world.store, world.engine, {
      taskQueue: world.config.taskQueue,
      anew: true,
      say: () => undefined,
    });

    expect(entered).toBe(Object.keys(levend).length);
    for (const id of Object.values(levend)) await untilSeen(world, id);
    expect(await asked()).toEqual(before);

    for (const id of Object.values(levend)) await world.later(id, 100);
    const verloop = async (id: string, soort: string) =>
      (await rungsOf(world, id)).filter((r) => r.soort === soort && r.key.length < 11).map((r) => `${r.n} ${r.uitkomst}`);
    const bereikt = (n: number) => Array.from({ length: n }, (_, i) => `${i + 1} bereikt`);
    expect(await verloop(ids.aanvullen, 'aanvullen')).toEqual(bereikt(3));
    expect(await verloop(ids.overleg, 'besluit')).toEqual(bereikt(2));
    expect(await verloop(ids.klik, 'klik')).toEqual(bereikt(2));
    expect(await verloop(ids.ondersteuning, 'contact')).toEqual(bereikt(2));
    expect(await verloop(ids.overdracht, 'overdracht')).toEqual(bereikt(3));
    expect(await verloop(ids.doorverwijzing, 'doorverwijzing')).toEqual(bereikt(2));
    expect(await verloop(ids.nazorg, 'nazorg')).toEqual(bereikt(2));
    await world.doet(world.people.gcoer, ids.overdracht, korte.aanvaardOverdracht);
  });

  it('en nog een keer, terwijl alles loopt: dan lezen de verhalen alleen hun feiten', async () => {
    const id = await stepsIn(world).to.overdracht();
    await untilSeen(world, id);
    const handle = world.engine.client.workflow.getHandle(`traject/${id}`);
    const [before, { runId }] = [await askedOf(world, id), await handle.describe()];
    await recover(world.store, world.engine, { taskQueue: world.config.taskQueue, anew: true, say: () => undefined });
    await untilSeen(world, id);
    expect((await handle.describe()).runId).toBe(runId);
    expect(await askedOf(world, id)).toEqual(before);
  });
});

import { readdir, writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { until, untilSeen } from '../support/look.ts';
import { createWorld, type World } from '../support/world.ts';
import { cases } from './cases.ts';
import { asJson, historiesDir } from './histories.ts';

const kept = await readdir(historiesDir);
const missing = Object.entries(cases).filter(([name]) => !kept.includes(`${name}.json`));

/** A history is written once and never again; what is missing is run on the engine here. */
describe('een verhaal dat nog niet bewaard is', () => {
  let world: World | undefined;
  afterEach(() => world?.close());

  it.runIf(inject('ci'))('is er niet: een nieuw geval gaat met zijn geschiedenis mee', () => {
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it.skipIf(missing.length === 0 || inject('ci')).each(missing)('%s wordt gespeeld en bewaard', async (name, play) => {
    world = await createWorld();
    await world.startWorker();
    const id = await play(world);
    await untilSeen(world, id);
    const story = world.engine.client.workflow.getHandle(`traject/${id}`);
    await until(async () => !(await story.describe()).raw.pendingWorkflowTask);
    const history = await story.fetchHistory();
    await writeFile(new URL(`${name}.json`, historiesDir), asJson(history), { flag: 'wx' });
  });
});

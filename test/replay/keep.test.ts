import { readdir, writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { until, untilSeen } from '../support/look.ts';
import { signalenCast } from '../support/signaal-steps.ts';
import { createWorld, type World } from '../support/world.ts';
import type { Case } from './case.ts';
import { casesOf } from './cases-of.ts';
import { asJson, historiesDir, type Kind, kinds } from './histories.ts';

const missing: [name: string, kind: Kind, play: Case][] = [];
for (const kind of kinds) {
  const kept = await readdir(historiesDir(kind));
  for (const [name, play] of Object.entries(casesOf[kind])) if (!kept.includes(`${name}.json`)) missing.push([name, kind, play]);
}

/** A history is written once and never again; what is missing is run on the engine here. */
describe('een verhaal dat nog niet bewaard is', () => {
  let world: World | undefined;
  afterEach(() => world?.close());

  it.runIf(inject('ci'))('is er niet: een nieuw geval gaat met zijn geschiedenis mee', () => {
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it.skipIf(missing.length === 0 || inject('ci')).each(missing)('%s wordt gespeeld en bewaard', async (name, kind, play) => {
    const people = signalenCast();
    world = await createWorld({}, people);
    await world.startWorker();
    const id = await play(world, people);
    if (kind !== 'concept') await untilSeen(world, id);
    const story = world.engine.client.workflow.getHandle(`${kind}/${id}`);
    await until(async () => !(await story.describe()).raw.pendingWorkflowTask);
    const history = await story.fetchHistory();
    await writeFile(new URL(`${name}.json`, historiesDir(kind)), asJson(history), { flag: 'wx' });
  });
});

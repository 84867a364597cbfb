import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fasen } from '../../domain/traject/codes.ts';
import { workflowBundle } from '../../worker/bundle.ts';
import { startAnew } from '../../worker/nudge.ts';
import { askedOf, until, untilSeen } from '../support/look.ts';
import { quietRuntime } from '../support/quiet-runtime.ts';
import { createWorld } from '../support/world.ts';
import { cases } from './cases.ts';
import { keptHistories, notReplaying, phasesOf, restarted } from './histories.ts';
import { bundleUnderOtherRules } from './other-rules.ts';

const kept = keptHistories();
const listed = restarted();
const isListed = (name: string): boolean => listed.some((one) => one.case === name);
const changedStory = fileURLToPath(new URL('./changed/index.ts', import.meta.url));

beforeAll(quietRuntime);

describe('de bewaarde geschiedenissen', () => {
  it('gaan samen door elke fase', () => {
    expect(fasen.filter((fase) => !kept.some((one) => phasesOf(one).includes(fase)))).toEqual([]);
  });

  it('zijn klein: onder de 4096 gebeurtenissen', () => {
    expect(kept.filter(({ history }) => (history.events?.length ?? 0) > 4_096).map(({ name }) => name)).toEqual([]);
  });

  it('spelen allemaal af op de verhalen van vandaag, behalve wat met reden opnieuw begint', async () => {
    const failed = await notReplaying(kept, await workflowBundle());
    expect(Object.keys(failed)).toEqual(listed.map((one) => one.case).sort());
    expect(listed.filter(({ reason }) => reason.trim() === '')).toEqual([]);
  });

  it('spelen ook af als elke termijn gehalveerd is en elk criterium omgedraaid', async () => {
    const { code, changed } = await bundleUnderOtherRules();
    expect(changed.termijnen).toBeGreaterThan(20);
    expect(changed.criteria).toBeGreaterThan(0);
    const failed = await notReplaying(
      kept.filter(({ name }) => !isListed(name)),
      { code },
    );
    expect(failed).toEqual({});
  });

  it('spelen niet af op een verhaal dat veranderd is: de poort merkt het', async () => {
    const failed = await notReplaying(kept, await workflowBundle(changedStory));
    expect(Object.keys(failed)).toContain('aanmelding-triage-alle-treden');
    expect(Object.keys(failed)).not.toContain('waakvlam-besluit-en-opgeschaald');
  });
});

describe.skipIf(listed.length === 0)('een verhaal dat met reden opnieuw begint', () => {
  let world: Awaited<ReturnType<typeof createWorld>>;
  beforeAll(async () => {
    world = await createWorld();
    await world.startWorker();
  });
  afterAll(() => world.close());

  it.each(listed)('$case: gaat verder vanuit de feiten en vraagt niets dubbel', async ({ case: name }) => {
    const play = cases[name];
    if (!play) throw new Error(`no such case: ${name}`);
    const id = await play(world);
    await untilSeen(world, id);
    const before = await askedOf(world, id);
    await startAnew(world.engine.client, world.config.taskQueue, { kind: 'traject', id });
    const handle = world.engine.client.workflow.getHandle(`traject/${id}`);
    await until(async () => (await handle.describe()).historyLength > 4);
    expect(await askedOf(world, id)).toEqual(before);
  });
});

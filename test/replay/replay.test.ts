import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fasenSignaal } from '../../domain/signaal/codes.ts';
import { fasen } from '../../domain/traject/codes.ts';
import { workflowBundle } from '../../worker/bundle.ts';
import { startAnew } from '../../worker/nudge.ts';
import { askedOf, until, untilSeen } from '../support/look.ts';
import { quietRuntime } from '../support/quiet-runtime.ts';
import { signalenCast } from '../support/signaal-steps.ts';
import { createWorld } from '../support/world.ts';
import { casesOf } from './cases-of.ts';
import { type Kind, keptHistories, kinds, notReplaying, phasesOf, restarted } from './histories.ts';
import { bundleUnderOtherRules } from './other-rules.ts';

const kept = keptHistories();
const listed = restarted();
const isListed = (name: string): boolean => listed.some((one) => one.case === name);
const changedStory = fileURLToPath(new URL('./changed/index.ts', import.meta.url));

beforeAll(quietRuntime);

describe('de bewaarde geschiedenissen', () => {
  const nergens = (kind: Kind, alle: readonly string[]) =>
    alle.filter((fase) => !kept.some((one) => one.kind === kind && phasesOf(one).includes(fase)));

  it('gaan samen door elke fase', () => {
    expect(nergens('traject', fasen)).toEqual([]);
    expect(nergens('signaal', fasenSignaal)).toEqual([]);
    const vanEenSignaal = ['afpellen', 'in vraagstuk'];
    expect(
      nergens(
        'vraagstuk',
        fasenSignaal.filter((fase) => !vanEenSignaal.includes(fase)),
      ),
    ).toEqual([]);
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
    const trajecten = kept.filter(({ kind }) => kind === 'traject');
    const failed = await notReplaying(trajecten, await workflowBundle(changedStory));
    expect(Object.keys(failed)).toContain('aanmelding-triage-alle-treden');
    expect(Object.keys(failed)).not.toContain('waakvlam-besluit-en-opgeschaald');
  });
});

const people = signalenCast();

describe.skipIf(listed.length === 0)('een verhaal dat met reden opnieuw begint', () => {
  let world: Awaited<ReturnType<typeof createWorld>>;
  beforeAll(async () => {
    world = await createWorld({}, people);
    await world.startWorker();
  });
  afterAll(() => world.close());

  it.each(listed)('$case: gaat verder vanuit de feiten en vraagt niets dubbel', async ({ case: name }) => {
    const kind = kinds.find((one) => name in casesOf[one]);
    const play = kind && casesOf[kind][name];
    if (!play) throw new Error(`no such case: ${name}`);
    const id = await play(world, people);
    await untilSeen(world, id);
    const before = await askedOf(world, id);
    await startAnew(world.engine.client, world.config.taskQueue, { kind, id });
    const handle = world.engine.client.workflow.getHandle(`${kind}/${id}`);
    await until(async () => (await handle.describe()).historyLength > 4);
    expect(await askedOf(world, id)).toEqual(before);
  });
});

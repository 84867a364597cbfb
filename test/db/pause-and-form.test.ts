import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subject } from '../../db/schema/index.ts';
import { openTask } from '../../db/story-read.ts';
import type { Traject } from '../../domain/traject/state.ts';
import { timedTasks } from '../../domain/traject/tasks.ts';
import { korte, triage, vervanging, wens } from '../support/commands.ts';
import { openTaskOf, tasksOf } from '../support/look.ts';
import { waysIn } from '../support/ways.ts';
import { createWorld, type World } from '../support/world.ts';

let world: World;
let ways: ReturnType<typeof waysIn>;
beforeAll(async () => {
  world = await createWorld();
  ways = waysIn(world);
});
afterAll(() => world.close());

const stand = async (id: string): Promise<Traject> => {
  const [row] = await world.store.db.select().from(subject).where(eq(subject.id, id));
  return row?.state as Traject;
};

describe('terwijl een traject is opgeschort', () => {
  it('gaat de vraag om te hervatten mee naar wie de volgende fase heeft, ook als zij was opgepakt', async () => {
    const { coordinator, gcoer } = world.people;
    const id = await ways.steps.to.aanmelding();
    await ways.schortOp(id, 30);
    const vraag = await openTaskOf(world, id, 'hervatten');
    expect([vraag.rol, vraag.toegewezenAan]).toEqual(['aanmeldcoordinator', null]);
    await world.store.db.execute(`update taak set toegewezen_aan = '${coordinator.id}' where id = '${vraag.id}'`);

    await world.doet(coordinator, id, triage('toelaten'));
    expect(await openTaskOf(world, id, 'hervatten')).toMatchObject({
      id: vraag.id,
      rol: 'regiocoordinator',
      toegewezenAan: null,
    });

    await ways.steps.matcht(id);
    await world.doet(world.people.regioOost, id, korte.klik);
    expect(await openTaskOf(world, id, 'hervatten')).toMatchObject({ id: vraag.id, rol: 'gcoer', toegewezenAan: gcoer.id });
  });

  it('vraagt zijn verhaal niets, ook niet als het net op tijd was', async () => {
    const id = await ways.steps.to.ondersteuning();
    const [eerste] = timedTasks(await stand(id));
    const { now, stay } = await world.facts(id);
    const ask = { subject: { kind: 'traject', id }, stay, kind: eerste?.kind ?? 'contact', key: eerste?.key ?? '', now } as const;
    await ways.schortOp(id, 30);
    expect(await openTask(world.store, ask)).toBe('stale');
    expect(await tasksOf(world, id, ask.kind)).toEqual([]);
    await world.doet(world.people.gcoer, id, korte.hervat);
    expect(await openTask(world.store, ask)).toBe('done');
  });
});

describe('de vorm van ondersteuning', () => {
  const vorm = (id: string, wat: object) =>
    world.doet(world.people.gcoer, id, { type: 'WijzigVorm', vorm: wat as { vorm: 'enkel' }, reden: 'past beter' });

  it('is geen duo meer als de tweede de Metgezel wordt', async () => {
    const { regioOost, tweede } = world.people;
    const id = await ways.steps.to.ondersteuning();
    await vorm(id, { vorm: 'duo', tweedeId: tweede.id, soort: 'samen ter plaatse' });
    await world.doet(regioOost, id, vervanging());
    await world.doet(regioOost, id, wens());
    await ways.steps.matcht(id, tweede);
    await world.doet(regioOost, id, korte.klik);
    expect((await stand(id)).ondersteuning).toMatchObject({ ondersteunerId: tweede.id, vorm: { vorm: 'enkel' } });
  });

  it('kortdurend, anders, en weer kortdurend tot dezelfde dag: dat is een andere vraag', async () => {
    const id = await ways.steps.to.ondersteuning();
    const verwachtEinde = await ways.over(id, 90);
    const einde = async () =>
      timedTasks(await stand(id)).find(({ kind, variant }) => kind === 'moment' && variant === 'einde kortdurend')?.key;
    await vorm(id, { vorm: 'kortdurend', verwachtEinde });
    const eerst = await einde();
    await vorm(id, { vorm: 'enkel' });
    expect(await einde()).toBeUndefined();
    await vorm(id, { vorm: 'kortdurend', verwachtEinde });
    expect(await einde()).not.toBe(eerst);
  });
});

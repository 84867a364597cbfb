import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { subject } from '../../db/schema/index.ts';
import { plannedTasks } from '../../db/task-plan.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import type { Traject } from '../../domain/traject/state.ts';
import { trajectThing } from '../../domain/traject/thing.ts';
import { type Stack, startStack } from '../../local/stack.ts';
import { invariants } from '../../ops/invariants/all.ts';
import { inspect } from '../../ops/invariants/inspection.ts';
import { recover } from '../../ops/recover.ts';
import { openEngine } from '../../worker/engine.ts';
import { korte } from '../support/commands.ts';
import { askedOf, rungsOf, tasksOf, untilSeen } from '../support/look.ts';
import { cast } from '../support/people.ts';
import { waysIn } from '../support/ways.ts';
import { createWorld, type World } from '../support/world.ts';

const dayMs = 86_400_000;
const hour = 1 / 24;

type Ways = ReturnType<typeof waysIn>;

/** Where it waits when the engine dies: past rung `voorbij` of this task (0 = not asked yet); then it is run on past rung `dan`. */
type Geval = { naar: (ways: Ways, world: World) => Promise<string>; taak: TaakSoort; voorbij: number; dan: number };

const gevallen: Record<string, Geval> = {
  aanmelding: { naar: ({ steps }) => steps.to.aanmelding(), taak: 'triage', voorbij: 1, dan: 3 },
  'aanmelding met aanvullen': { naar: ({ steps }) => steps.to.aanvullen(), taak: 'aanvullen', voorbij: 1, dan: 2 },
  aanmeldoverleg: { naar: ({ steps }) => steps.to.aanmeldoverleg(), taak: 'besluit', voorbij: 1, dan: 2 },
  matching: { naar: ({ steps }) => steps.to.matching(), taak: 'matchvoorstel', voorbij: 1, dan: 2 },
  'matching, op de wachtlijst': { naar: (ways) => ways.opWachtlijst(), taak: 'wachtlijst', voorbij: 1, dan: 2 },
  ondersteuning: { naar: ({ steps }) => steps.to.ondersteuning(), taak: 'contact', voorbij: 1, dan: 2 },
  'ondersteuning, met een moment vooruit': { naar: (ways) => ways.metMoment(300), taak: 'moment', voorbij: 0, dan: 1 },
  'ondersteuning met vervanging': { naar: (ways) => ways.metVervanging(), taak: 'matchvoorstel', voorbij: 1, dan: 2 },
  waakvlam: { naar: ({ steps }) => steps.to.waakvlam(), taak: 'contact', voorbij: 1, dan: 2 },
  overdracht: { naar: ({ steps }) => steps.to.overdracht(), taak: 'overdracht', voorbij: 1, dan: 3 },
  'doorverwijzing met heroverweging': { naar: (ways) => ways.metHeroverweging(), taak: 'heroverweging', voorbij: 1, dan: 2 },
  nazorg: { naar: ({ steps }) => steps.to.nazorg(), taak: 'nazorg', voorbij: 1, dan: 2 },
  opgeschort: {
    naar: async (ways, world) => {
      const id = await ways.steps.to.ondersteuning();
      await voorbijTrede(world, id, 'urgente zaak', 1);
      await ways.schortOp(id, 60);
      return id;
    },
    taak: 'hervatten',
    voorbij: 1,
    dan: 2,
  },
};

/** Runs the clock of this traject past a rung of its task; rung 0 is the day before it is asked. */
async function voorbijTrede(world: World, id: string, soort: TaakSoort, n: number): Promise<void> {
  const { state, open } = await standVan(world, id);
  const asked = open.find((task) => task.soort === soort);
  const planned = plannedTasks(trajectThing(state), open, await world.store.settings()).find(({ kind }) => kind === soort);
  const at = asked ? asked.rungs.find((rung) => rung.n === n)?.at : planned?.at;
  if (!at) throw new Error(`${soort} heeft geen trede ${n}`);
  const { now } = await world.facts(id);
  if (at > now) await world.later(id, (Date.parse(at) - Date.parse(now)) / dayMs + (n === 0 ? -1 : hour));
  if (!asked && n > 0) await voorbijTrede(world, id, soort, n);
}

async function standVan(world: World, id: string) {
  const open = (await tasksOf(world, id)).filter(({ status, soort }) => status === 'open' && soort !== 'alarm');
  const [row] = await world.store.db.select().from(subject).where(eq(subject.id, id));
  return { state: row?.state as Traject, open };
}

describe('de motor valt weg en is alles kwijt', () => {
  let dataDir: string;
  let stack: Stack;
  let world: World;
  const ids = new Map<string, string>();
  const before = new Map<string, Awaited<ReturnType<typeof askedOf>>>();
  const ladders = new Map<string, Awaited<ReturnType<typeof tasksOf>>>();

  const allen = (work: (id: string, geval: Geval) => Promise<unknown>) =>
    Promise.all(Object.entries(gevallen).map(([naam, geval]) => work(ids.get(naam) ?? '', geval)));
  const fouten = async () => {
    const { store, engine, config } = world;
    const look = { store, engine, taskQueue: config.taskQueue, graceMs: 10_000, smtp: true, mailDir: stack.mailDir };
    return (await inspect(look, invariants)).flatMap((finding) => finding.fouten);
  };

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'trajectregie-fasen-'));
    stack = await startStack({ dataDir, fast: true });
    const { temporalAddress, smtpUrl, databaseUrl } = stack;
    world = await createWorld({ temporalAddress, smtpUrl, engineLost: 'wait' }, cast(), databaseUrl);
    await world.startWorker();
    const ways = waysIn(world);
    for (const [naam, { naar }] of Object.entries(gevallen)) ids.set(naam, await naar(ways, world));
    await allen((id, { taak, voorbij }) => voorbijTrede(world, id, taak, voorbij));
    await allen((id) => untilSeen(world, id));
    await allen(async (id) => {
      before.set(id, await askedOf(world, id));
      ladders.set(id, (await standVan(world, id)).open);
    });

    await stack.temporal.kill();
    await stack.temporal.wipe();
    const engine = await openEngine(world.config);
    await recover(world.store, engine, { taskQueue: world.config.taskQueue, anew: false, say: () => undefined });
    await engine.close();
    await allen((id) => untilSeen(world, id));
  }, 240_000);
  afterAll(async () => {
    await world?.close();
    await stack?.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('en elk verhaal begint opnieuw vanuit de feiten; niets wordt dubbel gevraagd of gemaild', async () => {
    for (const [naam, id] of ids) expect([naam, await askedOf(world, id)]).toEqual([naam, before.get(id)]);
    for (const id of ids.values())
      expect((await world.engine.client.workflow.getHandle(`traject/${id}`).describe()).status.name).toBe('RUNNING');
    await expect.poll(fouten, { timeout: 30_000, interval: 500 }).toEqual([]);
  });

  it.each(Object.entries(gevallen))('%s: gaat verder op de goede trede', async (naam, { taak, dan }) => {
    const id = ids.get(naam) ?? '';
    await voorbijTrede(world, id, taak, dan);

    const { now } = await world.facts(id);
    const [rungs, after] = [await rungsOf(world, id), await askedOf(world, id)];
    for (const task of ladders.get(id) ?? []) {
      const due = task.staatStil ? [] : task.rungs.filter(({ at }) => at <= now);
      const fired = rungs.filter(({ taakId }) => taakId === task.id);
      const earlier = (before.get(id)?.rungs ?? []).filter(({ taakId }) => taakId === task.id).map(({ n }) => n);
      const expected = task.rungs.filter((rung) => due.includes(rung) || earlier.includes(rung.n));
      expect(fired.map(({ n, planned }) => [n, planned])).toEqual(expected.map(({ n, at }) => [n, at]));
      expect(fired.filter(({ uitkomst }) => uitkomst === 'ingehaald')).toEqual([]);
      for (const rung of fired) expect(Date.parse(rung.fired) - Date.parse(rung.planned)).toBeLessThan(300_000);
    }
    expect(rungs.filter(({ soort }) => soort === taak).map(({ n }) => n)).toEqual(Array.from({ length: dan }, (_, i) => i + 1));
    for (const was of before.get(id)?.mails ?? []) expect(after.mails).toContainEqual(was);
    expect(new Set(after.mails.map(({ taakId, n, aan }) => `${taakId} ${n} ${aan}`)).size).toBe(after.mails.length);
    expect(new Set(after.tasks.map(({ soort, key, stay }) => `${soort} ${key} ${stay}`)).size).toBe(after.tasks.length);
  });

  it('opgeschort gaat verder als het hervat wordt: wat stilstond, loopt op de dagen die over waren', async () => {
    const id = ids.get('opgeschort') ?? '';
    const [was] = (await standVan(world, id)).open.filter(({ soort }) => soort === 'urgente zaak');
    await world.doet(world.people.gcoer, id, korte.hervat);
    const [is] = (await standVan(world, id)).open.filter(({ soort }) => soort === 'urgente zaak');
    expect([was?.staatStil, was?.nextRungAt, is?.staatStil]).toEqual([true, null, false]);
    await voorbijTrede(world, id, 'urgente zaak', 2);
    const fired = (await rungsOf(world, id)).filter(({ soort }) => soort === 'urgente zaak');
    expect(fired.map(({ n, uitkomst }) => [n, uitkomst])).toEqual([
      [1, 'bereikt'],
      [2, 'bereikt'],
    ]);
    expect(Date.parse(fired[1]?.planned ?? '') - Date.parse(fired[0]?.planned ?? '')).toBeGreaterThan(55 * dayMs);
  });

  it('en alles klopt nog', async () => {
    await expect.poll(fouten, { timeout: 30_000, interval: 500 }).toEqual([]);
  });
});

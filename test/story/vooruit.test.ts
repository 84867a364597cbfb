import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { askForward, beginForward, claimForward } from '../../db/forward.ts';
import type { Sprong } from '../../domain/calendar/sprong.ts';
import { childEnvironment } from '../../local/environment.ts';
import { createForwards } from '../../worker/forwards.ts';
import { startAnew } from '../../worker/nudge.ts';
import { storyClock } from '../../worker/story-clock.ts';
import { afsluiting } from '../support/commands.ts';
import { openTaskOf, rungsOf, until, untilSeen } from '../support/look.ts';
import { actorOf } from '../support/people.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { createWorld, type World } from '../support/world.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dag = 86_400_000;
vi.setConfig({ testTimeout: 150_000 });

describe('een klok die vooruitgaat terwijl de worker wegvalt', () => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await createWorld({ sweepEveryMs: 500 });
    steps = stepsIn(world);
    await world.store.db.execute(sql`
      create function gaat_mis() returns trigger language plpgsql as $$ begin raise exception 'nu even niet'; end $$`);
  });
  const children: ChildProcess[] = [];
  afterEach(async () => {
    for (const child of children.splice(0)) await vermoord(child);
    await world.stopWorker();
    await world.store.db.execute(sql`drop trigger if exists gaat_mis on taak`);
  });
  afterAll(() => world.close());

  const ref = (id: string) => ({ kind: 'traject', id }) as const;
  const vraag = async (id: string, sprong: Sprong): Promise<string> => {
    const actor = actorOf(world.people.gcoer);
    const now = new Date().toISOString();
    const asked = await askForward(world.store, { subject: ref(id), sprong, actor, idempotencyKey: randomUUID(), now });
    if (asked.soort !== 'gelukt') throw new Error(JSON.stringify(asked));
    return asked.antwoord.id;
  };

  type Stand = { status: string; waarom: string | null; tot: string; skipped: number; offset: number; forwarding: boolean };
  const stand = async (id: string): Promise<Stand> => {
    const { rows } = await world.store.db.execute<Stand>(sql`
      select f.status, f.waarom, f.tot, f.skipped_ms::float8 as skipped, s.clock_offset_ms::float8 as offset, s.forwarding
      from fast_forward f join subject s on s.id = f.subject_id where s.id = ${id} order by f.van desc limit 1`);
    if (!rows[0]) throw new Error('no clock was moved');
    return rows[0];
  };
  /** What a killed worker was doing, the engine gives to another one after half a minute. */
  const dicht = (id: string) =>
    vi.waitFor(async () => expect(['bereikt', 'gestopt']).toContain((await stand(id)).status), {
      timeout: 80_000,
      interval: 100,
    });
  /** As if nobody had said anything for so long. */
  const stilte = (id: string, seconden: number) =>
    world.store.db.execute(sql`
      with s as (update subject set held_until = held_until - ${seconden} * interval '1 second' where id = ${id})
      update fast_forward set alive_at = alive_at - ${seconden} * interval '1 second' where subject_id = ${id}`);
  /** Asking a task fails: the story waits there, half way on its clock. */
  const stuk = () =>
    world.store.db.execute(sql`create trigger gaat_mis before insert on taak for each row execute function gaat_mis()`);
  const heel = () => world.store.db.execute(sql`drop trigger gaat_mis on taak`);
  const wacht = (id: string) =>
    until(async () => {
      const { raw } = await world.engine.client.workflow.getHandle(`traject/${id}`).describe();
      return (raw.pendingActivities?.[0]?.attempt ?? 0) > 0;
    });
  const stelVast = (id: string) =>
    world.act(id, actorOf(world.people.gcoer), { type: 'LegFeitenVast', feiten: {}, gemeente: 'Ede' });
  const contactTreden = async (id: string) =>
    (await rungsOf(world, id)).filter(({ soort }) => soort === 'contact').map(({ n, uitkomst }) => `${n} ${uitkomst}`);

  /** A worker of its own process, which can be killed. */
  const workerProcess = (): ChildProcess => {
    const { databaseUrl = '', temporalAddress = '', smtpUrl = '', taskQueue } = world.config;
    const env = childEnvironment({
      ...{ DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: temporalAddress, SMTP_URL: smtpUrl, TASK_QUEUE: taskQueue },
      ...{ SWEEP_EVERY_MS: '500', NODE_ENV: '', VITEST: '', LOG_LEVEL: 'silent' },
    });
    const child = spawn(process.execPath, ['--import', 'tsx', 'worker/main.ts'], { cwd: root, env, stdio: 'ignore' });
    children.push(child);
    return child;
  };
  const vermoord = async (child: ChildProcess) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };

  /** Half way its year, and the worker that carried it is killed. */
  const halverwege = async (): Promise<string> => {
    const child = workerProcess();
    const id = await steps.to.ondersteuning();
    await untilSeen(world, id);
    await stuk();
    await vraag(id, { maanden: 12 });
    await wacht(id);
    await until(async () => (await stand(id)).skipped > dag);
    await vermoord(child);
    return id;
  };

  it('gaat verder bij de volgende worker, tot waar het gevraagd was; elke trede één keer', async () => {
    const id = await halverwege();
    expect(await stelVast(id)).toEqual({ soort: 'wordt vooruitgespoeld' });
    await stilte(id, 20);
    await heel();
    await world.startWorker();
    await dicht(id);
    const { status, tot, offset, forwarding } = await stand(id);
    expect([status, forwarding]).toEqual(['bereikt', false]);
    expect(Math.abs(Date.now() + offset - Date.parse(tot))).toBeLessThan(60_000);
    expect(await contactTreden(id)).toEqual(['1 bereikt', '2 bereikt']);
    expect(await stelVast(id)).toMatchObject({ soort: 'gelukt' });
  });

  it('houdt na een minuut niemand meer tegen, ook zonder worker; de volgende laat haar staan waar zij was', async () => {
    const id = await halverwege();
    await stilte(id, 61);
    expect(await stelVast(id)).toMatchObject({ soort: 'gelukt' });
    await heel();
    await world.startWorker();
    await dicht(id);
    await untilSeen(world, id);
    const clock = await storyClock(world.engine, ref(id));
    const { status, waarom, offset, skipped, tot } = await stand(id);
    expect([status, waarom]).toEqual(['gestopt', 'stil']);
    expect(skipped).toBeGreaterThan(dag);
    expect(Math.abs((clock?.aheadMs ?? 0) - offset)).toBeLessThan(5_000);
    expect(Date.now() + offset).toBeLessThan(Date.parse(tot) - dag);
    expect(clock?.forwarding).toBe(false);
    await world.later(id, 30);
    expect((await openTaskOf(world, id, 'contact')).status).toBe('open');
  });

  it('begint alsnog als de worker wegviel voordat de motor iets wist', async () => {
    const id = await steps.to.ondersteuning();
    const forward = await vraag(id, { weken: 6 });
    const run = await claimForward(world.store, forward);
    expect(await claimForward(world.store, forward)).toBe(null);
    await stilte(id, 20);
    await world.startWorker();
    await dicht(id);
    expect(await stand(id)).toMatchObject({ status: 'bereikt', forwarding: false });
    expect(run && (await beginForward(world.store, run, { chain: 'van een ander', aheadMs: 0 }))).toBe(false);
  });

  it('gaat meteen over naar een andere worker als deze netjes stopt', async () => {
    await world.startWorker();
    const id = await steps.to.ondersteuning();
    await untilSeen(world, id);
    await stuk();
    const forward = await vraag(id, { maanden: 12 });
    await until(async () => (await stand(id)).skipped > dag);
    await world.stopWorker();
    await heel();
    const { store, engine, config, log } = world;
    const ander = createForwards({ store, engine, taskQueue: config.taskQueue }, log);
    await ander.take(forward);
    await world.startWorker();
    await dicht(id);
    expect(await stand(id)).toMatchObject({ status: 'bereikt', forwarding: false });
    await ander.stop();
  });

  it('staat nooit achter wat het verhaal al deed, ook als dat intussen opnieuw begon', async () => {
    await world.startWorker();
    const id = await steps.to.ondersteuning();
    await untilSeen(world, id);
    await world.later(id, 30);
    expect(await contactTreden(id)).toEqual(['1 bereikt']);
    await stuk();
    await vraag(id, { maanden: 12 });
    await until(async () => (await stand(id)).status === 'loopt');
    await startAnew(world.engine.client, world.config.taskQueue, ref(id));
    await dicht(id);
    await heel();
    const { status, waarom, forwarding, offset } = await stand(id);
    expect([status, waarom, forwarding]).toEqual(['gestopt', 'opnieuw begonnen', false]);
    const laatste = Math.max(...(await rungsOf(world, id)).map(({ fired }) => Date.parse(fired)));
    expect(Date.now() + offset).toBeGreaterThanOrEqual(laatste);
    await world.later(id, 30);
    expect((await contactTreden(id)).length).toBe(new Set(await contactTreden(id)).size);
  });

  it('gaat niet vooruit als het traject is afgesloten', async () => {
    const id = await steps.to.ondersteuning();
    await world.doet(world.people.gcoer, id, afsluiting('verhuisd'));
    await expect(world.later(id, 7)).rejects.toThrow('Dit traject is afgesloten');
  });
});

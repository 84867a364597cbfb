import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import { type Stack, startStack } from '../../local/stack.ts';
import { invariants } from '../../ops/invariants/all.ts';
import { inspect } from '../../ops/invariants/inspection.ts';
import { recover } from '../../ops/recover.ts';
import { openEngine } from '../../worker/engine.ts';
import { askedOf, rungsOf, tasksOf, until, untilSeen } from '../support/look.ts';
import { kort, toezegging } from '../support/signaal-commands.ts';
import { type Ding, type Signalen, signalenCast, signalenIn } from '../support/signaal-steps.ts';
import { untilGedeeld } from '../support/signaal-told.ts';
import { createWorld, type World } from '../support/world.ts';

const people = signalenCast();

/** Where it waits when the engine dies: past rung `voorbij` of this task (0 = not asked yet); then it is run on past rung `dan`. */
type Geval = { naar: (signalen: Signalen) => Promise<Ding>; taak: TaakSoort; voorbij: number; dan: number };

const metToezegging = async (signalen: Signalen): Promise<Ding> => {
  const ding = await signalen.to.duiding();
  const belofte = toezegging(await signalen.dag(ding, 60), { email: 'ontvanger@canarie.example' });
  await signalen.doet(people.landelijk, ding, belofte);
  return ding;
};

const metAdvies = async (signalen: Signalen): Promise<Ding> => {
  const ding = await signalen.to.vraagstuk();
  await signalen.doet(people.adviesraad, ding, {
    type: 'GeefAdvies',
    adviesId: crypto.randomUUID(),
    advies: 'Canarietekst: doen.',
  });
  return ding;
};

const gevallen: Record<string, Geval> = {
  'een signaal in afpellen': { naar: ({ to }) => to.afpellen(), taak: 'afpellen', voorbij: 1, dan: 2 },
  'een signaal in strategie': { naar: ({ to }) => to.strategie(), taak: 'strategie', voorbij: 1, dan: 2 },
  'een signaal in aanpak, met een vraag om escalatie': {
    naar: ({ to }) => to.escalatie(),
    taak: 'escalatie',
    voorbij: 1,
    dan: 2,
  },
  'een signaal in duiding, met een toezegging': { naar: metToezegging, taak: 'toezegging', voorbij: 1, dan: 2 },
  'een signaal in beleid': { naar: ({ to }) => to.beleid(), taak: 'beleid', voorbij: 1, dan: 2 },
  'een signaal in monitoring, nog niet gevraagd': { naar: ({ to }) => to.monitoring(), taak: 'monitoring', voorbij: 0, dan: 1 },
  'een signaal in monitoring': { naar: ({ to }) => to.monitoring('beleid'), taak: 'monitoring', voorbij: 1, dan: 2 },
  'een vraagstuk in strategie, met een advies': { naar: metAdvies, taak: 'advies', voorbij: 1, dan: 2 },
  'een vraagstuk in aanpak': { naar: ({ to }) => to.aanpak('vraagstuk'), taak: 'aanpak', voorbij: 1, dan: 2 },
  'een vraagstuk in beleid': { naar: ({ to }) => to.beleid('vraagstuk'), taak: 'beleid', voorbij: 1, dan: 2 },
};

describe('de motor valt weg en is alles kwijt, terwijl er aan signalen gewerkt wordt', () => {
  let dataDir: string;
  let stack: Stack;
  let world: World;
  let signalen: Signalen;
  let vraagstuk: Ding;
  let erin: Ding[];
  const dingen = new Map<string, Ding>();
  const before = new Map<string, Awaited<ReturnType<typeof askedOf>>>();

  const allen = (work: (ding: Ding, geval: Geval) => Promise<unknown>) =>
    Promise.all([...dingen].map(([naam, ding]) => work(ding, gevallen[naam] as Geval)));
  const fouten = async () => {
    const { store, engine, config } = world;
    const look = { store, engine, taskQueue: config.taskQueue, graceMs: 10_000, smtp: true, mailDir: stack.mailDir };
    return (await inspect(look, invariants)).flatMap((finding) => finding.fouten);
  };
  const vernomen = async ({ id }: Ding): Promise<unknown[]> =>
    (
      await world.database.pool.query(
        `select data->>'wat' as wat from event where subject_id = $1 and type = 'VernomenVanVraagstuk' order by version`,
        [id],
      )
    ).rows.map(({ wat }) => wat);

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'trajectregie-signalen-'));
    stack = await startStack({ dataDir, fast: true });
    const { temporalAddress, smtpUrl, databaseUrl } = stack;
    world = await createWorld({ temporalAddress, smtpUrl, engineLost: 'wait' }, people, databaseUrl);
    signalen = signalenIn(world, people);
    await world.startWorker();
    for (const [naam, { naar }] of Object.entries(gevallen)) dingen.set(naam, await naar(signalen));
    vraagstuk = await signalen.to.vraagstuk();
    erin = [await signalen.to.inVraagstuk(vraagstuk.id), await signalen.to.inVraagstuk(vraagstuk.id)];
    await signalen.kiest(vraagstuk);
    await untilGedeeld(signalen, vraagstuk);
    await allen((ding, { taak, voorbij }) => signalen.voorbij(ding, taak, voorbij));
    await allen(({ id }) => untilSeen(world, id));
    await allen(async ({ id }) => before.set(id, await askedOf(world, id)));

    await stack.temporal.kill();
    await signalen.doet(people.landelijk, vraagstuk, kort.neemOver); // nobody can tell its signals now
    await stack.temporal.wipe();
    const engine = await openEngine(world.config);
    await recover(world.store, engine, { taskQueue: world.config.taskQueue, anew: false, say: () => undefined });
    await engine.close();
    await allen(({ id }) => untilSeen(world, id));
  }, 240_000);
  afterAll(async () => {
    await world?.close();
    await stack?.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('en elk verhaal begint opnieuw vanuit de feiten; niets wordt dubbel gevraagd of gemaild', async () => {
    for (const [naam, { id }] of dingen) expect([naam, await askedOf(world, id)]).toEqual([naam, before.get(id)]);
    for (const { kind, id } of dingen.values())
      expect((await world.engine.client.workflow.getHandle(`${kind}/${id}`).describe()).status.name).toBe('RUNNING');
    await expect.poll(fouten, { timeout: 30_000, interval: 500 }).toEqual([]);
  });

  it('wat intussen met een vraagstuk gebeurde, hoort elk signaal daarna één keer', async () => {
    await untilGedeeld(signalen, vraagstuk);
    for (const signaal of erin) expect(await vernomen(signaal)).toEqual(['strategie gekozen', 'geescaleerd']);
    await signalen.doet(people.landelijk, vraagstuk, { ...kort.sluit, reden: 'niet op te lossen' });
    await until(async () => (await Promise.all(erin.map(signalen.staat))).every(({ fase }) => fase === 'afgesloten'));
    for (const signaal of erin) expect(await vernomen(signaal)).toEqual(['strategie gekozen', 'geescaleerd', 'afgesloten']);
  });

  it.each(Object.entries(gevallen))('%s: gaat verder op de goede trede', async (naam, { taak, dan }) => {
    const ding = dingen.get(naam) as Ding;
    await signalen.voorbij(ding, taak, dan);
    const [rungs, after] = [await rungsOf(world, ding.id), await askedOf(world, ding.id)];
    const [task] = (await tasksOf(world, ding.id, taak)).filter(({ status }) => status === 'open');
    const gegaan = rungs.filter(({ taakId }) => taakId === task?.id);
    expect(gegaan.map(({ n, planned, uitkomst }) => [n, planned, uitkomst])).toEqual(
      (task?.rungs ?? []).slice(0, dan).map(({ n, at }) => [n, at, 'bereikt']),
    );
    for (const rung of rungs) expect(Date.parse(rung.fired) - Date.parse(rung.planned)).toBeLessThan(300_000);
    for (const was of before.get(ding.id)?.mails ?? []) expect(after.mails).toContainEqual(was);
    expect(new Set(after.mails.map(({ taakId, n, aan }) => `${taakId} ${n} ${aan}`)).size).toBe(after.mails.length);
    expect(new Set(after.tasks.map(({ soort, key, stay }) => `${soort} ${key} ${stay}`)).size).toBe(after.tasks.length);
  });

  it('en alles klopt nog', async () => {
    await expect.poll(fouten, { timeout: 30_000, interval: 500 }).toEqual([]);
  });
});

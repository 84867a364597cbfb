import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { afwezigheid, gebruiker } from '../../db/schema/index.ts';
import { toewijzen } from '../../db/tasks.ts';
import { korte, triage } from '../support/commands.ts';
import { iso, openTaskOf, rungsOf, tasksOf, until } from '../support/look.ts';
import { actorOf, cast, gcoer, type TestUser, user } from '../support/people.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { createWorld, type World } from '../support/world.ts';
import { dagHier, omUur, werkdagNa } from './own-calendar.ts';

const dagenGeleden = (n: number): string => new Date(Date.now() - n * 86_400_000).toISOString();

describe('de regels van elke ladder', () => {
  const noord = user('Coor Noord', [{ rol: 'regiocoordinator', regio: 'Noord' }]);
  const waarnemer = user('Waar Neemt', [{ rol: 'regiocoordinator', regio: 'West' }]);
  const zuid = user('Coor Zuid', [{ rol: 'regiocoordinator', regio: 'Zuid' }]);
  const dubbel = gcoer('Dub Bel', 'Midden', ['NAH'], {
    rollen: [
      { rol: 'gcoer', regio: 'Midden' },
      { rol: 'regiocoordinator', regio: 'Midden' },
    ],
  });
  const extra = { noord, waarnemer, zuid, dubbel };
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await createWorld({}, { ...cast(), ...extra });
    steps = stepsIn(world);
    await world.startWorker();
  });
  afterAll(() => world.close());

  const isAfwezig = (wie: TestUser, vervanger?: TestUser) =>
    world.store.db
      .insert(afwezigheid)
      .values({ id: randomUUID(), gebruikerId: wie.id, van: dagenGeleden(1), waarnemerId: vervanger?.id ?? null });
  const isTerug = (...wie: TestUser[]) =>
    Promise.all(wie.map(({ id }) => world.store.db.delete(afwezigheid).where(eq(afwezigheid.gebruikerId, id))));
  const verloop = async (id: string) =>
    (await rungsOf(world, id)).map(
      ({ soort, n, uitkomst, bereikt }) => `${soort} ${n} ${uitkomst}${bereikt.map((wie) => ` ${naamVan(wie)}`).join('')}`,
    );
  const naamVan = (wie: string) => Object.values(world.people).find((person) => person.id === wie)?.naam ?? wie;

  it('van treden die samen te laat zijn gaat alleen de hoogste uit; de andere zijn ingehaald', async () => {
    await world.stopWorker();
    const id = await world.meldtAan({}, { now: dagenGeleden(30) });
    await world.startWorker();
    await until(async () => (await rungsOf(world, id)).length === 3);
    expect(await verloop(id)).toEqual(['triage 1 ingehaald', 'triage 2 ingehaald', 'triage 3 bereikt Programma Manager']);
    const mails = (await rungsOf(world, id)).map((r) => r.mails);
    expect(mails).toEqual([[], [], [world.people.manager.email]]);
  });

  it('een trede die niemand bereikt, wordt vastgelegd, en de volgende gaat meteen', async () => {
    const id = await world.meldtAan({ regio: 'Zuid' });
    await world.store.db.update(gebruiker).set({ inDienst: false }).where(eq(gebruiker.id, zuid.id));
    await world.later(id, 60);
    await world.store.db.update(gebruiker).set({ inDienst: true }).where(eq(gebruiker.id, zuid.id));
    expect(await verloop(id)).toEqual([
      'triage 1 bereikt Coor Aanmeld',
      'triage 2 niemand',
      'triage 3 bereikt Programma Manager',
    ]);
    const [, tweede, derde] = await rungsOf(world, id);
    expect(derde?.fired).toBe(tweede?.fired);
    expect(derde?.planned).toBe(omUur(werkdagNa(dagHier((await openTaskOf(world, id, 'triage')).vanaf), 8), 17));
  });

  it('voorbij de laatste trede komt er een alarm voor de beheerder, dat weggaat als de taak gedaan is', async () => {
    const { voorzitter } = world.people;
    const id = await steps.to.aanmeldoverleg();
    await world.later(id, 60);
    const eigen = await openTaskOf(world, id, 'inschatting', voorzitter.id);
    const alarm = await openTaskOf(world, id, 'alarm');
    expect(alarm).toMatchObject({ rol: 'beheerder', overTaak: eigen.id, uiterlijk: null });
    await steps.besluit(id, 'toelaten');
    expect((await tasksOf(world, id, 'alarm')).map(({ status }) => status)).not.toContain('open');
  });

  it('wie de taak liet liggen, wordt door de klim niet bereikt', async () => {
    const id = await world.meldtAan({ regio: 'Midden' });
    await world.doet(world.people.coordinator, id, triage('toelaten'));
    await world.doet(dubbel, id, { type: 'DoeMatchvoorstel', kandidaten: [dubbel.id] });
    await world.doet(dubbel, id, { type: 'KiesMetgezel', gcoerId: dubbel.id });
    await world.later(id, 60);
    const kennismaking = (await verloop(id)).filter((regel) => regel.startsWith('kennismaking'));
    expect(kennismaking).toEqual(['kennismaking 1 bereikt Dub Bel', 'kennismaking 2 niemand']);
    expect(await openTaskOf(world, id, 'alarm')).toMatchObject({ rol: 'beheerder' });
  });

  it('een afwezige wordt vervangen door de waarnemer', async () => {
    await isAfwezig(noord, waarnemer);
    const id = await steps.to.aanmelding({ regio: 'Noord' });
    await world.later(id, 8);
    await isTerug(noord);
    expect(await verloop(id)).toContain('triage 2 bereikt Waar Neemt');
  });

  it('is de waarnemer ook weg, dan gaat de volgende trede meteen', async () => {
    await isAfwezig(noord, waarnemer);
    await isAfwezig(waarnemer);
    const id = await steps.to.aanmelding({ regio: 'Noord' });
    await world.later(id, 8);
    await isTerug(noord, waarnemer);
    expect(await verloop(id)).toEqual([
      'triage 1 bereikt Coor Aanmeld',
      'triage 2 niemand',
      'triage 3 bereikt Programma Manager',
    ]);
  });

  it('wie de rol niet meer heeft, wordt niet bereikt, ook al staat de taak op naam', async () => {
    const { coordinator } = world.people;
    const oud = user('Was Coordinator', [{ rol: 'aanmeldcoordinator' }]);
    await world.store.db.insert(gebruiker).values(oud);
    const id = await steps.to.aanmelding();
    const { id: taakId, revision } = await openTaskOf(world, id, 'triage');
    const naar = { taakId, actor: actorOf(coordinator), revisie: revision, idempotencyKey: randomUUID(), now: dagenGeleden(0) };
    expect(await toewijzen(world.store, { ...naar, aan: oud.id, reden: 'zij kent het gezin' })).toMatchObject({
      soort: 'gelukt',
    });
    await world.store.db
      .update(gebruiker)
      .set({ rollen: [{ rol: 'monitoring' }] })
      .where(eq(gebruiker.id, oud.id));
    await world.later(id, 4);
    await world.store.db.update(gebruiker).set({ inDienst: false }).where(eq(gebruiker.id, oud.id));
    expect(await verloop(id)).toEqual(['triage 1 niemand', 'triage 2 bereikt Regi Oost']);
  });

  it('zonder regio klimt het naar de regiocoördinator met landelijke dienst', async () => {
    const id = await steps.to.aanmelding({ regio: 'onbekend' });
    await world.later(id, 8);
    expect(await verloop(id)).toContain('triage 2 bereikt Regi West');
  });

  it('een andere worker gaat verder op dezelfde trede; elke trede gaat één keer', async () => {
    const id = await steps.to.aanmelding();
    await world.later(id, 5);
    await world.stopWorker();
    await world.startWorker();
    await world.later(id, 30);
    const treden = await rungsOf(world, id);
    const vanaf = dagHier((await openTaskOf(world, id, 'triage')).vanaf);
    expect(treden.map(({ n, planned }) => [n, planned])).toEqual([
      [1, omUur(werkdagNa(vanaf, 3), 9)],
      [2, omUur(werkdagNa(vanaf, 5), 17)],
      [3, omUur(werkdagNa(vanaf, 8), 17)],
    ]);
    expect(treden.every(({ mails }) => mails.length === 1)).toBe(true);
  });

  it('een termijn beslist nooit: een jaar later is er niets veranderd dan herinneringen', async () => {
    const id = await steps.to.overdracht();
    const { stay, fase } = await world.facts(id);
    await world.later(id, 365);
    expect(await world.facts(id)).toMatchObject({ stay, fase });
    await world.doet(world.people.gcoer, id, korte.aanvaardOverdracht);
    expect(
      (await tasksOf(world, id, 'overdracht')).map(({ status, uiterlijk }) => [
        status,
        iso(uiterlijk ?? '') < dagenGeleden(-300),
      ]),
    ).toEqual([['beantwoord', true]]);
  });
});

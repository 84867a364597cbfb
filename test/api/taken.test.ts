import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Api, type Caller, openApi } from '../support/api.ts';
import { cast, gcoer, user } from '../support/people.ts';

const people = {
  ...cast(),
  tweedeCoordinator: user('Coor Twee', [{ rol: 'aanmeldcoordinator' }]),
  derde: gcoer('Der De', 'West', ['NAH']),
};
let api: Api;
let coordinator: Caller;
let tweede: Caller;
let trajectId: string;
let taakId: string;
beforeAll(async () => {
  api = await openApi({ people });
  coordinator = await api.als(people.coordinator);
  tweede = await api.als(people.tweedeCoordinator);
});
afterAll(() => api.close());

const idVan = async (traject: string, soort: string) =>
  (await api.query<{ id: string }>('select id from taak where subject_id = $1 and soort = $2', [traject, soort]))[0]?.id ?? '';
beforeEach(async () => {
  trajectId = await api.steps.to.aanmelding();
  taakId = await idVan(trajectId, 'triage');
});

const oppakken = (caller: Caller, version = 1, key: string = randomUUID()) =>
  caller.post(`/taken/${taakId}/_oppakken`, {}, { version, key });

describe('een taak oppakken', () => {
  it('geeft de nieuwe revisie, en de taak staat op naam', async () => {
    const { body, headers } = await oppakken(coordinator).expect(200);
    expect([body, headers.etag]).toEqual([{ revisie: 2 }, '"2"']);
    const { body: werk } = await coordinator.get('/taken?van=mij');
    expect(werk.taken.map((t: { id: string }) => t.id)).toContain(taakId);
  });

  it('lukt van twee mensen één; de ander hoort dat het gewijzigd is', async () => {
    const antwoorden = await Promise.all([oppakken(coordinator), oppakken(tweede)]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(antwoorden.find(({ status }) => status === 412)?.body.nu).toEqual({ revisie: 2 });
  });

  it('twee keer met dezelfde sleutel gebeurt één keer', async () => {
    const key = randomUUID();
    await oppakken(coordinator, 1, key).expect(200);
    expect((await oppakken(coordinator, 1, key).expect(200)).body).toEqual({ revisie: 2 });
  });

  it('kan niet bij wie haar al heeft, of zonder de juiste rol', async () => {
    await oppakken(coordinator).expect(200);
    expect((await oppakken(tweede, 2).expect(409)).body.detail).toBe('deze taak is al van iemand anders');
    const regio = await api.als(people.regioOost);
    taakId = await idVan(await api.steps.to.aanmelding(), 'triage');
    expect((await oppakken(regio).expect(409)).body.detail).toContain('niet de juiste rol');
  });

  it('bestaat niet voor wie haar niet mag zien', async () => {
    const vreemd = await api.als(people.derde);
    expect((await oppakken(vreemd).expect(404)).body).toEqual(
      (await vreemd.post(`/taken/${randomUUID()}/_oppakken`, {}, { version: 1 }).expect(404)).body,
    );
  });

  it('kan niet meer als zij gedaan is', async () => {
    await api.steps.verwijstDoor(trajectId);
    expect((await oppakken(coordinator, 1).expect(409)).body.detail).toBe('deze taak is al gedaan of ingetrokken');
  });

  it('laat een spoor na van wie, wat en waarom niet', async () => {
    await oppakken(coordinator).expect(200);
    await oppakken(tweede, 2).expect(409);
    expect(
      await api.query("select actor_id, uitkomst, reden from audit where kind = 'taak' and subject_id = $1 order by id", [
        taakId,
      ]),
    ).toEqual([
      { actor_id: people.coordinator.id, uitkomst: 'gedaan', reden: null },
      { actor_id: people.tweedeCoordinator.id, uitkomst: 'geweigerd', reden: 'deze taak is al van iemand anders' },
    ]);
  });
});

describe('een taak teruggeven', () => {
  it('legt haar weer bij iedereen van de rol', async () => {
    await oppakken(coordinator).expect(200);
    await coordinator.post(`/taken/${taakId}/_teruggeven`, {}, { version: 2 }).expect(200);
    await oppakken(tweede, 3).expect(200);
  });

  it('kan niet als zij van één mens is', async () => {
    const { to } = api.steps;
    const id = await to.kennismaking();
    const ondersteuner = await api.als(people.gcoer);
    await ondersteuner.post(`/taken/${await idVan(id, 'kennismaking')}/_teruggeven`, {}, { version: 1 }).expect(409);
  });
});

describe('een taak aan een collega geven', () => {
  it('toont eerst wie haar kan doen', async () => {
    const { body } = await coordinator.get(`/taken/${taakId}/collegas`).expect(200);
    expect(body).toEqual([
      { id: people.coordinator.id, naam: 'Coor Aanmeld', rollen: ['aanmeldcoordinator'], aanwezig: true },
      { id: people.tweedeCoordinator.id, naam: 'Coor Twee', rollen: ['aanmeldcoordinator'], aanwezig: true },
    ]);
  });

  it('toont van een taak zonder regio alleen wie landelijke dienst heeft', async () => {
    const id = await api.steps.to.matching({ regio: 'onbekend' });
    const regio = await api.als(people.regioWest);
    const { body } = await regio.get(`/taken/${await idVan(id, 'matchvoorstel')}/collegas`).expect(200);
    expect(body.map((collega: { naam: string }) => collega.naam)).toEqual(['Regi West']);
  });

  it('doet dat met een reden, en de klok loopt door', async () => {
    const klok = () => api.query('select uiterlijk, next_rung_at from taak where id = $1', [taakId]);
    const eerst = await klok();
    await coordinator
      .post(`/taken/${taakId}/_toewijzen`, { aan: people.tweedeCoordinator.id, reden: 'vakantie' }, { version: 1 })
      .expect(200);
    const { body } = await tweede.get('/taken?van=mij');
    expect(body.taken.map((t: { id: string }) => t.id)).toContain(taakId);
    expect(await klok()).toEqual(eerst);
  });

  it.each([
    ['zonder reden', () => ({ aan: people.tweedeCoordinator.id }), 422],
    ['aan niemand', () => ({ reden: 'x' }), 422],
    ['aan iets wat geen kenmerk is', () => ({ aan: 'piet', reden: 'x' }), 422],
    ['aan wie niet bestaat', () => ({ aan: randomUUID(), reden: 'x' }), 409],
    ['aan wie de rol niet heeft', () => ({ aan: people.gcoer.id, reden: 'x' }), 409],
  ])('kan niet %s', async (_wat, body, status) => {
    await coordinator.post(`/taken/${taakId}/_toewijzen`, body(), { version: 1 }).expect(status);
  });
});

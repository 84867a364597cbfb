import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { TrajectView } from '../../api/contract/traject.ts';
import { openLog } from '../../api/log.ts';
import { type Config, readConfig } from '../../config.ts';
import { joinEngine } from '../../db/queries/sweep.ts';
import { type Engine, openEngine } from '../../worker/engine.ts';
import { type RunningWorker, startWorker } from '../../worker/run.ts';
import { type Api, type Caller, openApi } from '../support/api.ts';
import { afsluiting, korte } from '../support/commands.ts';
import { mailsOf, rungsOf, until } from '../support/look.ts';
import { quietRuntime } from '../support/quiet-runtime.ts';

const dag = 86_400_000;

let api: Api;
let engine: Engine;
let config: Config;
let oost: Caller;
beforeAll(async () => {
  quietRuntime();
  api = await openApi({ config: { timeMachine: true } });
  config = {
    ...readConfig(),
    databaseUrl: api.database.url,
    temporalAddress: inject('temporalAddress'),
    smtpUrl: inject('smtpUrl'),
    taskQueue: `test-${randomUUID()}`,
    sweepEveryMs: 500,
  };
  engine = await openEngine(config);
  await joinEngine(api.store, engine.namespaceId, false);
  oost = await api.als(api.people.regioOost);
});
afterAll(async () => {
  await engine.close();
  await api.close();
});

const start = (): Promise<RunningWorker> =>
  startWorker({ config, store: api.store, pool: api.database.pool, engine, log: openLog('silent') });

const dossier = async (id: string, wie = oost): Promise<TrajectView> => (await wie.get(`/trajecten/${id}`).expect(200)).body;
const vooruit = (id: string, body: object, sending: Parameters<Caller['post']>[2] = {}) =>
  oost.post(`/trajecten/${id}/vooruit`, body, sending);
const sporen = (id: string) =>
  api.query<{ actor: string; uitkomst: string; reden: string | null }>(
    "select actor_id as actor, uitkomst, reden from audit where subject_id = $1 and actie = 'traject.vooruit' order by id",
    [id],
  );
const stilOp = (id: string) => until(async () => !(await dossier(id)).tijdmachine.bezig);

describe('de klok van een traject vooruitzetten', () => {
  it('houdt acties tegen zolang het loopt, gaat één keer, en daarna is gebeurd wat er in die tijd gebeurt', async () => {
    const id = await api.steps.to.matching();
    const before = await dossier(id);
    expect(before.tijdmachine).toMatchObject({ aan: true, bezig: false });
    const key = randomUUID();

    const { body: gevraagd } = await vooruit(id, { weken: 2 }, { key }).expect(202);
    expect(Date.parse(gevraagd.tot) - Date.parse(gevraagd.van)).toBeGreaterThan(13 * dag);
    expect((await dossier(id)).tijdmachine.bezig).toBe(true);
    const opdracht = { type: 'LegFeitenVast', feiten: {}, gemeente: 'Ede' };
    const wacht = await oost.post(`/trajecten/${id}/opdrachten`, opdracht, { version: before.versie }).expect(409);
    expect(wacht.body.detail).toMatch(/klok .* vooruitgezet/);
    expect((await vooruit(id, { weken: 2 }, { key }).expect(202)).body).toEqual(gevraagd);
    await vooruit(id, { dagen: 2 }, { key }).expect(422);
    const dubbel = await vooruit(id, { weken: 2 }).expect(409);
    expect(dubbel.body.detail).toBe('De klok van dit traject gaat al vooruit. Wacht tot hij weer stilstaat.');

    const worker = await start();
    await stilOp(id);
    await until(async () => (await mailsOf(api, id)).every(({ status }) => status === 'verzonden'));
    const after = await dossier(id);
    await worker.stop();

    expect(Date.parse(after.tijdmachine.nu)).toBeGreaterThanOrEqual(Date.parse(gevraagd.tot) - 1_000);
    expect(Date.parse(after.tijdmachine.nu)).toBeLessThan(Date.parse(gevraagd.tot) + 60_000);
    const treden = (await rungsOf(api, id)).filter(({ soort }) => soort === 'matchvoorstel');
    expect(treden.map(({ n, uitkomst }) => `${n} ${uitkomst}`)).toEqual(['1 bereikt', '2 bereikt']);
    const [klok] = after.tijdlijn.filter(({ soort }) => soort === 'klok');
    expect(klok).toMatchObject({ op: gevraagd.van, wie: api.people.regioOost.naam, wat: 'zette de klok 2 weken vooruit' });
    const boven = after.tijdlijn.slice(
      0,
      after.tijdlijn.findIndex(({ soort }) => soort === 'klok'),
    );
    expect(boven.map(({ soort }) => soort)).toEqual(expect.arrayContaining(['herinnering', 'escalatie', 'mail']));
    expect((await sporen(id)).map(({ uitkomst, reden }) => `${uitkomst} ${reden}`)).toEqual([
      'gedaan 2 weken',
      'geweigerd De klok van dit traject gaat al vooruit. Wacht tot hij weer stilstaat.',
    ]);
    expect(after.taken.find(({ soort }) => soort === 'matchvoorstel')?.werkdagenTeLaat).toBeGreaterThan(0);
    await oost.post(`/trajecten/${id}/opdrachten`, opdracht, { version: after.versie }).expect(200);
  });

  it('gaat bij een dubbele klik maar één keer', async () => {
    const id = await api.steps.to.aanmelding();
    const beide = await Promise.all([vooruit(id, { dagen: 1 }), vooruit(id, { dagen: 1 })]);
    expect(beide.map(({ status }) => status).sort()).toEqual([202, 409]);
    const rows = await api.query('select id from fast_forward where subject_id = $1', [id]);
    expect(rows).toHaveLength(1);
    const worker = await start();
    await stilOp(id);
    await worker.stop();
    const [row] = await api.query<{ dagen: number }>(
      'select round(clock_offset_ms / 86400000.0)::int as dagen from subject where id = $1',
      [id],
    );
    expect(row?.dagen).toBe(1);
  });

  it('zet ook een maand vooruit zoals de kalender hem telt', async () => {
    const id = await api.steps.to.aanmelding();
    const { van, tot } = (await vooruit(id, { maanden: 12 }).expect(202)).body;
    expect([365, 366]).toContain(Math.round((Date.parse(tot) - Date.parse(van)) / dag));
    expect(tot.slice(5, 7)).toBe(van.slice(5, 7));
  });
});

describe('de klok van een traject gaat niet vooruit', () => {
  it('waar de tijdmachine uit staat: daar bestaat dit niet', async () => {
    const elders = await openApi();
    const id = await elders.steps.to.aanmelding();
    const coordinator = await elders.als(elders.people.coordinator);
    await coordinator.post(`/trajecten/${id}/vooruit`, { dagen: 1 }).expect(404);
    expect((await dossier(id, coordinator)).tijdmachine).toMatchObject({ aan: false, bezig: false });
    expect(await elders.query('select 1 from fast_forward')).toEqual([]);
    await elders.close();
  });

  it('voor wie het traject niet mag zien; dat laat een spoor na', async () => {
    const id = await api.steps.to.matching();
    const west = await api.als(api.people.regioWest);
    await west.post(`/trajecten/${id}/vooruit`, { dagen: 1 }).expect(404);
    await oost.post(`/trajecten/${randomUUID()}/vooruit`, { dagen: 1 }).expect(404);
    expect(await sporen(id)).toEqual([{ actor: api.people.regioWest.id, uitkomst: 'geweigerd', reden: 'bestaat niet' }]);
    await (await api.als(api.people.beheerder)).post(`/trajecten/${id}/vooruit`, { dagen: 1 }).expect(403);
    await (await api.publiek()).post(`/trajecten/${id}/vooruit`, { dagen: 1 }).expect(401);
  });

  it('als het traject is afgesloten: er gebeurt niets meer', async () => {
    const id = await api.steps.to.ondersteuning();
    await api.doet(api.people.gcoer, id, afsluiting('verhuisd'));
    const { body } = await vooruit(id, { weken: 1 }).expect(409);
    expect(body.detail).toBe('Dit traject is afgesloten: er gebeurt niets meer, dus de klok blijft staan.');
    expect((await dossier(id)).tijdmachine.bezig).toBe(false);
  });

  it.each([
    [{}, 'dagen'],
    [{ dagen: 0 }, 'dagen'],
    [{ dagen: -3 }, 'dagen'],
    [{ dagen: 1.5 }, 'dagen'],
    [{ dagen: 366 }, 'dagen'],
    [{ weken: 53 }, 'weken'],
    [{ maanden: 13 }, 'maanden'],
    [{ weken: '2' }, 'weken'],
    [{ dagen: 1, weken: 1 }, 'dagen'],
    [{ jaren: 1 }, 'jaren'],
  ])('met %j: dat wordt per veld uitgelegd', async (body, veld) => {
    const id = await api.steps.to.aanmelding();
    const { body: problem } = await vooruit(id, body).expect(422);
    expect(problem.velden.map((v: { veld: string }) => v.veld)).toContain(veld);
  });

  it('zonder sleutel per verzoek', async () => {
    await vooruit(await api.steps.to.aanmelding(), { dagen: 1 }, { key: null }).expect(400);
  });
});

describe('de eigen datum van een traject', () => {
  it('geldt daarna voor wat mensen doen: contact van vandaag, in de tijd van het traject', async () => {
    const id = await api.steps.to.klik();
    const gcoer = await api.als(api.people.gcoer);
    await vooruit(id, { maanden: 3 }).expect(202);
    const worker = await start();
    await stilOp(id);
    await worker.stop();
    const { tijdmachine, versie } = await dossier(id);
    await oost.post(`/trajecten/${id}/opdrachten`, korte.klik, { version: versie }).expect(200);
    const { ondersteuning } = await dossier(id, gcoer);
    expect(ondersteuning?.gestartOp.slice(0, 10)).toBe(tijdmachine.nu.slice(0, 10));
  });
});

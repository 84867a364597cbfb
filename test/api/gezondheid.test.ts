import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../api/app.ts';
import { openLog } from '../../api/log.ts';
import { openDatabase } from '../../db/client.ts';
import { openStore } from '../../db/store.ts';
import { type Api, apiConfig, openApi } from '../support/api.ts';
import { triage } from '../support/commands.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const gezondheid = async () => (await request(api.server).get('/api/v1/gezondheid').expect(200)).body;

describe('de motor', () => {
  it('die net nog veegde, is gezond', async () => {
    await api.query('update engine set swept_at = now()');
    expect(await gezondheid()).toEqual({ status: 'gezond', herinneringenWachten: false, wachtend: 0, opnieuwBegonnen: 0 });
  });

  it('die weg is, is geen ziekte: het werk gaat door, herinneringen wachten', async () => {
    await api.query("update engine set swept_at = now() - interval '61 seconds'");
    expect(await gezondheid()).toMatchObject({ status: 'motor weg', herinneringenWachten: true });
    const id = await api.steps.to.aanmelding();
    const coordinator = await api.als(api.people.coordinator);
    await coordinator.post(`/trajecten/${id}/opdrachten`, triage('toelaten'), { version: 1 }).expect(200);
    const regio = await api.als(api.people.regioOost);
    const { body } = await regio.get('/taken').expect(200);
    expect(body.taken.map((taak: { onderwerpId: string }) => taak.onderwerpId)).toContain(id);
  });

  it('die achterloopt, laat herinneringen wachten, en telt hoeveel', async () => {
    await api.steps.to.aanmelding();
    await api.query('update engine set swept_at = now(), restarted = 3');
    await api.query("update subject set changed_at = now() - interval '2 minutes'");
    expect(await gezondheid()).toEqual({ status: 'gezond', herinneringenWachten: true, wachtend: 2, opnieuwBegonnen: 3 });
  });
});

describe('zonder databank', () => {
  const weg = async () => {
    const dicht = createServer();
    const port = await new Promise<number>((resolve) =>
      dicht.listen(0, '127.0.0.1', () => resolve((dicht.address() as { port: number }).port)),
    );
    await new Promise((resolve) => dicht.close(resolve));
    const database = openDatabase(`postgres://iemand:geheim@127.0.0.1:${port}/niets`);
    return createApp({
      ...{
        store: openStore(database),
        pool: database.pool,
        config: apiConfig,
        log: openLog('silent'),
        now: () => new Date().toISOString(),
      },
      ...{ limits: { formulier: 100, inloggen: 100, links: 100 }, mailbox: null, changes: null, webDir: null },
    });
  };

  it.each([
    ['get', '/gezondheid'],
    ['get', '/gemeenten'],
    ['get', '/demo/gebruikers'],
    ['get', '/publiek'],
  ] as const)('is het antwoord 503 met wanneer het weer kan: %s %s', async (method, path) => {
    const { status, headers, body } = await request(await weg())[method](`/api/v1${path}`);
    expect([status, headers['retry-after'], body.title]).toEqual([503, '5', 'Het systeem is even niet bereikbaar']);
  });

  it('zegt nooit dat iets bewaard is, en na terugkeer doet dezelfde sleutel het alsnog één keer', async () => {
    const id = await api.steps.to.aanmelding();
    const coordinator = await api.als(api.people.coordinator);
    const key = randomUUID();
    const stuur = () => coordinator.post(`/trajecten/${id}/opdrachten`, triage('toelaten'), { version: 1, key });
    await api.query('alter table outcome rename to outcome_weg');
    expect((await stuur()).status).toBe(500);
    await api.query('alter table outcome_weg rename to outcome');
    expect(await api.query('select version from subject where id = $1', [id])).toEqual([{ version: 1 }]);
    await stuur().expect(200);
    await stuur().expect(200);
    expect(await api.query('select version from subject where id = $1', [id])).toEqual([{ version: 2 }]);
  });
});

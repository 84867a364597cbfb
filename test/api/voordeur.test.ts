import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../api/app.ts';
import { demoMailbox } from '../../api/demo-mailbox.ts';
import { openLog } from '../../api/log.ts';
import { assertGuarded } from '../../api/policy.ts';
import type { Route } from '../../api/route.ts';
import { allRoutes } from '../../api/routes/all.ts';
import { policy as table } from '../../domain/rechten/policy.ts';
import { apiConfig, openApi } from '../support/api.ts';
import { aanvulling, triage } from '../support/commands.ts';

describe('een route', () => {
  it('heeft altijd een actie die in de tabel met rechten staat', () => {
    expect(allRoutes.filter(({ actie }) => !(actie in table))).toEqual([]);
  });

  it('zonder bewaker houdt de api van starten af', () => {
    const open = { stack: [{ route: { path: '/open', stack: [{ handle: () => undefined }] } }] };
    expect(() => assertGuarded(open)).toThrow('route without actie: /open');
  });

  it('zonder actie houdt de api van starten af', async () => {
    const api = await openApi();
    const { actie: _actie, ...zonder } = allRoutes[0] as Route;
    const deps = { store: api.store, pool: api.database.pool, config: apiConfig, log: openLog('silent'), now: api.now };
    const rest = { limits: { formulier: 1, inloggen: 1, links: 1 }, mailbox: null, changes: null, webDir: null };
    expect(() => createApp({ ...deps, ...rest }, [zonder as Route])).toThrow('route without actie');
    await api.close();
  });
});

describe('de beschrijving van de api', () => {
  it('is OpenAPI 3.1, en noemt elke route met al haar antwoorden', async () => {
    const api = await openApi();
    const { body } = await request(api.server).get('/api/v1/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    for (const { method, path, antwoorden } of allRoutes) {
      const beschreven = body.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method];
      expect(beschreven?.summary, `${method} ${path}`).toBeTruthy();
      expect(Object.keys(beschreven.responses)).toEqual(expect.arrayContaining([...Object.keys(antwoorden), '500', '503']));
    }
    const opdracht = body.paths['/trajecten/{id}/opdrachten'].post;
    expect(Object.keys(opdracht.responses)).toEqual([
      '200',
      '400',
      '401',
      '403',
      '404',
      '409',
      '412',
      '413',
      '415',
      '422',
      '428',
      '500',
      '503',
    ]);
    expect(opdracht.parameters.map(({ name }: { name: string }) => name)).toEqual([
      'id',
      'Idempotency-Key',
      'If-Match',
      'X-CSRF-Token',
    ]);
    const namen = Object.values(body.paths).flatMap((path) =>
      Object.values(path as object).map((operation: { operationId: string }) => operation.operationId),
    );
    expect(new Set(namen).size).toBe(namen.length);
    await api.close();
  });
});

describe('wie te vaak komt', () => {
  it.each([
    ['met het formulier', 'formulier', 'post', '/aanmeldingen'],
    ['om in te loggen', 'inloggen', 'post', '/demo/inloggen'],
    ['met een link', 'links', 'get', '/links/on.zin'],
  ] as const)('%s, moet even wachten', async (_wat, welke, method, path) => {
    const limits = { formulier: 1_000, inloggen: 1_000, links: 1_000, [welke]: 2 };
    const api = await openApi({ deps: { limits } });
    const doe = () => request(api.server)[method](`/api/v1${path}`);
    await doe();
    await doe();
    const { status, body, headers } = await doe();
    expect([status, body.title, headers['retry-after']]).toEqual([429, 'Dit waren te veel verzoeken', '900']);
    await api.close();
  });

  it('geldt niet voor wie is ingelogd', async () => {
    const api = await openApi({ deps: { limits: { formulier: 0, inloggen: 100, links: 0 } } });
    const coordinator = await api.als(api.people.coordinator);
    await coordinator.post('/aanmeldingen', {}).expect(422);
    await api.close();
  });
});

describe('het openbare formulier', () => {
  it('geeft de referentie en niets meer, en de aanmelding ligt meteen bij de aanmeldcoördinator', async () => {
    const api = await openApi();
    const bezoeker = await api.publiek();
    const body = {
      persoon: { naam: 'Canarie Vogel' },
      aanmelder: { soort: 'naaste', naam: 'Canarie Naaste', email: 'naaste@canarie.example' },
      hulpvraag: 'Het gaat niet meer.',
    };
    const key = randomUUID();
    const antwoord = await bezoeker.post('/aanmeldingen', body, { key }).expect(201);
    expect(antwoord.body).toEqual({ referentie: expect.stringMatching(/^T-\d{4}-00001$/) });
    expect((await bezoeker.post('/aanmeldingen', body, { key }).expect(201)).body).toEqual(antwoord.body);
    const coordinator = await api.als(api.people.coordinator);
    const { body: werk } = await coordinator.get('/taken').expect(200);
    expect(werk.taken).toMatchObject([{ soort: 'triage', referentie: antwoord.body.referentie, naam: 'Canarie Vogel' }]);
    await (await api.publiek()).post('/aanmeldingen', body, { csrf: null }).expect(403);
    await api.close();
  });
});

describe('het log', () => {
  it('kent geen naam, geen tekst, geen adres en geen sleutel van een link', async () => {
    const lines: string[] = [];
    const stroom = new PassThrough();
    stroom.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
    const api = await openApi({ log: stroom });
    const id = await api.steps.to.aanvullen();
    const [taak] = await api.query<{ id: string }>("select id from taak where subject_id = $1 and soort = 'aanvullen'", [id]);
    const token = api.link(taak?.id ?? '', 'aanmelder');
    const coordinator = await api.als(api.people.coordinator);
    await coordinator.get(`/trajecten/${id}`).expect(200);
    await coordinator.post('/trajecten/_zoek', { tekst: 'Canarie' }).expect(200);
    await coordinator.post(`/trajecten/${id}/opdrachten`, triage('toelaten'), { version: 1 }).expect(412);
    await request(api.server).get(`/api/v1/links/${token}`).expect(200);
    await request(api.server).post(`/api/v1/links/${token}`).set('Idempotency-Key', randomUUID()).send(aanvulling()).expect(200);
    await api.query('alter table audit rename to audit_weg');
    await coordinator.get(`/trajecten/${id}?naam=Canarie`).expect(500);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const log = lines.join('');
    expect(log).toContain('"route":"/links/:token"');
    expect(log).toContain('"code":"42P01"');
    expect(log).not.toMatch(/Canarie|canarie/);
    expect(log).not.toContain(token);
    expect(log).not.toContain(id);
    await api.close();
  });
});

describe('de postbus van de demo', () => {
  it('toont de mail, de nieuwste eerst, en leest niets anders dan mail', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'postbus-'));
    const mail = (id: string, date: string) =>
      writeFile(join(dir, `${id}.json`), JSON.stringify({ id, date, to: ['a@b.example'], subject: 'Vraag', text: 'Hallo' }));
    const [oud, nieuw] = ['a'.repeat(32), 'b'.repeat(32)];
    await mail(oud, '2026-01-01T09:00:00.000Z');
    await mail(nieuw, '2026-01-02T09:00:00.000Z');
    const api = await openApi({ deps: { mailbox: demoMailbox(dir) } });
    const { body } = await request(api.server).get('/api/v1/demo/postbus').expect(200);
    expect(body.map((m: { id: string }) => m.id)).toEqual([nieuw, oud]);
    await request(api.server)
      .get(`/api/v1/demo/postbus/${oud}`)
      .expect(200, { id: oud, op: '2026-01-01T09:00:00.000Z', aan: 'a@b.example', onderwerp: 'Vraag', tekst: 'Hallo' });
    for (const id of ['c'.repeat(32), '..%2f..%2fpackage', 'x'])
      await request(api.server).get(`/api/v1/demo/postbus/${id}`).expect(404);
    await api.close();
    await rm(dir, { recursive: true });
    expect(await demoMailbox(dir).list()).toEqual([]);
  });
});

describe('de schermen', () => {
  it('komen op elk adres dat geen api is, met strenge regels voor scripts', async () => {
    const webDir = await mkdtemp(join(tmpdir(), 'web-'));
    await writeFile(join(webDir, 'index.html'), '<!doctype html><title>Trajectregie</title>');
    const api = await openApi({ deps: { webDir } });
    const { text, headers } = await request(api.server).get('/trajecten/een-twee').set('Accept', 'text/html').expect(200);
    expect(text).toContain('Trajectregie');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    await request(api.server).get('/assets/weg.js').expect(404);
    await request(api.server)
      .get('/api/v1/weg')
      .set('Accept', 'text/html')
      .expect(404)
      .expect('Content-Type', /problem\+json/);
    await request(api.server).post('/iets').expect(404);
    await api.close();
    await rm(webDir, { recursive: true });
  });
});

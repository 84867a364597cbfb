import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkToken } from '../../db/links.ts';
import { openTask } from '../../db/story-read.ts';
import { dagVan } from '../../domain/calendar/moment.ts';
import { type Api, openApi } from '../support/api.ts';
import { aanvulling, ervaring, korte } from '../support/commands.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

type Partij = 'aanmelder' | 'client' | 'ontvanger';
const taakVan = async (traject: string, soort: string) =>
  (
    await api.query<{ id: string }>("select id from taak where subject_id = $1 and soort = $2 and status = 'open'", [
      traject,
      soort,
    ])
  )[0]?.id ?? '';
const linkVoor = async (traject: string, soort: string, partij: Partij, seconds?: number) =>
  api.link(await taakVan(traject, soort), partij, seconds);
const lees = (token: string) => request(api.server).get(`/api/v1/links/${token}`);
const antwoord = (token: string, body: object, key: string = randomUUID()) =>
  request(api.server).post(`/api/v1/links/${token}`).set('Idempotency-Key', key).send(body);

describe('de pagina achter een link in een mail', () => {
  it('zegt de aanmelder wat er nog nodig is', async () => {
    const token = await linkVoor(await api.steps.to.aanvullen(), 'aanvullen', 'aanmelder');
    const { body } = await lees(token).expect(200);
    expect(body).toMatchObject({
      soort: 'aanvullen',
      partij: 'aanmelder',
      aanhef: 'Beste Canarie Naaste,',
      gebruikt: false,
      kandidaten: [],
    });
    expect(body.vraag).toContain('Canarietekst: het besluit van het CIZ');
  });

  it('laat de cliënt kiezen uit wie er voorgesteld is', async () => {
    await api.query("update gebruiker set profiel = 'Ik luister graag.' where id = $1", [api.people.gcoer.id]);
    const token = await linkVoor(await api.steps.to.keuze(), 'keuze', 'client');
    const { body } = await lees(token).expect(200);
    expect(body.kandidaten).toEqual([{ id: api.people.gcoer.id, naam: 'Gee Coer', profiel: 'Ik luister graag.' }]);
  });

  it('vertelt de ontvangende partij niets over de cliënt', async () => {
    const token = await linkVoor(await api.steps.to.overdracht(), 'overdracht', 'ontvanger');
    const { text, body } = await lees(token).expect(200);
    expect(body.aanhef).toBe('Beste Canarie Contact,');
    expect(text.replace(body.toelichting, '')).not.toMatch(/Canarie Vogel|Canarietekst/);
  });

  it('toont wie het overneemt de toelichting van de Metgezel, zolang de vraag open is', async () => {
    const id = await api.steps.to.overdracht();
    const token = await linkVoor(id, 'overdracht', 'ontvanger');
    expect((await lees(token).expect(200)).body.toelichting).toBe('Canarietekst: klaar om over te dragen.');
    await api.doet(api.people.gcoer, id, korte.trekOverdrachtIn);
    expect((await lees(token).expect(200)).body).toMatchObject({ gebruikt: true, toelichting: null });
  });

  it('mag zo vaak gelezen worden als een postbus wil: lezen verbruikt niets', async () => {
    const id = await api.steps.to.aanvullen();
    const token = await linkVoor(id, 'aanvullen', 'aanmelder');
    for (let keer = 0; keer < 3; keer += 1) await lees(token).expect(200);
    await request(api.server).head(`/api/v1/links/${token}`).expect(200);
    await antwoord(token, aanvulling()).expect(200);
    expect(await taakVan(id, 'triage')).not.toBe('');
  });
});

describe('antwoorden via een link', () => {
  it.each([
    ['keuze', 'client', () => ({ type: 'KiesMetgezel', gcoerId: api.people.gcoer.id })],
    ['klik', 'client', () => korte.klik],
    ['overdracht', 'ontvanger', () => korte.aanvaardOverdracht],
    ['doorverwijzing', 'ontvanger', () => korte.weigerDoorverwijzing],
  ] as const)('kan op %s', async (soort, partij, body) => {
    const token = await linkVoor(await api.steps.to[soort](), soort, partij);
    const gegeven = await antwoord(token, body()).expect(200);
    expect(gegeven.body).toEqual({ referentie: expect.stringMatching(/^T-\d{4}-\d{5}$/) });
  });

  it('kan één keer; daarna zegt de pagina dat het gebruikt is, en geen naam meer', async () => {
    const token = await linkVoor(await api.steps.to.aanvullen(), 'aanvullen', 'aanmelder');
    await antwoord(token, aanvulling()).expect(200);
    const { body, text } = await lees(token).expect(200);
    expect(body).toMatchObject({ gebruikt: true, aanhef: '' });
    expect(text).not.toMatch(/Canarie/);
    expect((await antwoord(token, aanvulling({ tekst: 'nog iets' })).expect(409)).body.detail).toBe(
      'deze vraag is al beantwoord of ingetrokken',
    );
  });

  it('twee keer met dezelfde sleutel geeft hetzelfde antwoord', async () => {
    const token = await linkVoor(await api.steps.to.aanvullen(), 'aanvullen', 'aanmelder');
    const key = randomUUID();
    const eerste = await antwoord(token, aanvulling(), key).expect(200);
    expect((await antwoord(token, aanvulling(), key).expect(200)).body).toEqual(eerste.body);
  });

  it.each([
    ['iets heel anders', () => ({ type: 'SluitAf', reden: 'ingetrokken', toelichting: 'x' })],
    ['het antwoord op een andere vraag', () => korte.aanvaardOverdracht],
  ])('kan niet met %s', async (_wat, body) => {
    const token = await linkVoor(await api.steps.to.klik(), 'klik', 'client');
    expect((await antwoord(token, body()).expect(422)).body.velden).toEqual([
      { veld: 'type', melding: 'dit is geen antwoord op deze vraag' },
    ]);
  });

  it('kan niet met een Metgezel die niet is voorgesteld', async () => {
    const token = await linkVoor(await api.steps.to.keuze(), 'keuze', 'client');
    const { body } = await antwoord(token, { type: 'KiesMetgezel', gcoerId: api.people.tweede.id }).expect(422);
    expect(body.velden[0].veld).toBe('gcoerId');
  });

  it('kan niet zonder sleutel', async () => {
    const token = await linkVoor(await api.steps.to.aanvullen(), 'aanvullen', 'aanmelder');
    await request(api.server).post(`/api/v1/links/${token}`).send(aanvulling()).expect(400);
  });
});

describe('een link die niet klopt, bestaat niet', () => {
  it.each([
    ['verlopen', async () => linkVoor(await api.steps.to.aanvullen(), 'aanvullen', 'aanmelder', -1)],
    [
      'met een ander geheim gemaakt',
      async () =>
        linkToken('een ander geheim', {
          taakId: await taakVan(await api.steps.to.aanvullen(), 'aanvullen'),
          partij: 'aanmelder',
          exp: 4_000_000_000,
        }),
    ],
    ['van een taak die er nooit was', async () => api.link(randomUUID(), 'client')],
    [
      'voor een partij aan wie het nooit gevraagd is',
      async () => linkVoor(await api.steps.to.aanvullen(), 'aanvullen', 'ontvanger'),
    ],
    ['van een taak voor medewerkers', async () => linkVoor(await api.steps.to.aanmelding(), 'triage', 'aanmelder')],
    ['onzin', async () => 'onzin'],
    ['onzin met een punt', async () => 'on.zin'],
    ['met vreemde tekens', async () => `${encodeURIComponent('é'.repeat(10))}.${encodeURIComponent('é'.repeat(43))}`],
    ['veel te lang', async () => `${'a'.repeat(5_000)}.${'b'.repeat(43)}`],
  ])('%s', async (_wat, maak) => {
    const token = await maak();
    const gelezen = await lees(token).expect(404);
    const beantwoord = await antwoord(token, aanvulling()).expect(404);
    expect(beantwoord.body).toEqual(gelezen.body);
  });

  it('een letter anders', async () => {
    const token = await linkVoor(await api.steps.to.aanvullen(), 'aanvullen', 'aanmelder');
    const anders = token.startsWith('A') ? `B${token.slice(1)}` : `A${token.slice(1)}`;
    await lees(anders).expect(404);
  });
});

describe('de vraag hoe de ondersteuning bevalt', () => {
  it('wordt per mail gesteld en één keer beantwoord; het antwoord staat los van het traject', async () => {
    const id = await api.steps.to.ondersteuning();
    const key = dagVan(api.now());
    const eenJaarSeconden = 53 * 7 * 86_400;
    api.verzet(eenJaarSeconden * 1000);
    const stay = (await api.query<{ stay: number }>('select stay from subject where id = $1', [id]))[0]?.stay ?? 0;
    await openTask(api.store, { subject: { kind: 'traject', id }, stay, kind: 'clientervaring', key, now: api.now() });
    const token = await linkVoor(id, 'clientervaring', 'client', eenJaarSeconden + 3_600);
    const { body } = await lees(token).expect(200);
    expect(body).toMatchObject({ soort: 'clientervaring', partij: 'client', aanhef: 'Beste Canarie Vogel,', toelichting: null });
    await antwoord(token, ervaring({ cijfer: 11 })).expect(422);
    await antwoord(token, ervaring()).expect(200);
    await antwoord(token, ervaring()).expect(409);
    const [gegeven] = await api.query('select regio, doelgroep, cijfer, toelichting from ervaring');
    expect(gegeven).toEqual({ regio: 'Oost', doelgroep: 'NAH', cijfer: 9, toelichting: 'Canarietekst: zo zit het.' });
    const bewaard = await api.query('select data from event where subject_id = $1 and type = $2', [id, 'ErvaringGegeven']);
    expect(JSON.stringify(bewaard)).not.toMatch(/Canarietekst|cijfer/);
  });
});

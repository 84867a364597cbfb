import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dagNummer, dagUitNummer } from '../../domain/calendar/dag.ts';
import { dagVan } from '../../domain/calendar/moment.ts';
import { type Api, type Caller, openApi } from '../support/api.ts';
import { contact } from '../support/commands.ts';

let api: Api;
let gcoer: Caller;
let tweede: Caller;
beforeAll(async () => {
  api = await openApi();
  gcoer = await api.als(api.people.gcoer);
  tweede = await api.als(api.people.tweede);
});
afterAll(() => api.close());
beforeEach(() => api.query('delete from uren'));

const vandaag = () => dagVan(api.now());
const dagen = (n: number) => dagUitNummer(dagNummer(vandaag()) + n);
const regel = (rest: object = {}) => ({ op: vandaag(), soort: 'leren', uren: 1.5, ...rest });

const weekVan = async (caller: Caller, dag = vandaag()) => (await caller.get(`/uren?dag=${dag}`).expect(200)).body;

const sporen = (id: string) =>
  api.query("select actie, uitkomst, reden from audit where kind = 'uren' and subject_id = $1 order by id", [id]);

describe('uren die niet over één cliënt gaan', () => {
  it('staan in de week van die dag, met het totaal, en met wie ze vastlegde', async () => {
    const { body, headers } = await gcoer.post('/uren', regel({ notitie: 'Kennissessie hersenletsel.' })).expect(201);
    expect(headers.etag).toBe('"1"');
    await gcoer.post('/uren', regel({ soort: 'reizen', uren: 0.25 })).expect(201);
    const week = await weekVan(gcoer);
    expect(week.regels).toContainEqual({ id: body.id, ...regel({ notitie: 'Kennissessie hersenletsel.' }), revisie: 1 });
    expect(week).toMatchObject({ contacten: [], totaal: 1.75 });
    expect([week.van <= vandaag(), vandaag() <= week.tot]).toEqual([true, true]);
    expect(await sporen(body.id)).toEqual([{ actie: 'uren.eigen', uitkomst: 'gedaan', reden: `${vandaag()}, leren, 1,5 uur` }]);
    expect((await gcoer.get('/uren').expect(200)).body).toEqual(week);
    expect((await weekVan(gcoer, dagen(-7))).regels).toEqual([]);
  });

  it('worden verbeterd op de versie die iemand zag', async () => {
    const { body } = await gcoer.post('/uren', regel()).expect(201);
    const na = regel({ soort: 'netwerk', uren: 4, op: dagen(-1) });
    expect((await gcoer.put(`/uren/${body.id}`, na, { version: 1 }).expect(200)).body).toEqual({ id: body.id, revisie: 2 });
    expect((await weekVan(gcoer, dagen(-1))).regels).toEqual([{ id: body.id, ...na, notitie: null, revisie: 2 }]);
    expect((await sporen(body.id)).at(-1)?.reden).toBe(`${vandaag()}, leren, 1,5 uur werd ${dagen(-1)}, netwerk, 4 uur`);
    const { body: te_laat } = await gcoer.put(`/uren/${body.id}`, na, { version: 1 }).expect(412);
    expect(te_laat.nu).toEqual({ versie: 2 });
    await gcoer.put(`/uren/${body.id}`, na).expect(428);
  });

  it('gaan weg, en dat zij er waren blijft bewaard', async () => {
    const { body } = await gcoer.post('/uren', regel()).expect(201);
    const key = randomUUID();
    await gcoer.delete(`/uren/${body.id}`, { version: 2 }).expect(412);
    await gcoer.delete(`/uren/${body.id}`, { version: 1, key }).expect(204);
    await gcoer.delete(`/uren/${body.id}`, { version: 1, key }).expect(204);
    await gcoer.delete(`/uren/${body.id}`, { version: 1 }).expect(404);
    expect((await weekVan(gcoer)).regels).toEqual([]);
    expect((await sporen(body.id)).at(-1)).toMatchObject({
      uitkomst: 'gedaan',
      reden: `verwijderd: ${vandaag()}, leren, 1,5 uur`,
    });
  });

  it('komen er bij een dubbele tik één keer', async () => {
    const key = randomUUID();
    const antwoorden = await Promise.all([1, 2, 3].map(() => gcoer.post('/uren', regel(), { key })));
    expect(new Set(antwoorden.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    expect((await weekVan(gcoer)).regels).toHaveLength(1);
    const anders = await gcoer.post('/uren', regel({ uren: 2 }), { key }).expect(422);
    expect(anders.body.velden[0].veld).toBe('Idempotency-Key');
  });

  it.each([
    ['van morgen', () => ({ op: dagen(1) }), 'op', 'deze dag moet nog komen: leg uren vast als ze gemaakt zijn'],
    [
      'van voor het programma',
      () => ({ op: '2023-12-31' }),
      'op',
      'deze dag is van voor de start van het programma, op 1 januari 2024',
    ],
    ['op een dag die niet bestaat', () => ({ op: '2026-02-30' }), 'op', 'vul een datum in die bestaat, als jaar-maand-dag'],
    ['van een soort die er niet is', () => ({ soort: 'koffie' }), 'soort', 'kies waaraan u deze tijd besteedde'],
    ['van nul uur', () => ({ uren: 0 }), 'uren', 'vul meer dan 0 uur in'],
    ['van meer dan een dag', () => ({ uren: 24.25 }), 'uren', 'een dag heeft hoogstens 24 uur'],
    ['zonder aantal', () => ({ uren: undefined }), 'uren', 'vul het aantal uren in'],
    [
      'van een derde uur',
      () => ({ uren: 0.333 }),
      'uren',
      'gebruik hoogstens twee cijfers achter de komma: een kwartier is 0,25',
    ],
    ['met een veld te veel', () => ({ client: 'x' }), 'client', 'dit veld bestaat niet'],
  ])('kunnen niet %s, en dan is er niets geschreven', async (_wat, fout, veld, melding) => {
    const { body } = await gcoer.post('/uren', regel(fout())).expect(422);
    expect(body.velden).toContainEqual({ veld, melding });
    expect(await api.query('select id from uren')).toEqual([]);
  });

  it('zijn samen niet meer dan een dag, ook als twee tegelijk komen', async () => {
    const { body } = await gcoer.post('/uren', regel({ uren: 12 })).expect(201);
    const tegelijk = await Promise.all([1, 2].map(() => gcoer.post('/uren', regel({ uren: 8 }))));
    expect(tegelijk.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(tegelijk.find(({ status }) => status === 422)?.body.velden).toEqual([
      { veld: 'uren', melding: 'op deze dag staat al 20 uur: samen is dat meer dan 24 uur' },
    ]);
    await gcoer.put(`/uren/${body.id}`, regel({ uren: 17 }), { version: 1 }).expect(422);
    await gcoer.put(`/uren/${body.id}`, regel({ uren: 16 }), { version: 1 }).expect(200);
    await tweede.post('/uren', regel({ uren: 24 })).expect(201);
  });
});

describe('contacten met cliënten', () => {
  it('tellen mee in de week en op de dag, en staan er alleen om te lezen', async () => {
    const id = await api.steps.to.ondersteuning();
    await api.doet(api.people.gcoer, id, contact(vandaag(), { uren: 6.5 }));
    await gcoer.post('/uren', regel({ uren: 2 })).expect(201);
    const week = await weekVan(gcoer);
    const [eigen] = week.contacten;
    expect(eigen).toMatchObject({ op: vandaag(), hoe: 'bezoek', uren: 6.5, trajectId: id, naam: 'Canarie Vogel' });
    expect(eigen.referentie).toMatch(/^T-/);
    expect(week.totaal).toBe(8.5);
    expect(await weekVan(tweede)).toMatchObject({ contacten: [], totaal: 0 });
    const { body } = await gcoer.post('/uren', regel({ uren: 16 })).expect(422);
    expect(body.velden[0].melding).toContain('staat al 8,5 uur');
  });

  it('noemen de cliënt niet meer als het dossier van iemand anders is', async () => {
    await api.query('update traject set ondersteuner_id = $1', [api.people.tweede.id]);
    const [eigen] = (await weekVan(gcoer)).contacten;
    expect(eigen).toMatchObject({ uren: 6.5, trajectId: null, naam: null });
  });
});

describe('wie uren vastlegt', () => {
  it('doet dat voor zichzelf: wat van een ander is, bestaat niet', async () => {
    const { body } = await gcoer.post('/uren', regel()).expect(201);
    await tweede.put(`/uren/${body.id}`, regel(), { version: 1 }).expect(404);
    await tweede.delete(`/uren/${body.id}`, { version: 1 }).expect(404);
    expect((await weekVan(tweede)).regels).toEqual([]);
    await gcoer.put('/uren/geen-uuid', regel(), { version: 1 }).expect(404);
  });

  it.each(['coordinator', 'regioOost', 'voorzitter', 'manager', 'beheerder'] as const)('is geen %s', async (wie) => {
    const caller = await api.als(api.people[wie]);
    await caller.get('/uren').expect(403);
    await caller.post('/uren', regel()).expect(403);
    await caller.delete(`/uren/${randomUUID()}`, { version: 1 }).expect(403);
  });

  it('is ingelogd', async () => {
    const bezoeker = await api.publiek();
    await bezoeker.get('/uren').expect(401);
    await bezoeker.post('/uren', regel()).expect(401);
  });
});

import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conceptToken } from '../../db/links.ts';
import { type Api, apiConfig, type Caller, openApi } from '../support/api.ts';
import { adres, conceptenVan, dagMs, half, heel } from '../support/concept-api.ts';

let api: Api;
let bezoeker: Caller;
beforeAll(async () => {
  api = await openApi();
  bezoeker = await api.publiek();
});
afterAll(() => api.close());

const { begin, lees, bewaar, verstuur, gooiWeg, rij, mails } = conceptenVan(
  () => api,
  () => bezoeker,
);

describe('een formulier bewaren', () => {
  it('kan half ingevuld, geeft een link, mailt die, en zegt tot wanneer', async () => {
    const email = adres();
    const { body, headers } = await bezoeker.post('/concepten', { email, stap: 2, antwoorden: half }).expect(201);
    expect(body).toMatchObject({ stand: 'open', revisie: 1, stap: 2, antwoorden: half, email, referentie: null });
    expect(headers.etag).toBe('"1"');
    const dagen = (Date.parse(body.bewaardTot) - Date.now()) / dagMs;
    expect(dagen).toSatisfy((n: number) => n > 29 && n < 36);
    expect(await mails(email)).toEqual([{ rung: 0, status: 'wacht' }]);
    expect((await lees(body.token).expect(200)).body).toEqual({ ...body, token: undefined });
  });

  it('is nog geen aanmelding: er is geen traject, geen persoon en geen taak', async () => {
    const telling = 'select (select count(*) from subject) s, (select count(*) from persoon) p, (select count(*) from taak) t';
    const vooraf = await api.query(telling);
    await begin(heel);
    expect(await api.query(telling)).toEqual(vooraf);
  });

  it('dubbel geklikt is één formulier en één mail; onder dezelfde sleutel iets anders kan niet', async () => {
    const [key, email] = [randomUUID(), adres()];
    const body = { email, stap: 1, antwoorden: half };
    const [een, twee] = await Promise.all([
      bezoeker.post('/concepten', body, { key }),
      bezoeker.post('/concepten', body, { key }),
    ]);
    expect([een.status, twee.status]).toEqual([201, 201]);
    expect(twee.body).toEqual(een.body);
    expect(await mails(email)).toHaveLength(1);
    await bezoeker.post('/concepten', { ...body, stap: 2 }, { key }).expect(422);
  });

  it.each([
    ['zonder e-mailadres', { email: undefined }, 'email'],
    ['met iets wat geen adres is', { email: 'geen adres' }, 'email'],
    ['zonder stap', { stap: undefined }, 'stap'],
    ['zonder antwoorden', { antwoorden: undefined }, 'antwoorden'],
    ['met een getal als naam', { antwoorden: { aanmelder: { naam: 5 } } }, 'antwoorden.aanmelder.naam'],
    ['met een te lange naam', { antwoorden: { persoon: { naam: 'x'.repeat(201) } } }, 'antwoorden.persoon.naam'],
    ['met een te lang verhaal', { antwoorden: { hulpvraag: 'x'.repeat(10_001) } }, 'antwoorden.hulpvraag'],
    ['met een teken dat niet bewaard kan worden', { antwoorden: { hulpvraag: 'a\u0000' } }, 'antwoorden.hulpvraag'],
    ['met een keuze die er niet is', { antwoorden: { feiten: { wlz: 'misschien' } } }, 'antwoorden.feiten.wlz'],
    ['met spoed als tekst', { antwoorden: { spoed: 'ja' } }, 'antwoorden.spoed'],
    ['met een burgerservicenummer', { antwoorden: { persoon: { bsn: '123456782' } } }, 'antwoorden.persoon.bsn'],
  ])('kan niet %s, en noemt het veld', async (_wat, fout, veld) => {
    const { status, body, type } = await bezoeker.post('/concepten', { email: adres(), stap: 1, antwoorden: half, ...fout });
    expect([status, type]).toEqual([422, 'application/problem+json']);
    expect(body.velden.map((v: { veld: string }) => v.veld)).toEqual([veld]);
    expect(body.velden[0].melding).not.toMatch(/expected|Invalid/);
  });

  it.each([
    ['niets', {}],
    ['een half telefoonnummer', { aanmelder: { telefoon: '06' } }],
    ['een half adres', { aanmelder: { email: 'jan@' } }],
    ['een lege tekst', { hulpvraag: '' }],
  ])('kan met %s', async (_wat, antwoorden) => {
    await begin(antwoorden);
  });

  it('vraagt het csrf-token van de bezoeker, en gaat niet eindeloos door op één adres', async () => {
    const body = { email: adres(), stap: 1, antwoorden: half };
    await bezoeker.post('/concepten', body, { csrf: null }).expect(403);
    for (let keer = 0; keer < 5; keer += 1) await bezoeker.post('/concepten', body).expect(201);
    const { body: probleem } = await bezoeker.post('/concepten', body).expect(422);
    expect(probleem.velden).toMatchObject([{ veld: 'email' }]);
  });

  it('zegt vooraf hoe lang: zoals de instelling nu is', async () => {
    const { body } = await request(api.server).get('/api/v1/concepten').expect(200);
    expect(body).toEqual({ bewaren: '30 dagen', herinneringen: ['3 dagen', '14 dagen'] });
  });
});

describe('een bewaard formulier', () => {
  it('mag zo vaak gelezen worden als een postbus wil: lezen verandert niets, en laat een spoor na', async () => {
    const { token } = await begin();
    const eerst = await rij('revision, hervat, seen, bewaard_op', token);
    for (let keer = 0; keer < 3; keer += 1) await lees(token).expect(200);
    await request(api.server).head(`/api/v1/concepten/${token}`).expect(200);
    expect(await rij('revision, hervat, seen, bewaard_op', token)).toEqual(eerst);
    expect(await api.query("select 1 from audit where actie = 'concept.lezen' and kind = 'concept'")).not.toEqual([]);
  });

  it.each([
    ['die nergens op slaat', () => 'on.zin'],
    ['van een ander', () => conceptToken('een ander geheim', randomUUID(), '2099-01-01T00:00:00.000Z')],
    ['die verlopen is', () => conceptToken(apiConfig.linkSecret, randomUUID(), '2020-01-01T00:00:00.000Z')],
    ['van een formulier dat er nooit was', () => conceptToken(apiConfig.linkSecret, randomUUID(), '2099-01-01T00:00:00.000Z')],
    ['van een taak', () => api.link(randomUUID(), 'aanmelder')],
  ])('bestaat niet achter een link %s', async (_wat, token) => {
    await lees(token()).expect(404);
    await bewaar(token(), { antwoorden: half }, 1).expect(404);
    await verstuur(token(), 1).expect(404);
    await gooiWeg(token()).expect(404);
  });

  it('opent geen taak', async () => {
    const { token } = await begin();
    await request(api.server).get(`/api/v1/links/${token}`).expect(404);
  });

  it('wordt opnieuw bewaard op de revisie die u zag; een andere plek was eerder: 412', async () => {
    const { token } = await begin();
    const { body } = await bewaar(token, { antwoorden: heel }, 1).expect(200);
    expect(body).toMatchObject({ revisie: 2, stap: 3, antwoorden: heel });
    const { body: conflict } = await bewaar(token, { antwoorden: half }, 1).expect(412);
    expect(conflict).toMatchObject({ nu: { versie: 2 } });
    expect((await lees(token)).body.antwoorden).toEqual(heel);
    await request(api.server).put(`/api/v1/concepten/${token}`).set('Idempotency-Key', randomUUID()).send({}).expect(428);
  });

  it('geeft onder dezelfde sleutel het eerste antwoord', async () => {
    const { token } = await begin();
    const key = randomUUID();
    await bewaar(token, { antwoorden: heel }, 1, key).expect(200);
    expect((await bewaar(token, { antwoorden: heel }, 1, key).expect(200)).body.revisie).toBe(2);
    await bewaar(token, { antwoorden: half }, 2, key).expect(422);
  });

  it('mailt de link ook naar een ander adres, elk adres één keer', async () => {
    const [eerste, tweede] = [adres(), adres()];
    const { token } = await begin(half, { email: eerste });
    await bewaar(token, { antwoorden: half, email: tweede }, 1).expect(200);
    await bewaar(token, { antwoorden: half, email: tweede }, 2).expect(200);
    expect([...(await mails(eerste)), ...(await mails(tweede))]).toHaveLength(2);
  });

  it('telt wie later terugkomt, en niet wie doorgaat', async () => {
    const { token } = await begin();
    await bewaar(token, { antwoorden: half }, 1).expect(200);
    expect(await rij('hervat', token)).toEqual({ hervat: 0 });
    await api.query("update concept set bewaard_op = bewaard_op - interval '2 hours'");
    await bewaar(token, { antwoorden: heel }, 2).expect(200);
    expect(await rij('hervat', token)).toEqual({ hervat: 1 });
  });

  it('is weg als het wordt weggegooid, en dat mag twee keer', async () => {
    const email = adres();
    const { token } = await begin(heel, { email });
    await api.query("update message set status = 'verzonden' where aan = $1", [email]);
    await gooiWeg(token).expect(204);
    await gooiWeg(token).expect(204);
    expect((await lees(token).expect(200)).body).toMatchObject({ stand: 'weggegooid', antwoorden: null, email: null });
    expect(await rij('antwoorden, email, stand', token)).toEqual({ antwoorden: null, email: null, stand: 'weggegooid' });
    expect(await mails(email)).toEqual([]);
    await bewaar(token, { antwoorden: half }, 2).expect(409);
    await verstuur(token, 2).expect(409);
  });

  it('toont na zijn tijd niets meer, ook als het nog opgeruimd moet worden', async () => {
    const { token } = await begin(heel);
    await api.query("update concept set uiterlijk = now() - interval '1 minute' where id = $1", [(await rij('id', token))?.id]);
    expect((await lees(token).expect(200)).body).toMatchObject({ stand: 'opgeruimd', antwoorden: null, email: null });
    const { body } = await bewaar(token, { antwoorden: half }, 1).expect(409);
    expect(body.detail).toContain('de tijd om is');
    await verstuur(token, 1).expect(409);
  });
});

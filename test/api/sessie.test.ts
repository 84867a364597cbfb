import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from '../support/api.ts';
import { user } from '../support/people.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const minuut = 60_000;

describe('inloggen in de demo', () => {
  it('toont wie er gekozen kan worden, met rol en regio', async () => {
    const { body } = await request(api.server).get('/api/v1/demo/gebruikers').expect(200);
    expect(body).toContainEqual({ id: api.people.regioOost.id, naam: 'Regi Oost', rollen: ['regiocoordinator Oost'] });
  });

  it('geeft een sessie met de rollen en mogelijkheden van dit moment', async () => {
    const coordinator = await api.als(api.people.coordinator);
    const { body } = await coordinator.get('/ik').expect(200);
    expect(body).toMatchObject({ naam: 'Coor Aanmeld', rollen: [{ rol: 'aanmeldcoordinator' }] });
    expect(body.acties).toContain('BeslisTriage');
    expect(body.acties).not.toContain('instellingen.wijzigen');
  });

  it('zet een koekje dat scripts en andere sites niet bereiken', async () => {
    const bezoek = await request(api.server).get('/api/v1/publiek').expect(200);
    expect(bezoek.headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Lax/);
  });

  it('begint een nieuwe sessie, zodat een ondergeschoven koekje niets waard is', async () => {
    const bezoeker = await api.publiek();
    const antwoord = await bezoeker.post('/demo/inloggen', { gebruikerId: api.people.gcoer.id }).expect(200);
    expect(antwoord.headers['set-cookie']?.[0]).toBeDefined();
    expect(antwoord.body.csrf).not.toBe(bezoeker.csrf());
  });

  it('kent wie niet bestaat niet, en zegt welk veld', async () => {
    const bezoeker = await api.publiek();
    const { body } = await bezoeker.post('/demo/inloggen', { gebruikerId: crypto.randomUUID() }).expect(422);
    expect(body.velden).toEqual([{ veld: 'gebruikerId', melding: 'deze gebruiker bestaat niet' }]);
  });

  it('bestaat niet buiten de demo', async () => {
    const echt = await openApi({ config: { demoLogin: false } });
    const bezoeker = await echt.publiek();
    await bezoeker.post('/demo/inloggen', { gebruikerId: echt.people.gcoer.id }).expect(404);
    await bezoeker.get('/demo/gebruikers').expect(404);
    await bezoeker.get('/demo/postbus').expect(404);
    await echt.close();
  });
});

describe('een sessie', () => {
  it('bestaat niet voor wie niet is ingelogd', async () => {
    const { body, type } = await request(api.server).get('/api/v1/ik').expect(401);
    expect(type).toBe('application/problem+json');
    expect(body).toMatchObject({ status: 401, title: 'U bent niet ingelogd' });
  });

  it('eindigt bij uitloggen', async () => {
    const gcoer = await api.als(api.people.gcoer);
    await gcoer.post('/uitloggen').expect(204);
    await gcoer.get('/taken').expect(401);
  });

  it('eindigt op het moment dat iemand uit dienst is', async () => {
    const weg = user('Straks Weg', [{ rol: 'gcoer', regio: 'Oost' }]);
    await voegToe(weg.id, 'Straks Weg', '[{"rol":"gcoer"}]');
    const gcoer = await api.als(weg);
    await gcoer.get('/taken').expect(200);
    await api.query('update gebruiker set in_dienst = false where id = $1', [weg.id]);
    await gcoer.get('/taken').expect(401);
    await gcoer.get('/ik').expect(401);
  });

  it('kent een afgenomen rol meteen niet meer', async () => {
    const tijdelijk = user('Tijdelijk Beheer', []);
    await voegToe(tijdelijk.id, 'Tijdelijk Beheer', '[{"rol":"beheerder"}]');
    const beheerder = await api.als(tijdelijk);
    await beheerder.get('/instellingen/termijnen').expect(200);
    await api.query('update gebruiker set rollen = \'[{"rol":"gcoer"}]\' where id = $1', [tijdelijk.id]);
    await beheerder.get('/instellingen/termijnen').expect(403);
  });

  it('eindigt na een half uur zonder iets te doen', async () => {
    const gcoer = await api.als(api.people.gcoer);
    await api.query("update session set expire = now() - interval '1 second' where sess->>'gebruikerId' = $1", [
      api.people.gcoer.id,
    ]);
    await gcoer.get('/taken').expect(401);
  });

  it('blijft een half uur langer bij iets wat een mens doet, niet bij wat het scherm zelf vraagt', async () => {
    const gcoer = await api.als(api.people.tweede);
    const verloopt = async () =>
      (
        await api.query<{ expire: string }>("select expire::text from session where sess->>'gebruikerId' = $1", [
          api.people.tweede.id,
        ])
      )[0]?.expire;
    const eerst = await verloopt();
    api.verzet(2 * minuut);
    await gcoer.get('/gezondheid').expect(200);
    expect(await verloopt()).toBe(eerst);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await gcoer.get('/taken').expect(200);
    expect(await verloopt()).not.toBe(eerst);
    api.verzet(-2 * minuut);
  });

  it('duurt nooit langer dan twaalf uur', async () => {
    const gcoer = await api.als(api.people.gcoer);
    api.verzet(12 * 60 * minuut);
    await gcoer.get('/taken').expect(401);
    api.verzet(-12 * 60 * minuut);
  });
});

describe('een handeling zonder het csrf-token van de eigen sessie', () => {
  it.each([
    ['zonder token', null],
    ['met een verzonnen token', 'verzonnen'],
  ])('wordt geweigerd: %s', async (_hoe, csrf) => {
    const coordinator = await api.als(api.people.coordinator);
    const { body } = await coordinator.post('/trajecten/_zoek', { tekst: 'iets' }, { csrf }).expect(403);
    expect(body.type).toContain('csrf');
  });

  it('wordt geweigerd met het token van een ander', async () => {
    const ander = await api.als(api.people.gcoer);
    const coordinator = await api.als(api.people.coordinator);
    await coordinator.post('/trajecten/_zoek', { tekst: 'iets' }, { csrf: ander.csrf() }).expect(403);
  });
});

const voegToe = (id: string, naam: string, rollen: string) =>
  api.query('insert into gebruiker (id, naam, email, rollen) values ($1, $2, $3, $4)', [
    id,
    naam,
    'iemand@metgezel.example',
    rollen,
  ]);

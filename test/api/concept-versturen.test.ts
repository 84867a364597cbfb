import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Caller, openApi } from '../support/api.ts';
import { conceptenVan, dagMs, half, heel } from '../support/concept-api.ts';

let api: Api;
let bezoeker: Caller;
beforeAll(async () => {
  api = await openApi();
  bezoeker = await api.publiek();
});
afterAll(() => api.close());

const { begin, lees, bewaar, verstuur, gooiWeg, rij } = conceptenVan(
  () => api,
  () => bezoeker,
);

describe('een bewaard formulier versturen', () => {
  it('maakt er één aanmelding van, bij de aanmeldcoördinator; daarna zegt de link dat het verstuurd is', async () => {
    const { token } = await begin(heel);
    const { body } = await verstuur(token, 1).expect(201);
    expect(body).toEqual({ referentie: expect.stringMatching(/^T-\d{4}-\d{5}$/) });
    const coordinator = await api.als(api.people.coordinator);
    const { body: werk } = await coordinator.get('/taken').expect(200);
    expect(werk.taken).toContainEqual(expect.objectContaining({ soort: 'triage', ...body, naam: 'Canarie Vogel' }));
    expect((await lees(token).expect(200)).body).toMatchObject({ stand: 'verzonden', ...body, antwoorden: null, email: null });
    expect(await rij('antwoorden, email, referentie', token)).toEqual({ antwoorden: null, email: null, ...body });
    expect((await bewaar(token, { antwoorden: half }, 2).expect(409)).body.detail).toContain(body.referentie);
    expect((await gooiWeg(token).expect(409)).body.detail).toContain(body.referentie);
  });

  it('gebeurt één keer, hoe vaak er ook geklikt wordt', async () => {
    const { token } = await begin(heel);
    const [voor] = await api.query<{ n: number }>('select count(*)::int n from subject');
    const antwoorden = await Promise.all([verstuur(token, 1), verstuur(token, 1), verstuur(token, 1)]);
    expect(antwoorden.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(antwoorden.map(({ body }) => body.referentie)).size).toBe(1);
    const [na] = await api.query<{ n: number }>('select count(*)::int n from subject');
    expect((na?.n ?? 0) - (voor?.n ?? 0)).toBe(1);
    expect((await verstuur(token, 1).expect(201)).body).toEqual(antwoorden[0]?.body);
  });

  it.each([
    ['zonder naam van de persoon', { ...heel, persoon: {} }, 'persoon.naam'],
    ['zonder verhaal', { ...heel, hulpvraag: undefined }, 'hulpvraag'],
    ['met een half adres', { ...heel, aanmelder: { ...heel.aanmelder, email: 'jan@' } }, 'aanmelder.email'],
    ['zonder manier om te bellen of te mailen', { ...heel, aanmelder: half.aanmelder }, 'aanmelder'],
    ['zonder toestemming', { ...heel, toestemmingAanmelden: 'nee' }, 'toestemmingAanmelden'],
  ])('kan niet %s: dan blijft het bewaard', async (_wat, antwoorden, veld) => {
    const { token } = await begin(antwoorden);
    const { body } = await verstuur(token, 1).expect(422);
    expect(body.velden.map((v: { veld: string }) => v.veld)).toContain(veld);
    expect((await lees(token)).body).toMatchObject({ stand: 'open', revisie: 1 });
    await bewaar(token, { antwoorden: heel }, 1).expect(200);
    await verstuur(token, 2).expect(201);
  });

  it('gaat over wat u zag: een andere plek was eerder, 412', async () => {
    const { token } = await begin(heel);
    await bewaar(token, { antwoorden: { ...heel, hulpvraag: 'Anders.' } }, 1).expect(200);
    await verstuur(token, 1).expect(412);
    await verstuur(token, 2).expect(201);
  });

  it('gaat niet half: als de aanmelding niet lukt, blijft het formulier open', async () => {
    const { token } = await begin(heel);
    await api.query(`create function gaat_mis() returns trigger language plpgsql as $$ begin raise exception 'mis'; end $$`);
    await api.query('create trigger gaat_mis before update on concept for each row execute function gaat_mis()');
    const [voor] = await api.query('select count(*)::int n from subject');
    await verstuur(token, 1).expect(500);
    expect((await api.query('select count(*)::int n from subject'))[0]).toEqual(voor);
    await api.query('drop trigger gaat_mis on concept');
    await verstuur(token, 1).expect(201);
  });
});

describe('de bevestiging', () => {
  const bevestigd = (referentie: string) =>
    api.query(
      "select aan, rung, partij from message m join traject t on t.id = m.subject_id where m.kind = 'traject' and t.referentie = $1",
      [referentie],
    );

  it('gaat naar wie het formulier invulde en een adres gaf, en staat in de tijdlijn', async () => {
    const { body } = await bezoeker.post('/aanmeldingen', heel).expect(201);
    expect(await bevestigd(body.referentie)).toEqual([{ aan: 'naaste@canarie.example', rung: 0, partij: 'aanmelder' }]);
    const coordinator = await api.als(api.people.coordinator);
    const [traject] = await api.query<{ id: string }>('select id from traject where referentie = $1', [body.referentie]);
    const { body: dossier } = await coordinator.get(`/trajecten/${traject?.id}`).expect(200);
    const regels: string[] = dossier.tijdlijn.map(({ wat }: { wat: string }) => wat);
    expect(regels).toContain('mail aan de aanmelder met de referentie: wacht om te versturen');
  });

  it('gaat ook bij een bewaard formulier, één keer', async () => {
    const { token } = await begin(heel);
    const { body } = await verstuur(token, 1).expect(201);
    await verstuur(token, 1).expect(201);
    expect(await bevestigd(body.referentie)).toHaveLength(1);
  });

  it('gaat niet zonder adres, en niet als een collega aanmeldt', async () => {
    const metTelefoon = { ...heel, aanmelder: { ...half.aanmelder, telefoon: '06 12345678' } };
    const { body: zonder } = await bezoeker.post('/aanmeldingen', metTelefoon).expect(201);
    const coordinator = await api.als(api.people.coordinator);
    const { body: collega } = await coordinator.post('/aanmeldingen', heel).expect(201);
    expect([...(await bevestigd(zonder.referentie)), ...(await bevestigd(collega.referentie))]).toEqual([]);
  });
});

describe('een andere termijn', () => {
  it('geldt ook voor formulieren die al bewaard zijn, en herinnert niet nog eens', async () => {
    const { token, bewaardTot } = await begin();
    const beheerder = await api.als(api.people.beheerder);
    const wijzig = (uiterlijk: object) =>
      beheerder.put('/instellingen/termijnen', { termijnen: { concept: { uiterlijk } }, reden: 'langer' });
    await wijzig({ dagen: 60 }).expect(200);
    const { body } = await lees(token).expect(200);
    expect(Date.parse(body.bewaardTot) - Date.parse(bewaardTot)).toBeGreaterThan(25 * dagMs);
    expect(await rij('ladder_version, next_rung_n, revision', token)).toEqual({ ladder_version: 2, next_rung_n: 1, revision: 1 });
    await wijzig({ dagen: 30 }).expect(200);
    const klim = [{ soort: 'klim', op: { dagen: 20, vanaf: 'vraag' }, aan: ['beheerder'] }];
    const naarIemand = { termijnen: { concept: { treden: klim } }, reden: 'x' };
    const { body: fout } = await beheerder.put('/instellingen/termijnen', naarIemand).expect(422);
    expect(fout.velden[0].veld).toBe('termijnen.concept.treden.0.aan');
  });
});

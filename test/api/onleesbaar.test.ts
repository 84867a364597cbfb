import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Caller, openApi } from '../support/api.ts';

let api: Api;
let coordinator: Caller;
beforeAll(async () => {
  api = await openApi();
  coordinator = await api.als(api.people.coordinator);
});
afterAll(() => api.close());

describe('een verzoek dat niet te lezen is', () => {
  const raw = (body: string, type: string) =>
    coordinator.agent
      .post('/api/v1/trajecten/_zoek')
      .set('X-CSRF-Token', coordinator.csrf())
      .set('Content-Type', type)
      .send(body);

  it('met kapotte JSON', async () => {
    const { body } = await raw('{"tekst": ', 'application/json').expect(400);
    expect(body.detail).toBe('De inhoud is geen geldige JSON.');
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded'])('als %s', async (soort) => {
    await raw('tekst=iets', soort).expect(415);
  });

  it('van 10 MB', async () => {
    const { body } = await raw(JSON.stringify({ tekst: 'x'.repeat(10 * 1024 * 1024) }), 'application/json').expect(413);
    expect(body.title).toBe('Dit is te groot');
  });

  it('zonder inhoud hoort wat er ontbreekt', async () => {
    const { body } = await coordinator.agent.post('/api/v1/trajecten/_zoek').set('X-CSRF-Token', coordinator.csrf()).expect(422);
    expect(body.velden).toEqual([{ veld: 'tekst', melding: 'vul een deel van de naam of de referentie in' }]);
  });
});

describe('een vraag om een lijst met een fout', () => {
  it.each([
    ['/taken?van=iedereen', 'van'],
    ['/taken?soort=koffie', 'soort'],
    ['/taken?groep=ooit', 'groep'],
    ['/taken?aantal=1000', 'aantal'],
    ['/taken?van=mij&van=rol', 'van'],
    ['/taken?cursor=onzin', 'cursor'],
    ['/taken?cursor=WyJ4IiwieSJd', 'cursor'],
    ['/trajecten?fase=klaar', 'fase'],
    ['/trajecten?regio=Friesland', 'regio'],
    ['/trajecten?cursor=e30', 'cursor'],
  ])('%s zegt welk deel', async (path, veld) => {
    const { status, body } = await coordinator.get(path);
    expect([status, body.velden[0].veld]).toEqual([400, veld]);
  });
});

describe('een adres dat niet bestaat', () => {
  it.each(['/api/v1/bestaat-niet', '/api/v2/ik', '/api', '/api/v1/trajecten/%E0%A4%A', '/.env', '/etc/passwd'])(
    '%s is 404, in het Nederlands',
    async (path) => {
      const { status, body } = await request(api.server).get(path);
      expect([status, body.title]).toEqual([404, 'Dit bestaat niet']);
    },
  );

  it('antwoordt met kopregels die de browser voorzichtig maken', async () => {
    const { headers } = await request(api.server).get('/api/v1/gezondheid');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'api-version': '1.0.0',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

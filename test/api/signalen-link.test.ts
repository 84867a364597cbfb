import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LinkView } from '../../api/contract/overig.ts';
import type { SoortSignaal } from '../../domain/signaal/codes.ts';
import { openSignaalApi, type SignaalApi } from '../support/signaal-api.ts';

let api: SignaalApi;
beforeAll(async () => {
  api = await openSignaalApi();
});
afterAll(() => api.close());

const lees = (token: string) => request(api.server).get(`/api/v1/links/${token}`);
const antwoord = (token: string, body: object, key: string = randomUUID()) =>
  request(api.server).post(`/api/v1/links/${token}`).set('Idempotency-Key', key).send(body);

const contact = { contactpersoon: 'Pietra Voorbeeld', email: 'pietra@zorgkantoor.example' };
const nagekomen = { type: 'KomToezeggingNa', toelichting: 'De lijst is verstuurd.' };

/** A promise with an address, and the link that its mail holds. */
async function metToezegging(kind: SoortSignaal = 'signaal') {
  const id =
    kind === 'signaal' ? await api.to.aanpak({ titel: 'Geheime titel' }) : await api.to.vraagstuk({ titel: 'Geheime titel' });
  const toezeggingId = randomUUID();
  if (kind === 'vraagstuk') await api.doet('regioOost', id, api.opdrachten.KiesStrategie, kind);
  await api.doet('regioOost', id, { ...api.opdrachten.LegToezeggingVast, ...contact, toezeggingId }, kind);
  const [taak] = await api.query<{ id: string }>("select id from taak where subject_id = $1 and soort = 'toezegging'", [id]);
  return { id, toezeggingId, taakId: taak?.id ?? '', token: api.link(taak?.id ?? '', 'ontvanger') };
}

describe.each(['signaal', 'vraagstuk'] as const)('de link in de mail over een toezegging bij een %s', (kind) => {
  it('toont wat er is toegezegd en voor wanneer, en van het signaal niets anders dan de referentie', async () => {
    const { id, token } = await metToezegging(kind);
    const { referentie } = await api.leest('regioOost', id, kind);
    const { body, text } = await lees(token).expect(200);
    expect(LinkView.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      ...{ soort: 'toezegging', partij: 'ontvanger', aanhef: 'Beste Pietra Voorbeeld,', referentie, gebruikt: false },
      toezegging: { wat: 'Een lijst van alle weigeringen.', voor: api.dag(14) },
    });
    expect(text).not.toMatch(/Geheime titel|weigert de verlenging|Regi Oost|Gee Coer/);
    const sporen = await api.query("select kind from audit where subject_id = $1 and actie = 'link.lezen'", [id]);
    expect(sporen).toEqual([{ kind }]);
  });

  it('legt één keer vast dat het gedaan is; daarna zegt de pagina dat', async () => {
    const { id, token } = await metToezegging(kind);
    const key = randomUUID();
    const eerste = await antwoord(token, nagekomen, key).expect(200);
    expect(eerste.body).toEqual({ referentie: expect.stringMatching(/^[SV]-\d{4}-\d{5}$/) });
    expect((await antwoord(token, nagekomen, key).expect(200)).body).toEqual(eerste.body);
    expect((await antwoord(token, nagekomen).expect(409)).body.detail).toBe('deze vraag is al beantwoord of ingetrokken');
    const { body, text } = await lees(token).expect(200);
    expect(body).toMatchObject({ gebruikt: true, aanhef: '', toezegging: null });
    expect(text).not.toMatch(/Pietra|weigeringen/);
    const pagina = await api.leest('regioOost', id, kind);
    expect(pagina.toezeggingen).toEqual([]);
    const regel = pagina.tijdlijn.find(({ wat }) => wat.includes('nagekomen'));
    expect(regel).toMatchObject({ wie: 'De partij', toelichting: 'Een lijst van alle weigeringen.\nDe lijst is verstuurd.' });
  });
});

describe('een link over een toezegging', () => {
  it('verbruikt niets als hij gelezen wordt', async () => {
    const { token, id } = await metToezegging();
    for (let keer = 0; keer < 3; keer += 1) await lees(token).expect(200);
    expect((await api.leest('regioOost', id)).toezeggingen).toHaveLength(1);
  });

  it('geldt voor die ene toezegging, ook als er meer zijn', async () => {
    const { token, id } = await metToezegging();
    const ander = randomUUID();
    await api.doet('regioOost', id, { ...api.opdrachten.LegToezeggingVast, toezeggingId: ander });
    expect((await antwoord(token, { ...nagekomen, toezeggingId: ander }).expect(422)).body.velden).toEqual([
      { veld: 'toezeggingId', melding: 'dit veld bestaat niet' },
    ]);
    await antwoord(token, nagekomen).expect(200);
    expect((await api.leest('regioOost', id)).toezeggingen.map(({ id: over }) => over)).toEqual([ander]);
  });

  it('waarschuwt ook de partij voor persoonsgegevens', async () => {
    const { token } = await metToezegging();
    const gevoelig = { ...nagekomen, toelichting: 'Bel 06 12345678.' };
    expect((await antwoord(token, gevoelig).expect(422)).body.velden).toMatchObject([{ veld: 'toelichting' }]);
    await antwoord(token, { ...gevoelig, bevestigd: true }).expect(200);
  });

  it.each([
    ['een ander antwoord', { type: 'AanvaardOverdracht' }],
    ['een opdracht van een medewerker', { type: 'KlachtAfhandelen' }],
  ])('kan niet met %s', async (_wat, body) => {
    const { token } = await metToezegging();
    expect((await antwoord(token, body).expect(422)).body.velden[0].veld).toBe('type');
  });

  it.each([
    ['verlopen', async () => api.link((await metToezegging()).taakId, 'ontvanger', -1)],
    ['voor een ander dan die het toezegde', async () => api.link((await metToezegging()).taakId, 'client')],
    [
      'van een andere taak van het signaal',
      async () => {
        const { id } = await metToezegging();
        const [taak] = await api.query<{ id: string }>("select id from taak where subject_id = $1 and soort = 'aanpak'", [id]);
        return api.link(taak?.id ?? '', 'ontvanger');
      },
    ],
    ['nagemaakt', async () => `${(await metToezegging()).token.slice(0, -2)}xx`],
  ])('die niet klopt, bestaat niet: %s', async (_wat, maak) => {
    const token = await maak();
    const gelezen = await lees(token).expect(404);
    expect((await antwoord(token, nagekomen).expect(404)).body).toEqual(gelezen.body);
  });

  it('is gebruikt als de toezegging vervalt', async () => {
    const { token, id, toezeggingId } = await metToezegging();
    await api.doet('regioOost', id, { ...api.opdrachten.LaatToezeggingVervallen, toezeggingId });
    expect((await lees(token).expect(200)).body).toMatchObject({ gebruikt: true, toezegging: null });
    await antwoord(token, nagekomen).expect(409);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignaalOpdracht } from '../../api/contract/signalen/opdrachten.ts';
import type { SoortSignaal } from '../../domain/signaal/codes.ts';
import type { Caller } from '../support/api.ts';
import { gcoer, insertCast, type TestUser, user } from '../support/people.ts';
import { nieuwSignaal, openSignaalApi, type SignaalApi } from '../support/signaal-api.ts';

const erbij = {
  oostTwee: user('Regi Oost Twee', [{ rol: 'regiocoordinator', regio: 'Oost' }]),
  landelijkTwee: user('Lan Delijk Twee', [{ rol: 'landelijkcoordinator' }]),
  weg: user('Regi Oost Weg', [{ rol: 'regiocoordinator', regio: 'Oost' }], { inDienst: false }),
  waarnemer: gcoer('Waar Nemer', 'Oost', ['NAH']),
};

let api: SignaalApi;
beforeAll(async () => {
  api = await openSignaalApi();
  await insertCast(api.database.db, erbij);
});
afterAll(() => api.close());

type Ding = { id: string; kind: SoortSignaal };
type Wie = 'regioOost' | 'landelijk';

const signaal = (id: string): Ding => ({ id, kind: 'signaal' });
const vraagstuk = (id: string): Ding => ({ id, kind: 'vraagstuk' });
const padVan = ({ id, kind }: Ding): string => `/${kind === 'signaal' ? 'signalen' : 'vraagstukken'}/${id}`;

const taakVan = async ({ id }: Ding, soort: string): Promise<string> => {
  const [taak] = await api.query<{ id: string }>("select id from taak where subject_id = $1 and soort = $2 and status = 'open'", [
    id,
    soort,
  ]);
  return taak?.id ?? '';
};
const keyVan = async (taakId: string): Promise<string> =>
  (await api.query<{ key: string }>('select key from taak where id = $1', [taakId]))[0]?.key ?? '';
const namen = async (caller: Caller, taakId: string): Promise<string[]> =>
  (await caller.get(`/taken/${taakId}/collegas`).expect(200)).body.map(({ naam }: { naam: string }) => naam);
const wijsToe = (caller: Caller, taakId: string, aan: TestUser) =>
  caller.post(`/taken/${taakId}/_toewijzen`, { aan: aan.id, reden: 'vakantie' }, { version: 1 });

const landelijkVraagstuk = () => api.to.vraagstuk({ niveau: 'landelijk', regio: 'onbekend' }, 'landelijk');

/** In monitoring the story asks, with time; here it is asked at once. */
async function inMonitoring(): Promise<Ding> {
  const ding = signaal(await api.to.aanpak());
  const aanpak = await taakVan(ding, 'aanpak');
  await api.doet('regioOost', ding.id, api.opdrachten.RondAanpakAf);
  await api.query(
    "insert into taak select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'soort', 'monitoring', 'key', s.state->'vanaf', 'status', 'open', 'stay', s.stay, 'revision', 1))).* from taak t join subject s on s.id = t.subject_id and s.kind = t.kind where t.id = $1",
    [aanpak],
  );
  api.laterDan(91);
  return ding;
}

const metToezegging = async (): Promise<Ding> => {
  const id = await api.to.aanpak();
  await api.doet('regioOost', id, api.opdrachten.LegToezeggingVast);
  return signaal(id);
};
const gevraagd = async (): Promise<Ding> => {
  const id = await api.to.aanpak();
  await api.doet('regioOost', id, api.opdrachten.Escaleer);
  return signaal(id);
};
const inBeleid = async (): Promise<Ding> => {
  const id = await api.to.duiding();
  await api.doet('landelijk', id, { type: 'Escaleer', naar: 'beleid', notitie: 'Het staat in de wet.' });
  await api.doet('landelijk', id, api.opdrachten.AanvaardEscalatie);
  return signaal(id);
};
const geadviseerd = async (): Promise<Ding> => {
  const id = await landelijkVraagstuk();
  await api.doet('adviesraad', id, api.opdrachten.GeefAdvies, 'vraagstuk');
  return vraagstuk(id);
};

const oost = ['Regi Oost', 'Regi Oost Twee'];
const landelijken = ['Lan Delijk', 'Lan Delijk Twee'];

type Geval = [string, string, () => Promise<Ding>, Wie, SignaalOpdracht['type']];
const gevallen: Geval[] = [
  ['de strategie van een signaal', 'strategie', async () => signaal(await api.to.strategie()), 'regioOost', 'KiesStrategie'],
  ['de aanpak', 'aanpak', async () => signaal(await api.to.aanpak()), 'regioOost', 'RondAanpakAf'],
  ['de monitoring', 'monitoring', inMonitoring, 'regioOost', 'LegMonitoringVast'],
  ['een toezegging', 'toezegging', metToezegging, 'regioOost', 'KomToezeggingNa'],
  ['een vraag om escalatie', 'escalatie', gevraagd, 'landelijk', 'AanvaardEscalatie'],
  ['de duiding', 'duiding', async () => signaal(await api.to.duiding()), 'landelijk', 'KiesStrategie'],
  ['het beleid', 'beleid', inBeleid, 'landelijk', 'RondAanpakAf'],
  [
    'de strategie van een vraagstuk van de regio',
    'strategie',
    async () => vraagstuk(await api.to.vraagstuk()),
    'regioOost',
    'KiesStrategie',
  ],
  [
    'de strategie van een landelijk vraagstuk',
    'strategie',
    async () => vraagstuk(await landelijkVraagstuk()),
    'landelijk',
    'KiesStrategie',
  ],
  ['een advies', 'advies', geadviseerd, 'landelijk', 'BeantwoordAdvies'],
];

describe('een taak van een signaal of vraagstuk aan een collega geven', () => {
  it.each(gevallen)('kan bij %s: de collega leest het en kan het doen', async (_wat, soort, maak, wie, actie) => {
    const ding = await maak();
    const taakId = await taakVan(ding, soort);
    const caller = await api.als(wie);
    expect(await namen(caller, taakId)).toEqual(wie === 'regioOost' ? oost : landelijken);
    const collega = wie === 'regioOost' ? erbij.oostTwee : erbij.landelijkTwee;
    await wijsToe(caller, taakId, collega).expect(200);
    const ingelogd = await api.logIn(collega);
    const { body: werk } = await ingelogd.get('/taken?van=mij').expect(200);
    expect(werk.taken.map(({ id }: { id: string }) => id)).toContain(taakId);
    const { body } = await ingelogd.get(padVan(ding)).expect(200);
    expect(body.acties).toContain(actie);
    const key = await keyVan(taakId);
    const over = actie === 'KomToezeggingNa' ? { toezeggingId: key } : actie === 'BeantwoordAdvies' ? { adviesId: key } : {};
    const version = await api.versie(ding.id);
    await ingelogd.post(`${padVan(ding)}/opdrachten`, { ...api.opdrachten[actie], ...over }, { version }).expect(200);
    const [na] = await api.query<{ status: string }>('select status from taak where id = $1', [taakId]);
    expect(na?.status).toBe('beantwoord');
  });

  it('kan bij afpellen alleen aan de gever: geen ander leest een signaal dat nog niet afgepeld is', async () => {
    const taakId = await taakVan(signaal(await api.to.afpellen()), 'afpellen');
    const regio = await api.als('regioOost');
    expect(await namen(regio, taakId)).toEqual(['Gee Coer']);
    const { body } = await wijsToe(regio, taakId, api.people.tweede).expect(409);
    expect(body.detail).toBe('deze taak hoort bij één persoon: alleen die, of de waarnemer, kan haar doen');
  });

  it('kan bij afpellen ook aan de waarnemer van een gever die er niet is: die leest het, pelt het af en vult het aan', async () => {
    const ding = signaal(await api.to.afpellen({}, 'tweede'));
    const taakId = await taakVan(ding, 'afpellen');
    await (await api.logIn(erbij.waarnemer)).get(padVan(ding)).expect(404);
    await api.query(
      'insert into afwezigheid (id, gebruiker_id, waarnemer_id, van, tot) values (gen_random_uuid(), $1, $2, current_date - 1, current_date + 300)',
      [api.people.tweede.id, erbij.waarnemer.id],
    );
    const regio = await api.als('regioOost');
    expect((await namen(regio, taakId)).sort()).toEqual(['Twee De', 'Waar Nemer']);
    const ingelogd = await api.logIn(erbij.waarnemer);
    const { body: werk } = await ingelogd.get('/taken?van=mij').expect(200);
    expect(werk.taken.map(({ id }: { id: string }) => id)).toContain(taakId);
    const { body: lijst } = await ingelogd.get('/signalen').expect(200);
    expect(lijst.signalen.map(({ id }: { id: string }) => id)).toEqual([ding.id]);
    expect((await ingelogd.get(padVan(ding)).expect(200)).body.acties.sort()).toEqual(['PelAf', 'VulAan']);
    const opdracht = (type: 'PelAf' | 'TrekIn', version: number) =>
      ingelogd.post(`${padVan(ding)}/opdrachten`, api.opdrachten[type], { version });
    await opdracht('TrekIn', 1).expect(403);
    await opdracht('PelAf', 1).expect(200);
    await ingelogd.get(padVan(signaal(await api.to.afpellen({}, 'gcoer')))).expect(404);
  });

  it('kan bij afpellen binnen de regio als de gever het aan die regio overliet', async () => {
    const gegeven = await (await api.als('regioWest')).post('/signalen', nieuwSignaal({ regio: 'Oost' })).expect(201);
    const taakId = await taakVan(signaal(gegeven.body.id), 'afpellen');
    const regio = await api.als('regioOost');
    expect(await namen(regio, taakId)).toEqual(oost);
    await wijsToe(regio, taakId, erbij.oostTwee).expect(200);
    await (await api.logIn(erbij.oostTwee)).get(padVan(signaal(gegeven.body.id))).expect(200);
  });

  it('kan zonder regio alleen aan wie landelijke dienst heeft', async () => {
    const id = await api.to.afpellen({ regio: 'onbekend' });
    await api.doet('gcoer', id, api.opdrachten.PelAf);
    expect(await namen(await api.als('regioWest'), await taakVan(signaal(id), 'strategie'))).toEqual(['Regi West']);
  });

  it('toont niets van een taak die voor deze lezer niet bestaat', async () => {
    const taakId = await taakVan(signaal(await api.to.strategie()), 'strategie');
    await (await api.als('regioWest')).get(`/taken/${taakId}/collegas`).expect(404);
    await (await api.als('coordinator')).get(`/taken/${taakId}/collegas`).expect(404);
  });

  it('weigert een collega met de verkeerde rol of regio', async () => {
    const taakId = await taakVan(signaal(await api.to.strategie()), 'strategie');
    const regio = await api.als('regioOost');
    for (const aan of [api.people.regioWest, api.people.landelijk, api.people.gcoer])
      expect((await wijsToe(regio, taakId, aan).expect(409)).body.detail).toContain('niet de juiste rol of regio');
  });
});

import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../../api/route.ts';
import { allRoutes } from '../../api/routes/all.ts';
import type { Caller } from '../support/api.ts';
import { user } from '../support/people.ts';
import { openSignaalApi, type SignaalApi } from '../support/signaal-api.ts';

const gelogd: string[] = [];
const log = new Writable({
  write(chunk, _encoding, done) {
    gelogd.push(String(chunk));
    done();
  },
});

let api: SignaalApi;
let landelijk: Caller;
let trajectId: string;
let signaal: string;
let vraagstuk: string;
/** What must be found nowhere: the ids, the reference, and every text of the people in the traject. */
let geheim: string[];
let logBijGeven: string[];

beforeAll(async () => {
  api = await openSignaalApi({ log });
  landelijk = await api.als('landelijk');
  trajectId = await api.steps.to.ondersteuning();
  const gcoer = await api.als('gcoer');
  const vooraf = gelogd.length;
  const { body } = await gcoer.post('/signalen', { titel: 'Uit een traject', wat: 'De verlenging wordt geweigerd.', trajectId });
  await new Promise((resolve) => setImmediate(resolve));
  logBijGeven = gelogd.slice(vooraf);
  signaal = body.id;
  const [traject] = await api.query<{ referentie: string; persoon_id: string }>(
    'select referentie, persoon_id from traject where id = $1',
    [trajectId],
  );
  geheim = [trajectId, traject?.referentie ?? '', traject?.persoon_id ?? '', 'Canarie'];
  await api.doet('gcoer', signaal, api.opdrachten.PelAf);
  await api.doet('regioOost', signaal, api.opdrachten.KiesStrategie);
  await api.doet('regioOost', signaal, api.opdrachten.LegToezeggingVast);
  await api.doet('regioOost', signaal, api.opdrachten.Escaleer);
  await api.doet('landelijk', signaal, api.opdrachten.AanvaardEscalatie);
  vraagstuk = await api.to.vraagstuk({ niveau: 'landelijk', regio: 'onbekend', signalen: [signaal] }, 'landelijk');
});
afterAll(() => api.close());

const zonderGeheim = (tekst: string, waar: string) => {
  for (const woord of geheim) expect(tekst.includes(woord), `${waar} noemt ${woord}`).toBe(false);
  expect(tekst, waar).not.toMatch(/T-\d{4}-\d{5}/);
};

const isId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** One of each kind of question that a body can be; what does not fit is refused, and that answer counts too. */
const vragen = (id: string): object[] => [
  {},
  { tekst: 'Uit een traject' },
  { tekst: 'traject' },
  { tekst: 'Meerzorg', regio: 'Oost' },
  { titel: 'Nog een', signaalId: id, trajectId: id },
  { titel: 'Nog een', wat: 'Iets.', niveau: 'landelijk', signalen: [id] },
  { type: 'LegStapVast', wat: 'Gebeld.', op: api.dag(0) },
  { type: 'VoegSamenMet', signaalId: id },
  { type: 'PlaatsInVraagstuk', vraagstukId: id },
  { aan: id, reden: 'Omdat het kan.' },
];

const paden = ({ path }: Route, ids: readonly string[]): string[] => {
  if (!path.includes(':')) return [path, `${path}?aantal=100&van=alles`];
  return ids.map((id) => path.replaceAll(/:\w+/g, id));
};

/** The routes that answered with something: what is refused everywhere proves little. */
const gelukt = new Set<string>();

/** Every answer to one route, with every id that is known so far. */
async function antwoorden(route: Route, ids: readonly string[], versie: number): Promise<string[]> {
  const gegeven: string[] = [];
  const hoor = ({ status, text }: { status: number; text: string }) => {
    if (status < 300) gelukt.add(`${route.method} ${route.path}`);
    gegeven.push(text);
  };
  for (const pad of paden(route, ids)) {
    if (route.method === 'get') hoor(await landelijk.get(pad));
    if (route.method !== 'post') continue;
    const [id = randomUUID()] = pad.match(isId) ?? ids;
    for (const vraag of vragen(id)) hoor(await landelijk.post(pad, vraag, { version: versie }));
  }
  return gegeven;
}

describe('een signaal dat uit een traject komt', () => {
  it('heeft de codes van het traject', async () => {
    expect(await api.leest('landelijk', signaal)).toMatchObject({ regio: 'Oost', gemeente: 'Arnhem', doelgroep: 'NAH' });
  });

  it('is voor de landelijk coördinator langs geen enkele weg van de api een weg naar het dossier', async () => {
    const bekend = new Set([signaal, vraagstuk, api.people.gcoer.id]);
    const routes = allRoutes.filter(({ path, method }) => (method === 'get' || method === 'post') && path !== '/uitloggen');
    expect(routes.length).toBeGreaterThan(55);
    for (const route of routes.filter(({ method }) => method === 'get'))
      for (const tekst of await antwoorden(route, [...bekend], 1)) for (const id of tekst.match(isId) ?? []) bekend.add(id);
    expect(bekend.size).toBeGreaterThan(5);
    const versie = await api.versie(signaal);
    for (const route of routes)
      for (const tekst of await antwoorden(route, [...bekend].slice(0, 40), versie)) {
        if (route.path !== '/demo/gebruikers') zonderGeheim(tekst, `${route.method} ${route.path}`);
      }
    expect(gelukt.size).toBeGreaterThan(15);
    for (const weg of [
      'get /signalen/:id',
      'get /signalen/:id/lijkt-op',
      'get /vraagstukken/:id',
      'post /signalen/_lijkt',
      'post /signalen/_zoek',
      'get /taken',
    ])
      expect(gelukt).toContain(weg);
  }, 300_000);

  it('kent het dossier zelf niet: het antwoord is dat van een traject dat niet bestaat', async () => {
    const gelezen = await landelijk.get(`/trajecten/${trajectId}`);
    expect([gelezen.status, gelezen.body]).toEqual([403, (await landelijk.get(`/trajecten/${randomUUID()}`)).body]);
    const ook = user('Ook Regio', [{ rol: 'landelijkcoordinator' }, { rol: 'regiocoordinator', regio: 'Noord' }]);
    await api.query('insert into gebruiker (id, naam, email, rollen) values ($1, $2, $3, $4)', [
      ...[ook.id, ook.naam, ook.email],
      JSON.stringify(ook.rollen),
    ]);
    const metRegio = await api.logIn(ook);
    await metRegio.get(`/signalen/${signaal}`).expect(200);
    const antwoord = await metRegio.get(`/trajecten/${trajectId}`).expect(404);
    expect(antwoord.body).toEqual((await metRegio.get(`/trajecten/${randomUUID()}`).expect(404)).body);
  });

  it('staat in geen enkele tabel in één rij met iets van het traject', async () => {
    const tabellen = await api.query<{ naam: string }>(
      `select format('%I.%I', table_schema, table_name) as naam from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    let gezien = 0;
    for (const { naam } of tabellen) {
      const rijen = await api.query<{ rij: string }>(
        `select to_jsonb(t)::text as rij from ${naam} t where to_jsonb(t)::text like '%' || $1 || '%'`,
        [signaal],
      );
      for (const { rij } of rijen) zonderGeheim(rij, naam);
      gezien += rijen.length;
    }
    expect(gezien).toBeGreaterThan(10);
  });

  it('laat bij het geven geen spoor na dat naar het traject leidt: in de audit niet, en in het log niet', async () => {
    const [gegeven] = await api.query<{ id: number }>("select id from audit where subject_id = $1 and actie = 'GeefSignaal'", [
      signaal,
    ]);
    const ervoor = await api.query(
      "select actie from audit where subject_id = $1 and id < $2 and actie = 'traject.lezen' and actor_id = $3",
      [trajectId, gegeven?.id, api.people.gcoer.id],
    );
    expect(ervoor).toEqual([]);
    expect(logBijGeven.join('')).toContain('"route":"/signalen"');
    zonderGeheim(logBijGeven.join(''), 'het log bij het geven');
    zonderGeheim(gelogd.filter((regel) => regel.includes(signaal)).join(''), 'het log over het signaal');
  });
});

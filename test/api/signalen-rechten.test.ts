import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SignaalOpdracht } from '../../api/contract/signalen/opdrachten.ts';
import { rowsOf } from '../../db/queries/reader.ts';
import { signaalScope } from '../../db/queries/scope.ts';
import { gebruiker } from '../../db/schema/index.ts';
import { rollen } from '../../domain/codes.ts';
import { magSignaal } from '../../domain/signaal/rechten.ts';
import type { Signaal } from '../../domain/signaal/state.ts';
import { actorOf, type TestUser, user } from '../support/people.ts';
import { nieuwSignaal, openSignaalApi, type SignaalApi, type signaalCast } from '../support/signaal-api.ts';

let api: SignaalApi;
type Persoon = keyof ReturnType<typeof signaalCast>;
const allen: Persoon[] = [
  ...(['gcoer', 'tweede', 'regioOost', 'regioWest', 'landelijk', 'adviesraad'] as const),
  ...(['coordinator', 'voorzitter', 'lidNah', 'manager', 'beheerder'] as const),
];

const dingen = ['regionaal Oost', 'landelijk, uit Oost', 'zonder regio', 'vraagstuk Oost', 'vraagstuk landelijk'] as const;
type Ding = (typeof dingen)[number];
const ids = {} as Record<Ding, string>;
const isVraagstuk = (ding: Ding): boolean => ding.startsWith('vraagstuk');
const padVan = (ding: Ding): string => `/${isVraagstuk(ding) ? 'vraagstukken' : 'signalen'}/${ids[ding]}`;

/** The oracle, by hand: who reads what. Nobody else reads anything; the Metgezel gave the first three. */
const leest: Partial<Record<Persoon, readonly Ding[]>> = {
  gcoer: ['regionaal Oost', 'landelijk, uit Oost', 'zonder regio'],
  regioOost: ['regionaal Oost', 'landelijk, uit Oost', 'vraagstuk Oost', 'vraagstuk landelijk'],
  regioWest: ['zonder regio', 'vraagstuk landelijk'],
  landelijk: dingen,
  adviesraad: ['vraagstuk Oost', 'vraagstuk landelijk'],
};
/** Roles without any rule are told so; for the others what they may not see does not exist. */
const zonderRegel: readonly Persoon[] = ['manager', 'beheerder'];

const doetEigenaar: SignaalOpdracht['type'][] = [
  ...(['VulAan', 'KiesStrategie', 'LegStapVast', 'Escaleer', 'TrekEscalatieIn', 'LegToezeggingVast', 'KomToezeggingNa'] as const),
  ...(['LaatToezeggingVervallen', 'RondAanpakAf', 'LegMonitoringVast', 'ZetStapTerug', 'SluitAf', 'TrekIn'] as const),
  ...(['PlaatsInVraagstuk', 'HaalUitVraagstuk', 'VoegSamenMet', 'Splits', 'LegVerhaalVast'] as const),
];
const landelijkOveral: SignaalOpdracht['type'][] = [
  ...(['AanvaardEscalatie', 'WeigerEscalatie', 'PlaatsInVraagstuk', 'HaalUitVraagstuk', 'BeantwoordAdvies'] as const),
];
const gever: SignaalOpdracht['type'][] = ['PelAf', 'VulAan', 'TrekIn', 'GeefTerugkoppeling'];
const opRegio: SignaalOpdracht['type'][] = ['NeemOver', 'GeefMeerTijd'];

/** The oracle, by hand: what may be asked. */
function mag(wie: Persoon, ding: Ding): readonly SignaalOpdracht['type'][] {
  const regionaal = ding !== 'landelijk, uit Oost' && ding !== 'vraagstuk landelijk';
  if (wie === 'gcoer') return isVraagstuk(ding) ? [] : gever;
  const vanOost = ding !== 'vraagstuk landelijk' && ding !== 'zonder regio';
  if (wie === 'regioOost' && vanOost) return regionaal ? [...doetEigenaar, 'PelAf'] : ['PelAf'];
  if (wie === 'regioWest' && !vanOost) return regionaal ? [...doetEigenaar, 'PelAf'] : ['PelAf'];
  if (wie === 'landelijk') return [...landelijkOveral, ...(regionaal ? opRegio : doetEigenaar)];
  if (wie === 'adviesraad' && isVraagstuk(ding)) return ['GeefAdvies'];
  if (wie === 'manager' && !regionaal) return ['GeefMeerTijd'];
  return [];
}

const kent = (wie: Persoon, ding: Ding): boolean => (leest[wie] ?? []).includes(ding) || mag(wie, ding).length > 0;

beforeAll(async () => {
  api = await openSignaalApi();
  ids['regionaal Oost'] = await api.to.aanpak();
  ids['landelijk, uit Oost'] = await api.to.duiding();
  ids['zonder regio'] = await api.to.afpellen({ regio: 'onbekend' });
  ids['vraagstuk Oost'] = await api.to.vraagstuk();
  ids['vraagstuk landelijk'] = await api.to.vraagstuk({ niveau: 'landelijk', regio: 'onbekend' }, 'landelijk');
});
afterAll(() => api.close());

describe.each(allen)('%s', (wie) => {
  it.each(dingen)('leest alleen wat van hen is, en dat blijft bewaard: %s', async (ding) => {
    const caller = await api.als(wie);
    const antwoord = await caller.get(padVan(ding));
    const magLezen = leest[wie]?.includes(ding) ?? false;
    expect(antwoord.status).toBe(zonderRegel.includes(wie) ? 403 : magLezen ? 200 : 404);
    if (antwoord.status === 403) return;
    const [spoor] = await api.query(
      "select uitkomst from audit where actor_id = $1 and subject_id = $2 and actie = 'signaal.lezen' order by id desc limit 1",
      [api.people[wie].id, ids[ding]],
    );
    expect(spoor).toEqual({ uitkomst: magLezen ? 'gedaan' : 'geweigerd' });
    if (!magLezen) expect(antwoord.body).toEqual((await caller.get(`/signalen/${randomUUID()}`)).body);
  });

  it('vindt in de lijst, op het bord en met zoeken precies hetzelfde', async () => {
    const caller = await api.als(wie);
    const lijst = await caller.get('/signalen?aantal=100');
    const bord = await caller.get('/signalen/bord');
    const gezocht = await caller.post('/signalen/_zoek', { tekst: 'verlengingen' });
    if (zonderRegel.includes(wie)) return expect([lijst.status, bord.status, gezocht.status]).toEqual([403, 403, 403]);
    const verwacht = (leest[wie] ?? []).map((ding) => ids[ding]).sort();
    const gevonden = (signalen: { id: string }[]): string[] => signalen.map(({ id }) => id).sort();
    expect(gevonden(lijst.body.signalen)).toEqual(verwacht);
    expect(gevonden(gezocht.body.signalen)).toEqual(verwacht);
    expect(gevonden(bord.body.kolommen.flatMap((k: { signalen: { id: string }[] }) => k.signalen))).toEqual(verwacht);
  });

  it.each(dingen)('kan vragen wat bij de rol hoort, en niets anders: %s', async (ding) => {
    const caller = await api.als(wie);
    const alles = Object.values(api.opdrachten);
    expect(alles).toHaveLength(26);
    for (const opdracht of alles) {
      const { status } = await caller.post(`${padVan(ding)}/opdrachten`, opdracht, { version: 999 });
      const verwacht = mag(wie, ding).includes(opdracht.type) ? 412 : kent(wie, ding) ? 403 : wie === 'beheerder' ? 403 : 404;
      expect([opdracht.type, status]).toEqual([opdracht.type, verwacht]);
    }
  });

  it.each(dingen)('krijgt op de pagina alleen knoppen die mogen: %s', async (ding) => {
    if (!leest[wie]?.includes(ding)) return;
    const { body } = await (await api.als(wie)).get(padVan(ding)).expect(200);
    expect(body.acties.filter((actie: SignaalOpdracht['type']) => !mag(wie, ding).includes(actie))).toEqual([]);
  });
});

describe('wie een signaal geeft', () => {
  it.each(['gcoer', 'coordinator', 'voorzitter', 'lidNah', 'adviesraad', 'regioOost', 'landelijk'] as const)(
    '%s',
    async (wie) => {
      const { body } = await (await api.als(wie)).post('/signalen', nieuwSignaal({ regio: 'Zuid' })).expect(201);
      expect((await api.leest(wie, body.id)).vanMij).toBe(true);
      await (await api.als('tweede')).get(`/signalen/${body.id}`).expect(404);
    },
  );

  it.each(['manager', 'beheerder'] as const)('niet: %s', async (wie) => {
    await (await api.als(wie)).post('/signalen', nieuwSignaal()).expect(403);
  });

  it('een vraagstuk opent alleen een coördinator', async () => {
    for (const wie of ['gcoer', 'coordinator', 'adviesraad', 'manager', 'beheerder'] as const) {
      const nieuw = { titel: 'Meerzorg', wat: 'Geweigerd.', niveau: 'regio', regio: 'Oost' };
      await (await api.als(wie)).post('/vraagstukken', nieuw).expect(403);
    }
  });
});

describe('de programmamanager', () => {
  it('geeft een landelijke aanpak meer tijd vanaf de kaart, zonder het signaal te lezen', async () => {
    const id = await api.to.duiding();
    await api.doet('landelijk', id, api.opdrachten.KiesStrategie);
    const manager = await api.als('manager');
    await manager.get(`/signalen/${id}`).expect(403);
    const version = await api.versie(id);
    await manager.post(`/signalen/${id}/opdrachten`, api.opdrachten.GeefMeerTijd, { version }).expect(200);
    expect((await api.leest('landelijk', id)).meerTijd).toBe(api.dag(90));
  });
});

describe('wie niet is ingelogd', () => {
  it.each([
    ['get', '/signalen'],
    ['get', '/signalen/bord'],
    ['post', '/signalen'],
    ['post', '/signalen/_lijkt'],
    ['get', `/signalen/${randomUUID()}`],
    ['get', `/signalen/${randomUUID()}/lijkt-op`],
    ['post', `/signalen/${randomUUID()}/opdrachten`],
    ['post', `/signalen/${randomUUID()}/vooruit`],
    ['post', '/vraagstukken'],
    ['get', `/vraagstukken/${randomUUID()}`],
    ['post', `/vraagstukken/${randomUUID()}/opdrachten`],
    ['post', `/vraagstukken/${randomUUID()}/vooruit`],
    ['get', '/taxonomie'],
    ['put', '/taxonomie'],
  ] as const)('komt niet binnen: %s %s', async (method, path) => {
    const { status, body } = await request(api.server)[method](`/api/v1${path}`);
    expect([status, body.title]).toEqual([401, 'U bent niet ingelogd']);
  });
});

describe('wat er voor iemand bestaat', () => {
  it('is in SQL hetzelfde als in de regels van het domein, voor elke rol en relatie', async () => {
    const [een, ander, derde] = [await api.to.afpellen({}, 'tweede'), await api.to.strategie(), await api.to.strategie()];
    await api.doet('regioOost', een, { type: 'VoegSamenMet', signaalId: ander });
    await api.doet('regioOost', ander, { type: 'VoegSamenMet', signaalId: derde });
    const delen = [1, 2].map((n) => ({ id: randomUUID(), titel: `Deel ${n}`, wat: 'Waar dit deel over gaat.' }));
    await api.doet('regioOost', derde, { type: 'Splits', delen });
    await api.doet('regioOost', delen[0]?.id ?? '', { type: 'VoegSamenMet', signaalId: await api.to.strategie() });
    await api.to.afpellen({}, 'regioWest');
    await api.to.afpellen({}, 'lidNah');
    const staten = await api.query<{ state: Signaal }>("select state from subject where kind in ('signaal', 'vraagstuk')");
    expect(staten.length).toBeGreaterThan(10);
    const mensen: TestUser[] = [
      ...Object.values(api.people),
      ...rollen.flatMap((rol) => [user(`Mens ${rol}`, [{ rol }]), user(`Oost ${rol}`, [{ rol, regio: 'Oost' }])]),
      user('Twee Rollen', [{ rol: 'adviesraad' }, { rol: 'regiocoordinator', regio: 'Zuid' }], { landelijkeDienst: true }),
    ];
    await api.database.db.insert(gebruiker).values(mensen).onConflictDoNothing();
    const waarnemerVoor = Object.values(api.people).map(({ id }) => id);
    for (const actor of mensen.flatMap((mens) => [actorOf(mens), actorOf(mens, { waarnemerVoor })])) {
      const rijen = await rowsOf<{ id: string }>(api.store.db, sql`select n.id from signaal n where ${signaalScope(actor)}`);
      const verwacht = staten.filter(({ state }) => magSignaal(actor, 'signaal.lezen', state)).map(({ state }) => state.id);
      expect([actor.naam, rijen.map(({ id }) => id).sort()]).toEqual([actor.naam, verwacht.sort()]);
    }
  });
});

import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Caller, openApi } from '../support/api.ts';
import { afsluiting, korte } from '../support/commands.ts';
import { cast, gcoer, type TestUser, user } from '../support/people.ts';

/** Everybody who could be at the door: each role, in and out of relation. */
const mensen = {
  ...cast(),
  regioNoord: user('Regi Noord', [{ rol: 'regiocoordinator', regio: 'Noord' }]),
  waarnemer: gcoer('Waar Nemer', 'West', ['NAH']),
  lidNieuw: user('Lid Nieuw', [{ rol: 'lid', regio: 'Midden', vakgroep: 'ASS' }], { inDienst: true }),
  llb: user('El Elbee', [{ rol: 'llbcoordinator' }]),
  monitoring: user('Moni Toring', [{ rol: 'monitoring' }]),
  adviesraad: user('Ad Viesraad', [{ rol: 'adviesraad' }]),
  landelijk: user('Lan Delijk', [{ rol: 'landelijkcoordinator' }]),
  dubbel: user('Dub Bel', [{ rol: 'programmamanager' }, { rol: 'regiocoordinator', regio: 'West' }]),
  rolloos: user('Rol Loos', []),
};
type Wie = keyof typeof mensen;
const allen = Object.keys(mensen) as Wie[];

/** Trajecten in every relation; `gcoer` is absent and `waarnemer` replaces them. */
const trajecten = [
  'aanmelding Oost',
  'aanmelding West',
  'aanmelding zonder regio',
  'aanmelding LLB in Zuid',
  'overleg Oost',
  'overleg West',
  'matching Oost, gcoer gekozen',
  'ondersteuning Oost, gcoer',
  'ondersteuning Oost, tweede',
  'afgesloten aanmelding Oost',
  'afgesloten na ondersteuning Oost, gcoer',
] as const;
type Welk = (typeof trajecten)[number];

const ongesteund: Welk[] = trajecten.filter((naam) => !naam.includes('ondersteuning'));
const inOost: Welk[] = trajecten.filter((naam) => naam.includes('Oost'));
const inWest: Welk[] = trajecten.filter((naam) => naam.includes('West'));
const vanGcoer: Welk[] = ['matching Oost, gcoer gekozen', 'ondersteuning Oost, gcoer', 'afgesloten na ondersteuning Oost, gcoer'];
const inOverleg: Welk[] = ['overleg Oost', 'overleg West'];

/** The oracle, by hand: who sees what. Nobody else sees anything. */
const ziet: Partial<Record<Wie, Welk[]>> = {
  coordinator: ongesteund,
  regioOost: inOost,
  regioWest: [...inWest, 'aanmelding zonder regio'],
  dubbel: inWest,
  gcoer: vanGcoer,
  waarnemer: vanGcoer,
  tweede: ['ondersteuning Oost, tweede'],
  voorzitter: inOverleg,
  lidNah: inOverleg,
  lidZevmb: inOverleg,
  llb: ['aanmelding LLB in Zuid'],
};
const zonderNamen: Wie[] = ['voorzitter', 'lidNah', 'lidZevmb'];
const zonderTaken: Wie[] = ['monitoring', 'rolloos'];
const zonderDossiers: Wie[] = ['manager', 'beheerder', 'monitoring', 'adviesraad', 'landelijk', 'rolloos'];

let api: Api;
const ids = {} as Record<Welk, string>;
const callers = {} as Record<Wie, Caller>;

beforeAll(async () => {
  const { lidNieuw, ...rest } = mensen;
  api = await openApi({ people: rest });
  await bereidTrajectenVoor();
  await voegToe(lidNieuw);
  await api.query("insert into afwezigheid (id, gebruiker_id, van, waarnemer_id) values ($1, $2, now() - interval '1 day', $3)", [
    randomUUID(),
    mensen.gcoer.id,
    mensen.waarnemer.id,
  ]);
  for (const wie of allen) callers[wie] = await api.als(mensen[wie]);
});
afterAll(() => api.close());

async function bereidTrajectenVoor() {
  const { to, matcht } = api.steps;
  const west = { regio: 'West', gemeente: 'Haarlem' } as const;
  ids['aanmelding Oost'] = await to.aanmelding();
  ids['aanmelding West'] = await to.aanmelding(west);
  ids['aanmelding zonder regio'] = await to.aanmelding({ regio: 'onbekend' });
  ids['aanmelding LLB in Zuid'] = await to.aanmelding({ stroom: 'LLB', regio: 'Zuid' });
  ids['overleg Oost'] = await to.aanmeldoverleg();
  ids['overleg West'] = await to.aanmeldoverleg(west);
  ids['matching Oost, gcoer gekozen'] = await to.kennismaking();
  ids['ondersteuning Oost, gcoer'] = await to.ondersteuning();
  ids['ondersteuning Oost, tweede'] = await to.matching();
  await matcht(ids['ondersteuning Oost, tweede'], mensen.tweede);
  await api.doet(mensen.regioOost, ids['ondersteuning Oost, tweede'], korte.klik);
  ids['afgesloten aanmelding Oost'] = await to.aanmelding();
  await api.doet(mensen.coordinator, ids['afgesloten aanmelding Oost'], afsluiting());
  ids['afgesloten na ondersteuning Oost, gcoer'] = await to.ondersteuning();
  await api.doet(mensen.gcoer, ids['afgesloten na ondersteuning Oost, gcoer'], afsluiting());
}

const voegToe = ({ id, naam, email, rollen }: TestUser) =>
  api.query('insert into gebruiker (id, naam, email, rollen) values ($1, $2, $3, $4)', [id, naam, email, JSON.stringify(rollen)]);

const magLezen = (wie: Wie, welk: Welk): number =>
  zonderDossiers.includes(wie) && !kentActie(wie) ? 403 : ziet[wie]?.includes(welk) ? 200 : 404;
/** Roles without any rule for reading are told so; the others hear that it does not exist. */
const kentActie = (wie: Wie): boolean => ziet[wie] !== undefined || ['regioNoord', 'lidNieuw'].includes(wie);

const spoor = async (wie: Wie, welk: Welk) =>
  (
    await api.query<{ uitkomst: string }>(
      "select uitkomst from audit where actor_id = $1 and subject_id = $2 and actie = 'traject.lezen' order by id desc limit 1",
      [mensen[wie].id, ids[welk]],
    )
  )[0]?.uitkomst;

describe.each(allen)('%s', (wie) => {
  it.each(trajecten)('leest een dossier alleen in eigen bereik, en dat blijft bewaard: %s', async (welk) => {
    const antwoord = await callers[wie].get(`/trajecten/${ids[welk]}`);
    expect(antwoord.status).toBe(magLezen(wie, welk));
    if (antwoord.status === 403) return;
    expect(await spoor(wie, welk)).toBe(antwoord.status === 200 ? 'gedaan' : 'geweigerd');
    if (antwoord.status === 404) expect(antwoord.body).toEqual((await callers[wie].get(`/trajecten/${randomUUID()}`)).body);
  });

  it('vindt in de lijst, en met zoeken, precies dezelfde trajecten', async () => {
    const lijst = await callers[wie].get('/trajecten?aantal=100');
    const opReferentie = await callers[wie].post('/trajecten/_zoek', { tekst: 'T-20' });
    if (!kentActie(wie)) return expect([lijst.status, opReferentie.status]).toEqual([403, 403]);
    const verwacht = (ziet[wie] ?? []).map((welk) => ids[welk]).sort();
    const gevonden = ({ body }: typeof lijst) => body.trajecten.map((t: { id: string }) => t.id).sort();
    expect(gevonden(lijst)).toEqual(verwacht);
    expect(gevonden(opReferentie)).toEqual(verwacht);
  });

  it('vindt en leest namen alleen waar zij voor hun ogen zijn', async () => {
    const { body, status } = await callers[wie].post('/trajecten/_zoek', { tekst: 'Canarie V' });
    if (status === 403) return;
    const metNaam = zonderNamen.includes(wie) ? [] : (ziet[wie] ?? []);
    expect(body.trajecten.map((t: { id: string }) => t.id).sort()).toEqual(metNaam.map((welk) => ids[welk]).sort());
    for (const welk of ziet[wie] ?? []) {
      const { text, body: pagina } = await callers[wie].get(`/trajecten/${ids[welk]}`);
      expect(text.includes('Canarie Vogel')).toBe(metNaam.includes(welk));
      expect(pagina.persoon === null).toBe(!metNaam.includes(welk));
      if (!metNaam.includes(welk))
        expect(text).not.toMatch(/Canarie (Vogel|Naaste|Contact)|canarie\.example|thuis niet meer|0612345678/);
    }
  });

  it('krijgt op een opdracht buiten eigen bereik hetzelfde antwoord als op wat niet bestaat', async () => {
    const sluit = (id: string) => callers[wie].post(`/trajecten/${id}/opdrachten`, afsluiting(), { version: 999 });
    for (const welk of trajecten.filter((naam) => !ziet[wie]?.includes(naam))) {
      const antwoord = await sluit(ids[welk]);
      expect(antwoord.status).toBe(kentActie(wie) ? 404 : 403);
      expect(antwoord.body).toEqual((await sluit(randomUUID())).body);
    }
  });

  it('ziet in mijn werk nooit een naam of doelgroep van een dossier dat dicht is', async () => {
    const { body, status } = await callers[wie].get('/taken?van=alles&aantal=100');
    if (zonderTaken.includes(wie)) return expect(status).toBe(403);
    for (const taak of body.taken) {
      const welk = trajecten.find((naam) => ids[naam] === taak.onderwerpId);
      const open = welk !== undefined && (ziet[wie]?.includes(welk) ?? false);
      expect(taak.dossierOpen).toBe(open);
      expect(taak.naam === null).toBe(!open || zonderNamen.includes(wie));
      if (!open) expect(taak.doelgroep).toBe('onbekend');
    }
  });
});

/** Endpoints that are about no traject, by hand: who gets in. */
const overig: [string, (caller: Caller) => PromiseLike<{ status: number }>, number, Wie[]][] = [
  ['leest termijnen', (c) => c.get('/instellingen/termijnen'), 200, ['beheerder', 'manager', 'dubbel']],
  ['wijzigt termijnen', (c) => c.put('/instellingen/termijnen', { termijnen: { klok: {} }, reden: 'x' }), 422, ['beheerder']],
  [
    'meldt aan',
    (c) => c.post('/aanmeldingen', {}),
    422,
    ['coordinator', 'regioOost', 'regioWest', 'regioNoord', 'dubbel', 'gcoer', 'tweede', 'waarnemer'],
  ],
  [
    'vraagt aan wie een taak kan',
    (c) => c.get(`/taken/${randomUUID()}/collegas`),
    404,
    ['coordinator', 'voorzitter', 'regioOost', 'regioWest', 'regioNoord', 'landelijk', 'manager', 'dubbel'],
  ],
  [
    'wijst een taak toe',
    (c) => c.post(`/taken/${randomUUID()}/_toewijzen`, {}),
    428,
    ['coordinator', 'voorzitter', 'regioOost', 'regioWest', 'regioNoord', 'landelijk', 'manager', 'dubbel'],
  ],
  [
    'pakt een taak op',
    (c) => c.post(`/taken/${randomUUID()}/_oppakken`, {}, { version: 1 }),
    404,
    allen.filter((wie) => !zonderTaken.includes(wie)),
  ],
  ['leest het netwerk', (c) => c.get('/netwerk'), 200, allen.filter((wie) => ![...zonderTaken, 'adviesraad'].includes(wie))],
  [
    'houdt het netwerk bij',
    (c) => c.post('/netwerk', {}),
    422,
    ['coordinator', 'llb', 'regioOost', 'regioWest', 'regioNoord', 'dubbel', 'gcoer', 'tweede', 'waarnemer'],
  ],
  ['heeft eigen uren', (c) => c.get('/uren'), 200, ['gcoer', 'tweede', 'waarnemer']],
  ['legt uren vast', (c) => c.post('/uren', {}), 422, ['gcoer', 'tweede', 'waarnemer']],
  ['hoort van wijzigingen', (c) => c.get('/wijzigingen'), 503, allen.filter((wie) => !zonderTaken.includes(wie))],
];

describe.each(overig)('wie %s', (_wat, doe, status, wel) => {
  it.each(allen)('%s', async (wie) => {
    expect((await doe(callers[wie])).status).toBe(wel.includes(wie) ? status : 403);
  });
});

describe('wie niet is ingelogd', () => {
  it.each([
    ['get', '/taken'],
    ['get', '/trajecten'],
    ['post', '/trajecten/_zoek'],
    ['post', '/signalen/_zoek'],
    ['get', `/trajecten/${randomUUID()}`],
    ['post', `/trajecten/${randomUUID()}/opdrachten`],
    ['get', `/taken/${randomUUID()}/collegas`],
    ['post', `/taken/${randomUUID()}/_oppakken`],
    ['post', `/taken/${randomUUID()}/_teruggeven`],
    ['post', `/taken/${randomUUID()}/_toewijzen`],
    ['get', '/netwerk'],
    ['get', `/netwerk/${randomUUID()}`],
    ['post', '/netwerk'],
    ['put', `/netwerk/${randomUUID()}`],
    ['post', `/netwerk/${randomUUID()}/contactpersonen`],
    ['put', `/netwerk/${randomUUID()}/contactpersonen/${randomUUID()}`],
    ['get', '/uren'],
    ['post', '/uren'],
    ['put', `/uren/${randomUUID()}`],
    ['delete', `/uren/${randomUUID()}`],
    ['get', '/wijzigingen'],
    ['get', '/instellingen/termijnen'],
    ['put', '/instellingen/termijnen'],
  ] as const)('komt niet binnen: %s %s', async (method, path) => {
    const { status, body } = await request(api.server)[method](`/api/v1${path}`);
    expect([status, body.title]).toEqual([401, 'U bent niet ingelogd']);
  });
});

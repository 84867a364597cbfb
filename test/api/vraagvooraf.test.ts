import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dagVan } from '../../domain/calendar/moment.ts';
import { plusWerkdagen, werkdagenTussen, werkkalender } from '../../domain/calendar/werkkalender.ts';
import { type Api, type Caller, openApi } from '../support/api.ts';
import { cast, user } from '../support/people.ts';

const mensen = {
  ...cast(),
  llb: user('El Elbee', [{ rol: 'llbcoordinator' }]),
  landelijk: user('Lan Delijk', [{ rol: 'landelijkcoordinator' }]),
};
type Wie = keyof typeof mensen;
const allen = Object.keys(mensen) as Wie[];

let api: Api;
const callers = {} as Record<Wie, Caller>;
beforeAll(async () => {
  api = await openApi({ people: mensen });
  for (const wie of allen) callers[wie] = await api.als(mensen[wie]);
});
afterAll(() => api.close());

const vraag = (rest: object = {}) => ({
  naam: 'Canarie Ambtenaar',
  organisatie: 'Gemeente Canariestad',
  soort: 'gemeente',
  email: 'ambtenaar@canarie.example',
  vraag: 'Canarietekst: past dit gezin bij u?',
  over: 'C.V.',
  regio: 'Oost',
  gemeente: 'Arnhem',
  kanaal: 'telefoon',
  ...rest,
});
const antwoord = (rest: object = {}) => ({ uitkomst: 'beantwoord', antwoord: 'Canarietekst: bel eerst de huisarts.', ...rest });

const legtVast = async (rest: object = {}, wie: Wie = 'coordinator'): Promise<string> =>
  (await callers[wie].post('/vragen-vooraf', vraag(rest)).expect(201)).body.id;
const lees = async (id: string, wie: Wie = 'coordinator') => (await callers[wie].get(`/vragen-vooraf/${id}`).expect(200)).body;
const lijst = async (filter: string, wie: Wie = 'coordinator') =>
  (await callers[wie].get(`/vragen-vooraf?aantal=100&${filter}`).expect(200)).body;
const ids = ({ vragen }: { vragen: { id: string }[] }) => vragen.map(({ id }) => id);
const aanmelding = (rest: object = {}) => ({
  persoon: { naam: 'Canarie Vogel' },
  aanmelder: { soort: 'zorgprofessional', naam: 'Canarie Ambtenaar', email: 'ambtenaar@canarie.example' },
  hulpvraag: 'Canarietekst: het gaat thuis niet meer.',
  ...rest,
});

/** So many working days before today. */
const dagGeleden = (werkdagen: number): string => plusWerkdagen(werkkalender(), dagVan(api.now()), -werkdagen);

describe('een vraag vóór een aanmelding', () => {
  it('wordt vastgelegd met een referentie, door wie, en tot wanneer er antwoord hoort te zijn', async () => {
    const body = await lees(await legtVast());
    expect(body).toMatchObject({
      ...vraag(),
      referentie: expect.stringMatching(/^V-\d{4}-\d{5}$/),
      ...{ ontvangenDoor: 'Coor Aanmeld', werkdagen: 0, teLaat: false, afgehandeld: null, traject: null, revisie: 1 },
    });
    expect(dagVan(body.uiterlijk)).toBe(plusWerkdagen(werkkalender(), dagVan(body.ontvangenOp), 5));
  });

  it('is genoeg met een naam, een contact en de vraag; wat niet bekend is, is onbekend', async () => {
    const { over: _over, organisatie: _org, regio: _regio, gemeente: _gemeente, ...genoeg } = vraag();
    const { body } = await callers.coordinator.post('/vragen-vooraf', genoeg).expect(201);
    expect(await lees(body.id)).toMatchObject({ over: null, organisatie: null, regio: 'onbekend', gemeente: 'onbekend' });
  });

  it.each([
    ['telefoon', { email: undefined }, 'vul een telefoonnummer of een e-mailadres in'],
    ['vraag', { vraag: ' ' }, 'vul de vraag in'],
    ['soort', { soort: 'buurman' }, 'kies wie er vraagt'],
    ['kanaal', { kanaal: undefined }, 'kies hoe de vraag binnenkwam'],
    ['ontvangen', { ontvangen: '2099-01-01' }, 'deze dag moet nog komen'],
  ])('noemt het veld dat niet klopt: %s', async (veld, rest, melding) => {
    const { body } = await callers.coordinator.post('/vragen-vooraf', vraag(rest)).expect(422);
    expect(body.velden).toContainEqual({ veld, melding });
  });

  it('is er één keer, hoe vaak er ook op de knop wordt gedrukt', async () => {
    const key = randomUUID();
    const twee = await Promise.all([1, 2].map(() => callers.coordinator.post('/vragen-vooraf', vraag(), { key }).expect(201)));
    expect(twee[0]?.body).toEqual(twee[1]?.body);
    await callers.coordinator.post('/vragen-vooraf', vraag({ vraag: 'iets anders' }), { key }).expect(422);
  });

  it('kan worden verbeterd, op de versie die iemand zag', async () => {
    const id = await legtVast({ regio: 'onbekend' });
    await callers.coordinator.put(`/vragen-vooraf/${id}`, vraag({ regio: 'West', over: undefined }), { version: 1 }).expect(200);
    expect(await lees(id)).toMatchObject({ regio: 'West', over: null, revisie: 2 });
    await callers.coordinator.put(`/vragen-vooraf/${id}`, vraag(), { version: 1 }).expect(412);
  });
});

describe('het antwoord', () => {
  it('sluit de vraag, met wie dat deed; een later antwoord verbetert het eerste', async () => {
    const id = await legtVast();
    await callers.regioOost
      .post(`/vragen-vooraf/${id}/_beantwoorden`, antwoord(), { version: 1 })
      .expect(200)
      .expect('ETag', '"2"');
    const eerste = await lees(id);
    expect(eerste).toMatchObject({
      afgehandeld: { door: 'Regi Oost', uitkomst: 'beantwoord' },
      antwoord: 'Canarietekst: bel eerst de huisarts.',
    });
    const beter = antwoord({ uitkomst: 'doorverwezen', doorverwezenNaar: 'het wijkteam' });
    await callers.coordinator.post(`/vragen-vooraf/${id}/_beantwoorden`, beter, { version: 2 }).expect(200);
    expect(await lees(id)).toMatchObject({
      afgehandeld: { ...eerste.afgehandeld, uitkomst: 'doorverwezen' },
      doorverwezenNaar: 'het wijkteam',
    });
  });

  it('zegt bij een doorverwijzing waarheen', async () => {
    const id = await legtVast();
    const { body } = await callers.coordinator
      .post(`/vragen-vooraf/${id}/_beantwoorden`, antwoord({ uitkomst: 'doorverwezen' }), { version: 1 })
      .expect(422);
    expect(body.velden).toEqual([{ veld: 'doorverwezenNaar', melding: 'vul in naar wie u doorverwees' }]);
  });

  it('komt er niet overheen als een collega net eerder was', async () => {
    const id = await legtVast();
    await callers.coordinator.post(`/vragen-vooraf/${id}/_beantwoorden`, antwoord(), { version: 1 }).expect(200);
    const { body } = await callers.regioOost.post(`/vragen-vooraf/${id}/_beantwoorden`, antwoord(), { version: 1 }).expect(412);
    expect(body.nu).toEqual({ versie: 2 });
  });
});

describe('te laat', () => {
  it('is een vraag die na vijf werkdagen nog open is; dat wordt afgeleid en op de lijst geteld', async () => {
    const voor = (await lijst('regio=Zuid')).tellingen;
    const oudGeworden = werkdagenTussen(werkkalender(), dagGeleden(6), dagVan(api.now()));
    const oud = await legtVast({ regio: 'Zuid', ontvangen: dagGeleden(6) });
    const opTijd = await legtVast({ regio: 'Zuid', ontvangen: dagGeleden(4) });
    expect(await lees(oud)).toMatchObject({ teLaat: true, werkdagen: oudGeworden });
    expect(await lees(opTijd)).toMatchObject({ teLaat: false });
    expect((await lijst('regio=Zuid')).tellingen).toEqual({ open: voor.open + 2, teLaat: voor.teLaat + 1 });
    expect(ids(await lijst('regio=Zuid&stand=te%20laat'))).toEqual([oud]);
    await callers.coordinator.post(`/vragen-vooraf/${oud}/_beantwoorden`, antwoord(), { version: 1 }).expect(200);
    expect(await lees(oud)).toMatchObject({ teLaat: false, werkdagen: oudGeworden });
    expect((await lijst('regio=Zuid')).tellingen).toEqual({ open: voor.open + 1, teLaat: voor.teLaat });
  });
});

describe('de lijst', () => {
  it('zet open vragen bovenaan, wie het langst wacht eerst, en geeft met de cursor elke vraag één keer', async () => {
    const oudste = await legtVast({ regio: 'Noord', ontvangen: dagGeleden(9) });
    const [eerst, later] = [await legtVast({ regio: 'Noord' }), await legtVast({ regio: 'Noord' })];
    for (const id of [eerst, later])
      await callers.coordinator.post(`/vragen-vooraf/${id}/_beantwoorden`, antwoord(), { version: 1 }).expect(200);
    const nieuwste = await legtVast({ regio: 'Noord', soort: 'school' });
    const volgorde = [oudste, nieuwste, later, eerst];
    expect(ids(await lijst('regio=Noord'))).toEqual(volgorde);
    expect(ids(await lijst('regio=Noord&stand=open'))).toEqual([oudste, nieuwste]);
    expect(ids(await lijst('regio=Noord&stand=afgehandeld'))).toEqual([later, eerst]);
    expect(ids(await lijst('regio=Noord&soort=school'))).toEqual([nieuwste]);
    const gezien: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: { vragen: { id: string }[]; cursor: string | null } } = await callers.coordinator
        .get(`/vragen-vooraf?regio=Noord&aantal=1&cursor=${cursor}`)
        .expect(200);
      gezien.push(...ids(body));
      cursor = body.cursor;
    }
    expect(gezien).toEqual(volgorde);
  });
});

describe('wie erbij mag', () => {
  const regios = ['Oost', 'West', 'onbekend'] as const;
  /** The oracle, by hand. Nobody else has this page. */
  const ziet: Partial<Record<Wie, readonly string[]>> = {
    coordinator: regios,
    regioOost: ['Oost'],
    regioWest: ['West', 'onbekend'],
  };

  it.each(allen)('%s', async (wie) => {
    for (const regio of regios) {
      const id = await legtVast({ regio });
      const status = !ziet[wie] ? 403 : ziet[wie].includes(regio) ? 200 : 404;
      expect((await callers[wie].get(`/vragen-vooraf/${id}`)).status).toBe(status);
      expect((await callers[wie].put(`/vragen-vooraf/${id}`, vraag({ regio }), { version: 1 })).status).toBe(status);
      const beantwoord = await callers[wie].post(`/vragen-vooraf/${id}/_beantwoorden`, antwoord(), { version: 2 });
      expect(beantwoord.status).toBe(status);
      const inLijst = await callers[wie].get('/vragen-vooraf?aantal=100');
      if (status === 403) expect(inLijst.status).toBe(403);
      else expect(ids(inLijst.body).includes(id)).toBe(status === 200);
    }
  });

  it('niemand zonder in te loggen', async () => {
    const publiek = await api.publiek();
    for (const pad of ['/vragen-vooraf', `/vragen-vooraf/${randomUUID()}`]) expect((await publiek.get(pad)).status).toBe(401);
    expect((await publiek.post('/vragen-vooraf', vraag())).status).toBe(401);
  });

  it('een regiocoördinator legt alleen vragen van de eigen regio vast', async () => {
    await legtVast({ regio: 'Oost' }, 'regioOost');
    const { body } = await callers.regioOost.post('/vragen-vooraf', vraag({ regio: 'West' })).expect(422);
    expect(body.velden[0].veld).toBe('regio');
  });

  it('het lezen en het wijzigen worden vastgelegd', async () => {
    const id = await legtVast();
    await lees(id, 'regioOost');
    await callers.regioWest.get(`/vragen-vooraf/${id}`).expect(404);
    const sporen = await api.query('select actie, uitkomst from audit where kind = $1 and subject_id = $2 order by id', [
      'vraagvooraf',
      id,
    ]);
    expect(sporen).toEqual([
      { actie: 'vraagvooraf.wijzigen', uitkomst: 'gedaan' },
      { actie: 'vraagvooraf.lezen', uitkomst: 'gedaan' },
      { actie: 'vraagvooraf.lezen', uitkomst: 'geweigerd' },
    ]);
  });
});

describe('een vraag die een aanmelding wordt', () => {
  it('hoort daarna bij die aanmelding, en is dan afgehandeld', async () => {
    const id = await legtVast();
    const { body } = await callers.coordinator
      .post('/aanmeldingen', aanmelding({ vraagvooraf: id, kanaal: 'telefoon' }))
      .expect(201);
    expect(await lees(id)).toMatchObject({
      afgehandeld: { door: 'Coor Aanmeld', uitkomst: 'wordt aanmelding' },
      traject: { id: body.id, referentie: body.referentie },
    });
    expect((await callers.coordinator.get(`/trajecten/${body.id}`)).body).toMatchObject({ kanaal: 'telefoon' });
  });

  it('wordt er maar één, ook als twee mensen het tegelijk doen', async () => {
    const id = await legtVast();
    const maakt = (wie: Wie) => callers[wie].post('/aanmeldingen', aanmelding({ vraagvooraf: id, regio: 'Oost' }));
    const statussen = (await Promise.all([maakt('coordinator'), maakt('regioOost')])).map(({ status }) => status);
    expect(statussen.sort()).toEqual([201, 422]);
    const [geteld] = await api.query<{ n: string }>("select count(*) as n from event where data->>'vraagvooraf' = $1", [id]);
    expect(Number(geteld?.n)).toBe(1);
    await callers.coordinator.post(`/vragen-vooraf/${id}/_beantwoorden`, antwoord(), { version: 2 }).expect(422);
  });

  it('blijft beantwoord op het moment van het antwoord', async () => {
    const id = await legtVast();
    await callers.regioOost.post(`/vragen-vooraf/${id}/_beantwoorden`, antwoord(), { version: 1 }).expect(200);
    const { afgehandeld } = await lees(id);
    await callers.coordinator.post('/aanmeldingen', aanmelding({ vraagvooraf: id })).expect(201);
    expect(await lees(id)).toMatchObject({ afgehandeld: { ...afgehandeld, uitkomst: 'wordt aanmelding' } });
  });

  it('is er niet voor wie de vraag niet mag zien; dan komt er ook geen aanmelding', async () => {
    const id = await legtVast({ regio: 'West' });
    for (const wie of ['regioOost', 'gcoer'] as const) {
      const { body } = await callers[wie].post('/aanmeldingen', aanmelding({ vraagvooraf: id })).expect(422);
      expect(body.velden).toEqual([{ veld: 'vraagvooraf', melding: 'deze vraag bestaat niet' }]);
    }
    expect(await lees(id)).toMatchObject({ afgehandeld: null, traject: null });
  });

  it('kan niet met het openbare formulier: dat is altijd een formulier, zonder vraag vooraf', async () => {
    const id = await legtVast();
    const publiek = await api.publiek();
    const { body } = await publiek.post('/aanmeldingen', aanmelding({ vraagvooraf: id, kanaal: 'telefoon' })).expect(201);
    expect(await lees(id)).toMatchObject({ afgehandeld: null });
    const [traject] = await api.query<{ id: string }>('select id from traject where referentie = $1', [body.referentie]);
    expect((await callers.coordinator.get(`/trajecten/${traject?.id}`)).body).toMatchObject({ kanaal: 'formulier' });
  });
});

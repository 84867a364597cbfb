import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allen, type LerenApi, mensen, openLerenApi, verslag, type Wie } from '../support/leren-api.ts';

let api: LerenApi['api'];
let callers: LerenApi['callers'];
let overDagen: LerenApi['overDagen'];
let sessie: LerenApi['sessie'];
let plant: LerenApi['plant'];
let lees: LerenApi['lees'];
beforeAll(async () => {
  ({ api, callers, overDagen, sessie, plant, lees } = await openLerenApi());
});
afterAll(() => api.close());

const lijst = async (filter: string, wie: Wie = 'gcoer') => (await callers[wie].get(`/leren/sessies?${filter}`).expect(200)).body;
const ids = ({ sessies }: { sessies: { id: string }[] }) => sessies.map(({ id }) => id);

describe('een kennissessie', () => {
  it('wordt gepland, met wie haar regelt en waar zij uit voortkomt', async () => {
    const bron = { soort: 'les', les: 'kennis bij aanbieders' };
    const id = await plant({ bron, sprekers: 'een ervaringsdeskundige', organisatorId: mensen.coordinator.id });
    const { bron: _bron, ...rest } = sessie();
    expect(await lees(id)).toMatchObject({
      ...{ ...rest, bron: { ...bron, id: null, titel: null }, stand: 'gepland', wachtOpVerslag: false, revisie: 1 },
      ...{ organisator: { id: mensen.coordinator.id, naam: 'Coor Aanmeld' }, vastgelegdDoor: 'Gee Coer', score: null },
    });
  });

  it('wordt gehouden: wie er waren, welk cijfer, wat er geleerd is; later is dat te verbeteren', async () => {
    const id = await plant({ datum: overDagen(0) });
    const { body: organisatie } = await callers.coordinator
      .post('/netwerk', { naam: 'Wijkteam Leren', soort: 'gemeente', regios: ['Oost'] })
      .expect(201);
    const gehouden = verslag({
      ...{ organisaties: [organisatie.id], rollen: ['gcoer'], score: 7.9, aantalScores: 10 },
      ...{ geleerd: 'Rust op vaste tijden helpt.', vervolg: 'een tweede sessie' },
    });
    await callers.regioOost.post(`/leren/sessies/${id}/_vastleggen`, gehouden, { version: 1 }).expect(200).expect('ETag', '"2"');
    expect(await lees(id)).toMatchObject({
      ...gehouden,
      ...{ organisaties: [{ id: organisatie.id, naam: 'Wijkteam Leren' }], stand: 'gehouden', revisie: 2 },
    });
    await callers.gcoer.post(`/leren/sessies/${id}/_vastleggen`, verslag({ aantalAanwezig: 11 }), { version: 2 }).expect(200);
    expect(await lees(id)).toMatchObject({ aantalAanwezig: 11, organisaties: [], score: null, geleerd: null });
  });

  it('kan ook worden vastgelegd als zij al geweest is', async () => {
    const id = await plant({ datum: overDagen(-3), verslag: verslag({ aantalAanwezig: 0 }) });
    expect(await lees(id)).toMatchObject({ stand: 'gehouden', aantalAanwezig: 0 });
  });

  it('wordt gewijzigd, afgezegd met een reden, en weer gepland', async () => {
    const id = await plant({ organisatorId: mensen.gcoer.id });
    await callers.voorzitter.put(`/leren/sessies/${id}`, sessie({ regio: 'landelijk' }), { version: 1 }).expect(200);
    expect(await lees(id)).toMatchObject({ regio: 'landelijk', organisator: null, revisie: 2 });
    await callers.gcoer.post(`/leren/sessies/${id}/_afzeggen`, { reden: 'te weinig mensen' }, { version: 2 }).expect(200);
    expect(await lees(id)).toMatchObject({ stand: 'afgezegd', redenAfgezegd: 'te weinig mensen' });
    const zonder = await callers.gcoer.post(`/leren/sessies/${id}/_vastleggen`, verslag(), { version: 3 }).expect(422);
    expect(zonder.body.velden).toEqual([{ veld: 'stand', melding: 'deze sessie is afgezegd: plan haar eerst opnieuw' }]);
    await callers.gcoer.put(`/leren/sessies/${id}`, sessie(), { version: 3 }).expect(200);
    expect(await lees(id)).toMatchObject({ stand: 'gepland', redenAfgezegd: null });
  });

  it('die gehouden is, wordt niet meer afgezegd en blijft gehouden', async () => {
    const id = await plant({ datum: overDagen(-3), verslag: verslag() });
    await callers.gcoer.post(`/leren/sessies/${id}/_afzeggen`, { reden: 'toch niet' }, { version: 1 }).expect(422);
    await callers.gcoer.put(`/leren/sessies/${id}`, sessie(), { version: 1 }).expect(422);
    await callers.gcoer.put(`/leren/sessies/${id}`, sessie({ datum: overDagen(-4) }), { version: 1 }).expect(200);
    expect(await lees(id)).toMatchObject({ stand: 'gehouden', aantalAanwezig: 12, datum: overDagen(-4) });
  });

  it('waarvan de dag voorbij is, wacht op haar verslag', async () => {
    const id = await plant({ datum: overDagen(0) });
    await api.query('update kennissessie set datum = datum - 1 where id = $1', [id]);
    expect(await lees(id)).toMatchObject({ stand: 'gepland', wachtOpVerslag: true });
  });

  it('is er één keer, hoe vaak er ook op de knop wordt gedrukt', async () => {
    const key = randomUUID();
    const twee = await Promise.all([1, 2].map(() => callers.gcoer.post('/leren/sessies', sessie(), { key }).expect(201)));
    expect(twee[0]?.body).toEqual(twee[1]?.body);
    await callers.gcoer.post('/leren/sessies', sessie({ soort: 'intern' }), { key }).expect(422);
  });

  it('verandert niet als een collega eerder was, en niet zonder versie', async () => {
    const id = await plant();
    await callers.gcoer.put(`/leren/sessies/${id}`, sessie(), { version: 1 }).expect(200);
    const { body } = await callers.regioOost.put(`/leren/sessies/${id}`, sessie(), { version: 1 }).expect(412);
    expect(body.nu).toEqual({ versie: 2 });
    await callers.gcoer.put(`/leren/sessies/${id}`, sessie()).expect(428);
  });

  it('die er niet is, is er voor niemand', async () => {
    const pad = `/leren/sessies/${randomUUID()}`;
    await callers.gcoer.get(pad).expect(404);
    await callers.gcoer.put(pad, sessie(), { version: 1 }).expect(404);
    await callers.gcoer.post(`${pad}/_vastleggen`, verslag(), { version: 1 }).expect(404);
    await callers.gcoer.post(`${pad}/_afzeggen`, { reden: 'weg' }, { version: 1 }).expect(404);
    await callers.gcoer.get('/leren/sessies/geen-kenmerk').expect(404);
  });

  it('laat van elke wijziging en weigering een spoor na', async () => {
    const id = await plant();
    await callers.gcoer.post(`/leren/sessies/${id}/_afzeggen`, { reden: 'ziek' }, { version: 1 }).expect(200);
    await callers.gcoer.post(`/leren/sessies/${id}/_afzeggen`, { reden: 'ziek' }, { version: 2 }).expect(422);
    const sporen = await api.query('select actie, uitkomst, reden from audit where subject_id = $1 order by id', [id]);
    expect(sporen).toEqual([
      { actie: 'leren.wijzigen', uitkomst: 'gedaan', reden: 'gepland' },
      { actie: 'leren.wijzigen', uitkomst: 'gedaan', reden: 'afgezegd' },
      { actie: 'leren.wijzigen', uitkomst: 'geweigerd', reden: 'deze sessie is al afgezegd' },
    ]);
  });
});

describe('een kennissessie met een fout', () => {
  const geweest = (rest: object) => ({ datum: '2026-01-05', verslag: verslag(rest) });

  it.each([
    ['zonder onderwerp', { onderwerp: ' ' }, 'onderwerp', 'vul het onderwerp in'],
    ['zonder welke kennis ontbrak', { kennisgebied: undefined }, 'kennisgebied', 'vul welke kennis er ontbrak in'],
    ['op een dag die niet bestaat', { datum: '2027-02-29' }, 'datum', /een datum die bestaat/],
    ['op een dag die voorbij is', { datum: '2026-01-05' }, 'datum', /leg vast hoe het ging/],
    ['over meer dan twee jaar', { datum: '2099-01-01' }, 'datum', /twee jaar vooruit/],
    ['van een soort die er niet is', { soort: 'digitaal' }, 'soort', 'kies of de sessie intern of extern is'],
    ['zonder te zeggen voor wie', { voorWie: '' }, 'voorWie', 'vul voor wie de sessie is in'],
    ['in een regio die er niet is', { regio: 'onbekend' }, 'regio', 'kies een regio, of landelijk'],
    ['zonder waar zij uit voortkomt', { bron: undefined }, 'bron', 'kies waar deze sessie uit voortkomt'],
    ['uit een les zonder welke', { bron: { soort: 'les' } }, 'bron.les', 'kies de les uit het aanmeldoverleg'],
    ['uit een signaal zonder welk', { bron: { soort: 'signaal' } }, 'bron.id', 'kies het signaal of vraagstuk'],
    ['uit een signaal dat er niet is', { bron: { soort: 'signaal', id: randomUUID() } }, 'bron.id', /dit signaal bestaat niet/],
    ['geregeld door niemand', { organisatorId: randomUUID() }, 'organisatorId', /deze collega is er niet/],
    ['gehouden op een dag die nog komt', { datum: '2099-01-01', verslag: verslag() }, 'datum', /moet nog komen/],
    ['zonder hoeveel mensen', geweest({ aantalAanwezig: undefined }), 'verslag.aantalAanwezig', /hoeveel mensen er waren/],
    ['met te veel mensen', geweest({ aantalAanwezig: 501 }), 'verslag.aantalAanwezig', 'vul hoogstens 500 in'],
    ['met minder dan niemand', geweest({ aantalAanwezig: -1 }), 'verslag.aantalAanwezig', 'vul 0 of meer in'],
    ['met een half mens', geweest({ aantalAanwezig: 1.5 }), 'verslag.aantalAanwezig', 'vul een heel aantal in'],
    ['met een cijfer boven de 10', geweest({ score: 10.1, aantalScores: 1 }), 'verslag.score', 'een cijfer is hoogstens 10'],
    ['met een cijfer onder de 1', geweest({ score: 0.9, aantalScores: 1 }), 'verslag.score', 'een cijfer is 1 of meer'],
    ['met een te precies cijfer', geweest({ score: 7.85, aantalScores: 1 }), 'verslag.score', /één cijfer achter de komma/],
    ['met een cijfer van niemand', geweest({ score: 7.9 }), 'verslag.aantalScores', /hoeveel mensen een cijfer gaven/],
    ['met een aantal zonder cijfer', geweest({ aantalScores: 2 }), 'verslag.score', 'vul het gemiddelde cijfer in'],
    ['met meer cijfers dan mensen', geweest({ score: 8, aantalScores: 13 }), 'verslag.aantalScores', /meer cijfers dan mensen/],
    ['met een onbekende organisatie', geweest({ organisaties: [randomUUID()] }), 'verslag.organisaties', /niet in het netwerk/],
    ['met een rol die er niet is', geweest({ rollen: ['baas'] }), 'verslag.rollen.0', /./],
  ])('wordt geweigerd: %s', async (_wat, rest, veld, melding) => {
    const { body } = await callers.gcoer.post('/leren/sessies', sessie(rest)).expect(422);
    expect(body.velden).toContainEqual({ veld, melding: melding instanceof RegExp ? expect.stringMatching(melding) : melding });
  });

  it('die nog komt, heeft nog geen verslag', async () => {
    const id = await plant();
    const { body } = await callers.gcoer.post(`/leren/sessies/${id}/_vastleggen`, verslag(), { version: 1 }).expect(422);
    expect(body.velden[0]).toMatchObject({ veld: 'datum' });
  });

  it('waarschuwt voor persoonsgegevens, en gaat door als iemand zegt dat het mag', async () => {
    const rest = { voorWie: 'iedereen, meld u aan bij 06 12345678', kennisgebied: 'vragen aan mevr. De Wit' };
    const { body } = await callers.gcoer.post('/leren/sessies', sessie(rest)).expect(422);
    expect(body.velden[0]).toMatchObject({ veld: 'kennisgebied', melding: expect.stringContaining('naam') });
    const id = await plant({ ...rest, bevestigd: true });
    const [spoor] = await api.query('select reden from audit where subject_id = $1', [id]);
    expect(spoor).toEqual({ reden: 'gepland, na een waarschuwing voor persoonsgegevens (2)' });
    const sporen = await api.query("select 1 from audit where reden like '%12345678%'");
    expect(sporen).toEqual([]);
  });
});

describe('de lijst met sessies', () => {
  it('filtert op jaar, regio en soort, telt op, en geeft met de cursor elke sessie één keer', async () => {
    const gehouden = { regio: 'Noord', datum: '2025-03-04' };
    const a = await plant({ ...gehouden, verslag: verslag({ score: 8, aantalScores: 10 }) });
    const b = await plant({ ...gehouden, soort: 'intern', verslag: verslag({ score: 6, aantalScores: 2 }) });
    const c = await plant({ regio: 'Noord' });
    expect(ids(await lijst('regio=Noord'))).toEqual([c, ...[a, b].sort()]);
    expect((await lijst('regio=Noord')).tellingen).toEqual({ gepland: 1, gehouden: 2, aanwezig: 24, score: 7.7 });
    expect(ids(await lijst('regio=Noord&soort=intern'))).toEqual([b]);
    expect(ids(await lijst('regio=Noord&stand=gepland'))).toEqual([c]);
    expect(ids(await lijst('regio=Noord&jaar=2025&soort=extern'))).toEqual([a]);
    const gezien: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const blad: { sessies: { id: string }[]; cursor: string | null } = await lijst(`regio=Noord&aantal=1&cursor=${cursor}`);
      gezien.push(...ids(blad));
      cursor = blad.cursor;
    }
    expect(gezien).toEqual([c, ...[a, b].sort()]);
  });

  it('weigert een jaar dat niet kan', async () => {
    await callers.gcoer.get('/leren/sessies?jaar=1999').expect(400);
    await callers.gcoer.get('/leren/kennisvragen?jaar=nu').expect(400);
  });
});

describe('wie erbij mag', () => {
  /** The oracle, by hand. */
  const wijzigt: readonly Wie[] = ['coordinator', 'regioOost', 'regioWest', 'voorzitter', 'gcoer', 'tweede', 'landelijk'];

  it.each(allen)('%s leest, en wijzigt alleen als dat bij de rol hoort', async (wie) => {
    const id = await plant();
    const mag = wijzigt.includes(wie);
    await callers[wie].get('/leren/kennisvragen').expect(200);
    expect(ids(await lijst('aantal=100', wie))).toContain(id);
    expect((await lees(id, wie)).id).toBe(id);
    expect((await callers[wie].post('/leren/sessies', sessie())).status).toBe(mag ? 201 : 403);
    expect((await callers[wie].put(`/leren/sessies/${id}`, sessie(), { version: 1 })).status).toBe(mag ? 200 : 403);
    const afgezegd = await callers[wie].post(`/leren/sessies/${id}/_afzeggen`, { reden: 'ziek' }, { version: 2 });
    expect(afgezegd.status).toBe(mag ? 200 : 403);
    expect((await callers[wie].post(`/leren/sessies/${id}/_vastleggen`, verslag(), { version: 3 })).status).toBe(mag ? 422 : 403);
    expect((await callers[wie].get('/leren/organisatoren')).status).toBe(mag ? 200 : 403);
  });

  it('niemand zonder in te loggen', async () => {
    const publiek = await api.publiek();
    for (const pad of ['/leren/kennisvragen', '/leren/sessies', `/leren/sessies/${randomUUID()}`])
      expect((await publiek.get(pad)).status).toBe(401);
    expect((await publiek.post('/leren/sessies', sessie())).status).toBe(401);
  });
});

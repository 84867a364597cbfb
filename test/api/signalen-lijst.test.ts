import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Bord, type Lijkt, LijktOp, type SignaalRegel, SignalenLijst } from '../../api/contract/signalen/signaal.ts';
import { Taxonomie } from '../../api/contract/signalen/taxonomie.ts';
import type { Caller } from '../support/api.ts';
import { nieuwSignaal, openSignaalApi, type SignaalApi } from '../support/signaal-api.ts';

let api: SignaalApi;
let landelijk: Caller;
const ids = {} as Record<'meerzorg' | 'school' | 'aanpak' | 'duiding' | 'dicht' | 'inVraagstuk' | 'vraagstuk', string>;
beforeAll(async () => {
  api = await openSignaalApi();
  landelijk = await api.als('landelijk');
  ids.meerzorg = await api.to.afpellen({ wet: 'Wlz', soortKnelpunt: 'regel' });
  ids.school = await api.to.afpellen({
    ...{ titel: 'Geen plek op school', wat: 'Geen enkele school neemt deze leerling aan.', doelgroep: 'ASS' },
    ...{ wet: 'Passend onderwijs', soortKnelpunt: 'aanbod', regio: 'Zuid', gemeente: 'Breda' },
  });
  ids.aanpak = await api.to.aanpak();
  ids.duiding = await api.to.duiding();
  ids.dicht = await api.to.aanpak();
  await api.doet('regioOost', ids.dicht, api.opdrachten.SluitAf);
  ids.inVraagstuk = await api.to.strategie();
  ids.vraagstuk = await api.to.vraagstuk({ signalen: [ids.inVraagstuk] });
});
afterAll(() => api.close());

const gevonden = ({ body }: { body: { signalen: { id: string }[] } }): string[] => body.signalen.map(({ id }) => id).sort();
const alles = () => Object.values(ids).sort();

describe('de lijst van signalen', () => {
  it('heeft alles wat iemand mag zien, het nieuwste eerst, met de eerste klok', async () => {
    const { body } = await landelijk.get('/signalen').expect(200);
    expect(SignalenLijst.parse(body)).toEqual(body);
    expect(gevonden({ body })).toEqual(alles());
    const gegeven = body.signalen.map(({ gegevenOp }: SignaalRegel) => gegevenOp);
    expect(gegeven).toEqual(gegeven.toSorted().reverse());
    const regel = (id: string): SignaalRegel => body.signalen.find((een: SignaalRegel) => een.id === id);
    expect(regel(ids.aanpak).klok).toEqual({ titel: 'Knelpunt aanpakken', uiterlijk: expect.any(String), werkdagenTeLaat: 0 });
    expect(regel(ids.dicht).klok).toBeNull();
    expect(regel(ids.inVraagstuk)).toMatchObject({ klok: null, vraagstuk: { id: ids.vraagstuk, leesbaar: true } });
    expect(regel(ids.vraagstuk)).toMatchObject({ kind: 'vraagstuk', aantalSignalen: 1, vraagstuk: null });
  });

  it('gaat bladzijde voor bladzijde, zonder iets te missen of dubbel te tonen', async () => {
    const gezien: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const antwoord: { body: { signalen: SignaalRegel[]; cursor: string | null } } = await landelijk.get(
        `/signalen?aantal=2&cursor=${cursor}`,
      );
      gezien.push(...antwoord.body.signalen.map(({ id }) => id));
      cursor = antwoord.body.cursor;
    }
    expect(gezien).toHaveLength(alles().length);
    expect(gezien.toSorted()).toEqual(alles());
  });

  it.each([
    ['niveau=landelijk', ['duiding']],
    ['kind=vraagstuk', ['vraagstuk']],
    ['fase=aanpak', ['aanpak']],
    ['regio=Zuid', ['school']],
    ['doelgroep=ASS', ['school']],
    ['soortKnelpunt=regel', ['meerzorg']],
    ['wet=Passend%20onderwijs', ['school']],
    ['open=false', ['dicht']],
  ] as const)('laat zich zeven: %s', async (vraag, verwacht) => {
    expect(gevonden(await landelijk.get(`/signalen?${vraag}`).expect(200))).toEqual(verwacht.map((welk) => ids[welk]).sort());
  });

  it.each([
    ['scholen', {}, ['school']],
    ['"neemt deze leerling"', {}, ['school']],
    ['%', {}, []],
    ["'; drop table", {}, []],
    ['verlenging', { fase: 'aanpak' }, ['aanpak']],
    ['verlenging', { open: false }, ['dicht']],
  ] as const)('wordt doorzocht op woorden, samen met de filters: %s %o', async (tekst, filters, verwacht) => {
    const antwoord = await landelijk.post('/signalen/_zoek', { tekst, ...filters }).expect(200);
    expect(gevonden(antwoord)).toEqual(verwacht.map((welk) => ids[welk]).sort());
  });

  it('vindt op een deel van de referentie', async () => {
    const { referentie } = await api.leest('landelijk', ids.school);
    expect(gevonden(await landelijk.post('/signalen/_zoek', { tekst: referentie }))).toEqual([ids.school]);
  });

  it('gaat ook bij zoeken bladzijde voor bladzijde', async () => {
    const vraag = { tekst: 'verlenging', aantal: 2 };
    const eerste = await landelijk.post('/signalen/_zoek', vraag).expect(200);
    expect(eerste.body.signalen).toHaveLength(2);
    const tweede = await landelijk.post('/signalen/_zoek', { ...vraag, cursor: eerste.body.cursor }).expect(200);
    expect(gevonden(tweede).filter((id) => gevonden(eerste).includes(id))).toEqual([]);
    expect(tweede.body.signalen.length).toBeGreaterThan(0);
  });

  it('neemt geen woorden aan in het adres: die blijven achter in geschiedenis en logboeken', async () => {
    const { body } = await landelijk.get('/signalen?zoek=Canarie').expect(400);
    expect(body.velden).toHaveLength(1);
  });

  it('laat van zoeken een spoor na, zonder de woorden', async () => {
    await landelijk.post('/signalen/_zoek', { tekst: 'Canarie Vogel' }).expect(200);
    const spoor = await api.query<{ alles: string }>(
      "select to_jsonb(a)::text as alles from audit a where actie = 'signalen.zoeken' order by id desc limit 1",
    );
    expect(spoor[0]?.alles).toContain(api.people.landelijk.id);
    expect(spoor[0]?.alles).not.toContain('Canarie');
  });

  it.each([
    [{}, 'tekst'],
    [{ tekst: ' ' }, 'tekst'],
    [{ tekst: 'x'.repeat(201) }, 'tekst'],
    [{ tekst: 'nul\0' }, 'tekst'],
    [{ tekst: 'school', fase: 'bestaat niet' }, 'fase'],
    [{ tekst: 'school', aantal: 101 }, 'aantal'],
  ])('zoekt niet met een vraag die niet klopt: %o', async (vraag, veld) => {
    const { body } = await landelijk.post('/signalen/_zoek', vraag).expect(422);
    expect(body.velden[0].veld).toBe(veld);
  });

  it('heeft apart wat ik zelf gaf', async () => {
    const gcoer = await api.als('gcoer');
    const zonderVraagstuk = alles().filter((id) => id !== ids.vraagstuk);
    expect(gevonden(await gcoer.get('/signalen?van=mij'))).toEqual(zonderVraagstuk);
    expect(gevonden(await landelijk.get('/signalen?van=mij'))).toEqual([]);
  });
});

describe('het bord', () => {
  it('toont per niveau wat open is; wat in een vraagstuk zit, staat daar met zijn vraagstuk', async () => {
    const { body } = await landelijk.get('/signalen/bord').expect(200);
    expect(Bord.parse(body)).toEqual(body);
    expect(body.kolommen.map(({ niveau, totaal, teLaat }: Bord['kolommen'][number]) => [niveau, totaal, teLaat])).toEqual([
      ['regio', 4, 0],
      ['landelijk', 1, 0],
      ['beleid', 0, 0],
    ]);
    const regio = body.kolommen[0].signalen.map(({ id }: SignaalRegel) => id).sort();
    expect(regio).toEqual([ids.meerzorg, ids.school, ids.aanpak, ids.vraagstuk].sort());
  });

  it('heeft het meest te late bovenaan, en telt ook wat niet op het bord past', async () => {
    const druk = await openSignaalApi();
    try {
      const oud = await druk.to.afpellen();
      druk.laterDan(40);
      for (let i = 0; i < 52; i += 1) await druk.to.afpellen({ titel: `Signaal ${i}` });
      const { body } = await (await druk.als('landelijk')).get('/signalen/bord').expect(200);
      const [regio] = body.kolommen;
      expect([regio.totaal, regio.teLaat, regio.signalen.length]).toEqual([53, 1, 50]);
      expect(regio.signalen[0].id).toBe(oud);
      expect(regio.signalen[0].klok.werkdagenTeLaat).toBeGreaterThan(10);
    } finally {
      await druk.close();
    }
  });
});

describe('wat erop lijkt', () => {
  it('wordt gevonden terwijl iemand schrijft, met de woorden en kenmerken die zij delen', async () => {
    const vraag = { tekst: 'Nog een school die een leerling niet aanneemt', doelgroep: 'ASS' };
    const { body } = await landelijk.post('/signalen/_lijkt', vraag).expect(200);
    expect(LijktOp.parse(body)).toEqual(body);
    const [eerste] = body.signalen as Lijkt[];
    expect(eerste).toMatchObject({ id: ids.school, kenmerken: ['doelgroep: ASS'] });
    expect(eerste?.woorden).toContain('school');
    expect(gevonden(await (await api.als('regioWest')).post('/signalen/_lijkt', vraag))).toEqual([]);
  });

  it('wordt gevonden bij een signaal en bij een vraagstuk, en is niet dat signaal zelf', async () => {
    const bij = await landelijk.get(`/signalen/${ids.meerzorg}/lijkt-op`).expect(200);
    expect(gevonden(bij)).toContain(ids.aanpak);
    expect(gevonden(bij)).not.toContain(ids.meerzorg);
    expect(gevonden(await landelijk.get(`/vraagstukken/${ids.vraagstuk}/lijkt-op`).expect(200))).not.toContain(ids.vraagstuk);
    await (await api.als('regioWest')).get(`/signalen/${ids.meerzorg}/lijkt-op`).expect(404);
    await landelijk.get(`/signalen/${randomUUID()}/lijkt-op`).expect(404);
  });

  it('vraagt om ten minste drie letters', async () => {
    const { body } = await landelijk.post('/signalen/_lijkt', { tekst: 'ab' }).expect(422);
    expect(body.velden).toEqual([{ veld: 'tekst', melding: 'schrijf ten minste drie letters' }]);
  });
});

describe('de indeling van signalen', () => {
  const wijziging = async (rest: object = {}) => {
    const { body } = await landelijk.get('/taxonomie').expect(200);
    type Code = { code: string; naam: string; gebruikt: unknown };
    const zonder = (codes: Code[]) => codes.map(({ gebruikt: _gebruikt, ...code }) => code);
    const { wet, soortKnelpunt, partij } = body.codes;
    const codes = { wet: zonder(wet), soortKnelpunt: zonder(soortKnelpunt), partij: zonder(partij) };
    return { versie: body.versie, codes, reden: 'Afgesproken in het overleg.', ...rest };
  };
  const stuur = ({ versie, ...body }: Awaited<ReturnType<typeof wijziging>>) =>
    landelijk.put('/taxonomie', body, { version: versie });

  it('toont elke code aan iedereen, en hoe vaak zij gebruikt is alleen aan wie de lijsten beheert', async () => {
    for (const wie of ['gcoer', 'beheerder', 'manager', 'adviesraad', 'regioOost'] as const) {
      const { body } = await (await api.als(wie)).get('/taxonomie').expect(200);
      expect(Taxonomie.parse(body)).toEqual(body);
      const beheert = wie === 'beheerder';
      expect(body.codes.wet.find(({ code }: { code: string }) => code === 'Passend onderwijs')).toMatchObject({
        gebruikt: beheert ? { ooit: true, aantal: null } : null,
      });
      expect([body.versie, body.geschiedenis, body.magWijzigen]).toEqual([0, [], beheert]);
    }
    await (await api.als('gcoer')).put('/taxonomie', {}, { version: 0 }).expect(403);
  });

  it('laat een code vervallen: wie haar heeft, houdt haar; te kiezen is zij niet meer, en de geschiedenis zegt wie en waarom', async () => {
    const nu = await wijziging();
    const vervallen = nu.codes.wet.map((code) => (code.code === 'Passend onderwijs' ? { ...code, vervallen: api.dag(0) } : code));
    const wet = [...vervallen, { code: 'Wvggz-2', naam: 'een nieuwe wet' }];
    const { body } = await stuur({ ...nu, codes: { ...nu.codes, wet } }).expect(200);
    expect(body.versie).toBeGreaterThan(0);
    expect(body.geschiedenis).toMatchObject([
      {
        wie: 'Lan Delijk',
        reden: 'Afgesproken in het overleg.',
        wat: [expect.stringMatching(/^passend onderwijs vervalt per /), 'nieuw bij wetten: een nieuwe wet'],
      },
    ]);
    const gcoer = await api.als('gcoer');
    const geweigerd = await gcoer.post('/signalen', nieuwSignaal({ wet: 'Passend onderwijs' })).expect(422);
    expect(geweigerd.body.velden).toEqual([{ veld: 'wet', melding: 'de code Passend onderwijs is vervallen; kies een andere' }]);
    await gcoer.post('/signalen', nieuwSignaal({ wet: 'Wvggz-2' })).expect(201);
    await api.doet('gcoer', ids.school, { type: 'VulAan', wet: 'Passend onderwijs', hoeVaak: 'vaak' });
    expect((await api.leest('gcoer', ids.school)).wet).toBe('Passend onderwijs');
  });

  it.each([
    [
      'een code zonder naam',
      (codes: object[]) => [...codes, { code: 'X', naam: ' ' }],
      /^codes\.wet\.\d+\.naam$/,
      'vul de naam in',
    ],
    [
      'een code die er al staat',
      (codes: object[]) => [...codes, { code: 'Wlz', naam: 'x' }],
      /^codes\.wet\.\d+\.code$/,
      'De code Wlz staat er al.',
    ],
    [
      'onbekend als code',
      (codes: object[]) => [...codes, { code: 'onbekend', naam: 'x' }],
      /^codes\.wet\.\d+\.code$/,
      'Onbekend kan altijd',
    ],
    ['een code die weg is', (codes: object[]) => codes.slice(1), /^codes\.wet$/, 'De code Wlz mag niet weg'],
    [
      'een dag die niet bestaat',
      ([een, ...rest]: object[]) => [{ ...een, vervallen: '2026-02-30' }, ...rest],
      /vervallen$/,
      'vul een datum in',
    ],
  ] as const)('weigert %s, met het veld', async (_wat, maak, veld, melding) => {
    const nu = await wijziging();
    const vooraf = await api.query('select count(*) from instelling');
    const { body } = await stuur({ ...nu, codes: { ...nu.codes, wet: maak(nu.codes.wet) as typeof nu.codes.wet } }).expect(422);
    expect(body.velden[0].veld).toMatch(veld);
    expect(body.velden[0].melding).toContain(melding);
    expect(await api.query('select count(*) from instelling')).toEqual(vooraf);
  });

  it('neemt niet over wat een ander intussen wijzigde, en vraagt om een reden', async () => {
    const nu = await wijziging();
    await stuur(nu).expect(200);
    const { body } = await stuur(nu).expect(412);
    expect(body.detail).toBe('iemand anders wijzigde de indeling intussen. Kijk eerst wat er veranderde.');
    const zonder = await stuur(await wijziging({ reden: '' })).expect(422);
    expect(zonder.body.velden).toEqual([{ veld: 'reden', melding: 'vul de reden in' }]);
    await landelijk.put('/taxonomie', { codes: nu.codes, reden: 'x' }).expect(428);
  });
});

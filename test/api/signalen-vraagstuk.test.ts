import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SignaalView, SignalenLijst } from '../../api/contract/signalen/signaal.ts';
import { until } from '../support/look.ts';
import { openSignaalApi, openTaken, type SignaalApi } from '../support/signaal-api.ts';

let api: SignaalApi;
beforeAll(async () => {
  api = await openSignaalApi();
});
afterAll(() => api.close());

describe('een vraagstuk', () => {
  it('wordt geopend met de signalen waarmee het begint, en hun gevers zien zijn pad', async () => {
    const { opdrachten } = api;
    const [een, twee, elders] = [await api.to.strategie(), await api.to.strategie(), await api.to.afpellen({ regio: 'West' })];
    const vraagstuk = await api.to.vraagstuk(
      { niveau: 'landelijk', regio: 'onbekend', signalen: [een, twee, elders] },
      'landelijk',
    );
    const pagina = await api.leest('landelijk', vraagstuk, 'vraagstuk');
    expect(SignaalView.parse(pagina)).toEqual(pagina);
    expect(pagina).toMatchObject({ kind: 'vraagstuk', fase: 'strategie', niveau: 'landelijk', aantalSignalen: 3 });
    expect(pagina.referentie).toMatch(/^V-\d{4}-\d{5}$/);
    expect(pagina.signalen.map(({ id }) => id).sort()).toEqual([een, twee, elders].sort());
    const regio = await api.leest('regioOost', vraagstuk, 'vraagstuk');
    expect([regio.aantalSignalen, regio.aantalLeesbaar, regio.signalen.map(({ id }) => id).sort()]).toEqual([
      ...[null, 2],
      [een, twee].sort(),
    ]);

    await api.doet('landelijk', vraagstuk, opdrachten.KiesStrategie, 'vraagstuk');
    const eigen = await api.leest('gcoer', een);
    expect(eigen).toMatchObject({ fase: 'in vraagstuk', vraagstuk: { id: vraagstuk, titel: 'Meerzorg', leesbaar: false } });
    expect(eigen.padVraagstuk.map(({ fase, niveau }) => `${fase}/${niveau}`)).toEqual([
      'strategie/landelijk',
      'aanpak/landelijk',
    ]);
    await (await api.als('gcoer')).get(`/vraagstukken/${vraagstuk}`).expect(404);

    await api.doet('regioOost', een, opdrachten.HaalUitVraagstuk);
    expect((await api.leest('gcoer', een)).fase).toBe('strategie');
    await api.doet('landelijk', een, { type: 'PlaatsInVraagstuk', vraagstukId: vraagstuk });
    expect((await api.leest('landelijk', vraagstuk, 'vraagstuk')).aantalSignalen).toBe(3);
  });

  it('begint samen met zijn signalen, of niet: het signaal waar het op stukloopt wordt genoemd', async () => {
    const [goed, concept] = [await api.to.strategie(), await api.to.afpellen({ wat: '' })];
    const vooraf = await api.tel();
    const regio = await api.als('regioOost');
    const nieuw = (signalen: string[]) => ({ titel: 'Meerzorg', wat: 'Geweigerd.', niveau: 'regio', regio: 'Oost', signalen });
    for (const [fout, melding] of [
      [concept, 'schrijf eerst wat het knelpunt is'],
      [randomUUID(), 'dit signaal bestaat niet'],
    ] as const) {
      const { status, body } = await regio.post('/vraagstukken', nieuw([goed, fout]));
      expect([status, body.velden]).toEqual([422, [{ veld: 'signalen.1', melding }]]);
      expect(await api.tel()).toEqual(vooraf);
    }
    const key = randomUUID();
    const eerste = await regio.post('/vraagstukken', nieuw([goed]), { key }).expect(201);
    expect((await regio.post('/vraagstukken', nieuw([goed]), { key }).expect(201)).body).toEqual(eerste.body);
    await regio.post('/vraagstukken', nieuw([]), { key }).expect(422);
  });

  it('sluit pas als in een signaal erin geen toezegging meer openstaat, en noemt dat signaal', async () => {
    const { opdrachten } = api;
    const signaal = await api.to.aanpak();
    await api.doet('regioOost', signaal, { ...opdrachten.LegToezeggingVast, toezeggingId: randomUUID() });
    const id = await api.to.vraagstuk({ signalen: [signaal] });
    const { referentie } = await api.leest('regioOost', signaal);
    const { versie } = await api.leest('regioOost', id, 'vraagstuk');
    const regio = await api.als('regioOost');
    const sluit = () => regio.post(`/vraagstukken/${id}/opdrachten`, opdrachten.SluitAf, { version: versie });
    const { body } = await sluit().expect(409);
    expect(JSON.stringify(body)).toContain(`in ${referentie} staat nog een toezegging open`);
    await api.doet('regioOost', signaal, { type: 'HaalUitVraagstuk', reden: 'De toezegging loopt nog.' });
    await sluit().expect(200);
  });

  it('is voor de Adviesraad een verhaal met codes, zonder namen en zonder wat anderen schreven; een advies krijgt antwoord', async () => {
    const { opdrachten } = api;
    const signaal = await api.to.strategie();
    const id = await api.to.vraagstuk({
      ...{ signalen: [signaal], verhaal: 'Een gezin verliest zijn zorg.' },
      wat: 'Geheim: wat er precies was.',
    });
    const contact = { contactpersoon: 'Pietra Voorbeeld', email: 'pietra@zorgkantoor.example', toezeggingId: randomUUID() };
    await api.doet('regioOost', id, { ...opdrachten.KiesStrategie, doel: 'Geheim doel.' }, 'vraagstuk');
    await api.doet('regioOost', id, { ...opdrachten.LegStapVast, wat: 'Geheime stap.' }, 'vraagstuk');
    await api.doet('regioOost', id, { ...opdrachten.LegToezeggingVast, ...contact }, 'vraagstuk');
    await api.doet('regioOost', id, { ...opdrachten.Escaleer, notitie: 'Geheime notitie.' }, 'vraagstuk');
    await api.doet('regioOost', id, opdrachten.LegVerhaalVast, 'vraagstuk');
    const adviesId = randomUUID();
    await api.doet('adviesraad', id, { ...opdrachten.GeefAdvies, adviesId }, 'vraagstuk');
    expect(openTaken(await api.leest('landelijk', id, 'vraagstuk'))).toContain('advies');
    await api.doet('landelijk', id, { ...opdrachten.BeantwoordAdvies, adviesId }, 'vraagstuk');

    const raad = await api.als('adviesraad');
    const { text, body } = await raad.get(`/vraagstukken/${id}`).expect(200);
    expect(SignaalView.parse(body)).toEqual(body);
    expect(text).not.toMatch(/Regi Oost|Lan Delijk|Gee Coer|Pietra|zorgkantoor\.example|Geheim|Ad Viesraad/);
    expect(body).toMatchObject({
      ...{ gever: null, stappen: [], taken: [], signalen: [], aantalSignalen: null, escalatie: null, acties: ['GeefAdvies'] },
      verhaal: 'Een gezin verliest zijn zorg.',
      toezeggingen: [],
      adviezen: [
        { id: adviesId, advies: 'Vraag de gezinnen zelf.', antwoord: 'Dat doen wij.', door: { naam: 'Adviesraad cliënten' } },
      ],
    });
    await raad.get(`/signalen/${signaal}`).expect(404);
  });

  it('zegt hoeveel signalen erin zitten als die van anderen niemand zijn, of vijf of meer; wat weg is telt niet', async () => {
    const opWeg = (regio: 'Oost' | 'West', aantal: number) =>
      Promise.all(Array.from({ length: aantal }, () => api.to.afpellen({ regio, gemeente: 'onbekend' })));
    const oost = await opWeg('Oost', 2);
    const west = await opWeg('West', 5);
    const maak = (signalen: string[]) => api.to.vraagstuk({ niveau: 'landelijk', regio: 'onbekend', signalen }, 'landelijk');
    const [klein, groot] = [await maak(west.slice(0, 1)), await maak([...oost, ...west.slice(1)])];
    type Lezer = 'landelijk' | 'adviesraad' | 'regioOost' | 'regioWest';
    const gezien = async (wie: Lezer, id: string) => {
      const { body } = await (await api.als(wie)).get('/signalen?kind=vraagstuk&aantal=100').expect(200);
      const regel = SignalenLijst.parse(body).signalen.find((een) => een.id === id);
      expect((await api.leest(wie, id, 'vraagstuk')).aantalSignalen).toBe(regel?.aantalSignalen);
      return regel?.aantalSignalen;
    };
    const allen = async (id: string) => {
      const wie = ['landelijk', 'adviesraad', 'regioOost', 'regioWest'] as const;
      return Promise.all(wie.map((lezer) => gezien(lezer, id)));
    };
    expect(await allen(klein)).toEqual([1, null, null, 1]);
    expect(await allen(groot)).toEqual([6, 6, null, null]);
    await api.doet('regioOost', oost[0] ?? '', api.opdrachten.TrekIn);
    const pagina = await api.leest('landelijk', groot, 'vraagstuk');
    expect([pagina.aantalSignalen, pagina.aantalLeesbaar, pagina.signalen.length]).toEqual([5, 5, 5]);
    expect(await allen(groot)).toEqual([5, 5, null, null]);
    await api.doet('regioOost', oost[1] ?? '', api.opdrachten.TrekIn);
    expect(await allen(groot)).toEqual([4, null, null, 4]);
  });

  const overgenomen = async (...signalen: string[]): Promise<string> => {
    const id = await api.to.vraagstuk();
    await api.doet('landelijk', id, api.opdrachten.NeemOver, 'vraagstuk');
    for (const signaal of signalen) await api.doet('landelijk', signaal, { type: 'PlaatsInVraagstuk', vraagstukId: id });
    return id;
  };

  it('blijft landelijk zolang er signalen uit andere regio’s in zitten', async () => {
    const [west, oost] = [await api.to.afpellen({ regio: 'West' }), await api.to.strategie()];
    const id = await overgenomen(west, oost);
    const geweigerd = await api.vraagt('landelijk', id, api.opdrachten.ZetStapTerug, 'vraagstuk');
    const reden = 'er zit 1 signaal uit een andere regio in; haal dat er eerst uit, of houd het landelijk';
    expect([geweigerd.status, geweigerd.body.velden]).toEqual([422, [{ veld: 'naarRegio', melding: reden }]]);
    await api.doet('landelijk', west, api.opdrachten.HaalUitVraagstuk);
    await api.doet('landelijk', id, api.opdrachten.ZetStapTerug, 'vraagstuk');
    expect(await api.leest('regioOost', id, 'vraagstuk')).toMatchObject({ niveau: 'regio', aantalSignalen: 1 });
  });

  it('gaat niet naar een regio terwijl er op dat moment een signaal van elders in wordt gezet', async () => {
    const west = await api.to.afpellen({ regio: 'West' });
    const id = await overgenomen();
    const wachtend = async (): Promise<number> => {
      const wie = "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
      return (await api.query(wie)).length;
    };
    const anders = await api.database.pool.connect();
    await anders.query('begin');
    await anders.query('select 1 from signaal where id = $1 for update', [west]);
    const geplaatst = api.vraagt('landelijk', west, { type: 'PlaatsInVraagstuk', vraagstukId: id });
    await until(async () => (await wachtend()) === 1);
    const terug = api.vraagt('landelijk', id, api.opdrachten.ZetStapTerug, 'vraagstuk');
    await until(async () => (await wachtend()) === 2);
    await anders.query('commit');
    anders.release();
    expect([(await geplaatst).status, (await terug).status]).toEqual([200, 422]);
    expect(await api.leest('landelijk', id, 'vraagstuk')).toMatchObject({ niveau: 'landelijk', aantalSignalen: 1 });
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SignaalView } from '../../api/contract/signalen/signaal.ts';
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
    expect([regio.aantalSignalen, regio.signalen.map(({ id }) => id).sort()]).toEqual([3, [een, twee].sort()]);

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
      ...{ gever: null, stappen: [], taken: [], signalen: [], aantalSignalen: 1, escalatie: null, acties: ['GeefAdvies'] },
      verhaal: 'Een gezin verliest zijn zorg.',
      toezeggingen: [],
      adviezen: [
        { id: adviesId, advies: 'Vraag de gezinnen zelf.', antwoord: 'Dat doen wij.', door: { naam: 'Adviesraad cliënten' } },
      ],
    });
    await raad.get(`/signalen/${signaal}`).expect(404);
  });
});

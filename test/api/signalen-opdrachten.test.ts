import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SignaalView } from '../../api/contract/signalen/signaal.ts';
import { dagInWoorden, dagNummer } from '../../domain/calendar/dag.ts';
import { volgendeWerkdag, werkkalender } from '../../domain/calendar/werkkalender.ts';
import { openSignaalApi, openTaken, type SignaalApi } from '../support/signaal-api.ts';

let api: SignaalApi;
beforeAll(async () => {
  api = await openSignaalApi();
});
afterAll(() => api.close());

const stops = ({ pad }: SignaalView): string[] =>
  pad.map(({ fase, niveau, terug }) => `${fase}/${niveau}${terug ? ' terug' : ''}`);

describe('een signaal geven', () => {
  it('kan met alleen een titel: dan is het een concept', async () => {
    const gcoer = await api.als('gcoer');
    const { body, headers } = await gcoer.post('/signalen', { titel: 'Iets met Meerzorg' }).expect(201);
    expect(body).toMatchObject({ versie: 1, fase: 'afpellen', referentie: expect.stringMatching(/^S-\d{4}-\d{5}$/) });
    expect(headers.location).toBe(`/api/v1/signalen/${body.id}`);
    const pagina = await api.leest('gcoer', body.id);
    expect(SignaalView.parse(pagina)).toEqual(pagina);
    expect(pagina).toMatchObject({
      ...{ kind: 'signaal', onvolledig: true, vanMij: true, regio: 'onbekend', gever: { naam: 'Gee Coer' }, versie: 1 },
      pad: [{ fase: 'afpellen', niveau: 'regio', tot: null, terug: false }],
    });
    expect(openTaken(pagina)).toEqual(['afpellen']);
    expect(pagina.acties).toEqual(['PelAf', 'VulAan', 'TrekIn']);
    await api.doet('gcoer', body.id, { type: 'VulAan', wat: 'De verlenging wordt geweigerd.' });
    expect((await api.leest('gcoer', body.id)).onvolledig).toBe(false);
  });

  it('kan met alles wat er bekend is, ook namens de vakgroep', async () => {
    const rest = { namens: 'vakgroep', wet: 'Wlz', soortKnelpunt: 'regel', levensdomein: 'zorg', partijen: ['CIZ'] } as const;
    const id = await api.to.afpellen({ ...rest, partijen: [...rest.partijen], ookWatWerkte: 'Een brief van de huisarts.' });
    expect(await api.leest('gcoer', id)).toMatchObject({ ...rest, ookWatWerkte: 'Een brief van de huisarts.', doelgroep: 'NAH' });
  });

  it('neemt uit een traject alleen regio, gemeente en doelgroep mee, waar het formulier die open laat', async () => {
    const trajectId = await api.steps.to.ondersteuning();
    const gcoer = await api.als('gcoer');
    const { body } = await gcoer.post('/signalen', { titel: 'Uit een traject', trajectId }).expect(201);
    expect(await api.leest('gcoer', body.id)).toMatchObject({ regio: 'Oost', gemeente: 'Arnhem', doelgroep: 'NAH' });
    const anders = await gcoer.post('/signalen', { titel: 'Uit een traject', trajectId, regio: 'West' }).expect(201);
    expect(await api.leest('gcoer', anders.body.id)).toMatchObject({ regio: 'West', gemeente: 'Arnhem' });
  });

  it('neemt een gemeente alleen uit de lijst: wat iemand zelf schreef, ook in het traject, gaat niet mee', async () => {
    const trajectId = await api.steps.to.ondersteuning();
    const gcoer = await api.als('gcoer');
    const eigen = { type: 'LegFeitenVast', feiten: {}, gemeente: 'bij mevr. De Wit' };
    await gcoer.post(`/trajecten/${trajectId}/opdrachten`, eigen, { version: await api.versie(trajectId) }).expect(200);
    const { body } = await gcoer.post('/signalen', { titel: 'Uit een traject', trajectId }).expect(201);
    expect((await api.leest('gcoer', body.id)).gemeente).toBe('onbekend');
    const zelf = await gcoer.post('/signalen', { titel: 'Zelf geschreven', gemeente: 'bij mevr. De Wit' }).expect(422);
    expect(zelf.body.velden).toEqual([
      { veld: 'gemeente', melding: 'deze gemeente staat niet in de lijst; kies er een, of laat dit open' },
    ]);
    const gekozen = await gcoer.post('/signalen', { titel: 'Gekozen', gemeente: 'Sûdwest Fryslân' }).expect(201);
    expect((await api.leest('gcoer', gekozen.body.id)).gemeente).toBe('Sûdwest Fryslân');
  });

  it('twee keer met dezelfde sleutel is één keer; met iets anders is het een fout', async () => {
    const gcoer = await api.als('gcoer');
    const key = randomUUID();
    const eerste = await gcoer.post('/signalen', { titel: 'Dubbele klik' }, { key }).expect(201);
    expect((await gcoer.post('/signalen', { titel: 'Dubbele klik' }, { key }).expect(201)).body).toEqual(eerste.body);
    const { body } = await gcoer.post('/signalen', { titel: 'Iets anders' }, { key }).expect(422);
    expect(body.velden[0].veld).toBe('Idempotency-Key');
    expect(await api.query('select id from signaal where id = $1', [eerste.body.id])).toHaveLength(1);
  });

  it('geeft uit een traject dat intussen veranderde, of verder ging bij een ander, hetzelfde antwoord', async () => {
    const trajectId = await api.steps.to.ondersteuning();
    const gcoer = await api.als('gcoer');
    const key = randomUUID();
    const geeft = (titel: string) => gcoer.post('/signalen', { titel, trajectId }, { key });
    const eerste = await geeft('Uit een traject').expect(201);
    const aantal = () => api.query('select count(*) from signaal');
    const vooraf = await aantal();
    const verhuisd = { type: 'LegFeitenVast', feiten: {}, gemeente: 'Ede' };
    await gcoer.post(`/trajecten/${trajectId}/opdrachten`, verhuisd, { version: await api.versie(trajectId) }).expect(200);
    expect((await geeft('Uit een traject').expect(201)).body).toEqual(eerste.body);
    expect((await geeft('Iets anders').expect(422)).body.velden[0].veld).toBe('Idempotency-Key');
    await api.query('update traject set ondersteuner_id = $2 where id = $1', [trajectId, api.people.tweede.id]);
    await gcoer.get(`/trajecten/${trajectId}`).expect(404);
    expect((await geeft('Uit een traject').expect(201)).body).toEqual(eerste.body);
    expect(await aantal()).toEqual(vooraf);
    expect((await api.leest('gcoer', eerste.body.id)).gemeente).toBe('Arnhem');
  });

  it('bewaart van welk traject het kwam ook niet als merkteken van het verzoek', async () => {
    const gcoer = await api.als('gcoer');
    const key = randomUUID();
    const een = await api.steps.to.ondersteuning();
    const ander = await api.steps.to.ondersteuning();
    const eerste = await gcoer.post('/signalen', { titel: 'Waarvandaan', trajectId: een }, { key }).expect(201);
    const nogEens = await gcoer.post('/signalen', { titel: 'Waarvandaan', trajectId: ander }, { key }).expect(201);
    expect(nogEens.body).toEqual(eerste.body);
    await gcoer.post('/signalen', { titel: 'Waarvandaan' }, { key }).expect(422);
  });
});

describe('de weg van een signaal', () => {
  it('gaat van afpellen naar strategie, aanpak, monitoring en het einde, met bij elke stap de taak van wie aan zet is', async () => {
    const { opdrachten } = api;
    const id = await api.to.afpellen();
    await api.doet('gcoer', id, opdrachten.PelAf);
    expect(openTaken(await api.leest('regioOost', id))).toEqual(['strategie']);
    await api.doet('regioOost', id, opdrachten.KiesStrategie);
    await api.doet('regioOost', id, opdrachten.LegStapVast);
    expect(await api.leest('gcoer', id)).toMatchObject({
      fase: 'aanpak',
      strategie: { strategie: 'bellen met de partij', doel: 'De verlenging alsnog.', eigen: null },
      stappen: [{ wat: 'Gebeld met de afdeling.', partij: 'zorgkantoor', organisatie: null, niveau: 'regio' }],
    });
    await api.doet('landelijk', id, opdrachten.GeefMeerTijd);
    expect((await api.leest('regioOost', id)).meerTijd).toBe(api.dag(90));
    await api.doet('regioOost', id, opdrachten.RondAanpakAf);
    const monitoring = await api.leest('regioOost', id);
    expect(monitoring).toMatchObject({ resultaatAanpak: 'De verlenging is toegezegd.', monitoring: { goedOpRij: 0 } });
    await api.doet('gcoer', id, opdrachten.GeefTerugkoppeling);

    const teltVanaf = monitoring.monitoring?.teltVanaf ?? '';
    expect(monitoring.monitoring?.vanaf).toBe(api.dag(0));
    expect(teltVanaf).toBe(volgendeWerkdag(werkkalender(), api.dag(91)));
    const teVroeg = await api.vraagt('regioOost', id, opdrachten.LegMonitoringVast);
    const melding = `dit telt vanaf ${dagInWoorden(teltVanaf)}; gaat het niet goed, dan kunt u dat nu al vastleggen`;
    expect([teVroeg.status, teVroeg.body.velden]).toEqual([422, [{ veld: 'goed', melding }]]);
    api.laterDan(dagNummer(teltVanaf) - dagNummer(api.dag(0)));
    await api.doet('regioOost', id, opdrachten.LegMonitoringVast);
    expect((await api.leest('gcoer', id)).monitoring).toMatchObject({ goedOpRij: 1 });
    api.laterDan(100);
    const afsluiting = { resultaat: 'groot', geleerd: 'Vroeg bellen helpt.' } as const;
    await api.doet('regioOost', id, { ...opdrachten.LegMonitoringVast, afsluiting });
    const klaar = await api.leest('gcoer', id);
    expect(klaar).toMatchObject({
      ...{ fase: 'afgesloten', acties: ['GeefTerugkoppeling'], taken: [] },
      afgesloten: { reden: 'opgelost', resultaat: 'groot', geleerd: 'Vroeg bellen helpt.', watWerkte: null, verder: [] },
      terugkoppelingen: [{ door: { naam: 'Gee Coer' }, geholpen: 'ja', toelichting: 'De zorg ging door.', vanMij: true }],
    });
    expect(stops(klaar)).toEqual(['afpellen/regio', 'strategie/regio', 'aanpak/regio', 'monitoring/regio', 'afgesloten/regio']);
    expect(klaar.pad.map(({ tot }) => tot).slice(0, -1)).toEqual(klaar.pad.slice(1).map(({ van }) => van));
    expect(
      klaar.tijdlijn
        .filter(({ soort }) => soort === 'gebeurtenis')
        .map(({ wat }) => wat)
        .at(-1),
    ).toBe('gaf het signaal');
  });

  it('gaat een stap terug als het niet helpt, of als iemand dat vindt', async () => {
    const { opdrachten } = api;
    const id = await api.to.monitoring();
    api.laterDan(1);
    await api.doet('regioOost', id, { type: 'LegMonitoringVast', goed: false, bevinding: 'Het gebeurt weer.' });
    await api.doet('regioOost', id, opdrachten.ZetStapTerug);
    await api.doet('regioOost', id, opdrachten.ZetStapTerug);
    const pagina = await api.leest('regioOost', id);
    expect(stops(pagina)).toEqual([
      ...['afpellen/regio', 'strategie/regio', 'aanpak/regio', 'monitoring/regio'],
      ...['aanpak/regio terug', 'strategie/regio terug', 'afpellen/regio terug'],
    ]);
    await api.doet('regioOost', id, opdrachten.TrekIn);
    expect((await api.leest('gcoer', id)).afgesloten).toMatchObject({
      reden: 'ingetrokken',
      toelichting: 'Het was een vergissing.',
    });
  });

  it('gaat naar landelijk en beleid door een vraag en een antwoord van mensen', async () => {
    const { opdrachten } = api;
    const id = await api.to.aanpak();
    await api.doet('regioOost', id, opdrachten.Escaleer);
    const gevraagd = await api.leest('landelijk', id);
    expect(gevraagd.escalatie).toMatchObject({ naar: 'landelijk', door: { naam: 'Regi Oost' } });
    expect(gevraagd).toMatchObject({ escalatieNaar: 'landelijk', fase: 'aanpak', niveau: 'regio' });
    expect(openTaken(gevraagd)).toEqual(['escalatie', 'aanpak']);
    await api.doet('landelijk', id, opdrachten.WeigerEscalatie);
    await api.doet('regioOost', id, opdrachten.Escaleer);
    await api.doet('regioOost', id, opdrachten.TrekEscalatieIn);
    await api.doet('regioOost', id, opdrachten.Escaleer);
    await api.doet('landelijk', id, opdrachten.AanvaardEscalatie);
    const { notitie } = gevraagd.escalatie ?? {};
    expect(await api.leest('gcoer', id)).toMatchObject({
      ...{ fase: 'duiding', niveau: 'landelijk', escalatie: null },
      overdracht: { naar: 'landelijk', notitie, door: { naam: 'Regi Oost' } },
    });
    await api.doet('landelijk', id, { ...opdrachten.Escaleer, naar: 'beleid' });
    await api.doet('landelijk', id, opdrachten.AanvaardEscalatie);
    expect(await api.leest('regioOost', id)).toMatchObject({ fase: 'beleid', niveau: 'beleid' });
    await api.doet('landelijk', id, opdrachten.LegStapVast);
    await api.doet('landelijk', id, opdrachten.SluitAf);
    expect((await api.leest('gcoer', id)).afgesloten).toMatchObject({
      reden: 'opgelost',
      watWerkte: 'Een vaste contactpersoon.',
    });
  });

  it('kan door de landelijk coördinator worden overgenomen, en terug naar de regio', async () => {
    const id = await api.to.duiding();
    await api.doet('landelijk', id, { ...api.opdrachten.ZetStapTerug, naarRegio: true });
    expect(await api.leest('regioOost', id)).toMatchObject({ niveau: 'regio', fase: 'aanpak' });
  });
});

describe('een toezegging', () => {
  it('wordt nagevraagd, nagekomen of vervalt', async () => {
    const { opdrachten } = api;
    const id = await api.to.aanpak();
    const [een, twee] = [randomUUID(), randomUUID()];
    const contact = { contactpersoon: 'Pietra Voorbeeld', email: 'pietra@zorgkantoor.example' };
    await api.doet('regioOost', id, { ...opdrachten.LegToezeggingVast, ...contact, toezeggingId: een });
    await api.doet('regioOost', id, { ...opdrachten.LegToezeggingVast, toezeggingId: twee });
    const pagina = await api.leest('regioOost', id);
    expect(pagina.toezeggingen).toMatchObject([
      { id: een, ...contact, organisatie: null },
      { id: twee, email: null },
    ]);
    expect(
      pagina.taken
        .filter(({ soort }) => soort === 'toezegging')
        .map(({ over }) => over)
        .sort(),
    ).toEqual([een, twee].sort());
    expect((await api.vraagt('regioOost', id, opdrachten.SluitAf)).body.detail).toContain('er staan nog 2 toezeggingen open');
    await api.doet('regioOost', id, { type: 'KomToezeggingNa', toezeggingId: een, toelichting: 'De lijst is er.' });
    await api.doet('regioOost', id, { ...opdrachten.LaatToezeggingVervallen, toezeggingId: twee });
    const na = await api.leest('regioOost', id);
    expect(na.toezeggingen).toEqual([]);
    expect(na.tijdlijn.find(({ wat }) => wat.includes('nagekomen'))?.toelichting).toBe(
      'Een lijst van alle weigeringen.\nDe lijst is er.',
    );
  });
});

describe('de klok van een signaal', () => {
  it('kan alleen op een demo vooruit', async () => {
    const id = await api.to.afpellen();
    expect((await api.leest('gcoer', id)).tijdmachine).toBeNull();
    await (await api.als('gcoer')).post(`/signalen/${id}/vooruit`, { weken: 2 }).expect(404);
    const demo = await openSignaalApi({ config: { timeMachine: true } });
    try {
      const signaal = await demo.to.afpellen();
      const vraagstuk = await demo.to.vraagstuk();
      const [gcoer, regio] = [await demo.als('gcoer'), await demo.als('regioOost')];
      await gcoer.post(`/signalen/${signaal}/vooruit`, { weken: 2 }).expect(202);
      await regio.post(`/vraagstukken/${vraagstuk}/vooruit`, { weken: 2 }).expect(202);
      expect((await demo.leest('gcoer', signaal)).tijdmachine).toMatchObject({ aan: true, bezig: true });
      const { body } = await demo.vraagt('gcoer', signaal, demo.opdrachten.PelAf);
      expect(body).toMatchObject({ status: 409, detail: 'De klok wordt nu vooruitgezet. Probeer het zo opnieuw.' });
      await (await demo.als('regioWest')).post(`/signalen/${signaal}/vooruit`, { weken: 2 }).expect(404);
    } finally {
      await demo.close();
    }
  });
});

describe('een opdracht', () => {
  it('op een oude versie hoort wie eerder was', async () => {
    const id = await api.to.afpellen();
    const regio = await api.als('regioOost');
    await api.doet('gcoer', id, api.opdrachten.PelAf);
    const { body } = await regio.post(`/signalen/${id}/opdrachten`, api.opdrachten.KiesStrategie, { version: 1 }).expect(412);
    expect(body).toMatchObject({
      detail: 'Gee Coer heeft dit intussen gewijzigd. Kijk eerst wat er veranderde.',
      nu: { versie: 2 },
    });
    await regio.post(`/signalen/${id}/opdrachten`, api.opdrachten.KiesStrategie).expect(428);
  });

  it('twee keer met dezelfde sleutel gebeurt één keer', async () => {
    const id = await api.to.afpellen();
    const gcoer = await api.als('gcoer');
    const key = randomUUID();
    const vraag = () => gcoer.post(`/signalen/${id}/opdrachten`, api.opdrachten.PelAf, { version: 1, key });
    const antwoorden = await Promise.all([vraag(), vraag(), vraag()]);
    expect(antwoorden.map(({ status, body }) => [status, body])).toEqual(antwoorden.map(() => [200, antwoorden[0]?.body]));
    expect(await api.versie(id)).toBe(2);
  });

  it('laat een spoor na, en lezen ook', async () => {
    const id = await api.to.afpellen();
    await api.leest('landelijk', id);
    await (await api.als('regioWest')).get(`/signalen/${id}`).expect(404);
    const sporen = await api.query('select actie, kind, uitkomst from audit where subject_id = $1 order by id', [id]);
    expect(sporen).toEqual([
      { actie: 'GeefSignaal', kind: 'signaal', uitkomst: 'gedaan' },
      { actie: 'signaal.lezen', kind: 'signaal', uitkomst: 'gedaan' },
      { actie: 'signaal.lezen', kind: 'signaal', uitkomst: 'geweigerd' },
    ]);
  });
});

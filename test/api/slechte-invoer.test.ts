import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Api, type Caller, openApi } from '../support/api.ts';
import { afsluiting, besluit, contact, korte, triage } from '../support/commands.ts';

let api: Api;
let coordinator: Caller;
let gcoer: Caller;
let id: string;
beforeAll(async () => {
  api = await openApi();
  coordinator = await api.als(api.people.coordinator);
  gcoer = await api.als(api.people.gcoer);
  id = await api.steps.to.aanmelding();
});
afterAll(() => api.close());

const nieuw = (rest: object = {}) => ({
  persoon: { naam: 'Canarie Vogel' },
  aanmelder: { soort: 'naaste', naam: 'Canarie Naaste', telefoon: '0612345678' },
  hulpvraag: 'Het gaat thuis niet meer.',
  ...rest,
});

const telRijen = async () =>
  (
    await api.query(
      'select (select count(*) from subject) s, (select count(*) from persoon) p, (select count(*) from event) e, (select count(*) from taak) t, (select count(*) from outcome) o',
    )
  )[0];

let vooraf: unknown;
beforeEach(async () => {
  vooraf = await telRijen();
});
/** Nothing half written. */
const nietsGeschreven = async () => expect(await telRijen()).toEqual(vooraf);

describe('een aanmelding met een fout', () => {
  it.each([
    ['zonder naam', { persoon: {} }, 'persoon.naam', 'vul de naam in'],
    ['met een lege naam', { persoon: { naam: '   ' } }, 'persoon.naam', 'vul de naam in'],
    [
      'met een te lange naam',
      { persoon: { naam: 'x'.repeat(201) } },
      'persoon.naam',
      'de naam mag hoogstens 200 tekens lang zijn',
    ],
    ['met een getal als naam', { persoon: { naam: 5 } }, 'persoon.naam', 'vul de naam in'],
    ['zonder eigen woorden', { hulpvraag: undefined }, 'hulpvraag', 'vul wat er speelt in'],
    ['met te veel woorden', { hulpvraag: 'x'.repeat(10_001) }, 'hulpvraag', 'wat er speelt mag hoogstens 10000 tekens lang zijn'],
    [
      'zonder manier om contact te krijgen',
      { aanmelder: { soort: 'naaste', naam: 'Iemand' } },
      'aanmelder',
      'vul een telefoonnummer of e-mailadres in',
    ],
    [
      'met een dag die niet bestaat',
      { persoon: { naam: 'A', geboortedatum: '2001-02-29' } },
      'persoon.geboortedatum',
      'vul een datum in die bestaat, als jaar-maand-dag',
    ],
    [
      'met een geboortedatum in de toekomst',
      { persoon: { naam: 'A', geboortedatum: '2999-01-01' } },
      'persoon.geboortedatum',
      'een geboortedatum ligt niet in de toekomst',
    ],
    [
      'met iets wat geen mailadres is',
      { aanmelder: { soort: 'naaste', naam: 'A', email: 'geen adres' } },
      'aanmelder.email',
      'dit is geen e-mailadres',
    ],
    [
      'met letters als telefoonnummer',
      { persoon: { naam: 'A', telefoon: 'bel maar' } },
      'persoon.telefoon',
      'vul een telefoonnummer in met alleen cijfers, spaties, +, - of haakjes',
    ],
    ['met een regio die niet bestaat', { regio: 'Friesland' }, 'regio', 'kies een regio, of onbekend'],
    [
      'met een aanmelder die niet bestaat',
      { aanmelder: { soort: 'buurman', naam: 'A', telefoon: '0612345678' } },
      'aanmelder.soort',
      'kies wie er aanmeldt',
    ],
    [
      'met een doelgroep die niet bestaat',
      { feiten: { doelgroep: 'ADHD' } },
      'feiten.doelgroep',
      'kies een doelgroep, geen of onbekend',
    ],
    ['met spoed als tekst', { spoed: 'ja' }, 'spoed', 'dit is geen ja of nee'],
    ['met een burgerservicenummer', { persoon: { naam: 'A', bsn: '123456782' } }, 'persoon.bsn', 'dit veld bestaat niet'],
    [
      'met een teken dat niet bewaard kan worden',
      { persoon: { naam: 'A\u0000B' } },
      'persoon.naam',
      'de naam bevat een teken dat niet bewaard kan worden',
    ],
    [
      'met een half teken',
      { hulpvraag: 'hulp \ud83d' },
      'hulpvraag',
      'wat er speelt bevat een teken dat niet bewaard kan worden',
    ],
    [
      'zonder toestemming',
      { toestemmingAanmelden: 'nee' },
      'toestemmingAanmelden',
      'zonder toestemming van de cliënt kan er geen aanmelding zijn',
    ],
  ])('%s hoort in het Nederlands om welk veld het gaat, en er is niets geschreven', async (_wat, fout, veld, melding) => {
    const { status, body, type } = await coordinator.post('/aanmeldingen', nieuw(fout));
    expect([status, type]).toEqual([422, 'application/problem+json']);
    expect(body.velden).toContainEqual({ veld, melding });
    await nietsGeschreven();
  });

  it('noemt alle velden die fout zijn in één keer', async () => {
    const { body } = await coordinator.post('/aanmeldingen', { persoon: {}, aanmelder: { naam: 'A' } }).expect(422);
    expect(body.velden.map((v: { veld: string }) => v.veld).sort()).toEqual(['aanmelder.soort', 'hulpvraag', 'persoon.naam']);
  });

  it('mag alles onbekend laten wat het domein onbekend laat', async () => {
    const { body } = await coordinator.post('/aanmeldingen', nieuw()).expect(201);
    const pagina = await coordinator.get(`/trajecten/${body.id}`).expect(200);
    expect(pagina.body).toMatchObject({ regio: 'onbekend', gemeente: 'onbekend', doelgroep: 'onbekend' });
    expect(pagina.body.ontbreekt).toContain('de regio');
  });

  it('bewaart opmaak in een naam als gewone tekst', async () => {
    const naam = '<script>alert(1)</script> & "Jansen" \'; drop table persoon; --';
    const { body } = await coordinator.post('/aanmeldingen', nieuw({ persoon: { naam } })).expect(201);
    const pagina = await coordinator
      .get(`/trajecten/${body.id}`)
      .expect('Content-Type', /application\/json/)
      .expect('X-Content-Type-Options', 'nosniff');
    expect(pagina.body.persoon.naam).toBe(naam);
    const gezocht = await coordinator.post('/trajecten/_zoek', { tekst: "'; drop table" }).expect(200);
    expect(gezocht.body.trajecten).toHaveLength(1);
  });
});

describe('een opdracht met een fout', () => {
  const opdracht = (body: unknown, sending: object = {}) =>
    coordinator.post(`/trajecten/${id}/opdrachten`, body, { version: 1, ...sending });

  it.each([
    ['die niet bestaat', { type: 'Toveren' }, 'type', 'deze soort bestaat niet'],
    ['zonder soort', {}, 'type', 'deze soort bestaat niet'],
    ['zonder motivering', { ...triage('toelaten'), motivering: '' }, 'motivering', 'vul de motivering in'],
    ['met een uitkomst die niet bestaat', { ...triage('toelaten'), uitkomst: 'misschien' }, 'uitkomst', 'kies een uitkomst'],
    ['zonder te zeggen wat er nog nodig is', triage('aanvullen', { wat: ' ' }), 'wat', 'vul wat er nog nodig is in'],
    [
      'naar een adres dat geen adres is',
      triage('doorverwijzen', { ontvanger: { soort: 'gemeente', organisatie: 'G', email: 'x' } }),
      'ontvanger.email',
      'dit is geen e-mailadres',
    ],
    ['met een dag die niet bestaat', contact('2026-02-30'), 'op', 'vul een datum in die bestaat, als jaar-maand-dag'],
    ['met negatieve uren', contact('2026-01-01', { uren: -1 }), 'uren', 'vul meer dan 0 uur in'],
    ['met een heel etmaal te veel', contact('2026-01-01', { uren: 25 }), 'uren', 'een dag heeft hoogstens 24 uur'],
    [
      'met vier profielen',
      { type: 'DoeMatchvoorstel', kandidaten: [1, 2, 3, 4].map(() => randomUUID()) },
      'kandidaten',
      'kies hoogstens drie profielen',
    ],
    ['met een kenmerk dat er geen is', { type: 'KiesMetgezel', gcoerId: 'gcoer-1' }, 'gcoerId', 'dit is geen geldig kenmerk'],
    ['zonder les', { ...besluit('toelaten', [randomUUID()]), lessen: [] }, 'lessen', 'kies ten minste één les'],
    ['met een veld te veel', { ...afsluiting(), stiekem: true }, 'stiekem', 'dit veld bestaat niet'],
    ['die een lijst is', [], 'verzoek', 'dit is geen geheel van velden'],
  ])('%s wordt geweigerd met het veld', async (_wat, body, veld, melding) => {
    const antwoord = await opdracht(body);
    expect(antwoord.status).toBe(422);
    expect(antwoord.body.velden).toContainEqual({ veld, melding });
    await nietsGeschreven();
  });

  it('die in deze fase niet kan, hoort wat er nu waar is', async () => {
    const { status, body } = await opdracht({ type: 'LegFeitenVast' });
    expect(status).toBe(200);
    const nu = body.versie;
    const geweigerd = await coordinator
      .post(`/trajecten/${id}/opdrachten`, korte.aanvaardDoorverwijzing, { version: nu })
      .expect(409);
    expect(geweigerd.body.detail).toContain('dit kan alleen in de fase doorverwijzing');
    expect(geweigerd.body.nu).toMatchObject({ fase: 'aanmelding', versie: nu, door: 'Coor Aanmeld' });
  });

  it('zonder If-Match hoort dat de versie mist', async () => {
    const { body } = await opdracht(afsluiting(), { version: null }).expect(428);
    expect(body.velden[0].veld).toBe('If-Match');
    await nietsGeschreven();
  });

  it.each(['abc', '"-1"', '*', '"1", "2"'])('met de onzinversie %s', async (version) => {
    expect((await opdracht(afsluiting(), { version })).body.velden).toEqual([
      { veld: 'If-Match', melding: 'dit is geen versie' },
    ]);
    await nietsGeschreven();
  });

  it.each([
    ['zonder sleutel', null],
    ['met een te korte sleutel', 'kort'],
    ['met een te lange sleutel', 'x'.repeat(201)],
  ])('%s hoort welke kopregel mist', async (_wat, key) => {
    const { body } = await opdracht(afsluiting(), { key }).expect(400);
    expect(body.velden[0].veld).toBe('Idempotency-Key');
    await nietsGeschreven();
  });

  it('op een oude versie hoort wie eerder was, en wanneer', async () => {
    const traject = await api.steps.to.aanmelding();
    await coordinator.post(`/trajecten/${traject}/opdrachten`, { type: 'LegFeitenVast' }, { version: 1 }).expect(200);
    const { body } = await coordinator.post(`/trajecten/${traject}/opdrachten`, triage('toelaten'), { version: 1 }).expect(412);
    expect(body.nu).toMatchObject({ versie: 2, door: 'Coor Aanmeld' });
    expect(Date.parse(body.nu.op)).not.toBeNaN();
  });

  it.each(['geen-uuid', "1' or '1'='1", '%00', randomUUID()])('op het traject %s bestaat niet', async (vreemd) => {
    await coordinator.post(`/trajecten/${encodeURIComponent(vreemd)}/opdrachten`, afsluiting(), { version: 1 }).expect(404);
    await coordinator.get(`/trajecten/${encodeURIComponent(vreemd)}`).expect(404);
  });

  it('met kenmerken van mensen die dat niet zijn', async () => {
    const regio = await api.als(api.people.regioOost);
    const traject = await api.steps.to.matching();
    const { body } = await regio.get(`/trajecten/${traject}`);
    const voorstel = { type: 'DoeMatchvoorstel', kandidaten: [api.people.coordinator.id] };
    const geweigerd = await regio.post(`/trajecten/${traject}/opdrachten`, voorstel, { version: body.versie }).expect(422);
    expect(geweigerd.body.velden).toEqual([{ veld: 'kandidaten', melding: 'deze GCO’er bestaat niet' }]);
  });
});

describe('dezelfde sleutel nog eens', () => {
  it('geeft bij dezelfde inhoud hetzelfde antwoord, en het gebeurt één keer', async () => {
    const key = randomUUID();
    const eerste = await coordinator.post('/aanmeldingen', nieuw(), { key }).expect(201);
    const tweede = await coordinator.post('/aanmeldingen', nieuw(), { key }).expect(201);
    expect(tweede.body).toEqual(eerste.body);
    expect(await api.query('select id from traject where id = $1', [eerste.body.id])).toHaveLength(1);
  });

  it('geeft bij een dubbele klik twee keer hetzelfde', async () => {
    const key = randomUUID();
    const antwoorden = await Promise.all([1, 2, 3].map(() => coordinator.post('/aanmeldingen', nieuw(), { key })));
    expect(new Set(antwoorden.map(({ status, body }) => `${status} ${body.referentie}`)).size).toBe(1);
  });

  it('met een andere inhoud wordt geweigerd', async () => {
    const key = randomUUID();
    await coordinator.post('/aanmeldingen', nieuw(), { key }).expect(201);
    const { body } = await coordinator.post('/aanmeldingen', nieuw({ hulpvraag: 'Iets anders.' }), { key }).expect(422);
    expect(body.velden[0].veld).toBe('Idempotency-Key');
  });

  it('van een ander mens is een andere sleutel', async () => {
    const key = randomUUID();
    const een = await coordinator.post('/aanmeldingen', nieuw(), { key }).expect(201);
    const ander = await gcoer.post('/aanmeldingen', nieuw(), { key }).expect(201);
    expect(ander.body.id).not.toBe(een.body.id);
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Caller, openApi } from '../support/api.ts';
import { cast } from '../support/people.ts';

const mensen = cast();
type Wie = keyof typeof mensen;

let api: Api;
const callers = {} as Record<Wie, Caller>;
beforeAll(async () => {
  api = await openApi({ people: mensen });
  for (const wie of Object.keys(mensen) as Wie[]) callers[wie] = await api.als(mensen[wie]);
});
afterAll(() => api.close());

let nummer = 0;
const nieuw = (rest: object = {}) => {
  nummer += 1;
  return { naam: `Wijkteam ${nummer}`, soort: 'gemeente', regios: ['Oost'], email: `team${nummer}@stad.example`, ...rest };
};

const voegToe = async (rest: object = {}, wie: Wie = 'coordinator'): Promise<string> =>
  (await callers[wie].post('/netwerk', nieuw(rest)).expect(201)).body.id;

const namen = async (vraag: string): Promise<string[]> => {
  const { body } = await callers.voorzitter.get(`/netwerk${vraag}`).expect(200);
  return body.organisaties.map(({ naam }: { naam: string }) => naam);
};

const velden = ({ body }: { body: { velden?: { veld: string }[] } }) => body.velden?.map(({ veld }) => veld);

const gemeenteCode = async (naam: string): Promise<string> =>
  (await api.query<{ code: string }>('select code from gemeente where naam = $1', [naam]))[0]?.code ?? '';

const sporen = (id: string) =>
  api.query(
    "select actie, actor_id, uitkomst, reden, version from audit where kind = 'organisatie' and subject_id = $1 order by id",
    [id],
  );

describe('een organisatie in het netwerk', () => {
  it('staat er met alles wat ervan bekend is, en met wie haar toevoegde', async () => {
    const code = await gemeenteCode('Arnhem');
    const invoer = nieuw({
      gemeente: code,
      telefoon: '026 000 00 00',
      website: 'www.stad.example/team',
      notitie: 'Bel liefst in de ochtend.',
    });
    const { body, headers } = await callers.gcoer.post('/netwerk', invoer).expect(201);
    expect(headers.etag).toBe('"1"');
    const gelezen = await callers.manager.get(`/netwerk/${body.id}`).expect(200);
    expect(gelezen.body).toMatchObject({
      ...invoer,
      gemeente: { code, naam: 'Arnhem' },
      inGebruik: true,
      contactpersonen: [],
      revisie: 1,
      magWijzigen: false,
      wijzigingen: [{ door: 'Gee Coer', wat: 'toegevoegd' }],
    });
    expect(await sporen(body.id)).toEqual([
      { actie: 'netwerk.wijzigen', actor_id: mensen.gcoer.id, uitkomst: 'gedaan', reden: 'toegevoegd', version: 1 },
    ]);
  });

  it('wordt gewijzigd op de versie die iemand zag, en dan leeg wat leeg bleef', async () => {
    const id = await voegToe({ telefoon: '026 000 00 00' });
    const na = { ...nieuw(), regios: ['Noord', 'Oost'], inGebruik: true };
    const { body } = await callers.coordinator.put(`/netwerk/${id}`, na, { version: 1 }).expect(200);
    expect(body).toEqual({ id, revisie: 2 });
    const gelezen = await callers.regioOost.get(`/netwerk/${id}`).expect(200);
    expect(gelezen.headers.etag).toBe('"2"');
    expect(gelezen.body).toMatchObject({ ...na, regios: ['Oost', 'Noord'], telefoon: null, magWijzigen: true });
    expect(gelezen.body.wijzigingen[0]).toMatchObject({
      door: 'Coor Aanmeld',
      wat: 'gewijzigd: naam, regio, telefoonnummer, e-mailadres',
    });
  });

  it('hoort bij een oude versie dat iemand anders eerder was', async () => {
    const id = await voegToe();
    await callers.coordinator.put(`/netwerk/${id}`, { ...nieuw(), inGebruik: true }, { version: 1 }).expect(200);
    const { body } = await callers.regioOost.put(`/netwerk/${id}`, { ...nieuw(), inGebruik: true }, { version: 1 }).expect(412);
    expect(body).toMatchObject({ title: 'Dit is intussen gewijzigd', nu: { versie: 2 } });
    await callers.coordinator.put(`/netwerk/${id}`, { ...nieuw(), inGebruik: true }).expect(428);
  });

  it('verdwijnt nooit: niet meer in gebruik staat zij niet meer in de lijst, wel als erom gevraagd wordt', async () => {
    const id = await voegToe({ naam: 'Opgeheven Loket' });
    await callers.coordinator
      .put(`/netwerk/${id}`, nieuw({ naam: 'Opgeheven Loket', inGebruik: false }), { version: 1 })
      .expect(200);
    expect(await namen('?tekst=opgeheven')).toEqual([]);
    expect(await namen('?tekst=opgeheven&gebruik=nee')).toEqual(['Opgeheven Loket']);
    expect(await namen('?tekst=opgeheven&gebruik=alle')).toEqual(['Opgeheven Loket']);
    await callers.coordinator.agent.delete(`/api/v1/netwerk/${id}`).set('X-CSRF-Token', callers.coordinator.csrf()).expect(404);
    const dubbel = await callers.coordinator.post('/netwerk', nieuw({ naam: 'opgeheven loket' })).expect(422);
    expect(dubbel.body.velden[0]).toEqual({
      veld: 'naam',
      melding: 'deze organisatie staat er al, maar is niet meer in gebruik: zet haar weer in gebruik',
    });
  });

  it('bestaat één keer per soort en gemeente, in welke letters ook', async () => {
    const code = await gemeenteCode('Groningen');
    const naam = 'Sociaal Loket';
    await voegToe({ naam, gemeente: code, regios: ['Noord'] });
    const zelfde = await callers.coordinator.post('/netwerk', nieuw({ naam: 'SOCIAAL loket', gemeente: code })).expect(422);
    expect(zelfde.body.velden).toEqual([
      { veld: 'naam', melding: 'deze organisatie staat er al: zelfde naam, soort en gemeente' },
    ]);
    await voegToe({ naam, gemeente: code, soort: 'aanbieder' });
    const zonder = await voegToe({ naam });
    const botst = await callers.coordinator
      .put(`/netwerk/${zonder}`, nieuw({ naam, gemeente: code, inGebruik: true }), { version: 1 })
      .expect(422);
    expect(velden(botst)).toEqual(['naam']);
    await callers.coordinator.put(`/netwerk/${zonder}`, nieuw({ naam, inGebruik: true }), { version: 1 }).expect(200);
  });

  it('komt er bij een dubbele klik één keer, ook als beide tegelijk komen', async () => {
    const key = randomUUID();
    const invoer = nieuw();
    const antwoorden = await Promise.all([1, 2, 3].map(() => callers.coordinator.post('/netwerk', invoer, { key })));
    expect(new Set(antwoorden.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    await callers.coordinator.post('/netwerk', nieuw(), { key }).expect(422);
    const naam = 'Tegelijk Loket';
    const tegelijk = await Promise.all([1, 2].map(() => callers.coordinator.post('/netwerk', nieuw({ naam }))));
    expect(tegelijk.map(({ status }) => status).sort()).toEqual([201, 422]);
  });
});

describe('een organisatie met een fout', () => {
  it.each([
    ['zonder naam', { naam: ' ' }, 'naam', 'vul de naam in'],
    ['zonder soort', { soort: undefined }, 'soort', 'kies wat voor organisatie het is'],
    ['van een soort die er niet is', { soort: 'kerk' }, 'soort', 'kies wat voor organisatie het is'],
    ['zonder regio', { regios: [] }, 'regios', 'kies ten minste één regio, of landelijk'],
    ['in een regio die er niet is', { regios: ['Friesland'] }, 'regios.0', 'kies een regio, of landelijk'],
    [
      'landelijk en in een regio',
      { regios: ['landelijk', 'Oost'] },
      'regios',
      'landelijk staat alleen: daar horen alle regio’s al bij',
    ],
    ['in een gemeente die er niet is', { gemeente: '9999' }, 'gemeente', 'deze gemeente bestaat niet'],
    ['met een mailadres dat er geen is', { email: 'loket' }, 'email', 'dit is geen e-mailadres'],
    [
      'met letters als telefoonnummer',
      { telefoon: 'bel maar' },
      'telefoon',
      'vul een telefoonnummer in met alleen cijfers, spaties, +, - of haakjes',
    ],
    [
      'met een website die geen pagina is',
      { website: 'javascript:alert(1)' },
      'website',
      'vul een webadres in, zoals www.voorbeeld.nl',
    ],
    ['met een veld te veel', { kvk: '1' }, 'kvk', 'dit veld bestaat niet'],
  ])('%s hoort om welk veld het gaat', async (_wat, fout, veld, melding) => {
    const vooraf = await api.query('select count(*) from organisatie');
    const { body } = await callers.coordinator.post('/netwerk', nieuw(fout)).expect(422);
    expect(body.velden).toContainEqual({ veld, melding });
    expect(await api.query('select count(*) from organisatie')).toEqual(vooraf);
  });
});

describe('een contactpersoon', () => {
  const persoon = { naam: 'Jet Canarie', functie: 'wijkcoach', telefoon: '06 000 000 00', email: 'jet@stad.example' };

  it('hoort bij een organisatie, en blijft bewaard als zij daar niet meer werkt', async () => {
    const id = await voegToe();
    const { body } = await callers.gcoer.post(`/netwerk/${id}/contactpersonen`, persoon).expect(201);
    const pad = `/netwerk/${id}/contactpersonen/${body.id}`;
    const inLijst = async () =>
      (await callers.gcoer.get('/netwerk?aantal=100')).body.organisaties.find((o: { id: string }) => o.id === id).contactpersonen;
    expect(await inLijst()).toEqual([{ id: body.id, ...persoon, actief: true, revisie: 1 }]);
    await callers.gcoer.put(pad, { ...persoon, functie: 'coach', actief: false }, { version: 1 }).expect(200);
    expect(await inLijst()).toEqual([]);
    const { body: gelezen } = await callers.gcoer.get(`/netwerk/${id}`).expect(200);
    expect(gelezen.contactpersonen).toEqual([{ id: body.id, ...persoon, functie: 'coach', actief: false, revisie: 2 }]);
    expect(gelezen.wijzigingen.map(({ wat }: { wat: string }) => wat)).toEqual([
      'contactpersoon gewijzigd: functie, actief',
      'contactpersoon toegevoegd',
      'toegevoegd',
    ]);
    expect(JSON.stringify(await sporen(id))).not.toMatch(/Canarie|jet@|06 000/);
    await callers.gcoer.put(pad, { ...persoon, actief: true }, { version: 1 }).expect(412);
  });

  it('van een organisatie die niet bestaat, of van een andere, bestaat niet', async () => {
    const [id, andere] = [await voegToe(), await voegToe()];
    const { body } = await callers.coordinator.post(`/netwerk/${id}/contactpersonen`, persoon).expect(201);
    await callers.coordinator.post(`/netwerk/${randomUUID()}/contactpersonen`, persoon).expect(404);
    await callers.coordinator.post('/netwerk/geen-uuid/contactpersonen', persoon).expect(404);
    const pad = `/netwerk/${andere}/contactpersonen/${body.id}`;
    await callers.coordinator.put(pad, { ...persoon, actief: true }, { version: 1 }).expect(404);
  });

  it.each([
    ['zonder naam', { naam: undefined }, 'naam', 'vul de naam in'],
    ['met een mailadres dat er geen is', { email: 'jet' }, 'email', 'dit is geen e-mailadres'],
    [
      'met een telefoonnummer dat er geen is',
      { telefoon: '1' },
      'telefoon',
      'vul een telefoonnummer in met alleen cijfers, spaties, +, - of haakjes',
    ],
  ])('%s hoort om welk veld het gaat', async (_wat, fout, veld, melding) => {
    const id = await voegToe();
    const { body } = await callers.coordinator.post(`/netwerk/${id}/contactpersonen`, { ...persoon, ...fout }).expect(422);
    expect(body.velden).toContainEqual({ veld, melding });
  });
});

describe('het netwerk doorzoeken', () => {
  beforeAll(async () => {
    const zwolle = await gemeenteCode('Zwolle');
    await voegToe({ naam: 'Zoekmij Aanbieder', soort: 'aanbieder', regios: ['Oost', 'Noord'], gemeente: zwolle });
    await voegToe({ naam: 'Zoekmij School', soort: 'school', regios: ['Zuid'] });
    await voegToe({ naam: 'Zoekmij Zorgkantoor', soort: 'zorgkantoor', regios: ['landelijk'] });
  });

  it.each([
    ['', ['Zoekmij Aanbieder', 'Zoekmij School', 'Zoekmij Zorgkantoor']],
    ['&regio=Oost', ['Zoekmij Aanbieder', 'Zoekmij Zorgkantoor']],
    ['&regio=Zuid', ['Zoekmij School', 'Zoekmij Zorgkantoor']],
    ['&regio=landelijk', ['Zoekmij Zorgkantoor']],
    ['&soort=school', ['Zoekmij School']],
    ['&soort=school&regio=Oost', []],
  ])('met de filters %s geeft wat daarbij hoort, en landelijk altijd', async (filters, gevonden) => {
    expect(await namen(`?tekst=zoekmij${filters}`)).toEqual(gevonden);
  });

  it('op gemeente, en op een deel van naam, gemeente of soort', async () => {
    expect(await namen(`?gemeente=${await gemeenteCode('Zwolle')}`)).toEqual(['Zoekmij Aanbieder']);
    expect(await namen('?tekst=zwolle%20zoek')).toEqual(['Zoekmij Aanbieder']);
    expect(await namen('?tekst=%25')).toEqual([]);
  });

  it('gaat bladzijde voor bladzijde, zonder iets over te slaan', async () => {
    const alle = await namen('?aantal=100');
    const gelezen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body }: { body: { organisaties: { naam: string }[]; cursor: string | null } } = await callers.gcoer
        .get(`/netwerk?aantal=3&cursor=${cursor}`)
        .expect(200);
      gelezen.push(...body.organisaties.map(({ naam }) => naam));
      cursor = body.cursor;
    }
    expect(gelezen).toEqual(alle);
    expect(alle.length).toBeGreaterThan(6);
  });

  it.each([
    ['regio=Friesland', 'regio'],
    ['soort=kerk', 'soort'],
    ['gebruik=misschien', 'gebruik'],
    ['cursor=onzin', 'cursor'],
  ])('met %s hoort om welk filter het gaat', async (vraag, veld) => {
    const antwoord = await callers.gcoer.get(`/netwerk?${vraag}`).expect(400);
    expect(velden(antwoord)).toEqual([veld]);
  });
});

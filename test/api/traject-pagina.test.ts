import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { climb } from '../../db/climb.ts';
import { type Api, openApi } from '../support/api.ts';
import { inschatting, korte } from '../support/commands.ts';
import type { Cast } from '../support/people.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const pagina = async (wie: keyof Cast, id: string) =>
  (await (await api.als(api.people[wie])).get(`/trajecten/${id}`).expect(200)).body;

describe('de pagina van een traject', () => {
  it('zegt bij een aanmelding wie het is, wat er speelt en wat de criteria voorstellen', async () => {
    const body = await pagina('coordinator', await api.steps.to.aanmelding());
    expect(body).toMatchObject({
      ...{ fase: 'aanmelding', versie: 1, regio: 'Oost', doelgroep: 'NAH', hulpvraag: 'Canarietekst: het gaat thuis niet meer.' },
      persoon: { naam: 'Canarie Vogel', email: 'client@canarie.example', geboortedatum: null },
      triage: { uitkomst: 'toelaten', telefonischEerst: false },
      ontbreekt: ['toestemming voor delen met het overleg', 'toestemming voor delen met wie overneemt'],
      taken: [{ soort: 'triage', open: true }],
    });
  });

  it('geeft zijn versie als ETag, waarmee een opdracht wordt gedaan', async () => {
    const id = await api.steps.to.aanmelding();
    const coordinator = await api.als(api.people.coordinator);
    const { headers } = await coordinator.get(`/trajecten/${id}`).expect(200);
    await coordinator
      .post(`/trajecten/${id}/opdrachten`, { type: 'LegFeitenVast' }, { version: headers.etag ?? '' })
      .expect(200)
      .expect('ETag', '"2"');
  });

  it('toont in het overleg het dilemma, de leden en wie wat vindt, zonder namen van het gezin', async () => {
    const id = await api.steps.to.aanmeldoverleg();
    await api.doet(api.people.lidZevmb, id, inschatting());
    const body = await pagina('lidNah', id);
    expect(body).toMatchObject({
      ...{ persoon: null, hulpvraag: null, aanmelder: { soort: 'naaste', naam: null } },
      overleg: { dilemma: { criterium: 'doelgroep' }, inschattingen: [{ lid: { naam: 'Lid Zevmb' }, advies: 'toelaten' }] },
      acties: ['GeefInschatting'],
    });
    expect(body.overleg.leden.map((lid: { naam: string }) => lid.naam).sort()).toEqual(['Lid Nah', 'Lid Zevmb', 'Voor Zitter']);
    expect(body.toestemming['delen met het overleg']).toEqual({ waarde: 'ja', op: expect.any(String) });
    const gezegd = body.tijdlijn.find((regel: { wat: string }) => regel.wat.includes('toestemming voor delen'));
    expect(gezegd).not.toHaveProperty('toelichting');
  });

  it('toont wie voorgesteld kan worden, wie past het eerst, en zegt waarom een ander niet kan', async () => {
    const id = await api.steps.to.matching();
    await api.query('update gebruiker set contracturen = 0 where id = $1', [api.people.tweede.id]);
    const { matching } = await pagina('regioOost', id);
    expect(matching.profielen).toEqual([
      {
        id: api.people.gcoer.id,
        naam: 'Gee Coer',
        expertises: ['NAH'],
        regio: 'Oost',
        urenVrij: expect.any(Number),
        bezwaar: null,
      },
      {
        id: api.people.tweede.id,
        naam: 'Twee De',
        expertises: ['NAH', 'NAASTEN'],
        regio: 'Oost',
        urenVrij: 0,
        bezwaar: 'Twee De heeft geen uren vrij',
      },
    ]);
    expect((await pagina('coordinator', id)).matching.profielen).toEqual([]);
  });

  it('telt in de ondersteuning de uren op, en toont de contacten', async () => {
    const id = await api.steps.to.ondersteuning();
    await api.steps.heeftContact(id);
    await api.steps.heeftContact(id);
    const body = await pagina('gcoer', id);
    expect(body.ondersteuning).toMatchObject({ ondersteuner: { naam: 'Gee Coer' }, inzet: 'regulier', vorm: 'enkel' });
    expect(body.uren).toEqual({ client: 4, reis: 0, bijdragenEuro: 0 });
    expect(body.contacten[0]).toMatchObject({ hoe: 'bezoek', uren: 2, door: 'Gee Coer' });
  });

  it('zegt na het einde waarom, en biedt alleen nog aan wat dan nog kan', async () => {
    const id = await api.steps.to.nazorg();
    await api.doet(api.people.gcoer, id, { type: 'LegNazorgVast', houdtStand: true, toelichting: 'het gaat goed' });
    expect(await pagina('gcoer', id)).toMatchObject({
      fase: 'afgesloten',
      afgesloten: { reden: 'overgedragen aan gemeente' },
      acties: ['Heropen', 'LegMetingVast', 'WijzigPersoon'],
    });
  });
});

describe('de tijdlijn', () => {
  it('vertelt in gewone woorden wie wat deed en waarom, het nieuwste eerst', async () => {
    const id = await api.steps.to.keuze();
    const { tijdlijn } = await pagina('regioOost', id);
    const gedaan = tijdlijn.filter((regel: { soort: string }) => regel.soort === 'gebeurtenis');
    expect(gedaan.map(({ wie, wat }: { wie: string; wat: string }) => `${wie} ${wat}`)).toEqual([
      'Regi Oost stelde voor: Gee Coer',
      'Coor Aanmeld liet toe',
      'Coor Aanmeld meldde aan',
    ]);
    expect(gedaan[1].toelichting).toBe('Canarietekst: zo besloten.');
  });

  it('vertelt wat er gevraagd is, en wie een herinnering of escalatie bereikte', async () => {
    const id = await api.steps.to.aanmelding();
    const [taak] = await api.query<{ id: string; rungs: { n: number; at: string }[] }>(
      'select id, rungs from taak where subject_id = $1',
      [id],
    );
    for (const { n, at } of taak?.rungs.slice(0, 2) ?? [])
      await climb(api.store, { subject: { kind: 'traject', id }, taakId: taak?.id ?? '', n, ladderVersion: 1, now: at });
    const { tijdlijn } = await pagina('regioOost', id);
    expect(tijdlijn.map(({ soort, wat }: { soort: string; wat: string }) => [soort, wat])).toEqual(
      expect.arrayContaining([
        ['gevraagd', 'vroeg aanmeldcoördinator: aanmelding beoordelen'],
        ['herinnering', 'herinnering van “aanmelding beoordelen” naar Coor Aanmeld'],
        ['escalatie', 'escalatie van “aanmelding beoordelen” naar Regi Oost'],
      ]),
    );
  });

  it('noemt wie via een mail antwoordde bij hun rol', async () => {
    const id = await api.steps.to.overdracht();
    const [taak] = await api.query<{ id: string }>("select id from taak where subject_id = $1 and soort = 'overdracht'", [id]);
    const ontvanger = {
      soort: 'link',
      id: `ontvanger:${taak?.id}`,
      taakId: taak?.id ?? '',
      trajectId: id,
      partij: 'ontvanger',
    } as const;
    expect((await api.act(id, ontvanger, korte.weigerOverdracht)).soort).toBe('gelukt');
    const { tijdlijn } = await pagina('gcoer', id);
    expect(tijdlijn).toContainEqual(expect.objectContaining({ wie: 'De ontvangende partij', wat: 'nam de overdracht niet aan' }));
  });
});

describe('de lijst van trajecten', () => {
  it('filtert, en geeft met de cursor elk traject één keer', async () => {
    for (let i = 0; i < 4; i += 1) await api.steps.to.aanmelding({ regio: 'Zuid', gemeente: 'Breda' });
    const coordinator = await api.als(api.people.coordinator);
    const gezien: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: { trajecten: { id: string; regio: string }[]; cursor: string | null } } = await coordinator
        .get(`/trajecten?fase=aanmelding&regio=Zuid&aantal=2&cursor=${cursor}`)
        .expect(200);
      gezien.push(...body.trajecten.map(({ id }) => id));
      cursor = body.cursor;
    }
    expect(gezien).toHaveLength(4);
    expect(new Set(gezien).size).toBe(4);
  });

  it('neemt een procentteken in een zoekvraag letterlijk', async () => {
    const coordinator = await api.als(api.people.coordinator);
    for (const tekst of ['%', '_', '\\'])
      expect((await coordinator.post('/trajecten/_zoek', { tekst }).expect(200)).body.trajecten).toEqual([]);
  });
});

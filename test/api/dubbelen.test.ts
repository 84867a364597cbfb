import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NieuwPersoon, TrajectCommand } from '../../domain/traject/commands.ts';
import type { Inspection } from '../../ops/invariants/inspection.ts';
import { personsWhole } from '../../ops/invariants/persons-whole.ts';
import { type Api, openApi } from '../support/api.ts';
import { triage } from '../support/commands.ts';
import { actorOf, type Cast } from '../support/people.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

let volgnummer = 0;
/** A birth date that no other person in this file has. */
const eigenDag = (): string => {
  volgnummer += 1;
  return `19${50 + (volgnummer % 40)}-0${1 + (volgnummer % 9)}-1${volgnummer % 10}`;
};

type Wie = Partial<NieuwPersoon>;
const persoon = (wie: Wie): NieuwPersoon => ({ id: randomUUID(), naam: 'Canarie Vogel', ...wie });
const aanmelding = (wie: Wie): Promise<string> => api.steps.to.aanmelding({ persoon: persoon(wie) });

const pagina = async (id: string, wie: keyof Cast = 'coordinator') =>
  (await (await api.als(api.people[wie])).get(`/trajecten/${id}`).expect(200)).body;
const persoonVan = async (id: string): Promise<string> =>
  (await api.query<{ id: string }>('select persoon_id as id from traject where id = $1', [id]))[0]?.id ?? '';
const rij = async (id: string) => (await api.query('select * from persoon where id = $1', [id]))[0];

const vraagt = (id: string, command: TrajectCommand) => api.act(id, actorOf(api.people.coordinator), command);
const voegSamen = (id: string, persoonId: string) =>
  vraagt(id, { type: 'VoegSamen', persoonId, reden: 'Canarietekst: zelfde stem, zelfde verhaal.' });
const houdApart = (id: string, persoonId: string) =>
  vraagt(id, { type: 'HoudApart', persoonId, reden: 'Canarietekst: het is de tweelingzus.' });

describe('wie op een aanmelding lijkt', () => {
  it.each([
    ['Yvonne Jansen', 'Ivon Janssen'],
    ['Mohammed El Amrani', 'Muhammet Amrani'],
    ['Thijs Dijkstra', 'Ties Dykstra'],
    ['Zoë Çelik', 'Celik, Zoe'],
    ['Wilma Vogels', 'W. Vogel'],
    ['Anna de Boer', 'Anna van Dijk-de Boer'],
  ])('is er met dezelfde geboortedatum, en een naam die hetzelfde klinkt: %s en %s', async (een, ander) => {
    const geboortedatum = eigenDag();
    const eerder = await aanmelding({ naam: een, geboortedatum });
    const nieuw = await aanmelding({ naam: ander, geboortedatum });
    const { dubbelen } = await pagina(nieuw);
    expect(dubbelen).toEqual([
      {
        ...{ persoonId: await persoonVan(eerder), naam: een, geboortedatum, adres: null, plaats: null },
        gelijk: ['geboortedatum', 'naam'],
        trajecten: [{ id: eerder, referentie: expect.stringMatching(/^T-/), fase: 'aanmelding', sinds: expect.any(String) }],
        buitenZicht: 0,
      },
    ]);
  });

  it.each([
    ['Piet de Vries', 'Jan de Groot'],
    ['Kim van Dam', 'Tim van Dijk'],
    ['Gezin Bakker', 'Gezin Visser'],
  ])('is niet wie alleen dezelfde geboortedatum heeft, of een voorvoegsel: %s en %s', async (een, ander) => {
    const geboortedatum = eigenDag();
    await aanmelding({ naam: een, geboortedatum });
    expect((await pagina(await aanmelding({ naam: ander, geboortedatum }))).dubbelen).toEqual([]);
  });

  it.each([
    [
      { adres: 'Dorpsstraat 12-a', plaats: 'Ede' },
      { adres: 'Dorpsstr. 12 A', plaats: 'EDE' },
    ],
    [
      { adres: 'Hinthamerstraat 5', plaats: 'Den Bosch' },
      { adres: 'hinthamerstraat 5', plaats: "'s-Hertogenbosch" },
    ],
    [{ adres: 'Kerkplein 3, 6711 AB' }, { adres: 'Kerkpl. 3', plaats: '6711ab Ede' }],
  ])('is er op hetzelfde adres, hoe het ook geschreven is: %o en %o', async (een, ander) => {
    const eerder = await aanmelding({ naam: 'Gerda Pietersen', ...een });
    const { dubbelen } = await pagina(await aanmelding({ naam: 'Omar Haddad', ...ander }));
    expect(dubbelen).toMatchObject([{ persoonId: await persoonVan(eerder), naam: 'Gerda Pietersen', gelijk: ['adres'] }]);
  });

  it.each([[{ adres: 'geheim', plaats: 'Ede' }], [{ plaats: 'Ede' }], [{ adres: 'Kerkstraat 1' }], [{ naam: 'Canarie Vogel' }]])(
    'is niet wie alleen iets onbekends deelt: %o',
    async (wie) => {
      await aanmelding(wie);
      expect((await pagina(await aanmelding(wie))).dubbelen).toEqual([]);
    },
  );

  it('staat bovenaan als er meer gelijk is', async () => {
    const deel = { geboortedatum: eigenDag(), adres: 'Molenweg 77', plaats: 'Rheden' };
    await aanmelding({ naam: 'Bea Buur', adres: deel.adres, plaats: deel.plaats });
    await aanmelding({ naam: 'Sanne Kok', geboortedatum: deel.geboortedatum });
    await aanmelding({ naam: 'Sanne Kok', ...deel });
    const { dubbelen } = await pagina(await aanmelding({ naam: 'Sanne Kok', ...deel }));
    expect(dubbelen.map(({ gelijk }: { gelijk: string[] }) => gelijk)).toEqual([
      ['geboortedatum', 'naam', 'adres'],
      ['geboortedatum', 'naam'],
      ['adres'],
    ]);
  });
});

describe('wat iemand van een mogelijke dubbele ziet', () => {
  it('is niets van wie zij niet mogen zien: alleen dat er iemand is, en wat er gelijk is', async () => {
    const wie = { naam: 'Ilse Kramer', geboortedatum: eigenDag(), adres: 'Zonnelaan 8', plaats: 'Ede', telefoon: '0611111111' };
    const bekend = await api.steps.to.ondersteuning({ persoon: persoon(wie) });
    const [{ referentie }] = (await api.query<{ referentie: string }>('select referentie from traject where id = $1', [
      bekend,
    ])) as [{ referentie: string }];
    const nieuw = await aanmelding({ naam: 'Ilze Kramer', geboortedatum: wie.geboortedatum });
    const antwoord = await (await api.als(api.people.coordinator)).get(`/trajecten/${nieuw}`).expect(200);
    expect(antwoord.body.dubbelen).toEqual([
      {
        ...{ persoonId: await persoonVan(bekend), naam: null, geboortedatum: null, adres: null, plaats: null },
        ...{ gelijk: ['geboortedatum', 'naam'], trajecten: [], buitenZicht: 1 },
      },
    ]);
    expect(antwoord.text).not.toMatch(/Ilse|Zonnelaan|0611111111/);
    expect(antwoord.text).not.toContain(referentie);
  });

  it('is alleen voor wie de aanmelding beoordeelt, en alleen zolang zij een aanmelding is', async () => {
    const geboortedatum = eigenDag();
    await aanmelding({ naam: 'Dora Mol', geboortedatum });
    const nieuw = await aanmelding({ naam: 'Dora Mol', geboortedatum });
    expect((await pagina(nieuw)).dubbelen).toHaveLength(1);
    expect((await pagina(nieuw, 'regioOost')).dubbelen).toEqual([]);
    await api.doet(api.people.coordinator, nieuw, triage('toelaten'));
    expect((await pagina(nieuw)).dubbelen).toEqual([]);
  });
});

describe('samenvoegen', () => {
  it('maakt er één persoon van: de nieuwe aanmelding is een nieuw traject van wie al bekend was', async () => {
    const geboortedatum = eigenDag();
    const eerder = await aanmelding({ naam: 'Henk Vos', geboortedatum });
    const nieuw = await aanmelding({ naam: 'Henk de Vos', geboortedatum });
    const [bekende, lege] = [await persoonVan(eerder), await persoonVan(nieuw)];
    expect((await voegSamen(nieuw, bekende)).soort).toBe('gelukt');
    expect(await persoonVan(nieuw)).toBe(bekende);
    expect(await rij(lege)).toMatchObject({ samengevoegd_met: bekende });
    const body = await pagina(nieuw);
    expect(body).toMatchObject({
      persoon: { naam: 'Henk Vos' },
      dubbelen: [],
      andereTrajecten: [{ id: eerder, fase: 'aanmelding' }],
    });
    expect((await pagina(eerder)).andereTrajecten).toMatchObject([{ id: nieuw }]);
    expect((await pagina(eerder)).dubbelen).toEqual([]);
  });

  it('toont andere trajecten van die persoon alleen aan wie ze mag zien', async () => {
    const geboortedatum = eigenDag();
    const bekend = await api.steps.to.ondersteuning({ persoon: persoon({ naam: 'Rik Roos', geboortedatum }) });
    const nieuw = await aanmelding({ naam: 'Rik Roos', geboortedatum });
    await voegSamen(nieuw, await persoonVan(bekend));
    expect((await pagina(nieuw)).andereTrajecten).toEqual([]);
    expect((await pagina(nieuw, 'regioOost')).andereTrajecten).toMatchObject([{ id: bekend, fase: 'ondersteuning' }]);
  });

  it('biedt nieuwere gegevens aan, en overschrijft niets vanzelf', async () => {
    const geboortedatum = eigenDag();
    const eerder = await aanmelding({ naam: 'Lia Smit', geboortedatum, telefoon: '0612345678', plaats: 'Ede' });
    const nieuw = await aanmelding({ naam: 'Lia Smit', geboortedatum, telefoon: '0687654321', email: 'lia@canarie.example' });
    await voegSamen(nieuw, await persoonVan(eerder));
    const body = await pagina(nieuw);
    expect(body.persoon).toMatchObject({ telefoon: '0612345678', email: null, plaats: 'Ede' });
    expect(body.nieuwer).toEqual([
      { veld: 'telefoon', waarde: '0687654321' },
      { veld: 'email', waarde: 'lia@canarie.example' },
    ]);
    await vraagt(nieuw, { type: 'WijzigPersoon', persoon: { telefoon: '0687654321' } });
    expect(await pagina(eerder)).toMatchObject({ persoon: { telefoon: '0687654321', email: null }, nieuwer: [] });
    expect((await pagina(nieuw)).nieuwer).toEqual([]);
  });

  it('biedt niets aan als de bekende gegevens nieuwer zijn', async () => {
    const geboortedatum = eigenDag();
    const oud = await aanmelding({ naam: 'Ton Bos', geboortedatum, telefoon: '0612345678' });
    const nieuwer = await aanmelding({ naam: 'Ton Bos', geboortedatum, telefoon: '0687654321' });
    await voegSamen(oud, await persoonVan(nieuwer));
    expect((await pagina(oud)).nieuwer).toEqual([]);
  });

  it('laat een persoon staan zolang daar nog een ander traject bij hoort', async () => {
    const geboortedatum = eigenDag();
    const wie = { naam: 'Ada Kool', geboortedatum };
    const [een, twee, drie] = [await aanmelding(wie), await aanmelding(wie), await aanmelding(wie)];
    const [p1, p2, p3] = [await persoonVan(een), await persoonVan(twee), await persoonVan(drie)];
    await voegSamen(twee, p1);
    await voegSamen(een, p3);
    expect(await rij(p2)).toMatchObject({ samengevoegd_met: p1 });
    expect(await rij(p1)).toMatchObject({ samengevoegd_met: null });
    expect(await persoonVan(twee)).toBe(p1);
  });

  it('gebeurt maar in één richting als twee mensen het tegelijk kruislings doen', async () => {
    const geboortedatum = eigenDag();
    const [een, twee] = [
      await aanmelding({ naam: 'Bo Kat', geboortedatum }),
      await aanmelding({ naam: 'Bo Kat', geboortedatum }),
    ];
    const [p1, p2] = [await persoonVan(een), await persoonVan(twee)];
    const uitkomsten = await Promise.all([voegSamen(een, p2), voegSamen(twee, p1)]);
    expect(uitkomsten.map(({ soort }) => soort).sort()).toEqual(['gelukt', 'geweigerd']);
    expect(await persoonVan(een)).toBe(await persoonVan(twee));
    expect(await rij(await persoonVan(een))).toMatchObject({ samengevoegd_met: null });
  });

  it('kan niet met wie niet bestaat, of zelf al is opgegaan in een ander', async () => {
    const geboortedatum = eigenDag();
    const wie = { naam: 'Kees Wit', geboortedatum };
    const [een, twee, drie] = [await aanmelding(wie), await aanmelding(wie), await aanmelding(wie)];
    const weg = await persoonVan(twee);
    await voegSamen(twee, await persoonVan(een));
    for (const persoonId of [randomUUID(), weg, await persoonVan(drie)])
      expect(await voegSamen(drie, persoonId)).toMatchObject({ soort: 'geweigerd', veld: 'persoonId' });
  });
});

describe('apart houden', () => {
  it('wordt onthouden, van beide kanten, en ook als een van de twee later is samengevoegd', async () => {
    const geboortedatum = eigenDag();
    const wie = { naam: 'Mia Berg', geboortedatum };
    const [zus, tweeling] = [await aanmelding(wie), await aanmelding({ ...wie, naam: 'Pia Berg' })];
    expect((await pagina(zus)).dubbelen).toHaveLength(1);
    expect((await houdApart(zus, await persoonVan(tweeling))).soort).toBe('gelukt');
    expect((await pagina(zus)).dubbelen).toEqual([]);
    expect((await pagina(tweeling)).dubbelen).toEqual([]);
    const opnieuw = await aanmelding({ ...wie, naam: 'Pia Berg' });
    await voegSamen(tweeling, await persoonVan(opnieuw));
    expect((await pagina(zus)).dubbelen).toEqual([]);
    expect((await pagina(opnieuw)).dubbelen.map(({ persoonId }: { persoonId: string }) => persoonId)).toEqual([]);
  });
});

describe('persoonsgegevens wijzigen', () => {
  it('verandert alleen wat er gezegd is, ook op andere trajecten van die persoon', async () => {
    const id = await aanmelding({ naam: 'Jo Lam', telefoon: '0612345678', plaats: 'Ede' });
    expect((await vraagt(id, { type: 'WijzigPersoon', persoon: { plaats: 'Arnhem' } })).soort).toBe('gelukt');
    expect((await pagina(id)).persoon).toMatchObject({ naam: 'Jo Lam', telefoon: '0612345678', plaats: 'Arnhem' });
  });
});

describe('na alles wat er in dit bestand is samengevoegd', () => {
  it('is elk traject van één persoon, die bestaat', async () => {
    const { gecontroleerd, fouten } = await api.database.db.transaction((tx) => personsWhole({ tx } as Inspection));
    expect([gecontroleerd > 20, fouten]).toEqual([true, []]);
  });
});

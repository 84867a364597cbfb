import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openApi } from '../support/api.ts';
import {
  contact,
  eenVanElk,
  evaluatie,
  heropening,
  klacht,
  korte,
  meting,
  moment,
  overdracht,
  pauze,
  plan,
  toestemming,
  vervanging,
  wachtlijst,
  wens,
} from '../support/commands.ts';
import type { Cast } from '../support/people.ts';

let api: Api;
let people: Cast;
beforeAll(async () => {
  api = await openApi();
  people = api.people;
});
afterAll(() => api.close());

const pagina = async (wie: keyof Cast, id: string) =>
  (await (await api.als(people[wie])).get(`/trajecten/${id}`).expect(200)).body;
const gedaan = (body: { tijdlijn: { soort: string; wat: string }[] }): string[] =>
  body.tijdlijn.filter(({ soort }) => soort === 'gebeurtenis').map(({ wat }) => wat);

describe('een aanmelding', () => {
  it('zegt hoe zij binnenkwam, wie er vertegenwoordigt en welk bewijs er gezien is', async () => {
    const vertegenwoordiger = { naam: 'Canarie Mentor', rol: 'mentor' } as const;
    const id = await api.steps.to.aanmelding({ kanaal: 'telefoon', vertegenwoordiger });
    await api.doet(people.coordinator, id, { ...eenVanElk().LegBewijsVast, feit: 'diagnoseHersenletsel' });
    const body = await pagina('coordinator', id);
    expect(body).toMatchObject({
      kanaal: 'telefoon',
      vertegenwoordiger: { naam: 'Canarie Mentor', rol: 'mentor', telefoon: null, email: null },
      bewijzen: { diagnoseHersenletsel: { wat: 'Canarietekst: het besluit', door: 'Coor Aanmeld', op: '2026-01-01' } },
      gehad: ['aanmelding'],
    });
    expect(gedaan(body)[1]).toBe('meldde aan per telefoon');
  });

  it('met spoed biedt aan om te bellen, en zegt daarna wanneer dat was', async () => {
    const id = await api.steps.to.aanmelding({ spoed: true });
    const eerst = await pagina('coordinator', id);
    expect(eerst.acties).toContain('RegistreerGebeld');
    expect(eerst.taken.map(({ titel }: { titel: string }) => titel)).toContain('Vandaag nog bellen, want er is spoed');
    await api.doet(people.coordinator, id, korte.gebeld);
    const body = await pagina('coordinator', id);
    expect(body.gebeldOp).not.toBeNull();
    expect(body.acties).not.toContain('RegistreerGebeld');
  });

  it('houdt in het overleg achter wat een naam kan noemen', async () => {
    const id = await api.steps.to.aanmelding({ vertegenwoordiger: { naam: 'Canarie Mentor', rol: 'mentor' } });
    await api.doet(people.coordinator, id, { ...eenVanElk().LegBewijsVast, feit: 'diagnoseHersenletsel' });
    await api.doet(people.coordinator, id, moment('2030-01-01'));
    await api.doet(people.coordinator, id, klacht());
    await api.steps.legtVoor(id);
    await api.doet(people.regioOost, id, pauze('2027-06-01'));
    const body = await pagina('lidNah', id);
    expect(body).toMatchObject({
      vertegenwoordiger: null,
      bewijzen: { diagnoseHersenletsel: { wat: null } },
      momenten: [{ soort: 'verhuizing', toelichting: null }],
      klachten: [{ over: null }],
      opgeschort: { reden: null },
    });
    const { overleg: _dilemma, tijdlijn, besluiten: _besluiten, ...rest } = body;
    expect(JSON.stringify(rest)).not.toMatch(/Canarie/);
    const geleerd = tijdlijn.filter(({ wat }: { wat: string }) => !/overleg|toestemming/.test(wat));
    expect(JSON.stringify(geleerd)).not.toMatch(/Canarie/);
  });
});

describe('de wachtlijst', () => {
  it('zegt de plek in de regio, waarom, en wie de cliënt mag bellen', async () => {
    await api.query("update gebruiker set telefoon = '06 00 00 00 01' where id = $1", [people.regioOost.id]);
    const wachtenden: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      const id = await api.steps.to.matching();
      await api.doet(people.regioOost, id, wachtlijst(people.regioOost.id));
      wachtenden.push(id);
    }
    expect(await Promise.all(wachtenden.map(async (id) => (await pagina('regioOost', id)).wachtlijst.plek))).toEqual([1, 2, 3]);
    await api.doet(people.regioOost, wachtenden[0] ?? '', eenVanElk().HaalVanWachtlijst);
    const { wachtlijst: nu, acties } = await pagina('regioOost', wachtenden[2] ?? '');
    expect(nu).toMatchObject({
      plek: 2,
      reden: 'geen ruimte',
      contactpersoon: { id: people.regioOost.id, naam: 'Regi Oost', telefoon: '06 00 00 00 01' },
    });
    expect(acties).toEqual(expect.arrayContaining(['HerzieWachtlijst', 'HaalVanWachtlijst', 'DoeMatchvoorstel']));
    expect((await pagina('regioOost', wachtenden[0] ?? '')).wachtlijst).toBeNull();
  });
});

describe('de ondersteuning', () => {
  it('toont het plan onder de naam van de doelgroep, en hoe de doelen ervoor staan', async () => {
    const id = await api.steps.to.ondersteuning();
    const eerst = await pagina('gcoer', id);
    expect(eerst.ondersteuning.plan).toBeNull();
    expect(eerst.taken.map(({ titel }: { titel: string }) => titel)).toContain('Casemanagementplan vastleggen');
    await api.doet(people.gcoer, id, plan());
    await api.doet(people.gcoer, id, evaluatie({ doelen: [{ nr: 1, stand: 'bereikt' }] }));
    const { ondersteuning, ...body } = await pagina('gcoer', id);
    expect(ondersteuning.plan).toMatchObject({
      naam: 'casemanagementplan',
      doelen: [
        { domein: 'wonen', stand: 'loopt' },
        { domein: 'geld en regels', stand: 'bereikt' },
      ],
    });
    expect(gedaan(body).slice(0, 2)).toEqual([
      'evalueerde de ondersteuning; doel 2: bereikt',
      'legde het plan vast, met 2 doelen',
    ]);
  });

  it('telt uren, reis en bijdragen op, en toont de metingen', async () => {
    const id = await api.steps.to.ondersteuning();
    const vandaag = await api.steps.vandaag(id);
    const bijdrage = { wat: 'rolstoelbus', euro: 12.35 };
    await api.doet(people.gcoer, id, contact(vandaag, { uren: 1.1, reisuren: 0.5, bijdrage }));
    await api.doet(people.gcoer, id, contact(vandaag, { uren: 2.2, reisuren: 0.25, bijdrage }));
    const { dagelijksLeven: _niet, ...half } = meting({ wie: 'naaste' });
    await api.doet(people.gcoer, id, half);
    const body = await pagina('gcoer', id);
    expect(body.uren).toEqual({ client: 3.3, reis: 0.75, bijdragenEuro: 24.7 });
    expect(body.contacten[0]).toMatchObject({ uren: 2.2, reisuren: 0.25, bijdrage });
    expect(body.metingen).toEqual([
      { moment: 'start', wie: 'naaste', op: vandaag, rust: 2, overzicht: 3, passendeHulp: 2, dagelijksLeven: null },
    ]);
    expect(gedaan(body)[1]).toContain('bezoek, 2,2 uur en 0,25 uur reizen');
    expect(body.tijdlijn.find(({ wat }: { wat: string }) => wat.includes('reizen')).toelichting).toContain(
      'Betaald: rolstoelbus',
    );
  });

  it('toont momenten, en zegt later welk moment er geregeld is', async () => {
    const id = await api.steps.to.ondersteuning();
    const verhuizing = moment('2030-05-01');
    await api.doet(people.gcoer, id, verhuizing);
    const eerst = await pagina('gcoer', id);
    expect(eerst.momenten).toMatchObject([{ id: verhuizing.momentId, soort: 'verhuizing', op: '2030-05-01' }]);
    expect(eerst.straks.map(({ titel }: { titel: string }) => titel)).toContain('Moment voorbereiden: verhuizing');
    await api.doet(people.gcoer, id, { type: 'HandelMomentAf', momentId: verhuizing.momentId, gedaan: 'Canarietekst' });
    const body = await pagina('gcoer', id);
    expect(body.momenten).toEqual([]);
    expect(gedaan(body).slice(0, 2)).toEqual([
      'regelde het moment “verhuizing” op woensdag 1 mei 2030',
      'plande “verhuizing” op woensdag 1 mei 2030',
    ]);
  });

  it('gaat naar waakvlam en terug; wat er was, is er nog', async () => {
    const id = await api.steps.to.waakvlam();
    const licht = await pagina('gcoer', id);
    expect(licht).toMatchObject({ fase: 'waakvlam', waakvlam: { plan: 'Canarietekst: eens per kwartaal bellen.' } });
    expect(licht.acties).toEqual(
      expect.arrayContaining(['BeslisWaakvlam', 'SchaalOp', 'RegistreerContact', 'BiedOverdrachtAan']),
    );
    await api.doet(people.gcoer, id, korte.schaalOp);
    const body = await pagina('gcoer', id);
    expect(body).toMatchObject({ fase: 'ondersteuning', ondersteuning: { inzet: 'regulier' } });
    expect(body.gehad).toEqual(['aanmelding', 'matching', 'ondersteuning', 'waakvlam']);
    expect(gedaan(body).slice(0, 2)).toEqual([
      'ging van waakvlam terug naar ondersteuning, met inzet regulier',
      'ging van ondersteuning naar waakvlam',
    ]);
  });

  it('zoekt een nieuwe Metgezel, en biedt de oude niet opnieuw aan', async () => {
    const id = await api.steps.to.ondersteuning();
    await api.doet(people.gcoer, id, vervanging({ laatsteDag: '2027-02-01' }));
    const gevraagd = await pagina('regioOost', id);
    expect(gevraagd.acties).toEqual(expect.arrayContaining(['LegWensVast', 'BeeindigVervanging']));
    expect(gevraagd.acties).not.toContain('DoeMatchvoorstel');
    await api.doet(people.regioOost, id, wens());
    const { ondersteuning, acties } = await pagina('regioOost', id);
    expect(acties).toContain('DoeMatchvoorstel');
    expect(ondersteuning.vervanging).toMatchObject({ reden: 'stopt', laatsteDag: '2027-02-01', wens: 'nieuwe Metgezel' });
    expect(ondersteuning.vervanging.profielen.map(({ naam }: { naam: string }) => naam)).toEqual(['Twee De']);
    await api.doet(people.regioOost, id, { type: 'DoeMatchvoorstel', kandidaten: [people.tweede.id] });
    await api.doet(people.regioOost, id, { type: 'KiesMetgezel', gcoerId: people.tweede.id });
    await api.doet(people.tweede, id, { type: 'RegistreerKennismaking', op: await api.steps.vandaag(id) });
    await api.doet(people.regioOost, id, korte.klik);
    const body = await pagina('tweede', id);
    expect(body.ondersteuning).toMatchObject({ ondersteuner: { naam: 'Twee De' }, vervanging: null });
    expect(gedaan(body)[0]).toBe('bevestigde de klik; de ondersteuning gaat van Gee Coer over naar Twee De');
  });

  it('wordt opgeschort en hervat; de pauze blijft te zien', async () => {
    const id = await api.steps.to.ondersteuning();
    await api.doet(people.gcoer, id, pauze('2027-06-01'));
    const stil = await pagina('gcoer', id);
    expect(stil.opgeschort).toMatchObject({ reden: 'Canarietekst: daarom.', terugOp: '2027-06-01' });
    expect(stil.acties).toContain('Hervat');
    expect(stil.acties).not.toContain('SchortOp');
    await api.doet(people.gcoer, id, korte.hervat);
    expect(await pagina('gcoer', id)).toMatchObject({ opgeschort: null, pauzes: [] });
  });

  it('kent een tweede, die hetzelfde mag als de eerste', async () => {
    const id = await api.steps.to.ondersteuning();
    const vorm = { vorm: 'duo', tweedeId: people.tweede.id, soort: 'expert op afstand' } as const;
    await (await api.als(people.tweede)).get(`/trajecten/${id}`).expect(404);
    await api.doet(people.gcoer, id, { type: 'WijzigVorm', vorm, reden: 'Canarietekst: samen kan het.' });
    const [eerste, tweede] = [await pagina('gcoer', id), await pagina('tweede', id)];
    expect(tweede.acties).toEqual(eerste.acties);
    expect(tweede.ondersteuning).toMatchObject({ vorm: 'duo', tweede: { naam: 'Twee De', soort: 'expert op afstand' } });
    expect(gedaan(tweede)[0]).toBe('veranderde de vorm in een duo met Twee De (expert op afstand)');
  });
});

describe('een klacht', () => {
  it('is te lezen voor wie haar afhandelt, niet voor wie zij kan gaan', async () => {
    const id = await api.steps.to.ondersteuning();
    await api.doet(people.regioOost, id, klacht());
    const bijRegio = await pagina('regioOost', id);
    expect(bijRegio.klachten).toMatchObject([{ over: 'Canarietekst: wachten' }]);
    expect(bijRegio.acties).toContain('HandelKlachtAf');
    const bijGcoer = await pagina('gcoer', id);
    expect(bijGcoer.klachten).toMatchObject([{ over: null }]);
    expect(gedaan(bijGcoer)[0]).toBe('legde een klacht vast');
    expect(JSON.stringify(bijGcoer)).not.toContain('het duurde lang');
  });
});

describe('vier ogen', () => {
  it('wie doorverwees, kijkt niet zelf opnieuw', async () => {
    const id = await api.steps.to.doorverwijzing();
    await api.doet(people.coordinator, id, korte.vraagHeroverweging);
    const body = await pagina('coordinator', id);
    expect(body.acties).not.toContain('BeslisHeroverweging');
    expect(body.heroverweging).toMatchObject({ door: 'Coor Aanmeld', reden: 'Canarietekst: daarom.' });
    expect(body.nogTeVertellen).toBe(true);
    const zelf = await (await api.als(people.coordinator))
      .post(`/trajecten/${id}/opdrachten`, eenVanElk().BeslisHeroverweging, { version: body.versie })
      .expect(409);
    expect(zelf.body.detail).toBe('u nam het besluit zelf; een ander kijkt er opnieuw naar');
  });

  it('na een jaar vraagt heropenen een tweede persoon', async () => {
    const id = await api.steps.to.afgesloten();
    api.verzet(400 * 86_400_000);
    await api.doet(people.regioOost, id, heropening('matching'));
    const body = await pagina('regioOost', id);
    expect(body).toMatchObject({
      fase: 'afgesloten',
      heropenbaar: ['matching'],
      heropenenGevraagd: { naar: 'matching', door: { naam: 'Regi Oost' }, reden: 'Canarietekst: daarom.' },
    });
    expect(body.acties).not.toContain('Heropen');
    expect(gedaan(body)[0]).toBe('vroeg om te heropenen, van afgesloten naar matching; een tweede persoon beslist mee');
  });
});

describe('een overdracht', () => {
  it('zegt waar zij vandaan komt, en of er een plek is', async () => {
    const id = await api.steps.to.waakvlam();
    await api.doet(people.gcoer, id, toestemming('delen met wie overneemt'));
    await api.doet(people.gcoer, id, overdracht({ plekGevonden: true }));
    expect(await pagina('gcoer', id)).toMatchObject({
      fase: 'overdracht',
      overdracht: { vanuit: 'waakvlam', plekGevonden: true },
      ontvanger: { organisatie: 'Gemeente Canariestad' },
    });
  });
});

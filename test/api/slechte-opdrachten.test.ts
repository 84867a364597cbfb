import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dagNummer, dagUitNummer } from '../../domain/calendar/dag.ts';
import { dagVan } from '../../domain/calendar/moment.ts';
import { type Api, type Caller, openApi } from '../support/api.ts';
import {
  contact,
  eenVanElk,
  ervaring,
  evaluatie,
  heropening,
  klacht,
  korte,
  meting,
  moment,
  overdracht,
  pauze,
  plan,
  vervanging,
  wachtlijst,
} from '../support/commands.ts';

let api: Api;
let gcoer: Caller;
let regio: Caller;
let coordinator: Caller;
beforeAll(async () => {
  api = await openApi();
  gcoer = await api.als(api.people.gcoer);
  regio = await api.als(api.people.regioOost);
  coordinator = await api.als(api.people.coordinator);
});
afterAll(() => api.close());

const dagen = (aantal: number): string => dagUitNummer(dagNummer(dagVan(api.now())) + aantal);

const versieVan = async (id: string): Promise<number> =>
  (await api.query<{ version: number }>('select version from subject where id = $1', [id]))[0]?.version ?? 0;
const vraag = async (wie: Caller, id: string, body: object) =>
  wie.post(`/trajecten/${id}/opdrachten`, body, { version: await versieVan(id) });

describe('een opdracht met een fout', () => {
  let id: string;
  beforeAll(async () => {
    id = await api.steps.to.ondersteuning();
  });

  /** Refused with the field; nothing happened. */
  const geweigerd = async (body: object, veld: string, melding: string) => {
    const vooraf = await versieVan(id);
    const antwoord = await vraag(gcoer, id, body);
    expect([antwoord.status, antwoord.type]).toEqual([422, 'application/problem+json']);
    expect(antwoord.body.velden).toContainEqual({ veld, melding });
    expect(await versieVan(id)).toBe(vooraf);
  };
  const datum = (label: string) => `vul ${label} in: een datum die bestaat, als jaar-maand-dag`;

  it.each([
    ['31 april', '2027-04-31'],
    ['29 februari 2027', '2027-02-29'],
    ['een dag in woorden', 'morgen'],
    ['een tijdstip', '2027-04-30T12:00:00Z'],
    ['geen dag', undefined],
  ])('met %s als dag', async (_wat, dag) => {
    await geweigerd({ ...pauze('x'), terugOp: dag }, 'terugOp', datum('de dag van terugkeer'));
    await geweigerd({ ...moment('x'), op: dag }, 'op', datum('de dag van het moment'));
    await geweigerd({ ...eenVanElk().PakUrgenteZaakOp, op: dag }, 'op', datum('de dag'));
    await geweigerd({ ...eenVanElk().LegBewijsVast, op: dag }, 'op', datum('de dag waarop u het zag'));
    const vorm = { vorm: 'kortdurend', verwachtEinde: dag };
    await geweigerd({ ...eenVanElk().WijzigVorm, vorm }, 'vorm.verwachtEinde', datum('het verwachte einde'));
  });

  it.each([
    ['met meer dan 24 uur', { uren: 24.5 }, 'uren', 'een dag heeft hoogstens 24 uur'],
    ['zonder uren', { uren: 0 }, 'uren', 'vul meer dan 0 uur in'],
    ['met uren als tekst', { uren: '2' }, 'uren', 'vul het aantal uren in'],
    ['met een reis terug in de tijd', { reisuren: -1 }, 'reisuren', 'vul 0 of meer reisuren in'],
    [
      'met een dag van meer dan 24 uur, de reis erbij',
      { uren: 20, reisuren: 4.5 },
      'reisuren',
      'uren en reisuren zijn samen hoogstens 24 uur op een dag',
    ],
    [
      'met een bijdrage van minder dan niets',
      { bijdrage: { wat: 'bus', euro: -5 } },
      'bijdrage.euro',
      'een bijdrage is 0 euro of meer',
    ],
    [
      'met een halve cent',
      { bijdrage: { wat: 'bus', euro: 12.345 } },
      'bijdrage.euro',
      'een bedrag heeft hoogstens twee cijfers achter de komma',
    ],
    ['met een bijdrage zonder waarvoor', { bijdrage: { wat: ' ', euro: 5 } }, 'bijdrage.wat', 'vul waarvoor de bijdrage was in'],
  ])('een contact %s', async (_wat, fout, veld, melding) => {
    await geweigerd({ ...contact(dagen(0)), ...fout }, veld, melding);
  });

  it('een contact dat nog moet komen', async () => {
    await geweigerd(contact(dagen(1)), 'op', 'een contact ligt niet in de toekomst');
  });

  it.each([
    ['zonder doelen', { doelen: [] }, 'doelen', 'vul ten minste één doel in'],
    ['met een doel zonder levensdomein', { doelen: [{ doel: 'Rust.' }] }, 'doelen.0.domein', 'kies een levensdomein'],
    [
      'met een levensdomein dat niet bestaat',
      { doelen: [{ domein: 'ruimtevaart', doel: 'Rust.' }] },
      'doelen.0.domein',
      'kies een levensdomein',
    ],
    ['met een leeg doel', { doelen: [{ domein: 'wonen', doel: '  ' }] }, 'doelen.0.doel', 'vul het doel in'],
    [
      'met eenentwintig doelen',
      { doelen: Array.from({ length: 21 }, () => ({ domein: 'wonen', doel: 'Rust.' })) },
      'doelen',
      'een plan heeft hoogstens 20 doelen',
    ],
  ])('een plan %s', async (_wat, fout, veld, melding) => {
    await geweigerd({ ...plan(), ...fout }, veld, melding);
  });

  it.each([
    ['een doel dat niet in het plan staat', evaluatie({ doelen: [{ nr: 3, stand: 'bereikt' }] }), 'doelen'],
    ['een doel met een nummer onder nul', evaluatie({ doelen: [{ nr: -1, stand: 'bereikt' }] }), 'doelen.0.nr'],
  ])('een evaluatie van %s', async (_wat, body, veld) => {
    await geweigerd(body, veld, 'dit doel staat niet in het plan');
  });

  it.each([
    ['een score van 6', { ...meting(), rust: 6 }, 'rust', 'een score voor rust is 1 tot en met 5'],
    ['een halve score', { ...meting(), rust: 2.5 }, 'rust', 'kies een score voor rust'],
    ['geen enkele score', { type: 'LegMetingVast', moment: 'start', wie: 'cliënt' }, 'rust', 'vul ten minste één score in'],
    ['een onbekend moment', { ...meting(), moment: 'ooit' }, 'moment', 'kies bij welk moment deze meting hoort'],
  ])('een meting met %s', async (_wat, body, veld, melding) => {
    await geweigerd(body, veld, melding);
  });

  it('een ritme van meer dan 130 werkdagen', async () => {
    const body = { ...eenVanElk().WijzigInzet, ritmeWerkdagen: 131 };
    await geweigerd(body, 'ritmeWerkdagen', 'een ritme is hoogstens 130 werkdagen');
    await geweigerd({ ...body, ritmeWerkdagen: 0 }, 'ritmeWerkdagen', 'een ritme is ten minste 1 werkdag');
    await geweigerd({ ...body, ritmeWerkdagen: 1.5 }, 'ritmeWerkdagen', 'vul bij het ritme een heel aantal werkdagen in');
  });

  it.each([
    ['gisteren', -1, 'een moment ligt in de toekomst'],
    ['vandaag', 0, 'een moment ligt in de toekomst'],
    ['over dertig jaar', 30 * 365, 'een moment ligt hoogstens twintig jaar vooruit'],
  ])('een moment van %s', async (_wat, over, melding) => {
    await geweigerd(moment(dagen(over)), 'op', melding);
  });

  it('opschorten tot gisteren, of langer dan twee jaar', async () => {
    await geweigerd(pauze(dagen(0)), 'terugOp', 'de dag van terugkeer ligt in de toekomst');
    await geweigerd(pauze(dagen(2 * 366)), 'terugOp', 'opschorten kan hoogstens twee jaar');
  });

  it('een geboortedatum in de toekomst, of niets wat verandert', async () => {
    const fout = { type: 'WijzigPersoon', persoon: { geboortedatum: '2999-01-01' } };
    await geweigerd(fout, 'persoon.geboortedatum', 'een geboortedatum ligt niet in de toekomst');
    await geweigerd({ type: 'WijzigPersoon', persoon: {} }, 'persoon', 'vul in wat er verandert');
    await geweigerd({ type: 'WijzigPersoon', persoon: { bsn: '123456782' } }, 'persoon.bsn', 'dit veld bestaat niet');
  });

  it('bewijs van gisteren over een jaar, of van een feit dat niet bestaat', async () => {
    const bewijs = { ...eenVanElk().LegBewijsVast, feit: 'diagnoseHersenletsel' };
    await geweigerd({ ...bewijs, op: dagen(365) }, 'op', 'dit ligt in de toekomst');
    await geweigerd({ ...bewijs, feit: 'schoenmaat' }, 'feit', 'kies waar dit het bewijs van is');
  });

  it('een duo met zichzelf, en een vorm die niet bestaat', async () => {
    const duo = { vorm: 'duo', tweedeId: api.people.gcoer.id, soort: 'samen ter plaatse' };
    const body = { ...eenVanElk().WijzigVorm, vorm: duo };
    await geweigerd(body, 'vorm.tweedeId', 'kies een andere GCO’er als tweede');
    await geweigerd({ ...body, vorm: { ...duo, tweedeId: 'iemand' } }, 'vorm.tweedeId', 'kies wie de tweede Metgezel is');
    await geweigerd({ ...body, vorm: { vorm: 'drie' } }, 'vorm.vorm', 'kies een vorm');
  });
});

describe('wat nu niet kan', () => {
  const kanNiet = async (wie: Caller, id: string, body: object) => {
    const { status, body: antwoord } = await vraag(wie, id, body);
    expect(status).toBe(409);
    return antwoord.detail as string;
  };

  it('een evaluatie van een afgesloten traject', async () => {
    const id = await api.steps.to.afgesloten();
    expect(await kanNiet(gcoer, id, evaluatie())).toContain('dit traject is nu in de fase afgesloten');
  });

  it('heropenen zonder reden, of naar een fase die het traject nooit had', async () => {
    const id = await api.steps.to.afgesloten();
    const zonder = await vraag(regio, id, { ...heropening('ondersteuning'), reden: ' ' });
    expect(zonder.body.velden).toEqual([{ veld: 'reden', melding: 'vul de reden in' }]);
    const nooit = await vraag(regio, id, heropening('waakvlam'));
    expect(nooit.body.velden).toEqual([{ veld: 'naar', melding: 'dit traject was nooit in de fase waakvlam' }]);
    const onmogelijk = await vraag(regio, id, { ...heropening('waakvlam'), naar: 'overdracht' });
    expect(onmogelijk.body.velden).toEqual([{ veld: 'naar', melding: 'kies de fase waarin het traject verdergaat' }]);
    const { body } = await regio.get(`/trajecten/${id}`).expect(200);
    expect(body.heropenbaar).toEqual(['aanmelding', 'matching', 'ondersteuning']);
  });

  it('twee overdrachten tegelijk', async () => {
    const id = await api.steps.to.ondersteuning();
    await vraag(gcoer, id, { type: 'LegToestemmingVast', doel: 'delen met wie overneemt', waarde: 'ja', door: 'de cliënt' });
    const version = await versieVan(id);
    const beide = await Promise.all([1, 2].map(() => gcoer.post(`/trajecten/${id}/opdrachten`, overdracht(), { version })));
    expect(beide.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await kanNiet(gcoer, id, overdracht())).toContain('er is al een overdracht aangeboden');
  });

  it('een overdracht aannemen met een link van een eerdere, die is ingetrokken', async () => {
    const id = await api.steps.to.overdracht();
    const [taak] = await api.query<{ id: string }>("select id from taak where subject_id = $1 and soort = 'overdracht'", [id]);
    const token = api.link(taak?.id ?? '', 'ontvanger');
    const neemtAan = () =>
      request(api.server).post(`/api/v1/links/${token}`).set('Idempotency-Key', randomUUID()).send(korte.aanvaardOverdracht);
    expect((await vraag(gcoer, id, korte.trekOverdrachtIn)).status).toBe(200);
    await neemtAan().expect(409);
    expect((await vraag(gcoer, id, overdracht())).status).toBe(200);
    await neemtAan().expect(409);
    const { body } = await gcoer.get(`/trajecten/${id}`).expect(200);
    expect(body.fase).toBe('overdracht');
  });

  it('twee keer dezelfde klacht, en een klacht die er niet is', async () => {
    const id = await api.steps.to.ondersteuning();
    const zelfde = klacht();
    expect((await vraag(regio, id, zelfde)).status).toBe(200);
    expect((await vraag(regio, id, zelfde)).body.velden).toEqual([{ veld: 'klachtId', melding: 'deze klacht is er al' }]);
    const vreemd = await vraag(regio, id, eenVanElk().HandelKlachtAf);
    expect(vreemd.body.velden).toEqual([{ veld: 'klachtId', melding: 'deze klacht is er niet (meer)' }]);
  });

  it('op de wachtlijst met iemand die er niet werkt', async () => {
    const id = await api.steps.to.matching();
    const { body } = await vraag(regio, id, wachtlijst(randomUUID()));
    expect(body.velden).toEqual([{ veld: 'contactpersoonId', melding: 'kies een collega die in dienst is' }]);
  });

  it('samenvoegen met een persoon die niet bestaat', async () => {
    const id = await api.steps.to.aanmelding();
    const { body } = await vraag(coordinator, id, eenVanElk().VoegSamen);
    expect(body.velden).toEqual([{ veld: 'persoonId', melding: 'deze persoon bestaat niet' }]);
  });

  it('een medewerker die namens de cliënt een ervaring geeft', async () => {
    const id = await api.steps.to.ondersteuning();
    expect((await vraag(gcoer, id, ervaring())).status).toBe(403);
  });

  it('afscheid nemen terwijl er een nieuwe Metgezel gezocht wordt', async () => {
    const id = await api.steps.to.ondersteuning();
    expect((await vraag(gcoer, id, vervanging())).status).toBe(200);
    expect(await kanNiet(gcoer, id, korte.naarWaakvlam)).toBe('rond eerst het zoeken naar een nieuwe Metgezel af');
    const { body } = await gcoer.get(`/trajecten/${id}`).expect(200);
    expect(body.acties).not.toContain('GaNaarWaakvlam');
    expect(body.ondersteuning.vervanging).toMatchObject({ reden: 'stopt', wens: null, kandidaten: [] });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WensVervanging } from '../../domain/traject/codes.ts';
import { korte, plan, vervanging, wens } from '../support/commands.ts';
import { openTaskOf, rungsOf, tasksOf } from '../support/look.ts';
import { cast, gcoer } from '../support/people.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { openVan, staatVan, standVan, uiterlijkVan, verloopVan } from '../support/told.ts';
import { createWorld, type World } from '../support/world.ts';
import { omUur, werkdagNa } from './own-calendar.ts';

describe('een nieuwe Metgezel', () => {
  const derde = gcoer('Der De', 'Oost', ['NAH'], { contracturen: 200 });
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    const ruim = { contracturen: 200 };
    const mensen = { gcoer: gcoer('Gee Coer', 'Oost', ['NAH'], ruim), tweede: gcoer('Twee De', 'Oost', ['NAH'], ruim) };
    world = await createWorld({}, { ...cast(), ...mensen, ...{ derde } });
    steps = stepsIn(world);
    await world.startWorker();
  });
  afterAll(() => world.close());

  const gevraagd = async (): Promise<string> => {
    const id = await steps.to.ondersteuning();
    await world.doet(world.people.gcoer, id, vervanging());
    return id;
  };
  const gewenst = async (wat: WensVervanging): Promise<string> => {
    const id = await gevraagd();
    await world.doet(world.people.regioOost, id, wens(wat));
    return id;
  };
  const klikt = async (id: string, wie = world.people.tweede) => {
    await steps.matcht(id, wie);
    await world.doet(world.people.regioOost, id, korte.klik);
  };

  it('komt er pas als de cliënt dat wil: eerst wordt gevraagd, dan pas gezocht', async () => {
    const { regioOost } = world.people;
    const id = await gevraagd();
    expect(await openVan(world, id)).toEqual(['herverdelen', 'plan', 'urgente zaak']);
    await world.later(id, 12);
    expect((await verloopVan(world, id)).filter((regel) => regel.startsWith('herverdelen'))).toEqual([
      'herverdelen 1 bereikt Regi Oost',
      'herverdelen 2 bereikt Programma Manager',
    ]);
    await world.doet(regioOost, id, wens());
    expect(await openVan(world, id)).toEqual(['matchvoorstel', 'plan', 'urgente zaak']);
    expect(await standVan(world, id, 'herverdelen')).toEqual(['beantwoord']);
  });

  it('neemt over wat open staat, met de klok die het had; wat daarna komt, bereikt de nieuwe', async () => {
    const { gcoer: oude, tweede } = world.people;
    const id = await gewenst('nieuwe Metgezel');
    const voor = await openTaskOf(world, id, 'plan');
    await world.later(id, 5);
    await klikt(id);
    const na = await openTaskOf(world, id, 'plan');
    expect(na).toMatchObject({ id: voor.id, uiterlijk: voor.uiterlijk, toegewezenAan: tweede.id });
    const overgenomen = await steps.vandaag(id);
    await world.later(id, 75);
    const verloop = await verloopVan(world, id);
    expect(verloop).toContain('plan 1 bereikt Twee De');
    expect(verloop.filter((regel) => regel.includes(oude.naam))).toEqual([]);
    const [contact] = (await rungsOf(world, id)).filter((r) => r.soort === 'contact');
    expect(contact).toMatchObject({ planned: omUur(werkdagNa(overgenomen, 20), 9), bereikt: [tweede.id] });
    expect(await staatVan(world, id)).toMatchObject({ fase: 'ondersteuning', ondersteuning: { ondersteunerId: tweede.id } });
  });

  it('laat plan en geschiedenis heel: wie het overneemt, heeft het plan al', async () => {
    const { gcoer: oude, tweede } = world.people;
    const id = await steps.to.ondersteuning();
    await world.doet(oude, id, plan());
    await world.doet(oude, id, vervanging());
    await world.doet(world.people.regioOost, id, wens());
    await klikt(id);
    await world.later(id, 100);
    expect(await standVan(world, id, 'plan')).toEqual(['beantwoord']);
    expect((await staatVan(world, id)).ondersteuning).toMatchObject({
      ondersteunerId: tweede.id,
      plan: { doelen: plan().doelen },
    });
  });

  it('zonder klik, twee keer: elk voorstel is een nieuwe vraag, en de oude Metgezel blijft zolang', async () => {
    const { gcoer: oude, tweede, regioOost } = world.people;
    const id = await gewenst('nieuwe Metgezel');
    for (const wie of [tweede, derde]) {
      await steps.matcht(id, wie);
      await world.later(id, 5);
      await world.doet(regioOost, id, korte.geenKlik);
      expect(await openVan(world, id)).toContain('matchvoorstel');
      expect((await staatVan(world, id)).ondersteuning?.ondersteunerId).toBe(oude.id);
    }
    expect((await standVan(world, id, 'matchvoorstel')).slice(1)).toEqual(['beantwoord', 'beantwoord', 'open']);
    expect((await standVan(world, id, 'klik')).slice(1)).toEqual(['beantwoord', 'beantwoord']);
    const nogEens = world.doet(regioOost, id, { type: 'DoeMatchvoorstel', kandidaten: [tweede.id] });
    await expect(nogEens).rejects.toThrow('eerder geen klik');
    await world.later(id, 15);
    const verloop = (await verloopVan(world, id)).filter((regel) => regel.startsWith('matchvoorstel'));
    expect(verloop).toEqual(['matchvoorstel 1 bereikt Regi Oost', 'matchvoorstel 2 bereikt Programma Manager']);
  });

  it('laat op zich wachten als de cliënt dat wil: elke twintig werkdagen wordt gebeld', async () => {
    const { regioOost } = world.people;
    const id = await gewenst('wachten');
    let gebeld = await steps.vandaag(id);
    for (let keer = 0; keer < 2; keer += 1) {
      await world.later(id, 34);
      const { id: taakId, uiterlijk } = await openTaskOf(world, id, 'wachtlijst');
      expect(uiterlijkVan({ uiterlijk })).toBe(werkdagNa(gebeld, 20));
      expect((await rungsOf(world, id)).filter((r) => r.taakId === taakId)[0]?.planned).toBe(omUur(werkdagNa(gebeld, 20), 9));
      await world.doet(regioOost, id, { type: 'HerzieWachtlijst', toelichting: 'Canarietekst: zij wacht nog.' });
      gebeld = await steps.vandaag(id);
    }
    await world.doet(regioOost, id, wens());
    expect(await standVan(world, id, 'wachtlijst')).toEqual(['beantwoord', 'beantwoord']);
    expect(await openVan(world, id)).toContain('matchvoorstel');
  });

  it('hoeft er niet meteen te zijn bij licht contact: de inzet wordt laag, en het ritme ook', async () => {
    const id = await gewenst('licht contact');
    const start = await steps.vandaag(id);
    await world.later(id, 70);
    const { ondersteuning } = await staatVan(world, id);
    expect(ondersteuning?.inzet).toBe('laag');
    const contact = (await rungsOf(world, id)).filter((r) => r.soort === 'contact');
    expect(contact[0]?.planned).toBe(omUur(werkdagNa(start, 40), 9));
    expect((await tasksOf(world, id, 'wachtlijst')).length).toBeGreaterThan(0);
  });

  it('wil de cliënt soms niet: dan eindigt het, en dat is ook een antwoord', async () => {
    const id = await gewenst('stoppen');
    expect(await staatVan(world, id)).toMatchObject({
      ...{ fase: 'afgesloten', reden: 'ondersteuner gestopt en geen vervanger gewenst' },
    });
    expect(await openVan(world, id)).toEqual([]);
  });

  it('kan de tweede van het duo zijn: die gaat alleen verder', async () => {
    const { gcoer: oude, tweede } = world.people;
    const id = await steps.to.ondersteuning();
    const vorm = { vorm: 'duo', tweedeId: tweede.id, soort: 'samen ter plaatse' } as const;
    await world.doet(oude, id, { type: 'WijzigVorm', vorm, reden: 'Canarietekst: samen.' });
    await world.doet(oude, id, vervanging());
    await world.doet(world.people.regioOost, id, wens());
    await klikt(id);
    expect((await staatVan(world, id)).ondersteuning).toMatchObject({ ondersteunerId: tweede.id, vorm: { vorm: 'enkel' } });
  });

  it('kan ook in waakvlam, en is er niet meer nodig als de oude toch blijft', async () => {
    const { gcoer: oude, regioOost } = world.people;
    const id = await steps.to.waakvlam();
    await world.doet(oude, id, vervanging({ reden: 'langdurig afwezig' }));
    await world.doet(regioOost, id, wens());
    await world.later(id, 3);
    await world.doet(regioOost, id, { type: 'BeeindigVervanging', reden: 'Canarietekst: hij is beter.' });
    expect(await openVan(world, id)).toEqual([]);
    expect((await standVan(world, id, 'matchvoorstel')).at(-1)).toBe('ingetrokken');
    await world.doet(oude, id, vervanging({ reden: 'stopt' }));
    await world.doet(regioOost, id, wens());
    await klikt(id, derde);
    expect(await staatVan(world, id)).toMatchObject({ fase: 'waakvlam', ondersteuning: { ondersteunerId: derde.id } });
  });
});

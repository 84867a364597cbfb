import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { korte, pauze, wachtlijst } from '../support/commands.ts';
import { openTaskOf, rungsOf, tasksOf } from '../support/look.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { openVan, staatVan, standVan, uiterlijkVan, verloopVan } from '../support/told.ts';
import { createWorld, type World } from '../support/world.ts';
import { dagenNa, omUur, werkdagNa } from './own-calendar.ts';

const gebeld = { type: 'HerzieWachtlijst', toelichting: 'Canarietekst: hij wil nog steeds.' } as const;

describe('op de wachtlijst', () => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await createWorld();
    steps = stepsIn(world);
    await world.startWorker();
  });
  afterAll(() => world.close());

  const wachtend = async (): Promise<string> => {
    const { regioOost } = world.people;
    const id = await steps.to.matching();
    await world.doet(world.people.coordinator, id, korte.verteld);
    await world.doet(regioOost, id, wachtlijst(regioOost.id));
    return id;
  };

  it('wordt niemand gezocht, maar wel elke twintig werkdagen gebeld', async () => {
    const id = await wachtend();
    expect(await openVan(world, id)).toEqual([]);
    expect(await standVan(world, id, 'matchvoorstel')).toEqual(['beantwoord']);
    let vanaf = await steps.vandaag(id);
    for (let keer = 0; keer < 3; keer += 1) {
      await world.later(id, 34);
      expect(uiterlijkVan(await openTaskOf(world, id, 'wachtlijst'))).toBe(werkdagNa(vanaf, 20));
      await world.doet(world.people.regioOost, id, gebeld);
      vanaf = await steps.vandaag(id);
      expect(await openVan(world, id)).toEqual([]);
    }
    expect(await standVan(world, id, 'wachtlijst')).toEqual(Array(3).fill('beantwoord'));
  });

  it('en niet gebeld: de programmamanager hoort het, en verder verandert er niets', async () => {
    const id = await wachtend();
    const vanaf = await steps.vandaag(id);
    await world.later(id, 200);
    expect(await verloopVan(world, id)).toEqual(['wachtlijst 1 bereikt Regi Oost', 'wachtlijst 2 bereikt Programma Manager']);
    expect((await rungsOf(world, id)).map(({ planned }) => planned)).toEqual([
      omUur(werkdagNa(vanaf, 20), 9),
      omUur(werkdagNa(vanaf, 25), 17),
    ]);
    expect(await staatVan(world, id)).toMatchObject({ fase: 'matching', wachtlijst: { herzienVanaf: vanaf } });
  });

  it('komt iemand eraf als er een voorstel is; de oude vraag om te bellen vervalt', async () => {
    const { regioOost, gcoer } = world.people;
    const id = await wachtend();
    await world.later(id, 32);
    expect(await openVan(world, id)).toEqual(['wachtlijst']);
    await world.doet(regioOost, id, { type: 'DoeMatchvoorstel', kandidaten: [gcoer.id] });
    expect(await openVan(world, id)).toEqual(['keuze']);
    expect(await standVan(world, id, 'wachtlijst')).toEqual(['ingetrokken']);
  });

  it('en eraf gehaald, begint het zoeken opnieuw, met een nieuwe termijn; en weer erop kan ook', async () => {
    const { regioOost } = world.people;
    const id = await wachtend();
    await world.later(id, 10);
    await world.doet(regioOost, id, { type: 'HaalVanWachtlijst', reden: 'Canarietekst: er is plek.' });
    const vandaag = await steps.vandaag(id);
    expect(uiterlijkVan(await openTaskOf(world, id, 'matchvoorstel'))).toBe(werkdagNa(vandaag, 5));
    await world.doet(regioOost, id, wachtlijst(regioOost.id));
    await world.later(id, 34);
    expect(uiterlijkVan(await openTaskOf(world, id, 'wachtlijst'))).toBe(werkdagNa(vandaag, 20));
  });

  it('telt een pauze niet mee', async () => {
    const { regioOost } = world.people;
    const id = await wachtend();
    const vanaf = await steps.vandaag(id);
    await world.doet(regioOost, id, pauze(dagenNa(vanaf, 21)));
    await world.later(id, 21);
    await world.doet(regioOost, id, korte.hervat);
    const stil: [string, string][] = [[vanaf, await steps.vandaag(id)]];
    await world.later(id, 34);
    expect(uiterlijkVan(await openTaskOf(world, id, 'wachtlijst'))).toBe(werkdagNa(vanaf, 20, stil));
    expect((await tasksOf(world, id, 'wachtlijst')).length).toBe(1);
  });
});

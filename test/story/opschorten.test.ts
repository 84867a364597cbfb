import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wijzigInstelling } from '../../db/settings.ts';
import { afsluiting, heropening, klacht, korte, pauze, plan, triage } from '../support/commands.ts';
import { iso, openTaskOf, rungsOf, tasksOf } from '../support/look.ts';
import { actorOf, type TestUser } from '../support/people.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { openVan, uiterlijkVan, verloopVan } from '../support/told.ts';
import { createWorld, type World } from '../support/world.ts';
import {
  dagenNa,
  dagenTussen,
  dagHier,
  laatsteZondag,
  omUur,
  type Stil,
  schrikkeldagNa,
  wekenNa,
  werkdagNa,
} from './own-calendar.ts';

describe('opschorten', () => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await createWorld();
    steps = stepsIn(world);
    await world.startWorker();
  });
  afterAll(() => world.close());

  const naar = async (id: string, dag: string) => world.later(id, dagenTussen(await steps.vandaag(id), dag));
  /** Pauses for so many days, and returns on that day; gives the pause. */
  const pauzeert = async (id: string, wie: TestUser, dagen: number): Promise<[string, string]> => {
    const van = await steps.vandaag(id);
    await world.doet(wie, id, pauze(dagenNa(van, dagen)));
    await naar(id, dagenNa(van, dagen));
    await world.doet(wie, id, korte.hervat);
    return [van, await steps.vandaag(id)];
  };
  const geplandOp = async (id: string, soort: string) =>
    (await rungsOf(world, id)).filter((r) => r.soort === soort).map(({ planned }) => planned);

  it('geeft elke termijn haar dagen terug: werkdagen in werkdagen, weken in dagen', async () => {
    const { gcoer } = world.people;
    const id = await steps.to.ondersteuning();
    await world.doet(gcoer, id, klacht());
    const start = await steps.vandaag(id);
    await world.later(id, 3);
    const stil = [await pauzeert(id, gcoer, 24)];

    expect(uiterlijkVan(await openTaskOf(world, id, 'plan'))).toBe(werkdagNa(start, 60, stil));
    expect(uiterlijkVan(await openTaskOf(world, id, 'klacht'))).toBe(wekenNa(start, 6, stil));
    await world.later(id, 120);
    expect(await geplandOp(id, 'plan')).toEqual([omUur(werkdagNa(start, 50, stil), 9), omUur(werkdagNa(start, 60, stil), 17)]);
    expect(await geplandOp(id, 'klacht')).toEqual([omUur(wekenNa(start, 4, stil), 9), omUur(wekenNa(start, 6, stil), 17)]);
    expect(await geplandOp(id, 'contact')).toEqual([omUur(werkdagNa(start, 20, stil), 9), omUur(werkdagNa(start, 25, stil), 17)]);
    expect(await openTaskOf(world, id, 'plan')).toMatchObject({ uitleg: { soort: 'termijn', term: { werkdagen: 60 } } });
    await world.doet(gcoer, id, plan());
    await world.later(id, 90);
    expect(uiterlijkVan(await openTaskOf(world, id, 'evaluatie'))).toBe(wekenNa(start, 26, stil));
  });

  it('mag zo vaak als nodig: drie pauzes tellen alle drie', async () => {
    const { gcoer } = world.people;
    const id = await steps.to.ondersteuning();
    const start = await steps.vandaag(id);
    const stil: [string, string][] = [];
    for (const dagen of [4, 10, 15]) {
      await world.later(id, 5);
      stil.push(await pauzeert(id, gcoer, dagen));
    }
    expect(uiterlijkVan(await openTaskOf(world, id, 'plan'))).toBe(werkdagNa(start, 60, stil));
    await world.later(id, 110);
    expect(await geplandOp(id, 'plan')).toEqual([omUur(werkdagNa(start, 50, stil), 9), omUur(werkdagNa(start, 60, stil), 17)]);
    expect((await tasksOf(world, id, 'hervatten')).map(({ status }) => status)).toEqual(Array(3).fill('beantwoord'));
  });

  it('laat ondertussen niets gaan dan de vraag of het weer verder kan; wie niet antwoordt, blijft opgeschort', async () => {
    const { gcoer } = world.people;
    const id = await steps.to.ondersteuning();
    const van = await steps.vandaag(id);
    const terug = dagenNa(van, 70);
    await world.doet(gcoer, id, pauze(terug));
    await world.later(id, 300);
    expect(await verloopVan(world, id)).toEqual(['hervatten 1 bereikt Gee Coer', 'hervatten 2 bereikt Regi Oost']);
    expect(uiterlijkVan(await openTaskOf(world, id, 'hervatten'))).toBe(werkdagNa(dagenNa(terug, -1), 1));
    expect(await openVan(world, id)).toEqual(['hervatten', 'plan', 'urgente zaak']);
    expect((await tasksOf(world, id)).filter(({ staatStil }) => !staatStil).map(({ soort }) => soort)).toContain('hervatten');
    await world.doet(gcoer, id, korte.hervat);
    const stil: Stil = [[van, await steps.vandaag(id)]];
    expect(uiterlijkVan(await openTaskOf(world, id, 'urgente zaak'))).toBe(werkdagNa(van, 10, stil));
  });

  it('loopt over 29 februari en over de zomertijd heen op de dag en het uur', async () => {
    const { gcoer } = world.people;
    const id = await steps.to.ondersteuning();
    await world.doet(gcoer, id, plan());
    const schrikkeldag = schrikkeldagNa(await steps.vandaag(id), 40);
    const zomertijd = laatsteZondag(Number(schrikkeldag.slice(0, 4)), 3);
    await naar(id, dagenNa(schrikkeldag, -13));
    await world.doet(gcoer, id, klacht());
    const gevraagd = await steps.vandaag(id);
    await naar(id, dagenNa(schrikkeldag, -8));
    const eerste = await pauzeert(id, gcoer, 14);
    await naar(id, dagenNa(zomertijd, -6));
    const tweede = await pauzeert(id, gcoer, 12);

    const stil = [eerste, tweede];
    expect(eerste[0] < schrikkeldag && schrikkeldag < eerste[1] && tweede[0] < zomertijd && zomertijd < tweede[1]).toBe(true);
    await world.later(id, 40);
    expect(uiterlijkVan(await openTaskOf(world, id, 'klacht'))).toBe(wekenNa(gevraagd, 6, stil));
    expect(await geplandOp(id, 'klacht')).toEqual([omUur(wekenNa(gevraagd, 4, stil), 9), omUur(wekenNa(gevraagd, 6, stil), 17)]);
  });

  it('houdt wat er al gegaan is: een herinnering van vóór de pauze komt niet nog eens', async () => {
    const { coordinator } = world.people;
    const id = await steps.to.aanmelding();
    const start = await steps.vandaag(id);
    await naar(id, dagenNa(werkdagNa(start, 3), 1));
    const stil = [await pauzeert(id, coordinator, 20)];
    await world.later(id, 30);
    expect(await verloopVan(world, id)).toEqual([
      'triage 1 bereikt Coor Aanmeld',
      'hervatten 1 bereikt Coor Aanmeld',
      'triage 2 bereikt Regi Oost',
      'triage 3 bereikt Programma Manager',
    ]);
    expect(await geplandOp(id, 'triage')).toEqual([
      omUur(werkdagNa(start, 3), 9),
      omUur(werkdagNa(start, 5, stil), 17),
      omUur(werkdagNa(start, 8, stil), 17),
    ]);
  });

  it('laat mensen doorgaan: wat tijdens de pauze besloten wordt geldt, en wie de fase heeft wordt om hervatten gevraagd', async () => {
    const { coordinator, regioOost } = world.people;
    const id = await steps.to.aanmelding();
    const van = await steps.vandaag(id);
    await world.doet(coordinator, id, pauze(dagenNa(van, 30)));
    expect(await openTaskOf(world, id, 'hervatten')).toMatchObject({ rol: 'aanmeldcoordinator', toegewezenAan: null });
    await world.doet(coordinator, id, triage('toelaten'));
    expect(await openTaskOf(world, id, 'hervatten')).toMatchObject({ rol: 'regiocoordinator' });
    await world.later(id, 31);
    expect(await verloopVan(world, id)).toEqual(['hervatten 1 bereikt Regi Oost']);
    await world.doet(regioOost, id, korte.hervat);
    const { vanaf } = await openTaskOf(world, id, 'matchvoorstel');
    const stil: Stil = [[van, await steps.vandaag(id)]];
    expect(uiterlijkVan(await openTaskOf(world, id, 'matchvoorstel'))).toBe(werkdagNa(dagHier(iso(vanaf)), 5, stil));
  });

  it('houdt op bij het einde: wie weer opengaat, is niet meer opgeschort', async () => {
    const { gcoer, regioOost } = world.people;
    const id = await steps.to.ondersteuning();
    await world.doet(gcoer, id, pauze(dagenNa(await steps.vandaag(id), 50)));
    await world.doet(gcoer, id, afsluiting());
    await world.doet(regioOost, id, heropening('ondersteuning'));
    await world.later(id, 60);
    expect(await openVan(world, id)).toEqual(['contact', 'plan', 'urgente zaak']);
    expect((await verloopVan(world, id)).some((regel) => regel.startsWith('hervatten'))).toBe(false);
  });

  it('een andere termijn die tijdens de pauze wordt ingesteld, telt bij de terugkeer, met de pauze erbij', async () => {
    const { coordinator, beheerder } = world.people;
    const id = await steps.to.aanmelding();
    const start = await steps.vandaag(id);
    const terug = dagenNa(start, 14);
    await world.doet(coordinator, id, pauze(terug));
    await world.later(id, 5);
    const change = { naam: 'termijnen', reden: 'meer tijd', actor: actorOf(beheerder), now: new Date().toISOString() } as const;
    const treden = [{ soort: 'klim', op: { werkdagen: 0, vanaf: 'na' }, aan: ['programmamanager'] }];
    await wijzigInstelling(world.store, { ...change, waarde: { triage: { uiterlijk: { werkdagen: 9 }, treden } } });
    await naar(id, terug);
    expect((await verloopVan(world, id)).filter((regel) => regel.startsWith('triage'))).toEqual([]);
    await world.doet(coordinator, id, korte.hervat);
    const stil: Stil = [[start, await steps.vandaag(id)]];
    await world.later(id, 25);
    expect(uiterlijkVan(await openTaskOf(world, id, 'triage'))).toBe(werkdagNa(start, 9, stil));
    expect(await geplandOp(id, 'triage')).toEqual([omUur(werkdagNa(start, 9, stil), 17)]);
  });
});

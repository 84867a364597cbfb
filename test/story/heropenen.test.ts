import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TrajectCommand } from '../../domain/traject/commands.ts';
import { afsluiting, heropening, klacht, korte, plan, triage, vervanging } from '../support/commands.ts';
import { openTaskOf, rungsOf, until } from '../support/look.ts';
import type { TestUser } from '../support/people.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { openVan, staatVan, uiterlijkVan, verloopVan } from '../support/told.ts';
import { createWorld, type World } from '../support/world.ts';
import { dagenTussen, omUur, wekenNa, werkdagNa } from './own-calendar.ts';

describe('heropenen', () => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await createWorld();
    steps = stepsIn(world);
    await world.startWorker();
  });
  afterAll(() => world.close());

  /** The story of a closed traject is over: its own time is moved on without it. */
  const jarenLater = (id: string, dagen: number) =>
    world.store.db.execute(
      sql`update subject set clock_offset_ms = clock_offset_ms + ${dagen * 86_400_000} where id = ${id}::uuid`,
    );
  const verhaal = (id: string) => world.engine.client.workflow.getHandle(`traject/${id}`).describe();
  const afgesloten = async (...eerst: TrajectCommand[]): Promise<string> => {
    const { gcoer } = world.people;
    const id = await steps.to.ondersteuning();
    for (const command of [...eerst, afsluiting()]) await world.doet(gcoer, id, command);
    await until(async () => (await verhaal(id)).status.name === 'COMPLETED');
    return id;
  };
  const geweigerd = (wie: TestUser, id: string, naar: Parameters<typeof heropening>[0]) =>
    expect(world.doet(wie, id, heropening(naar))).rejects;

  it('binnen een jaar doet één persoon: dezelfde Metgezel, hetzelfde plan, en het verhaal gaat verder met nieuwe klokken', async () => {
    const { regioOost, gcoer } = world.people;
    const id = await afgesloten(plan());
    await jarenLater(id, 200);
    await world.doet(regioOost, id, heropening('ondersteuning'));
    const terug = await steps.vandaag(id);
    expect(await staatVan(world, id)).toMatchObject({
      ...{ fase: 'ondersteuning', ondersteuning: { ondersteunerId: gcoer.id, plan: { doelen: plan().doelen } } },
    });
    expect(await openVan(world, id)).toEqual(['urgente zaak']);
    expect(uiterlijkVan(await openTaskOf(world, id, 'urgente zaak'))).toBe(werkdagNa(terug, 10));
    await world.later(id, 190);
    expect((await verhaal(id)).status.name).toBe('RUNNING');
    const contact = (await rungsOf(world, id)).filter((r) => r.soort === 'contact').map(({ planned }) => planned);
    expect(contact).toEqual([omUur(werkdagNa(terug, 20), 9), omUur(werkdagNa(terug, 25), 17)]);
    expect(uiterlijkVan(await openTaskOf(world, id, 'evaluatie'))).toBe(wekenNa(terug, 26));
  });

  it('na meer dan een jaar vraagt de een en bevestigt een ander', async () => {
    const { regioOost, gcoer } = world.people;
    const id = await afgesloten();
    await jarenLater(id, 366 + 2);
    await world.doet(regioOost, id, heropening('ondersteuning'));
    expect(await staatVan(world, id)).toMatchObject({ fase: 'afgesloten', heropenenGevraagd: { door: regioOost.id } });
    expect(await openVan(world, id)).toEqual([]);
    await geweigerd(regioOost, id, 'ondersteuning').toThrow('tweede persoon');
    await geweigerd(gcoer, id, 'matching').toThrow('gevraagd is heropenen naar de fase ondersteuning');
    await world.doet(gcoer, id, heropening('ondersteuning'));
    expect(await staatVan(world, id)).toMatchObject({ fase: 'ondersteuning' });
    await until(async () => (await verhaal(id)).status.name === 'RUNNING');
  });

  it('een jaar na het einde is nog binnen een jaar, de dag erna niet meer', async () => {
    const { regioOost } = world.people;
    const [opDeDag, erna] = [await afgesloten(), await afgesloten()];
    const vandaag = await steps.vandaag(opDeDag);
    const jaar = dagenTussen(vandaag, `${Number(vandaag.slice(0, 4)) + 1}${vandaag.slice(4).replace('-02-29', '-02-28')}`);
    await jarenLater(opDeDag, jaar);
    await jarenLater(erna, jaar + 1);
    for (const id of [opDeDag, erna]) await world.doet(regioOost, id, heropening('ondersteuning'));
    expect([(await staatVan(world, opDeDag)).fase, (await staatVan(world, erna)).fase]).toEqual(['ondersteuning', 'afgesloten']);
  });

  it('kan alleen naar een fase die er geweest is', async () => {
    const id = await afgesloten();
    await geweigerd(world.people.regioOost, id, 'waakvlam').toThrow('nooit in de fase waakvlam');
    await expect(world.doet(world.people.gcoer, await steps.to.ondersteuning(), heropening('matching'))).rejects.toThrow(
      'niet afgesloten',
    );
  });

  it('naar de aanmelding: de aanmeldcoördinator ziet hem weer, en beslist opnieuw', async () => {
    const { regioOost, coordinator } = world.people;
    const id = await afgesloten();
    await world.doet(regioOost, id, heropening('aanmelding'));
    await world.later(id, 6);
    expect(await verloopVan(world, id)).toContain('triage 1 bereikt Coor Aanmeld');
    await world.doet(coordinator, id, triage('toelaten'));
    await steps.matcht(id);
    await world.doet(regioOost, id, korte.klik);
    expect(await staatVan(world, id)).toMatchObject({ fase: 'ondersteuning', ondersteuning: { rondes: 0 } });
  });

  it('naar waakvlam: met het plan van toen, en een half jaar om opnieuw te beslissen', async () => {
    const { gcoer, regioOost } = world.people;
    const id = await steps.to.waakvlam();
    await world.later(id, 120);
    await world.doet(gcoer, id, afsluiting());
    await until(async () => (await verhaal(id)).status.name === 'COMPLETED');
    await jarenLater(id, 90);
    await world.doet(regioOost, id, heropening('waakvlam'));
    const terug = await steps.vandaag(id);
    expect(await staatVan(world, id)).toMatchObject({ waakvlam: { plan: korte.naarWaakvlam.plan, besluitVanaf: terug } });
    await world.later(id, 175);
    expect(uiterlijkVan(await openTaskOf(world, id, 'waakvlambesluit'))).toBe(wekenNa(terug, 26));
  });

  it('laat liggen wat bij toen hoorde, en vraagt weer wat nog een antwoord verdient', async () => {
    const { gcoer, regioOost } = world.people;
    const eerst = klacht();
    const id = await afgesloten(eerst, vervanging());
    await world.doet(regioOost, id, heropening('ondersteuning'));
    expect(await openVan(world, id)).toEqual(['klacht', 'plan', 'urgente zaak']);
    expect((await staatVan(world, id)).ondersteuning?.vervanging).toBeUndefined();
    const dag = await steps.vandaag(id);
    expect(uiterlijkVan(await openTaskOf(world, id, 'klacht'))).toBe(wekenNa(dag, 6));
    expect(await openTaskOf(world, id, 'plan')).toMatchObject({ toegewezenAan: gcoer.id });
  });
});

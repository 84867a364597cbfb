import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BeslisWaakvlam } from '../../domain/traject/commands.ts';
import { korte, plan, toestemming } from '../support/commands.ts';
import { openTaskOf, rungsOf, tasksOf } from '../support/look.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { openVan, staatVan, uiterlijkVan, urenPerWeekVan, verloopVan } from '../support/told.ts';
import { createWorld, type World } from '../support/world.ts';
import { omUur, wekenNa, werkdagNa } from './own-calendar.ts';

const besluit = (uitkomst: BeslisWaakvlam['uitkomst']): BeslisWaakvlam => ({
  ...{ type: 'BeslisWaakvlam', uitkomst, toelichting: 'Canarietekst: samen besproken.' },
});

describe('waakvlam', () => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await createWorld();
    steps = stepsIn(world);
    await world.startWorker();
  });
  afterAll(() => world.close());

  const contacten = async (id: string) =>
    (await rungsOf(world, id)).filter((r) => r.soort === 'contact').map(({ planned }) => planned);

  it('houdt het contact licht, en vraagt na een half jaar hoe het verder moet; niemand beslist en er verandert niets', async () => {
    const id = await steps.to.waakvlam();
    const start = await steps.vandaag(id);
    await world.later(id, 250);
    const verloop = await verloopVan(world, id);
    expect(verloop.filter((regel) => /^(contact|waakvlambesluit)/.test(regel))).toEqual([
      'contact 1 bereikt Gee Coer',
      'contact 2 bereikt Regi Oost',
      'waakvlambesluit 1 bereikt Gee Coer',
      'waakvlambesluit 2 bereikt Regi Oost',
    ]);
    expect(await contacten(id)).toEqual([omUur(werkdagNa(start, 65), 9), omUur(werkdagNa(start, 70), 17)]);
    expect(uiterlijkVan(await openTaskOf(world, id, 'waakvlambesluit'))).toBe(wekenNa(start, 26));
    expect(await world.facts(id)).toMatchObject({ fase: 'waakvlam' });
  });

  it('gaat door als het gezin dat wil: een half jaar later komt dezelfde vraag', async () => {
    const { gcoer } = world.people;
    const id = await steps.to.waakvlam();
    await world.later(id, 175);
    await world.doet(gcoer, id, besluit('doorgaan'));
    const besloten = await steps.vandaag(id);
    await steps.heeftContact(id);
    await world.later(id, 190);
    expect((await tasksOf(world, id, 'waakvlambesluit')).map(({ status }) => status)).toEqual(['beantwoord', 'open']);
    expect(uiterlijkVan(await openTaskOf(world, id, 'waakvlambesluit'))).toBe(wekenNa(besloten, 26));
  });

  it('volgt het ritme dat met het gezin is afgesproken, en na opschalen weer dat van de inzet', async () => {
    const { gcoer } = world.people;
    const id = await steps.to.ondersteuning();
    await world.doet(gcoer, id, { ...korte.naarWaakvlam, ritmeWerkdagen: 30 });
    const start = await steps.vandaag(id);
    await world.later(id, 60);
    expect(await contacten(id)).toEqual([omUur(werkdagNa(start, 30), 9), omUur(werkdagNa(start, 35), 17)]);
    await world.doet(gcoer, id, { ...korte.schaalOp, inzet: 'intensief' });
    const terug = await steps.vandaag(id);
    await world.later(id, 30);
    expect((await contacten(id)).slice(2)).toEqual([omUur(werkdagNa(terug, 10), 9), omUur(werkdagNa(terug, 15), 17)]);
  });

  it('wordt in één handeling weer ondersteuning, met dezelfde Metgezel en hetzelfde plan', async () => {
    const { gcoer } = world.people;
    const id = await steps.to.ondersteuning();
    await world.doet(gcoer, id, { type: 'PakUrgenteZaakOp', op: await steps.vandaag(id), wat: 'Canarietekst: de huur.' });
    await world.doet(gcoer, id, plan());
    await world.later(id, 20);
    await world.doet(gcoer, id, korte.naarWaakvlam);
    await world.later(id, 180);
    expect(await openVan(world, id)).toContain('waakvlambesluit');
    await world.doet(gcoer, id, korte.schaalOp);
    expect(await world.facts(id)).toMatchObject({ fase: 'ondersteuning' });
    expect((await tasksOf(world, id, 'waakvlambesluit')).map(({ status }) => status)).toEqual(['beantwoord']);
    expect((await tasksOf(world, id, 'plan')).map(({ status }) => status)).toEqual(['beantwoord']);
    await world.later(id, 40);
    expect(await openTaskOf(world, id, 'contact')).toMatchObject({ toegewezenAan: gcoer.id, variant: 'regulier' });
  });

  it('zonder plan: na opschalen telt het plan vanaf die dag, niet vanaf de start van jaren geleden', async () => {
    const id = await steps.to.waakvlam();
    await world.later(id, 400);
    await world.doet(world.people.gcoer, id, korte.schaalOp);
    const terug = await steps.vandaag(id);
    expect(uiterlijkVan(await openTaskOf(world, id, 'plan'))).toBe(werkdagNa(terug, 60));
    expect(uiterlijkVan(await openTaskOf(world, id, 'urgente zaak'))).toBe(werkdagNa(terug, 10));
  });

  it('waaruit een overdracht geweigerd wordt, is weer waakvlam, met haar plan, haar ritme en haar besluitdag', async () => {
    const { gcoer } = world.people;
    const id = await steps.to.waakvlam();
    const start = await steps.vandaag(id);
    await world.later(id, 50);
    await world.doet(gcoer, id, toestemming('delen met wie overneemt'));
    await steps.biedtAan(id);
    await world.later(id, 25);
    expect(await contacten(id)).toEqual([]);
    expect(await urenPerWeekVan(world, id)).toBe(0.25);
    await world.doet(gcoer, id, korte.weigerOverdracht);
    expect(await staatVan(world, id)).toMatchObject({
      fase: 'waakvlam',
      waakvlam: { plan: korte.naarWaakvlam.plan, besluitVanaf: start },
    });
    await world.later(id, 40);
    expect(await contacten(id)).toEqual([omUur(werkdagNa(start, 65), 9), omUur(werkdagNa(start, 70), 17)]);
    await world.later(id, 60);
    expect(uiterlijkVan(await openTaskOf(world, id, 'waakvlambesluit'))).toBe(wekenNa(start, 26));
  });

  it('eindigt als het gezin het zelf kan', async () => {
    const id = await steps.to.waakvlam();
    await world.later(id, 180);
    await world.doet(world.people.gcoer, id, besluit('afronden'));
    expect(await staatVan(world, id)).toMatchObject({ fase: 'afgesloten', reden: 'niet langer nodig', vanuit: 'waakvlam' });
    expect(await openVan(world, id)).toEqual([]);
  });
});

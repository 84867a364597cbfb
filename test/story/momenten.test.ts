import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { korte, moment } from '../support/commands.ts';
import { openTaskOf, rungsOf, tasksOf } from '../support/look.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { openVan, staatVan, standVan, uiterlijkVan, verloopVan } from '../support/told.ts';
import { createWorld, type World } from '../support/world.ts';
import { dagenNa, dagenTussen, eersteWerkdag, geborenVoor, omUur, schrikkeldagNa, wekenVoor } from './own-calendar.ts';

describe('een moment dat te voorzien is', () => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await createWorld();
    steps = stepsIn(world);
    await world.startWorker();
  });
  afterAll(() => world.close());

  const over = async (id: string, dagen: number) => gewoon(dagenNa(await steps.vandaag(id), dagen));
  /** A day that every year has. */
  const gewoon = (dag: string): string => (dag.endsWith('-02-29') ? dagenNa(dag, 1) : dag);
  const vanDag = (dagen: number): string => gewoon(dagenNa(new Date().toISOString().slice(0, 10), dagen));
  const geboren = (geboortedatum: string) => ({ persoon: { id: randomUUID(), naam: 'Canarie Vogel', geboortedatum } });
  const bijMomenten = async (id: string) => (await verloopVan(world, id)).filter((regel) => regel.startsWith('moment'));
  const wijzigtGeboortedatum = (id: string, geboortedatum: string) =>
    world.doet(world.people.gcoer, id, { type: 'WijzigPersoon', persoon: { geboortedatum } });

  it('komt een jaar van tevoren als iemand achttien wordt; een half jaar voor de dag herinnerd, daarna de regio', async () => {
    const jarig = vanDag(420);
    const id = await steps.to.ondersteuning(geboren(geborenVoor(jarig, 18)));
    await world.later(id, 50);
    expect(await openVan(world, id)).not.toContain('moment');
    await world.later(id, 320);
    const taak = await openTaskOf(world, id, 'moment');
    expect(taak).toMatchObject({ variant: '18 jaar', uitleg: { soort: 'dag', dag: jarig } });
    const due = eersteWerkdag(jarig);
    const treden = (await rungsOf(world, id)).filter((r) => r.taakId === taak.id);
    expect(treden.map(({ planned }) => planned)).toEqual([omUur(wekenVoor(due, 26), 9), omUur(wekenVoor(due, 8), 17)]);
    expect(await bijMomenten(id)).toEqual(['moment 1 bereikt Gee Coer', 'moment 2 bereikt Regi Oost']);
    await world.doet(world.people.gcoer, id, { type: 'HandelMomentAf', momentId: taak.key, gedaan: 'Canarietekst: mentor.' });
    await wijzigtGeboortedatum(id, geborenVoor(jarig, 18));
    expect(await staatVan(world, id)).toMatchObject({ momenten: [], fase: 'ondersteuning' });
  });

  it('wordt opnieuw gepland als de geboortedatum verbetert terwijl de vraag openstaat, en nog eens als die toch klopte', async () => {
    const [eerst, dan] = [vanDag(200), vanDag(600)];
    const id = await steps.to.ondersteuning(geboren(geborenVoor(eerst, 18)));
    await world.later(id, 2);
    expect(uiterlijkVan(await openTaskOf(world, id, 'moment'))).toBe(eersteWerkdag(eerst));
    await wijzigtGeboortedatum(id, geborenVoor(dan, 18));
    expect(await openVan(world, id)).not.toContain('moment');
    await world.later(id, 260);
    const later = await openTaskOf(world, id, 'moment');
    expect(uiterlijkVan(later)).toBe(eersteWerkdag(dan));
    const gevraagd = Date.parse(later.gevraagdOp) - Date.parse(omUur(wekenVoor(eersteWerkdag(dan), 52), 9));
    expect(gevraagd).toSatisfy((laat: number) => laat >= 0 && laat < 300_000);

    await wijzigtGeboortedatum(id, '1980-05-05');
    expect((await staatVan(world, id)).momenten).toEqual([]);
    await wijzigtGeboortedatum(id, geborenVoor(dan, 18));
    await world.later(id, 1);
    expect(uiterlijkVan(await openTaskOf(world, id, 'moment'))).toBe(eersteWerkdag(dan));
    expect(await standVan(world, id, 'moment')).toEqual(['ingetrokken', 'ingetrokken', 'open']);
  });

  it('laat geen geboortedatum naar het verhaal gaan', async () => {
    const id = await steps.to.ondersteuning(geboren(geborenVoor(vanDag(300), 18)));
    expect((await staatVan(world, id)).momenten.map((m) => m.id)).toEqual(['achttien-1']);
  });

  it('op 29 februari geboren: achttien op de 29e in een schrikkeljaar, en op de 28e in een ander', async () => {
    const vandaag = vanDag(0);
    const schrikkeldag = schrikkeldagNa(dagenNa(vandaag, -3 * 366), 0);
    const dag = Number(schrikkeldag.slice(0, 4)) + 18;
    const id = await steps.to.aanmelding(geboren(schrikkeldag));
    const [jarig] = (await staatVan(world, id)).momenten;
    expect(jarig?.op).toBe(schrikkeldagNa(`${dag}-01-01`, 0).startsWith(`${dag}`) ? `${dag}-02-29` : `${dag}-02-28`);
  });

  it('kan er naast een ander zijn: beide worden op hun eigen dag gevraagd, en los beantwoord', async () => {
    const { gcoer } = world.people;
    const id = await steps.to.ondersteuning();
    const [indicatie, verhuizing] = [await over(id, 210), await over(id, 240)];
    await world.doet(gcoer, id, moment(indicatie, { soort: 'einde indicatie' }));
    await world.doet(gcoer, id, moment(verhuizing));
    await world.later(id, 175);
    const [eerste, tweede] = (await tasksOf(world, id, 'moment')).toSorted((a, b) => a.variant.localeCompare(b.variant));
    expect([eerste?.variant, tweede?.variant]).toEqual(['einde indicatie', 'verhuizing']);
    expect(uiterlijkVan({ uiterlijk: eerste?.uiterlijk ?? '' })).toBe(eersteWerkdag(indicatie));
    expect(uiterlijkVan({ uiterlijk: tweede?.uiterlijk ?? '' })).toBe(eersteWerkdag(verhuizing));
    await world.doet(gcoer, id, { type: 'HandelMomentAf', momentId: eerste?.key ?? '', gedaan: 'Canarietekst: verlengd.' });
    await world.later(id, 30);
    expect(await openTaskOf(world, id, 'moment')).toMatchObject({ id: tweede?.id });
    const beide = (await rungsOf(world, id)).filter((r) => r.soort === 'moment').map(({ key, n }) => `${key} ${n}`);
    expect(beide.sort()).toEqual([`${eerste?.key} 1`, `${eerste?.key} 2`, `${tweede?.key} 1`, `${tweede?.key} 2`].sort());
  });

  it('dat verschuift, schuift zijn open vraag mee; wat al gegaan is, gaat niet nog eens', async () => {
    const { gcoer } = world.people;
    const id = await steps.to.ondersteuning();
    const gepland = moment(await over(id, 200));
    await world.doet(gcoer, id, gepland);
    await world.later(id, 115);
    expect(await bijMomenten(id)).toEqual(['moment 1 bereikt Gee Coer']);
    const nieuw = await over(id, 120);
    await world.doet(gcoer, id, { ...gepland, op: nieuw });
    expect(uiterlijkVan(await openTaskOf(world, id, 'moment'))).toBe(eersteWerkdag(nieuw));
    await world.later(id, 119);
    const treden = (await rungsOf(world, id)).filter((r) => r.soort === 'moment');
    expect(treden.map(({ n }) => n)).toEqual([1, 2]);
    expect(treden[1]?.planned).toBe(omUur(wekenVoor(eersteWerkdag(nieuw), 8), 17));
    await world.doet(gcoer, id, { type: 'SchrapMoment', momentId: gepland.momentId, reden: 'Canarietekst: gaat niet door.' });
    expect(await standVan(world, id, 'moment')).toEqual(['ingetrokken']);
    await expect(world.doet(gcoer, id, { ...gepland, op: await over(id, 90) })).rejects.toThrow('al afgehandeld');
  });

  it('dat al bij de aanmelding bekend was, wordt gevraagd zodra er een Metgezel is, en gaat mee naar waakvlam', async () => {
    const { gcoer, coordinator } = world.people;
    const id = await steps.to.aanmelding();
    await world.doet(coordinator, id, moment(await over(id, 300)));
    await world.later(id, 20);
    expect(await tasksOf(world, id, 'moment')).toEqual([]);
    await world.doet(coordinator, id, { type: 'BeslisTriage', uitkomst: 'toelaten', motivering: 'Canarietekst: past.' });
    await steps.matcht(id);
    await world.doet(world.people.regioOost, id, korte.klik);
    await world.later(id, 120);
    const taak = await openTaskOf(world, id, 'moment');
    await world.doet(gcoer, id, korte.naarWaakvlam);
    expect(await openTaskOf(world, id, 'moment')).toMatchObject({ id: taak.id, toegewezenAan: gcoer.id });
  });

  it('van kortdurende ondersteuning vervalt als zij toch langer duurt, en komt terug als zij weer kort wordt', async () => {
    const { gcoer } = world.people;
    const id = await steps.to.ondersteuning();
    const kort = async (dagen: number) => {
      const vorm = { vorm: 'kortdurend', verwachtEinde: await over(id, dagen) } as const;
      await world.doet(gcoer, id, { type: 'WijzigVorm', vorm, reden: 'Canarietekst: kort.' });
      return vorm.verwachtEinde;
    };
    await kort(60);
    await world.later(id, 40);
    expect(await openVan(world, id)).toContain('moment');
    await world.doet(gcoer, id, { type: 'WijzigVorm', vorm: { vorm: 'enkel' }, reden: 'Canarietekst: langer.' });
    expect(await openVan(world, id)).not.toContain('moment');
    const einde = await kort(20);
    await world.later(id, dagenTussen(await steps.vandaag(id), einde) + 4);
    expect(uiterlijkVan(await openTaskOf(world, id, 'moment'))).toBe(eersteWerkdag(einde));
    expect((await bijMomenten(id)).at(-1)).toBe('moment 2 bereikt Regi Oost');
  });
});

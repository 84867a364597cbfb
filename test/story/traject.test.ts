import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { redenenAfgesloten } from '../../domain/traject/codes.ts';
import { nudgeStory } from '../../worker/nudge.ts';
import { aanvulling, afsluiting, korte, nazorg, triage } from '../support/commands.ts';
import { askedOf, mailsOf, openTaskOf, rungsOf, tasksOf, until, untilSeen } from '../support/look.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { createWorld, type World } from '../support/world.ts';
import { dagHier, omUur, werkdagNa } from './own-calendar.ts';

describe('een traject', () => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await createWorld();
    steps = stepsIn(world);
    await world.startWorker();
  });
  afterAll(() => world.close());

  const verhaal = (id: string) => world.engine.client.workflow.getHandle(`traject/${id}`);
  const fase = async (id: string) => (await world.facts(id)).fase;
  const gevraagd = async (id: string) => (await tasksOf(world, id)).filter((t) => t.status === 'open').map((t) => t.soort);
  const nooitDubbel = async (id: string) => {
    const { tasks, rungs, mails } = await askedOf(world, id);
    expect(new Set(tasks.map(({ soort, key, stay }) => `${soort} ${key} ${stay}`)).size).toBe(tasks.length);
    expect(new Set(rungs.map(({ taakId, n }) => `${taakId} ${n}`)).size).toBe(rungs.length);
    expect(new Set(mails.map(({ taakId, n, aan }) => `${taakId} ${n} ${aan}`)).size).toBe(mails.length);
  };

  it('in het grijze gebied gaat tot het einde: overleg, twee keer matchen, ondersteuning, overdracht, nazorg', async () => {
    const { coordinator, regioOost, gcoer, tweede } = world.people;
    const id = await steps.to.aanvullen();
    await world.later(id, 7);
    await world.doet(coordinator, id, aanvulling());
    expect(await gevraagd(id)).toEqual(['triage']);

    await steps.legtVoor(id);
    expect((await gevraagd(id)).sort()).toEqual(['besluit', 'inschatting', 'inschatting', 'inschatting']);
    await world.later(id, 12);
    await steps.besluit(id, 'toelaten');
    expect((await gevraagd(id)).sort()).toEqual(['besluit vertellen', 'matchvoorstel']);
    await world.doet(coordinator, id, { type: 'VertelBesluit', hoe: 'telefoon', aanWie: 'de moeder', reactie: '' });

    await steps.matcht(id, tweede);
    await world.later(id, 22);
    await world.doet(regioOost, id, korte.geenKlik);
    expect(await gevraagd(id)).toEqual(['matchvoorstel']);
    await steps.matcht(id, gcoer);
    await world.doet(regioOost, id, korte.klik);
    expect(await fase(id)).toBe('ondersteuning');
    expect((await gevraagd(id)).sort()).toEqual(['plan', 'urgente zaak']);
    await world.doet(gcoer, id, { type: 'PakUrgenteZaakOp', op: await steps.vandaag(id), wat: 'de indicatie' });
    await world.doet(gcoer, id, { type: 'LegPlanVast', doelen: [{ domein: 'zorg', doel: 'rust in huis' }], toelichting: '' });
    expect(await gevraagd(id)).toEqual([]);

    for (let maand = 0; maand < 12; maand += 1) {
      await world.later(id, 36);
      expect(await gevraagd(id)).toContain('contact');
      await steps.heeftContact(id);
      expect(await gevraagd(id)).not.toContain('contact');
    }
    expect((await gevraagd(id)).sort()).toEqual(['clientervaring', 'evaluatie', 'ontbrekende feiten']);

    await steps.biedtAan(id);
    await world.later(id, 16);
    await world.doet(gcoer, id, korte.weigerOverdracht);
    expect(await fase(id)).toBe('ondersteuning');
    await steps.biedtAan(id);
    await world.doet(gcoer, id, korte.aanvaardOverdracht);
    await world.later(id, 60);
    expect(await gevraagd(id)).toEqual(['nazorg']);
    await world.doet(gcoer, id, nazorg(true));
    await verhaal(id).result();

    expect(await fase(id)).toBe('afgesloten');
    expect(await gevraagd(id)).toEqual([]);
    expect((await tasksOf(world, id, 'contact')).every((t) => t.status === 'beantwoord')).toBe(true);
    await nooitDubbel(id);
    await until(async () => (await mailsOf(world, id)).every(({ status }) => status !== 'wacht' && status !== 'onbestelbaar'));
  });

  it('dat is doorverwezen, komt terug als de ontvanger weigert, en opnieuw als het geen stand houdt', async () => {
    const { coordinator } = world.people;
    const id = await steps.to.doorverwijzing();
    await world.later(id, 3);
    await world.doet(coordinator, id, korte.weigerDoorverwijzing);
    expect(await gevraagd(id)).toEqual(['triage']);
    await steps.verwijstDoor(id);
    await world.doet(coordinator, id, korte.aanvaardDoorverwijzing);
    await world.later(id, 50);
    expect((await gevraagd(id)).sort()).toEqual(['besluit vertellen', 'nazorg']);
    await world.doet(coordinator, id, nazorg(false));
    expect(await fase(id)).toBe('aanmelding');
    expect(await gevraagd(id)).toEqual(['triage']);
    await untilSeen(world, id);
    await nooitDubbel(id);
  });

  it('waarvan de overdracht geen stand houdt, gaat terug naar dezelfde Metgezel, met een nieuw ritme', async () => {
    const { gcoer } = world.people;
    const id = await steps.to.nazorg();
    await world.later(id, 60);
    await world.doet(gcoer, id, nazorg(false));
    expect(await fase(id)).toBe('ondersteuning');
    const terug = await steps.vandaag(id);
    await world.later(id, 40);
    const taak = await openTaskOf(world, id, 'contact');
    expect(taak).toMatchObject({ key: terug, toegewezenAan: gcoer.id });
    expect((await rungsOf(world, id)).at(-1)?.planned).toBe(omUur(werkdagNa(terug, 25), 17));
  });

  it.each(redenenAfgesloten)('dat wordt afgesloten (%s), vraagt niets meer en zijn verhaal eindigt', async (reden) => {
    const id = await steps.to.overdracht();
    await untilSeen(world, id);
    await world.doet(world.people.gcoer, id, afsluiting(reden));
    expect(await gevraagd(id)).toEqual([]);
    await verhaal(id).result();
  });

  it('dat al klaar is, doet niets meer als het een seintje krijgt', async () => {
    const id = await steps.to.aanmelding();
    await world.doet(world.people.coordinator, id, afsluiting('ingetrokken'));
    await until(async () => (await verhaal(id).describe()).status.name === 'COMPLETED');
    const [before, { runId }] = [await askedOf(world, id), await verhaal(id).describe()];
    await nudgeStory(world.engine.client, world.config.taskQueue, { kind: 'traject', id });
    await until(async () => {
      const now = await verhaal(id).describe();
      return now.runId !== runId && now.status.name === 'COMPLETED';
    });
    expect(await askedOf(world, id)).toEqual(before);
  });

  it('met een lange geschiedenis begint een nieuwe run, op dezelfde trede en met dezelfde klok', async () => {
    const id = await steps.to.aanmelding();
    await world.later(id, 6);
    const { runId } = await verhaal(id).describe();
    const before = await askedOf(world, id);
    const seintje = () => verhaal(id).signal('nudge');
    for (let ronde = 0; ronde < 32; ronde += 1) await Promise.all(Array.from({ length: 50 }, seintje));
    await until(async () => (await verhaal(id).describe()).runId !== runId, 90_000);
    expect((await verhaal(id).describe()).historyLength).toBeLessThan(1_000);
    expect(await askedOf(world, id)).toEqual(before);
    await world.later(id, 14);
    const vanaf = dagHier((await openTaskOf(world, id, 'triage')).vanaf);
    expect((await rungsOf(world, id)).map(({ n, planned }) => [n, planned])).toEqual([
      [1, omUur(werkdagNa(vanaf, 3), 9)],
      [2, omUur(werkdagNa(vanaf, 5), 17)],
      [3, omUur(werkdagNa(vanaf, 8), 17)],
    ]);
  });

  it('houdt zijn geschiedenis kort: ook na een jaar contact onder de 1500 gebeurtenissen', async () => {
    const id = await steps.to.ondersteuning();
    for (let keer = 0; keer < 6; keer += 1) {
      await world.later(id, 60);
      await steps.heeftContact(id);
    }
    await untilSeen(world, id);
    expect((await verhaal(id).describe()).historyLength).toBeLessThan(1_500);
  });

  it('laat aan beheerders alleen codes zien', async () => {
    const id = await steps.to.aanmelding();
    await untilSeen(world, id);
    await world.doet(world.people.coordinator, id, triage('toelaten'));
    await until(async () => {
      const { typedSearchAttributes } = await verhaal(id).describe();
      const shown = Object.fromEntries(typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value]));
      return shown.Fase === 'matching' && shown.Regio === 'Oost' && shown.Doelgroep === 'NAH';
    });
  });
});

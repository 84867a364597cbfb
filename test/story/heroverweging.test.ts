import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gebruiker } from '../../db/schema/index.ts';
import { toewijzen } from '../../db/tasks.ts';
import type { BeslisHeroverweging } from '../../domain/traject/commands.ts';
import { afsluiting, heropening, korte } from '../support/commands.ts';
import { openTaskOf, rungsOf } from '../support/look.ts';
import { actorOf, cast, user } from '../support/people.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { openVan, staatVan, standVan, uiterlijkVan, verloopVan } from '../support/told.ts';
import { createWorld, type World } from '../support/world.ts';
import { omUur, werkdagNa } from './own-calendar.ts';

const oordeel = (uitkomst: BeslisHeroverweging['uitkomst']): BeslisHeroverweging => ({
  ...{ type: 'BeslisHeroverweging', uitkomst, motivering: 'Canarietekst: opnieuw gewogen.' },
});

describe('wie het niet eens is met een doorverwijzing', () => {
  const ander = user('An Dere', [{ rol: 'aanmeldcoordinator' }]);
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await createWorld({}, { ...cast(), ...{ ander } });
    steps = stepsIn(world);
    await world.startWorker();
  });
  afterAll(() => world.close());

  const gevraagd = async (): Promise<string> => {
    const id = await steps.to.doorverwijzing();
    await world.doet(world.people.coordinator, id, korte.verteld);
    await world.doet(world.people.coordinator, id, korte.vraagHeroverweging);
    return id;
  };
  const bij = async (id: string, soort: string) => (await verloopVan(world, id)).filter((regel) => regel.startsWith(`${soort} `));

  it('wordt gehoord door een ander dan wie besloot: die wordt gevraagd en herinnerd, en alleen die kan het', async () => {
    const { coordinator } = world.people;
    const id = await gevraagd();
    const start = await steps.vandaag(id);
    await world.later(id, 20);
    expect(await bij(id, 'heroverweging')).toEqual([
      'heroverweging 1 bereikt An Dere',
      'heroverweging 2 bereikt Programma Manager',
    ]);
    expect((await rungsOf(world, id)).filter((r) => r.soort === 'heroverweging').map(({ planned }) => planned)).toEqual([
      omUur(werkdagNa(start, 7), 9),
      omUur(werkdagNa(start, 10), 17),
    ]);
    await expect(world.doet(coordinator, id, oordeel('besluit blijft'))).rejects.toThrow('een ander kijkt er opnieuw naar');
    const { id: taakId, revision } = await openTaskOf(world, id, 'heroverweging');
    const naar = {
      taakId,
      actor: actorOf(ander),
      revisie: revision,
      idempotencyKey: randomUUID(),
      now: new Date().toISOString(),
    };
    const gegeven = await toewijzen(world.store, { ...naar, aan: coordinator.id, reden: 'zij kent de zaak' });
    expect(gegeven).toMatchObject({ soort: 'geweigerd' });
    await world.doet(ander, id, oordeel('besluit blijft'));
    expect(await openVan(world, id)).toEqual(['doorverwijzing']);
    expect(await staatVan(world, id)).toMatchObject({ fase: 'doorverwijzing' });
  });

  it('bereikt niemand als er geen ander is; dan hoort de programmamanager het meteen', async () => {
    const inDienst = (waar: boolean) =>
      world.store.db.update(gebruiker).set({ inDienst: waar }).where(eq(gebruiker.id, ander.id));
    const id = await gevraagd();
    await inDienst(false);
    await world.later(id, 14);
    await inDienst(true);
    expect(await bij(id, 'heroverweging')).toEqual(['heroverweging 1 niemand', 'heroverweging 2 bereikt Programma Manager']);
  });

  it('kan gelijk krijgen: de aanmelding begint opnieuw, met alle besluiten zichtbaar', async () => {
    const id = await gevraagd();
    await world.later(id, 4);
    await world.doet(ander, id, oordeel('opnieuw bekijken'));
    expect(await openVan(world, id)).toEqual(['triage']);
    expect(await staatVan(world, id)).toMatchObject({ fase: 'aanmelding', besluiten: [{ uitkomst: 'doorverwijzen' }] });
    expect(uiterlijkVan(await openTaskOf(world, id, 'triage'))).toBe(werkdagNa(await steps.vandaag(id), 5));
    expect([await standVan(world, id, 'heroverweging'), await standVan(world, id, 'doorverwijzing')]).toEqual([
      ['beantwoord'],
      ['ingetrokken'],
    ]);
  });

  it('wordt ook gehoord als de ontvanger het al heeft aangenomen', async () => {
    const { coordinator } = world.people;
    const id = await steps.to.nazorgNaDoorverwijzing();
    await world.doet(coordinator, id, korte.vraagHeroverweging);
    await world.later(id, 12);
    expect(await bij(id, 'heroverweging')).toContain('heroverweging 1 bereikt An Dere');
    await world.doet(ander, id, oordeel('opnieuw bekijken'));
    expect(await openVan(world, id)).toEqual(['triage']);
  });

  it('vraagt het later nog eens als het weer zo gaat: een nieuwe vraag, met een nieuwe termijn', async () => {
    const { coordinator } = world.people;
    const id = await gevraagd();
    await world.later(id, 6);
    await world.doet(coordinator, id, korte.weigerDoorverwijzing);
    expect(await openVan(world, id)).toEqual(['triage']);
    await steps.verwijstDoor(id);
    expect(await openVan(world, id)).toEqual(['besluit vertellen', 'doorverwijzing']);
    await world.doet(coordinator, id, korte.vraagHeroverweging);
    expect(await standVan(world, id, 'heroverweging')).toEqual(['ingetrokken', 'open']);
    expect(uiterlijkVan(await openTaskOf(world, id, 'heroverweging'))).toBe(werkdagNa(await steps.vandaag(id), 10));
  });

  it('hoort het besluit ook als de ontvanger sneller is dan wij: dat blijft gevraagd', async () => {
    const { coordinator } = world.people;
    const id = await steps.to.doorverwijzing();
    const voor = await openTaskOf(world, id, 'besluit vertellen');
    await world.doet(coordinator, id, korte.aanvaardDoorverwijzing);
    expect(await openTaskOf(world, id, 'besluit vertellen')).toMatchObject({ id: voor.id, uiterlijk: voor.uiterlijk });
    await world.later(id, 7);
    expect(await bij(id, 'besluit vertellen')).toEqual([
      'besluit vertellen 1 bereikt An Dere Coor Aanmeld',
      'besluit vertellen 2 bereikt Regi Oost',
    ]);
    await world.doet(coordinator, id, korte.verteld);
    expect(await openVan(world, id)).toEqual([]);
  });

  it('is er na het einde niet meer, ook niet als het traject weer opengaat', async () => {
    const { coordinator } = world.people;
    const id = await gevraagd();
    await world.doet(coordinator, id, afsluiting('ingetrokken'));
    await world.doet(coordinator, id, heropening('aanmelding'));
    await steps.verwijstDoor(id);
    expect(await openVan(world, id)).toEqual(['besluit vertellen', 'doorverwijzing']);
  });
});

import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { afwezigheid } from '../../db/schema/index.ts';
import { oppakken, teruggeven, toewijzen } from '../../db/tasks.ts';
import { iso, openTaskOf } from '../support/look.ts';
import { actorOf, cast, type TestUser, user } from '../support/people.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { createWorld, type World } from '../support/world.ts';

describe('wie een taak doet', () => {
  const collega = user('Tweede Coordinator', [{ rol: 'aanmeldcoordinator' }, { rol: 'lid', regio: 'Oost', vakgroep: 'NAH' }]);
  const weg = user('Is Weg', [{ rol: 'aanmeldcoordinator' }]);
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await createWorld({}, { ...cast(), ...{ collega, weg } });
    steps = stepsIn(world);
    const van = new Date(Date.now() - 86_400_000).toISOString();
    await world.store.db.insert(afwezigheid).values({ id: randomUUID(), gebruikerId: weg.id, van });
  });
  afterAll(() => world.close());

  const als = (person: TestUser, taakId: string, revisie: number, idempotencyKey: string = randomUUID()) => ({
    ...{ taakId, actor: actorOf(person), revisie, idempotencyKey, now: new Date().toISOString() },
  });
  const nieuweTriage = async () => openTaskOf(world, await steps.to.aanmelding(), 'triage');
  const wieEnWanneer = async (taakId: string) => {
    const { rows } = await world.store.db.execute<{ wie: string | null; uiterlijk: string; revision: number }>(
      sql`select toegewezen_aan as wie, uiterlijk, revision from taak where id = ${taakId}`,
    );
    return rows[0];
  };

  it('pakt haar op, geeft haar terug, en een ander kan haar dan oppakken; de klok loopt door', async () => {
    const { coordinator } = world.people;
    const taak = await nieuweTriage();
    expect(await oppakken(world.store, als(coordinator, taak.id, 1))).toEqual({ soort: 'gelukt', revisie: 2 });
    expect(await oppakken(world.store, als(collega, taak.id, 2))).toMatchObject({
      soort: 'geweigerd',
      reden: 'deze taak is al van iemand anders',
    });
    expect(await teruggeven(world.store, als(collega, taak.id, 2))).toMatchObject({ soort: 'geweigerd' });
    expect(await teruggeven(world.store, als(coordinator, taak.id, 2))).toEqual({ soort: 'gelukt', revisie: 3 });
    expect(await oppakken(world.store, als(collega, taak.id, 3))).toEqual({ soort: 'gelukt', revisie: 4 });
    const na = await wieEnWanneer(taak.id);
    expect([na?.wie, iso(na?.uiterlijk ?? '')]).toEqual([collega.id, iso(taak.uiterlijk ?? '')]);
  });

  it('van twee die haar tegelijk oppakken, heeft er één haar', async () => {
    const taak = await nieuweTriage();
    const beide = await Promise.all(
      [world.people.coordinator, collega].map((wie) => oppakken(world.store, als(wie, taak.id, 1))),
    );
    expect(beide.filter(({ soort }) => soort === 'gelukt')).toHaveLength(1);
    expect(beide.filter(({ soort }) => soort === 'verouderd')).toHaveLength(1);
  });

  it('met een oude revisie verandert er niets', async () => {
    const taak = await nieuweTriage();
    await oppakken(world.store, als(collega, taak.id, 1));
    expect(await teruggeven(world.store, als(collega, taak.id, 1))).toEqual({ soort: 'verouderd', revisie: 2 });
    expect((await wieEnWanneer(taak.id))?.wie).toBe(collega.id);
  });

  it('met dezelfde sleutel is het dezelfde actie; met een andere inhoud niet', async () => {
    const taak = await nieuweTriage();
    const actie = als(world.people.coordinator, taak.id, 1);
    const eerste = await toewijzen(world.store, { ...actie, aan: collega.id, reden: 'zij kent het gezin' });
    expect(await toewijzen(world.store, { ...actie, aan: collega.id, reden: 'zij kent het gezin' })).toEqual(eerste);
    expect(await toewijzen(world.store, { ...actie, aan: weg.id, reden: 'zij kent het gezin' })).toEqual({
      soort: 'andere inhoud',
    });
    expect((await wieEnWanneer(taak.id))?.revision).toBe(2);
  });

  it('mag niet naar wie afwezig is, de rol niet heeft of uit dienst is', async () => {
    const { coordinator, gcoer, regioWest } = world.people;
    const taak = await nieuweTriage();
    const naar = (aan: string) => toewijzen(world.store, { ...als(coordinator, taak.id, 1), aan, reden: 'drukte' });
    expect(await naar(weg.id)).toMatchObject({ soort: 'geweigerd', reden: 'Is Weg is afwezig' });
    expect(await naar(gcoer.id)).toMatchObject({ soort: 'geweigerd', reden: expect.stringContaining('niet de juiste rol') });
    expect(await naar(randomUUID())).toMatchObject({
      soort: 'geweigerd',
      reden: expect.stringContaining('niet (meer) in dienst'),
    });
    const matching = await openTaskOf(world, await steps.to.matching(), 'matchvoorstel');
    const naarWest = { ...als(world.people.regioOost, matching.id, 1), aan: regioWest.id, reden: 'drukte' };
    expect(await toewijzen(world.store, naarWest)).toMatchObject({ soort: 'geweigerd' });
  });

  it('een inschatting gaat niet naar wie de casus voorbereidde', async () => {
    const { lidNah, voorzitter } = world.people;
    const id = await world.meldtAan();
    for (const command of [
      { type: 'LegToestemmingVast', doel: 'delen met het overleg', waarde: 'ja', door: 'zelf' },
      {
        type: 'BeslisTriage',
        uitkomst: 'grijs gebied',
        motivering: 'twijfel',
        dilemma: { tekst: 'past het?', criterium: 'doelgroep' },
      },
    ] as const)
      await world.doet(collega, id, command);
    const taak = await openTaskOf(world, id, 'inschatting', lidNah.id);
    const actie = { ...als(voorzitter, taak.id, 1), aan: collega.id, reden: 'vakantie' };
    expect(await toewijzen(world.store, actie)).toMatchObject({
      soort: 'geweigerd',
      reden: 'wie de casus voorbereidde, geeft geen inschatting',
    });
  });

  it('wie er niets mee te maken heeft, vindt haar niet; wie haar niet mag toewijzen, hoort dat', async () => {
    const { lidNah, gcoer } = world.people;
    const taak = await openTaskOf(world, await steps.to.overdracht(), 'overdracht');
    expect(await oppakken(world.store, als(lidNah, taak.id, 1))).toEqual({ soort: 'bestaat niet' });
    expect(await oppakken(world.store, als(lidNah, randomUUID(), 1))).toEqual({ soort: 'bestaat niet' });
    expect(await toewijzen(world.store, { ...als(gcoer, taak.id, 1), aan: world.people.tweede.id, reden: 'vakantie' })).toEqual({
      soort: 'mag niet',
    });
  });

  it('elke poging staat in het logboek', async () => {
    const taak = await nieuweTriage();
    await oppakken(world.store, als(collega, taak.id, 7));
    await oppakken(world.store, als(collega, taak.id, 1));
    const { rows } = await world.store.db.execute(
      sql`select actor_id, actie, uitkomst from audit where subject_id = ${taak.id} order by id`,
    );
    expect(rows).toEqual([
      { actor_id: collega.id, actie: 'taak.oppakken', uitkomst: 'geweigerd' },
      { actor_id: collega.id, actie: 'taak.oppakken', uitkomst: 'gedaan' },
    ]);
  });
});

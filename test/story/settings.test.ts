import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wijzigInstelling } from '../../db/settings.ts';
import { halfTerms } from '../replay/half-terms.ts';
import { openTaskOf, rungsOf } from '../support/look.ts';
import { actorOf } from '../support/people.ts';
import { stepsIn } from '../support/steps.ts';
import { createWorld, type World } from '../support/world.ts';
import { dagHier, omUur, werkdagNa } from './own-calendar.ts';

describe('een lopend verhaal waarvan elke termijn wordt gehalveerd', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
    await world.startWorker();
  });
  afterAll(() => world.close());

  it('gaat in dezelfde run verder op de nieuwe dagen, ook bij een worker die het opnieuw afspeelt', async () => {
    const steps = stepsIn(world);
    const id = await steps.to.klik();
    const gepland = await steps.to.ondersteuning();
    await world.later(id, 1);
    await world.later(gepland, 1);
    const runs = () =>
      Promise.all(
        [id, gepland].map(async (een) => (await world.engine.client.workflow.getHandle(`traject/${een}`).describe()).runId),
      );
    const before = await runs();

    const change = { naam: 'termijnen', waarde: halfTerms(), reden: 'proef', actor: actorOf(world.people.beheerder) } as const;
    expect(await wijzigInstelling(world.store, { ...change, now: new Date().toISOString() })).toMatchObject({ herberekend: 4 });
    await world.stopWorker();
    await world.startWorker();
    await world.later(id, 40);
    await world.later(gepland, 40);

    const klik = dagHier((await openTaskOf(world, id, 'klik')).vanaf);
    const contact = dagHier((await openTaskOf(world, gepland, 'contact')).vanaf);
    expect((await rungsOf(world, id)).filter(({ soort }) => soort === 'klik').map(({ planned }) => planned)).toEqual([
      omUur(werkdagNa(klik, 7), 9),
      omUur(werkdagNa(klik, 10), 17),
    ]);
    expect((await rungsOf(world, gepland)).filter(({ soort }) => soort === 'contact').map(({ planned }) => planned)).toEqual([
      omUur(werkdagNa(contact, 20), 9),
      omUur(werkdagNa(contact, 22), 17),
    ]);
    expect(await runs()).toEqual(before);
  });
});

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wijzigInstelling } from '../../db/settings.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { dagHier, omUur, werkdagNa } from '../story/own-calendar.ts';
import { iso, openTaskOf } from '../support/look.ts';
import { actorOf } from '../support/people.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { createWorld, type World } from '../support/world.ts';

describe('een gewijzigde instelling', () => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await createWorld();
    steps = stepsIn(world);
  });
  afterAll(() => world.close());
  beforeEach(() => world.store.db.execute(sql`delete from instelling`));

  const wijzig = (waarde: Record<string, unknown>) =>
    wijzigInstelling(world.store, {
      ...{
        naam: 'termijnen',
        waarde,
        reden: 'het is druk',
        actor: actorOf(world.people.beheerder),
        now: new Date().toISOString(),
      },
    });

  it('rekent lopende termijnen opnieuw uit, met een nieuwe uitleg en een nieuwe ladder', async () => {
    const id = await steps.to.aanmelding();
    const voor = await openTaskOf(world, id, 'triage');
    expect(await wijzig({ triage: { uiterlijk: { werkdagen: 7 } } })).toMatchObject({ herberekend: 1 });
    const na = await openTaskOf(world, id, 'triage');
    expect(iso(na.uiterlijk ?? '')).toBe(omUur(werkdagNa(dagHier(voor.gevraagdOp), 7), 17));
    expect(na).toMatchObject({
      id: voor.id,
      ladderVersion: voor.ladderVersion + 1,
      uitleg: { term: { werkdagen: 7 } },
      nextRungN: 1,
    });
    expect(iso(na.gevraagdOp)).toBe(iso(voor.gevraagdOp));
  });

  it('die niets aan een termijn verandert, laat die met rust', async () => {
    const id = await steps.to.matching();
    const voor = await openTaskOf(world, id, 'matchvoorstel');
    await wijzig({ triage: { uiterlijk: { werkdagen: 6 } } });
    expect(await openTaskOf(world, id, 'matchvoorstel')).toEqual(voor);
  });

  it('laat alles staan wat niet genoemd is, ook in dezelfde termijn', async () => {
    await wijzig({ triage: { uiterlijk: { werkdagen: 6 } } });
    await wijzig({ keuze: { uiterlijk: { werkdagen: 12 } } });
    const { termen } = await world.store.settings();
    expect([termen.triage.uiterlijk, termen.triage.treden.length, termen.keuze.uiterlijk]).toEqual([
      { werkdagen: 6 },
      3,
      { werkdagen: 12 },
    ]);
  });

  it('geldt voor wat hierna gevraagd wordt', async () => {
    await wijzig({ matchvoorstel: { uiterlijk: { werkdagen: 4 } } });
    const taak = await openTaskOf(world, await steps.to.matching(), 'matchvoorstel');
    expect(iso(taak.uiterlijk ?? '')).toBe(omUur(werkdagNa(dagHier(taak.gevraagdOp), 4), 17));
  });

  it('met een vrije dag erbij telt die dag niet mee, en dat staat in de uitleg', async () => {
    const id = await steps.to.aanmelding();
    const voor = await openTaskOf(world, id, 'triage');
    const dag = werkdagNa(dagHier(voor.gevraagdOp), 1);
    await wijzigInstelling(world.store, {
      ...{ naam: 'kalender', waarde: { extraVrij: [{ datum: dag, naam: 'Heidag' }] }, reden: 'teamdag' },
      ...{ actor: actorOf(world.people.beheerder), now: new Date().toISOString() },
    });
    const na = await openTaskOf(world, id, 'triage');
    expect(iso(na.uiterlijk ?? '')).toBe(omUur(werkdagNa(dagHier(voor.gevraagdOp), 6), 17));
    expect(na.uitleg).toMatchObject({ overgeslagen: expect.arrayContaining([{ datum: dag, naam: 'Heidag' }]) });
  });

  it('die niet kan, wordt geweigerd met het veld erbij, en verandert niets', async () => {
    const id = await steps.to.aanmelding();
    const voor = await openTaskOf(world, id, 'triage');
    expect(await wijzig({ triage: { uiterlijk: { werkdagen: 0 } } })).toMatchObject({ refused: true, field: 'triage.uiterlijk' });
    expect(await wijzig({ bestaatniet: { uiterlijk: { werkdagen: 3 } } })).toMatchObject({ refused: true, field: 'bestaatniet' });
    expect(await openTaskOf(world, id, 'triage')).toEqual(voor);
    const { rows } = await world.store.db.execute(sql`select 1 from instelling`);
    expect(rows).toEqual([]);
  });

  it('is alleen voor een beheerder', async () => {
    const actor = actorOf(world.people.manager);
    const now = new Date().toISOString();
    expect(isRefusal(await wijzigInstelling(world.store, { naam: 'termijnen', waarde: {}, reden: 'x', actor, now }))).toBe(true);
  });
});

import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../db/migrate.ts';
import { refold } from '../../db/refold.ts';
import { readModel } from '../../db/traject-kind.ts';
import { stateShape } from '../../domain/traject/evolve.ts';
import type { Traject } from '../../domain/traject/state.ts';
import { askedOf } from '../support/look.ts';
import { type Steps, stepsIn } from '../support/steps.ts';
import { createWorld, type World } from '../support/world.ts';

describe('een stand die door oudere code is bewaard', () => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await createWorld();
    steps = stepsIn(world);
  });
  afterAll(() => world.close());

  type Row = { state: Traject; shape: number; stay: number; version: number; seen: number; ended: boolean };

  const rowOf = async (id: string) => {
    const { rows } = await world.store.db.execute<Row>(
      sql`select state, shape, stay, version, seen, ended from subject where id = ${id}`,
    );
    if (!rows[0]) throw new Error('no such traject');
    return rows[0];
  };
  const listed = async (id: string) => {
    const { rows } = await world.store.db.execute<Record<string, unknown>>(sql`select * from traject where id = ${id}`);
    return rows[0];
  };
  const olderShape = (ids: string[]) =>
    world.store.db.execute(sql`
      update subject set shape = 1, seen = version, state = state - 'besluiten' - 'geenKlikMet' || '{"regio": "Zuid"}'
      where id = any(${sql.param(ids)}::uuid[])`);
  const older = async (): Promise<number> => {
    const { rows } = await world.store.db.execute<{ n: number }>(
      sql`select count(*)::int as n from subject where shape < ${stateShape}`,
    );
    return rows[0]?.n ?? -1;
  };

  it('wordt opnieuw gevouwen uit de gebeurtenissen, met de lijsten erbij; er wordt niets dubbel gevraagd', async () => {
    const ids = [await steps.to.aanmeldoverleg(), await steps.to.klik(), await steps.to.overdracht()];
    const before = await Promise.all(
      ids.map(async (id) => ({ row: await rowOf(id), list: await listed(id), asked: await askedOf(world, id) })),
    );
    await olderShape(ids);
    await world.store.db.execute(sql`update traject set regio = 'Zuid', ondersteuner_id = null, leden = '[]'`);

    expect(await refold(world.store)).toEqual({ folded: ids.length, failed: [] });

    for (const [i, id] of ids.entries()) {
      const { state, ...row } = await rowOf(id);
      expect(state).toEqual(before[i]?.row.state);
      expect(row).toEqual({ ...before[i]?.row, state: undefined, shape: stateShape, seen: row.version - 1 });
      expect(await listed(id)).toEqual(before[i]?.list);
      expect(await askedOf(world, id)).toEqual(before[i]?.asked);
      expect(readModel(state).regio).toBe('Oost');
    }
  });

  it('krijgt wat hij vraagt en wat nog niet gevraagd was; wat niet meer gevraagd wordt, gaat weg', async () => {
    const id = await steps.to.matching();
    const [asked] = (await askedOf(world, id)).tasks.filter(({ status }) => status === 'open');
    await olderShape([id]);
    await world.store.db.execute(sql`update taak set soort = 'keuze' where id = ${asked?.taakId}`);

    await refold(world.store);

    const { tasks } = await askedOf(world, id);
    expect(tasks.find(({ taakId }) => taakId === asked?.taakId)?.status).toBe('ingetrokken');
    expect(tasks.filter(({ status, soort }) => status === 'open' && soort === asked?.soort)).toHaveLength(1);
  });

  it('wordt bij het starten gevouwen, ook als twee processen tegelijk starten', async () => {
    const ids = await Promise.all(Array.from({ length: 60 }, () => steps.to.aanmelding()));
    await olderShape(ids);
    await Promise.all([migrate(world.database.url), migrate(world.database.url)]);
    expect(await older()).toBe(0);
    expect((await rowOf(ids[0] ?? '')).state.regio).toBe('Oost');
  });

  it('wordt één keer gevouwen als twee processen er tegelijk aan beginnen', async () => {
    const ids = await Promise.all(Array.from({ length: 60 }, () => steps.to.aanmelding()));
    await olderShape(ids);
    const both = await Promise.all([refold(world.store), refold(world.store)]);
    expect(both.reduce((sum, { folded }) => sum + folded, 0)).toBe(ids.length);
    expect(both.flatMap(({ failed }) => failed)).toEqual([]);
    expect(await older()).toBe(0);
  });

  it('die zich niet laat vouwen, blijft zoals hij was en houdt geen ander op', async () => {
    const broken = randomUUID();
    const whole = await steps.to.aanmelding();
    await world.store.db.execute(sql`
      insert into subject (kind, id, version, stay, state) values ('traject', ${broken}, 1, 1, '{"fase": "aanmelding"}')`);
    await olderShape([whole]);
    expect(await refold(world.store)).toEqual({ folded: 1, failed: [broken] });
    expect((await rowOf(whole)).shape).toBe(stateShape);
    expect(await rowOf(broken)).toMatchObject({ shape: 1, state: { fase: 'aanmelding' } });
  });

  it('van een afgesloten traject roept geen verhaal meer op', async () => {
    const id = await steps.to.aanmelding();
    await world.doet(world.people.coordinator, id, {
      type: 'SluitAf',
      reden: 'ingetrokken',
      toelichting: 'Canarietekst: klaar.',
    });
    await olderShape([id]);
    await refold(world.store);
    const row = await rowOf(id);
    expect(row).toMatchObject({ shape: stateShape, ended: true, seen: row.version });
  });

  it('is na een actie van vandaag van de vorm van vandaag', async () => {
    const id = await steps.to.aanmelding();
    expect((await rowOf(id)).shape).toBe(stateShape);
  });
});

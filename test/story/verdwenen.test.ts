import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workflowId } from '../../worker/nudge.ts';
import { until } from '../support/look.ts';
import { kort, strategie } from '../support/signaal-commands.ts';
import { type Signalen, signalenCast, signalenIn } from '../support/signaal-steps.ts';
import { createWorld, type World } from '../support/world.ts';

const people = signalenCast();

describe('een oudere database die teruggezet is', () => {
  let world: World;
  let signalen: Signalen;
  beforeAll(async () => {
    world = await createWorld({}, people);
    signalen = signalenIn(world, people);
    await world.startWorker();
  });
  afterAll(() => world.close());

  it('een vraagstuk dat daarin niet staat, vertelt zijn einde aan niemand meer: het verhaal eindigt', async () => {
    const { to, doet, dag } = signalen;
    const { pool } = world.database;
    const vraagstuk = await to.vraagstuk();
    const signaal = await to.inVraagstuk(vraagstuk.id);
    await doet(people.regioOost, vraagstuk, strategie(await dag(vraagstuk, 50)));
    const handle = world.engine.client.workflow.getHandle(workflowId(vraagstuk));

    await pool.query(`
      create function stuit() returns trigger language plpgsql as $$ begin raise exception 'weg'; end $$;
      create trigger stuit before insert on event for each row when (new.subject_id = '${signaal.id}') execute function stuit()`);
    await doet(people.regioOost, vraagstuk, kort.trekIn);
    await until(async () => {
      const { raw } = await handle.describe();
      return (raw.pendingActivities ?? []).some(({ attempt }) => Number(attempt) > 1);
    });
    await pool.query(`begin; set local session_replication_role = replica;
      delete from event where subject_id = '${vraagstuk.id}'; delete from subject where id = '${vraagstuk.id}';
      drop trigger stuit on event; commit`);

    await handle.result();
    const { historyLength } = await handle.describe();
    expect(historyLength).toBeLessThan(200);
  });
});

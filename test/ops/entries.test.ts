import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { voegOrganisatieToe } from '../../db/netwerk.ts';
import { legUrenVast } from '../../db/uren.ts';
import type { Organisatie } from '../../domain/netwerk/organisatie.ts';
import { audited } from '../../ops/invariants/audited.ts';
import { inspect } from '../../ops/invariants/inspection.ts';
import { actorOf } from '../support/people.ts';
import { createWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const faults = async () => {
  const { store, engine, config } = world;
  return (await inspect({ store, engine, taskQueue: config.taskQueue }, [audited])).flatMap(({ fouten }) => fouten);
};

const organisatie: Organisatie = {
  ...{ naam: 'Wijkteam Canarie', soort: 'gemeente', regios: ['Oost'], inGebruik: true },
  ...{ gemeente: null, telefoon: null, email: null, website: null, notitie: null },
};

const caller = () => ({ actor: actorOf(world.people.gcoer), idempotencyKey: randomUUID() });

describe('9. what stands in the netwerk or the hours', () => {
  it('has a trace for each change, and a trace that is gone is found', async () => {
    const nieuw = { op: '2026-01-05', soort: 'leren', uren: 1, notitie: null } as const;
    const uitkomsten = [
      await voegOrganisatieToe(world.store, caller(), organisatie),
      await legUrenVast(world.store, caller(), nieuw, '2026-01-06T12:00:00.000Z'),
    ];
    const ids = uitkomsten.map((uitkomst) => (uitkomst.soort === 'gelukt' ? uitkomst.antwoord.id : uitkomst.soort));
    expect(await faults()).toEqual([]);
    const client = await world.database.pool.connect();
    await client.query('set session_replication_role = replica');
    await client.query('delete from audit where subject_id = any($1)', [ids]);
    await client.query('reset session_replication_role');
    client.release();
    expect((await faults()).sort()).toEqual(
      [`organisatie ${ids[0]}: 1 uitkomsten, 0 sporen`, `uren ${ids[1]}: 1 uitkomsten, 0 sporen`].sort(),
    );
  });
});

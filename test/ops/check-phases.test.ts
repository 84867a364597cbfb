import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invariants } from '../../ops/invariants/all.ts';
import { clocksKept } from '../../ops/invariants/clocks-kept.ts';
import { foldedState } from '../../ops/invariants/folded-state.ts';
import { type Invariant, inspect } from '../../ops/invariants/inspection.ts';
import { legalTransitions } from '../../ops/invariants/legal-transitions.ts';
import { oneSupporter } from '../../ops/invariants/one-supporter.ts';
import { rungsFired } from '../../ops/invariants/rungs-fired.ts';
import { tasksAsked } from '../../ops/invariants/tasks-asked.ts';
import { tasksOwned } from '../../ops/invariants/tasks-owned.ts';
import { contact, eenVanElk, ervaring, heropening, korte, meting } from '../support/commands.ts';
import { openTaskOf, untilSeen } from '../support/look.ts';
import { cast } from '../support/people.ts';
import { waysIn } from '../support/ways.ts';
import { createWorld, type World } from '../support/world.ts';

let world: World;
let ways: ReturnType<typeof waysIn>;

const look = (which: readonly Invariant[]) => {
  const { store, engine, config } = world;
  return inspect({ store, engine, taskQueue: config.taskQueue, graceMs: 0 }, which);
};
const faults = async (...which: readonly Invariant[]): Promise<string[]> => (await look(which)).flatMap(({ fouten }) => fouten);

/** What these invariants say of one thing or task. */
const faultsOf = async (id: string, ...which: Invariant[]): Promise<string[]> =>
  (await faults(...which)).filter((fault) => fault.includes(id));

/** Past triggers and keys, as only whoever owns the database could. */
async function plant(...statements: string[]): Promise<void> {
  const client = await world.database.pool.connect();
  try {
    await client.query('set session_replication_role = replica');
    for (const statement of statements) await client.query(statement);
    await client.query('reset session_replication_role');
  } finally {
    client.release();
  }
}

const duo = async (): Promise<string> => {
  const { gcoer, tweede } = world.people;
  const id = await ways.steps.to.ondersteuning();
  const vorm = { vorm: 'duo', tweedeId: tweede.id, soort: 'samen ter plaatse' } as const;
  await world.doet(gcoer, id, { type: 'WijzigVorm', vorm, reden: 'samen' });
  return id;
};

/** Writes an event that the decisions would not give, after the last one. */
const event = (id: string, type: string, data: object = {}): string =>
  `insert into event (kind, subject_id, version, type, data, at, actor_soort, actor_id)
   select 'traject', '${id}', max(version) + 1, '${type}', '${JSON.stringify(data)}', now(), 'systeem', 'systeem'
   from event where subject_id = '${id}'`;

beforeAll(async () => {
  const people = cast();
  world = await createWorld({}, { ...people, gcoer: { ...people.gcoer, contracturen: 400 } });
  ways = waysIn(world);
  await world.startWorker();
});
afterAll(() => world.close());

describe('the check, over every phase', () => {
  it('finds nothing in what people really do: each phase, a pause, a search, a duo, what is registered beside it', async () => {
    const { gcoer, regioOost } = world.people;
    const ids = [
      await ways.opWachtlijst(),
      await ways.metVervanging(),
      await ways.metHeroverweging(),
      await ways.metMoment(400),
      await ways.steps.to.waakvlam(),
      await duo(),
      await ways.steps.to.afgesloten(),
    ];
    const beside = await ways.steps.to.ondersteuning();
    await world.doet(
      gcoer,
      beside,
      contact(await ways.over(beside, 0), { reisuren: 1.5, bijdrage: { wat: 'bus', euro: 12.35 } }),
    );
    await world.doet(gcoer, beside, meting());
    await world.doet(gcoer, beside, eenVanElk().LegPlanVast);
    const paused = await ways.steps.to.waakvlam();
    await ways.schortOp(paused, 40);
    await world.later(paused, 30);
    const back = await ways.steps.to.waakvlam();
    await ways.schortOp(back, 40);
    await world.later(back, 20);
    await world.doet(gcoer, back, korte.hervat);
    const again = await ways.steps.to.afgesloten();
    await world.doet(regioOost, again, heropening('ondersteuning'));
    for (const id of [...ids, beside, paused, back, again]) await untilSeen(world, id);
    await expect.poll(() => faults(...invariants), { timeout: 30_000, interval: 300 }).toEqual([]);
  });

  describe('2. a task is of somebody, or of a role', () => {
    it.each([
      ['is of nobody, though it is a person’s', 'toegewezen_aan = null', 'van niemand'],
      ['is of who is not there', 'toegewezen_aan = gen_random_uuid()', 'die er niet is'],
      ['is of a role that does not exist', `rol = 'portier'`, 'bestaat niet'],
      ['is of who does not have that role', `rol = 'programmamanager'`, 'zonder de rol'],
    ])('%s', async (_what, set, says) => {
      const id = await ways.steps.to.ondersteuning();
      const { id: taakId } = await openTaskOf(world, id, 'plan');
      expect(await faultsOf(taakId, tasksOwned)).toEqual([]);
      await plant(`update taak set ${set} where id = '${taakId}'`);
      expect((await faultsOf(taakId, tasksOwned)).join()).toContain(says);
    });

    it('is of a traject that ended', async () => {
      const id = await ways.steps.to.afgesloten();
      await plant(`update taak set status = 'open', gesloten_op = null where subject_id = '${id}' and soort = 'plan'`);
      expect((await faultsOf(id, tasksOwned)).join()).toContain('is beëindigd, met 1 open taken');
    });
  });

  describe('3. the lists say the same', () => {
    it.each([
      ['who the second of a duo is', 'update traject set tweede_id = null', 'tweedeId'],
      ['what a duo takes', 'update traject set uren_tweede = 9', 'urenTweede'],
      ['until when it is opgeschort', `update traject set opgeschort_tot = '2030-01-01'`, 'opgeschortTot'],
      ['since when it waits', 'update traject set wachtlijst_sinds = now()', 'wachtlijstSinds'],
    ])('%s', async (_what, statement, says) => {
      const id = await duo();
      expect(await faultsOf(id, foldedState)).toEqual([]);
      await plant(`${statement} where id = '${id}'`);
      expect((await faultsOf(id, foldedState)).join()).toContain(says);
    });

    it('contacts, metingen and ervaringen', async () => {
      const { gcoer } = world.people;
      const id = await ways.steps.to.ondersteuning();
      await world.doet(gcoer, id, contact(await ways.over(id, 0), { reisuren: 1 }));
      await world.doet(gcoer, id, meting());
      expect(await faultsOf(id, foldedState)).toEqual([]);
      await plant(`update contact set reisuren = 3 where traject_id = '${id}'`, `delete from meting where traject_id = '${id}'`);
      const said = (await faultsOf(id, foldedState)).join();
      expect(said).toContain('contacten wijkt af in reisuren');
      expect(said).toContain('0 metingen bewaard, 1 gedaan');
      const { cijfer, verandering, relatie, meerwaarde } = ervaring();
      await plant(
        `insert into ervaring (id, op, regio, doelgroep, cijfer, verandering, relatie, meerwaarde)
         values (gen_random_uuid(), now(), 'Oost', 'NAH', ${cijfer}, ${verandering}, ${relatie}, ${meerwaarde})`,
      );
      expect((await faults(foldedState)).join()).toContain('1 ervaringen bewaard, 0 gegeven');
      await plant('delete from ervaring');
    });
  });

  describe('4. transitions', () => {
    const naar = async (fase: 'ondersteuning' | 'waakvlam' | 'matching' | 'doorverwijzing' | 'afgesloten') =>
      ways.steps.to[fase]();

    it.each([
      ['waakvlam', 'Opgeschaald', { inzet: 'regulier', reden: 'x' }, null],
      ['ondersteuning', 'Opgeschaald', { inzet: 'regulier', reden: 'x' }, 'in fase ondersteuning'],
      ['matching', 'WaakvlamBegonnen', { plan: 'x' }, 'in fase matching'],
      ['ondersteuning', 'Hervat', { toelichting: 'x' }, 'terwijl de pauze niet begonnen is'],
      ['ondersteuning', 'WensVastgelegd', { wens: 'wachten', toelichting: 'x' }, 'nieuwe Metgezel niet begonnen is'],
      ['matching', 'VanWachtlijstGehaald', { reden: 'x' }, 'terwijl de wachtlijst niet begonnen is'],
      ['doorverwijzing', 'HeroverwegingBesloten', { uitkomst: 'opnieuw bekijken' }, 'de heroverweging niet begonnen is'],
      ['afgesloten', 'Heropend', { naar: 'waakvlam', reden: 'x', door: 'y' }, 'waar het nooit was'],
      ['afgesloten', 'Heropend', { naar: 'ondersteuning', reden: 'x', door: 'y' }, null],
      ['afgesloten', 'MomentGeschrapt', { momentId: 'x', reden: 'y' }, 'na het einde'],
    ] as const)('in %s: %s', async (fase, type, data, says) => {
      const id = await naar(fase);
      await plant(event(id, type, data));
      const said = await faultsOf(id, legalTransitions);
      expect(said.join()).toContain(says ?? '');
      if (says === null) expect(said).toEqual([]);
    });

    it('a handover that is refused leads back to where it came from, and not elsewhere', async () => {
      const id = await ways.steps.to.waakvlam();
      await ways.steps.biedtAan(id);
      await world.doet(world.people.gcoer, id, korte.weigerOverdracht);
      expect((await world.facts(id)).fase).toBe('waakvlam');
      expect(await faultsOf(id, legalTransitions)).toEqual([]);
      await plant(
        `update event set type = 'OverdrachtAanvaard' where subject_id = '${id}' and type = 'OverdrachtGeweigerd'`,
        event(id, 'NazorgVastgelegd', { houdtStand: false, toelichting: 'x', naar: 'aanmelding' }),
      );
      expect((await faultsOf(id, legalTransitions)).join()).toContain('leidt naar aanmelding');
    });
  });

  describe('5. clocks', () => {
    it('a task is due on another day than its term says', async () => {
      const id = await ways.steps.to.matching();
      const { id: taakId } = await openTaskOf(world, id, 'matchvoorstel');
      expect(await faultsOf(taakId, clocksKept)).toEqual([]);
      await plant(`update taak set uiterlijk = uiterlijk + interval '1 day' where id = '${taakId}'`);
      expect((await faultsOf(taakId, clocksKept)).join()).toContain('volgens haar termijn');
    });

    it('a clock runs on while its traject is opgeschort, or a rung fires, or something is asked', async () => {
      const id = await ways.steps.to.ondersteuning();
      await ways.schortOp(id, 60);
      await world.later(id, 30);
      const { id: taakId } = await openTaskOf(world, id, 'urgente zaak');
      expect(await faultsOf(taakId, clocksKept, rungsFired)).toEqual([]);
      expect(await faultsOf(id, tasksAsked)).toEqual([]);
      await plant(`update taak set staat_stil = false, next_rung_at = (rungs->0->>'at')::timestamptz where id = '${taakId}'`);
      expect((await faultsOf(taakId, clocksKept)).join()).toContain('loopt door');
      await plant(
        `update taak set staat_stil = true, next_rung_at = null, key = '2026-01-01', gevraagd_op = gevraagd_op + interval '9 days'
         where id = '${taakId}'`,
        `insert into rung (taak_id, n, soort, planned, fired, uitkomst, bereikt, ladder_version)
         select id, 1, 'herinnering', gevraagd_op, gevraagd_op + interval '2 days', 'bereikt', '["x"]', 1 from taak where id = '${taakId}'`,
      );
      const said = (await faultsOf(taakId, clocksKept)).join();
      expect(said).toContain('trede 1 ging af terwijl het traject was opgeschort');
      expect(said).toContain('gevraagd terwijl het traject was opgeschort');
    });

    it('a paused task says that it has a next moment', async () => {
      const id = await ways.steps.to.matching();
      await ways.schortOp(id, 60);
      const { id: taakId } = await openTaskOf(world, id, 'matchvoorstel');
      await plant(`update taak set next_rung_at = now() + interval '9 days' where id = '${taakId}'`);
      expect((await faultsOf(taakId, clocksKept)).join()).toContain('heeft een volgende trede');
      expect((await faultsOf(taakId, rungsFired)).join()).toContain('de volgende trede is');
    });
  });

  it('6. a duo of one person, or hours that go on after the end', async () => {
    const [same, after] = [await duo(), await duo()];
    expect(await faultsOf(same, oneSupporter)).toEqual([]);
    await plant(
      `update traject set tweede_id = ondersteuner_id where id = '${same}'`,
      `update traject set uren_tweede = 0 where id = '${after}'`,
    );
    expect((await faultsOf(same, oneSupporter)).join()).toContain('een duo met dezelfde');
    expect((await faultsOf(after, oneSupporter)).join()).toContain('uren kloppen niet');
    const { rows } = await world.store.db.execute<{ uren: string }>(
      sql`select uren from traject where fase = 'waakvlam' and uren <> 0.25`,
    );
    expect(rows).toEqual([]);
  });
});

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { acceptedOnce } from '../../ops/invariants/accepted-once.ts';
import { invariants } from '../../ops/invariants/all.ts';
import { askedOnce } from '../../ops/invariants/asked-once.ts';
import { audited } from '../../ops/invariants/audited.ts';
import { foldedState } from '../../ops/invariants/folded-state.ts';
import { type Finding, type Invariant, inspect } from '../../ops/invariants/inspection.ts';
import { legalTransitions } from '../../ops/invariants/legal-transitions.ts';
import { mailedOnce } from '../../ops/invariants/mailed-once.ts';
import { oneSupporter } from '../../ops/invariants/one-supporter.ts';
import { nextMomentKept, rungsFired } from '../../ops/invariants/rungs-fired.ts';
import { shorterThan, shortHistories } from '../../ops/invariants/short-histories.ts';
import { storiesRun } from '../../ops/invariants/stories-run.ts';
import { tasksAsked } from '../../ops/invariants/tasks-asked.ts';
import { stepsIn } from '../support/steps.ts';
import { createWorld, type World } from '../support/world.ts';

let world: World;

const look = (...which: readonly Invariant[]): Promise<Finding[]> => {
  const { store, engine, config } = world;
  return inspect({ store, engine, taskQueue: config.taskQueue, graceMs: 0, smtp: true, mailDir: inject('mailDir') }, which);
};

const faults = async (...which: readonly Invariant[]): Promise<string[]> =>
  (await look(...which)).flatMap(({ fouten }) => fouten);

/** What this invariant says of one thing or task. */
const faultsOf = async (id: string, invariant: Invariant): Promise<string[]> =>
  (await faults(invariant)).filter((fault) => fault.includes(id));

/** Changes what the application cannot: past triggers and keys. */
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

const taskOf = async (id: string): Promise<string> => {
  const { rows } = await world.store.db.execute<{ id: string }>(
    sql`select id from taak where subject_id = ${id} and status = 'open'`,
  );
  return rows[0]?.id ?? '';
};

const noticed = async (what: () => Promise<unknown[]>): Promise<void> =>
  expect.poll(what, { timeout: 30_000, interval: 300 }).toEqual([]);

const supported = (): Promise<string> => stepsIn(world).to.ondersteuning();

/** A traject in matching whose three rungs of triage were fired on the way, with their mails. */
async function toMatching(): Promise<string> {
  const id = await world.meldtAan();
  await world.later(id, 14);
  await world.doet(world.people.coordinator, id, { type: 'BeslisTriage', uitkomst: 'toelaten', motivering: 'voldoet' });
  return id;
}

beforeAll(async () => {
  world = await createWorld();
  await world.startWorker();
});
afterAll(() => world.close());

describe('the check', () => {
  it('finds nothing where everything is as it should be', async () => {
    await Promise.all([toMatching(), world.meldtAan(), world.meldtAan({ regio: 'onbekend', spoed: true })]);
    await noticed(() => faults(...invariants));
    const counts = Object.fromEntries(
      (await look(...invariants)).map(({ naam, gecontroleerd }) => [naam.split(' ')[0], gecontroleerd]),
    );
    expect(Math.min(...['1', '2', '3', '4', '5', '7', '9', '12', '14'].map((nr) => counts[nr] ?? 0))).toBeGreaterThan(0);
  });

  describe('1. accepted once', () => {
    it.each([
      ['an event is gone', (id: string) => `delete from event where subject_id = '${id}' and version = 1`],
      ['an outcome is gone', (id: string) => `delete from outcome where subject_id = '${id}' and version = 2`],
      [
        'an outcome says that it had more events',
        (id: string) => `update outcome set events = 2 where subject_id = '${id}' and version = 2`,
      ],
      [
        'an outcome answers another version',
        (id: string) => `update outcome set answer = answer || '{"versie": 9}' where subject_id = '${id}'`,
      ],
      [
        'the same was done by somebody else',
        (id: string) => `update event set actor_id = 'x' where subject_id = '${id}' and version = 2`,
      ],
      ['a version was skipped', (id: string) => `update subject set version = 3 where id = '${id}'`],
      ['the thing itself is gone', (id: string) => `delete from subject where id = '${id}'`],
    ])('%s', async (_what, statement) => {
      const id = await world.meldtAan();
      await world.doet(world.people.coordinator, id, { type: 'LegFeitenVast', feiten: { langdurig: 'ja' } });
      expect(await faultsOf(id, acceptedOnce)).toEqual([]);
      await plant(statement(id));
      expect(await faultsOf(id, acceptedOnce)).not.toEqual([]);
      await plant(
        ...['event', 'outcome', 'taak', 'audit'].map((table) => `delete from ${table} where subject_id = '${id}'`),
        `delete from subject where id = '${id}'`,
      );
    });
  });

  describe('2. tasks asked', () => {
    it.each([
      ['a task that the state asks is gone', (id: string) => `delete from taak where subject_id = '${id}'`],
      ['a task is open that nobody asks', (id: string) => `update taak set soort = 'klik' where subject_id = '${id}'`],
      ['a task stands in another stay', (id: string) => `update taak set stay = 4 where subject_id = '${id}'`],
    ])('%s', async (_what, statement) => {
      const id = await world.meldtAan();
      await plant(statement(id));
      expect(await faultsOf(id, tasksAsked)).not.toEqual([]);
    });

    it('what time brought was never asked', async () => {
      const id = await supported();
      expect(await faultsOf(id, tasksAsked)).toEqual([]);
      await plant(`update subject set clock_offset_ms = ${200 * 86_400_000} where id = '${id}'`);
      expect((await faultsOf(id, tasksAsked)).join()).toContain('had gevraagd moeten zijn');
    });
  });

  describe('3. folded state', () => {
    it.each([
      ['the state was changed', `update subject set state = state || '{"spoed": true}'`, 'id', 'spoed'],
      ['the read model was changed', `update traject set regio = 'Noord'`, 'id', 'regio'],
      ['the read model is gone', 'delete from traject', 'id', 'ontbreekt'],
      ['the stay was raised by nothing', 'update subject set stay = 7', 'id', 'verblijf 7'],
      ['an event was changed', `update event set data = data || '{"gemeente": "Nergens"}'`, 'subject_id', 'gemeente'],
    ])('%s', async (_what, statement, column, says) => {
      const id = await world.meldtAan();
      await plant(`${statement} where ${column} = '${id}'`);
      expect((await faultsOf(id, foldedState)).join()).toContain(says);
    });
  });

  it('4. a transition that is not legal, or anything after an end', async () => {
    const [jump, after] = [await world.meldtAan(), await world.meldtAan()];
    await world.doet(world.people.coordinator, jump, { type: 'BeslisTriage', uitkomst: 'toelaten', motivering: 'voldoet' });
    await plant(
      `update event set type = 'KlikBevestigd', data = '{"gcoerId": "x"}' where subject_id = '${jump}' and version = 1`,
    );
    await world.doet(world.people.coordinator, after, { type: 'SluitAf', reden: 'ingetrokken', toelichting: 'op verzoek' });
    await plant(
      `insert into event (kind, subject_id, version, type, data, at, actor_soort, actor_id)
       values ('traject', '${after}', 3, 'FeitenVastgelegd', '{"feiten": {}}', now(), 'systeem', 'systeem')`,
    );
    expect((await faultsOf(jump, legalTransitions)).join()).toContain('is de eerste');
    expect((await faultsOf(after, legalTransitions)).join()).toContain('in fase afgesloten');
  });

  describe('5. rungs', () => {
    const onRungs = (set: string, n: number) => (task: string) => `update rung set ${set} where taak_id = '${task}' and n = ${n}`;

    it.each([
      ['one is missing', (task: string) => `delete from rung where taak_id = '${task}' and n = 1`],
      ['one fired too early', onRungs(`fired = planned - interval '1 day'`, 1)],
      [
        'one fired before the one below it',
        onRungs(`fired = fired - interval '9 days', planned = planned - interval '9 days'`, 3),
      ],
      ['one reached somebody and does not say whom', onRungs(`bereikt = '[]'`, 2)],
      ['one met nobody and there is no alarm', onRungs(`uitkomst = 'niemand', bereikt = '[]'`, 3)],
      ['one was overtaken by none', onRungs(`uitkomst = 'ingehaald', bereikt = '[]'`, 3)],
      ['one has no mails', (task: string) => `delete from message where taak_id = '${task}' and rung = 1`],
    ])('%s', async (_what, statement) => {
      const id = await world.meldtAan();
      await world.later(id, 14);
      const task = await taskOf(id);
      expect(await faultsOf(task, rungsFired)).toEqual([]);
      await plant(statement(task));
      expect(await faultsOf(task, rungsFired)).not.toEqual([]);
    });

    it('one is due and did not fire', async () => {
      const id = await world.meldtAan();
      await plant(`update subject set clock_offset_ms = ${30 * 86_400_000} where id = '${id}'`);
      expect((await faultsOf(await taskOf(id), rungsFired)).join()).toContain('ging niet af');
    });

    it('the sweep would look too late', async () => {
      const id = await world.meldtAan();
      await plant(`update subject set next_moment = next_moment + interval '1 day' where id = '${id}'`);
      expect(await faultsOf(id, nextMomentKept)).not.toEqual([]);
    });
  });

  it('6. supported by nobody, or hours that cannot be', async () => {
    const [alone, negative] = [await supported(), await supported()];
    await plant(
      `update traject set ondersteuner_id = null where id = '${alone}'`,
      `update traject set uren = -2 where id = '${negative}'`,
    );
    expect(await faultsOf(alone, oneSupporter)).not.toEqual([]);
    expect(await faultsOf(negative, oneSupporter)).not.toEqual([]);
  });

  describe('7. stories', () => {
    it('a story was ended while its thing lives', async () => {
      const id = await world.meldtAan();
      await noticed(() => faultsOf(id, storiesRun));
      await world.engine.client.workflow.getHandle(`traject/${id}`).terminate();
      await expect
        .poll(() => faultsOf(id, storiesRun), { timeout: 20_000, interval: 300 })
        .toContain(`traject ${id}: leeft, zonder lopend verhaal`);
      expect((await faultsOf(id, tasksAsked)).join()).toContain('zonder lopend verhaal');
    });

    it('a story runs of a thing that is not there', async () => {
      const id = await world.meldtAan();
      await noticed(() => faultsOf(id, storiesRun));
      await plant(`delete from subject where id = '${id}'`);
      expect(await faultsOf(id, storiesRun)).toEqual([`verhaal traject/${id}: loopt, zonder levend traject`]);
    });

    it('a story does not know the last facts', async () => {
      const id = await world.meldtAan();
      await noticed(() => faultsOf(id, storiesRun));
      await world.stopWorker();
      await world.doet(world.people.coordinator, id, { type: 'BeslisTriage', uitkomst: 'toelaten', motivering: 'voldoet' });
      expect((await faultsOf(id, storiesRun)).join()).toContain('het verhaal zag 1');
      await world.startWorker();
    });
  });

  it('9. an action or refusal without its trace, and a trace that can be changed', async () => {
    const [silent, refused] = [await world.meldtAan(), await world.meldtAan()];
    await plant(`delete from audit where subject_id = '${silent}'`);
    expect(await faultsOf(silent, audited)).not.toEqual([]);
    await world.act(refused, { soort: 'publiek', id: 'publiek' }, { type: 'BevestigKlik' });
    const before = (await faults(audited)).length;
    await plant(`update audit set reden = null where subject_id = '${refused}' and uitkomst = 'geweigerd'`);
    expect((await faults(audited)).length).toBeGreaterThan(before);
    await plant('alter table audit disable trigger audit_only_insert');
    expect((await faults(audited)).join()).toContain('audit_only_insert is uitgeschakeld');
    await plant('alter table audit enable trigger audit_only_insert');
  });

  it('12. the same is asked twice, or withdrawn and asked anew, or the key against it is gone', async () => {
    const [twice, anew] = [await world.meldtAan(), await world.meldtAan()];
    const columns = 'kind, subject_id, soort, rol, regio, doelgroep, gevraagd_op, vanaf, rungs';
    const copy = (id: string) =>
      `insert into taak (id, stay, ${columns}) select gen_random_uuid(), stay + 1, ${columns} from taak where subject_id = '${id}'`;
    await plant(
      copy(twice),
      copy(anew),
      `update taak set status = 'ingetrokken', gesloten_op = gevraagd_op where subject_id = '${anew}' and stay = 1`,
    );
    expect((await faultsOf(twice, askedOnce)).join()).toContain('2 keer triage');
    expect((await faultsOf(anew, askedOnce)).join()).toContain('opnieuw gevraagd');
    await plant('drop index message_een_keer_gemaild');
    expect((await faults(askedOnce)).join()).toContain('message_een_keer_gemaild ontbreekt');
  });

  it('12. somebody is mailed twice, a mail waits too long, or was never delivered', async () => {
    const task = await taskOf(await world.meldtAan());
    const columns = 'id, taak_id, rung, aan, partij, status, at, queued_at';
    const mail = (aan: string, status: string, queued = 'now()') =>
      plant(
        `insert into message (${columns}) values (gen_random_uuid(), '${task}', 1, '${aan}', 'u1', '${status}', now(), ${queued})`,
      );
    await mail('a@metgezel.example', 'onbestelbaar');
    const before = (await faults(mailedOnce)).length;
    await mail('b@metgezel.example', 'onbestelbaar');
    expect((await faultsOf(task, mailedOnce)).join()).toContain('2 mails aan dezelfde');
    await mail('c@metgezel.example', 'verzonden');
    expect((await faults(mailedOnce)).join()).toContain('ligt niet in de postbus');
    await world.stopWorker();
    await mail('d@metgezel.example', 'wacht', `now() - interval '10 minutes'`);
    expect((await faults(mailedOnce)).join()).toContain('wacht al langer');
    expect((await faults(mailedOnce)).length).toBeGreaterThan(before + 2);
    await world.startWorker();
  });

  it('14. a history that grew too long, or a payload that is too large', async () => {
    const id = await world.meldtAan();
    await noticed(() => faultsOf(id, storiesRun));
    expect(await faultsOf(id, shortHistories)).toEqual([]);
    expect((await faultsOf(id, shorterThan({ events: 3, bytes: 32_768 }))).join()).toContain('gebeurtenissen');
    expect((await faultsOf(id, shorterThan({ events: 4_096, bytes: 20 }))).join()).toContain('bytes');
  });
});

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { acceptedOnce } from '../../ops/invariants/accepted-once.ts';
import { invariants } from '../../ops/invariants/all.ts';
import { audited } from '../../ops/invariants/audited.ts';
import { clocksKept } from '../../ops/invariants/clocks-kept.ts';
import { foldedState } from '../../ops/invariants/folded-state.ts';
import { type Invariant, inspect } from '../../ops/invariants/inspection.ts';
import { nextMomentKept, rungsFired } from '../../ops/invariants/rungs-fired.ts';
import { shorterThan } from '../../ops/invariants/short-histories.ts';
import { signaalApart } from '../../ops/invariants/signaal-apart.ts';
import { signaalTransitions } from '../../ops/invariants/signaal-transitions.ts';
import { storiesRun } from '../../ops/invariants/stories-run.ts';
import { tasksAsked } from '../../ops/invariants/tasks-asked.ts';
import { tasksOwned } from '../../ops/invariants/tasks-owned.ts';
import { recover } from '../../ops/recover.ts';
import { replayLive } from '../../ops/replay-live.ts';
import { workflowBundle } from '../../worker/bundle.ts';
import { askedOf, openTaskOf, untilSeen } from '../support/look.ts';
import { einde, goed, kort, stapOp, toezegging } from '../support/signaal-commands.ts';
import { type Ding, type Signalen, signalenCast, signalenIn } from '../support/signaal-steps.ts';
import { untilGedeeld } from '../support/signaal-told.ts';
import { createWorld, type World } from '../support/world.ts';

const people = signalenCast();
const { landelijk, regioOost, adviesraad } = people;

let world: World;
let signalen: Signalen;

const look = (which: readonly Invariant[]) => {
  const { store, engine, config } = world;
  return inspect({ store, engine, taskQueue: config.taskQueue, graceMs: 0, smtp: true, mailDir: inject('mailDir') }, which);
};
const faults = async (...which: readonly Invariant[]): Promise<string[]> => (await look(which)).flatMap(({ fouten }) => fouten);
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

/** Writes an event that the decisions would not give, after the last one. */
const event = ({ kind, id }: Ding, type: string, data: object = {}): string =>
  `insert into event (kind, subject_id, version, type, data, at, actor_soort, actor_id)
   select kind, subject_id, max(version) + 1, '${type}', '${JSON.stringify(data)}', now(), 'systeem', 'systeem'
   from event where kind = '${kind}' and subject_id = '${id}' group by 1, 2`;

beforeAll(async () => {
  world = await createWorld({}, people);
  signalen = signalenIn(world, people);
  await world.startWorker();
});
afterAll(() => world.close());

/** Two signals in a vraagstuk that closes; one of them holds a promise, is taken out first, and goes on by itself. */
async function heelVraagstuk(): Promise<Ding[]> {
  const { to, doet, dag, kiest, naarBeleid, voorbij } = signalen;
  const vraagstuk = await to.vraagstuk();
  const belofte = await to.strategie();
  await doet(regioOost, belofte, toezegging(await dag(belofte, 400)));
  await doet(regioOost, belofte, { type: 'PlaatsInVraagstuk', vraagstukId: vraagstuk.id });
  const ander = await to.inVraagstuk(vraagstuk.id);
  const adviesId = crypto.randomUUID();
  await doet(adviesraad, vraagstuk, { type: 'GeefAdvies', adviesId, advies: 'Canarietekst: vraag het hen.' });
  await doet(landelijk, vraagstuk, { type: 'BeantwoordAdvies', adviesId, antwoord: 'Canarietekst: dat doen wij.' });
  await doet(landelijk, vraagstuk, kort.neemOver).catch(() => undefined);
  await kiest(vraagstuk);
  await doet(await signalen.eigenaar(vraagstuk), vraagstuk, kort.rondAf);
  await doet(await signalen.eigenaar(vraagstuk), vraagstuk, { type: 'Escaleer', naar: 'beleid', notitie: 'Canarietekst: nu.' });
  await doet(landelijk, vraagstuk, kort.aanvaard);
  await doet(landelijk, vraagstuk, kort.terug);
  await naarBeleid(vraagstuk);
  await doet(landelijk, vraagstuk, kort.rondAf);
  await voorbij(vraagstuk, 'monitoring', 1);
  await doet(landelijk, vraagstuk, goed());
  await voorbij(vraagstuk, 'monitoring', 1);
  await doet(regioOost, belofte, { type: 'HaalUitVraagstuk', reden: 'Canarietekst: de toezegging loopt nog.' });
  await doet(landelijk, vraagstuk, goed(einde));
  await untilGedeeld(signalen, vraagstuk);
  expect((await signalen.staat(belofte)).fase).toBe('strategie');
  expect((await signalen.staat(ander)).fase).toBe('afgesloten');
  return [vraagstuk, belofte, ander];
}

describe('the check, over signals and vraagstukken', () => {
  it('finds nothing in what people really do, at every level', async () => {
    const { to, doet, dag } = signalen;
    const dingen = [
      ...(await heelVraagstuk()),
      await to.afpellen({ wat: '', regio: 'onbekend' }),
      await to.escalatie(),
      await to.landelijkeStrategie(),
      await to.monitoring('beleid'),
      await to.duiding('vraagstuk'),
    ];
    const terug = await to.beleid();
    await doet(landelijk, terug, kort.terug);
    await doet(landelijk, terug, stapOp(await dag(terug)));
    const weg = await to.afpellen();
    await doet(people.gcoer, weg, kort.trekIn);
    await world.later((await to.strategie()).id, 40, 'signaal');
    await world.meldtAan();
    for (const { id } of [...dingen, terug, weg]) await untilSeen(world, id);
    await expect.poll(() => faults(...invariants), { timeout: 30_000, interval: 300 }).toEqual([]);
    for (const { naam, gecontroleerd } of await look([signaalTransitions, signaalApart, storiesRun]))
      expect([naam, gecontroleerd > 5]).toEqual([naam, true]);
  });

  it.each([
    ['an event is gone', acceptedOnce, (id: string) => `delete from event where subject_id = '${id}' and version = 1`],
    ['an outcome is gone', acceptedOnce, (id: string) => `delete from outcome where subject_id = '${id}' and version = 2`],
    ['a trace is gone', audited, (id: string) => `delete from audit where subject_id = '${id}' and version = 2`],
    ['a task is gone', tasksAsked, (id: string) => `delete from taak where subject_id = '${id}' and status = 'open'`],
    [
      'a task is due on another day',
      clocksKept,
      (id: string) => `update taak set uiterlijk = uiterlijk + interval '1 day' where subject_id = '${id}' and status = 'open'`,
    ],
    [
      'the next moment is another one',
      nextMomentKept,
      (id: string) => `update subject set next_moment = next_moment + interval '1 day' where id = '${id}'`,
    ],
    [
      'the state says something else',
      foldedState,
      (id: string) => `update subject set state = state || '{"niveau": "beleid"}' where id = '${id}'`,
    ],
    ['the list says something else', foldedState, (id: string) => `update signaal set hoe_vaak = 'soms' where id = '${id}'`],
    ['it is in no list', foldedState, (id: string) => `delete from signaal where id = '${id}'`],
  ])('%s', async (_what, invariant, statement) => {
    for (const kind of ['signaal', 'vraagstuk'] as const) {
      const { id } = await signalen.to.aanpak(kind);
      const before = await faults(invariant);
      await plant(statement(id));
      const added = (await faults(invariant)).filter((fault) => !before.includes(fault));
      expect([kind, added.length]).not.toEqual([kind, 0]);
    }
  });

  it('a task of nobody, a rung that is skipped', async () => {
    const peeled = await signalen.to.afpellen();
    const { id: taakId } = await openTaskOf(world, peeled.id, 'afpellen');
    expect(await faultsOf(taakId, tasksOwned, rungsFired)).toEqual([]);
    await plant(`update taak set toegewezen_aan = null, next_rung_n = 2 where id = '${taakId}'`);
    expect((await faultsOf(taakId, tasksOwned)).join()).toContain('van niemand');
    expect((await faultsOf(taakId, rungsFired)).join()).toContain('de volgende trede is 1');
  });

  it('a story that does not run, or one that runs on, or grew too long', async () => {
    const [stil, door] = [await signalen.to.strategie(), await signalen.to.vraagstuk()];
    for (const { id } of [stil, door]) await untilSeen(world, id);
    const story = ({ kind, id }: Ding) => world.engine.client.workflow.getHandle(`${kind}/${id}`);
    expect((await faultsOf(door.id, shorterThan({ events: 3, bytes: 32_768 }))).join()).toContain(`verhaal vraagstuk/${door.id}`);
    await world.stopWorker();
    await story(stil).terminate('weg');
    await plant(`update subject set ended = true where id = '${door.id}'`);
    await expect.poll(async () => (await faultsOf(stil.id, storiesRun)).join()).toContain('zonder lopend verhaal');
    expect((await faultsOf(door.id, storiesRun)).join()).toContain(`verhaal vraagstuk/${door.id}: loopt`);
    await plant(`update subject set ended = false where id = '${door.id}'`);
    await world.startWorker();
  });

  describe('17. transitions', () => {
    const verkeerd = 'Canarietekst: x.';
    it.each([
      ['aanpak', 'signaal', 'Afgepeld', { wat: verkeerd }, 'in fase aanpak'],
      ['strategie', 'signaal', 'AanpakAfgerond', { resultaat: verkeerd, vanuit: 'aanpak' }, 'in fase strategie'],
      ['aanpak', 'signaal', 'GeEscaleerd', { naar: 'beleid', toelichting: '', vanzelf: true }, 'gaat van regio naar beleid'],
      [
        'aanpak',
        'vraagstuk',
        'GeEscaleerd',
        { naar: 'landelijk', toelichting: '', vanzelf: false },
        'gaat van regio naar landelijk',
      ],
      ['strategie', 'vraagstuk', 'InVraagstukGeplaatst', { vraagstukId: crypto.randomUUID() }, 'bij een vraagstuk'],
      ['aanpak', 'signaal', 'VraagstukGeopend', { wat: verkeerd }, 'komt een tweede keer'],
      [
        'duiding',
        'signaal',
        'StapTerugGezet',
        { naar: 'duiding', niveau: 'beleid', reden: verkeerd },
        'gaat van landelijk naar beleid',
      ],
    ] as const)('in %s of a %s: %s', async (fase, kind, type, data, says) => {
      const ding = await signalen.to[fase](kind);
      expect(await faultsOf(ding.id, signaalTransitions)).toEqual([]);
      await plant(event(ding, type, data));
      expect((await faultsOf(ding.id, signaalTransitions)).join()).toContain(says);
    });

    it('nothing happens after the end', async () => {
      const ding = await signalen.to.afpellen();
      await signalen.doet(people.gcoer, ding, kort.trekIn);
      await plant(event(ding, 'Aangevuld', { titel: 'Canarietekst' }));
      expect((await faultsOf(ding.id, signaalTransitions)).join()).toContain('in fase afgesloten');
    });
  });

  describe('16. apart from trajecten, in a vraagstuk that is one', () => {
    it('a vraagstuk that is not there, or is a signaal, or has ended', async () => {
      const vraagstuk = await signalen.to.vraagstuk();
      const [weg, ander, klaar] = [
        await signalen.to.inVraagstuk(vraagstuk.id),
        await signalen.to.inVraagstuk(vraagstuk.id),
        await signalen.to.inVraagstuk(vraagstuk.id),
      ];
      expect(await faultsOf(klaar.id, signaalApart)).toEqual([]);
      await plant(`update signaal set vraagstuk_id = gen_random_uuid() where id = '${weg.id}'`);
      await plant(`update signaal set vraagstuk_id = '${klaar.id}' where id = '${ander.id}'`);
      for (const { id } of [weg, ander]) expect((await faultsOf(id, signaalApart)).join()).toContain('dat er niet is');
      await plant(`update subject set ended = true where id = '${vraagstuk.id}'`);
      expect((await faultsOf(klaar.id, signaalApart)).join()).toContain('dat is beëindigd');
      await plant(`update subject set ended = false where id = '${vraagstuk.id}'`);
      await plant(`update signaal set vraagstuk_id = '${vraagstuk.id}' where id in ('${weg.id}', '${ander.id}')`);
      await plant(`update signaal set vraagstuk_id = null where id = '${weg.id}'`);
      expect((await faultsOf(weg.id, signaalApart)).join()).toContain('zonder vraagstuk');
    });

    it.each([
      [
        'the state',
        (id: string, other: string) => `update subject set state = state || '{"traject": "${other}"}' where id = '${id}'`,
      ],
      [
        'an event',
        (id: string, other: string) => `update event set data = data || '{"uit": "${other}"}' where subject_id = '${id}'`,
      ],
      ['the list', (id: string, other: string) => `update signaal set titel = 'zie ${other}' where id = '${id}'`],
    ])('%s holds the id of a traject, or of a person', async (_where, statement) => {
      const trajectId = await world.meldtAan();
      const { rows } = await world.database.pool.query<{ id: string }>('select persoon_id as id from traject where id = $1', [
        trajectId,
      ]);
      const { id } = await signalen.to.strategie();
      expect(await faultsOf(id, signaalApart)).toEqual([]);
      await plant(statement(id, trajectId));
      expect((await faultsOf(id, signaalApart)).join()).toContain('het kenmerk van een traject');
      await plant(statement(id, rows[0]?.id ?? ''));
      expect((await faultsOf(id, signaalApart)).join()).toContain('het kenmerk van een persoon');
    });
  });
});

describe('recover', () => {
  it('enters the stories of signals and vraagstukken anew: nothing is asked or mailed twice, and the ladder goes on', async () => {
    const vraagstuk = await signalen.to.aanpak('vraagstuk');
    const dingen = [
      await signalen.to.inVraagstuk(vraagstuk.id),
      vraagstuk,
      await signalen.to.duiding(),
      await signalen.to.monitoring(),
    ];
    for (const { id } of dingen) await untilSeen(world, id);
    await untilGedeeld(signalen, vraagstuk);
    await signalen.voorbij(vraagstuk, 'aanpak', 1);
    const before = await Promise.all(dingen.map(({ id }) => askedOf(world, id)));
    for (const { kind, id } of dingen) await world.engine.client.workflow.getHandle(`${kind}/${id}`).terminate('verloren');
    const { store, engine, config } = world;
    await recover(store, engine, { taskQueue: config.taskQueue, anew: true, say: () => undefined });
    for (const { id } of dingen) await untilSeen(world, id);
    expect(await Promise.all(dingen.map(({ id }) => askedOf(world, id)))).toEqual(before);
    await signalen.voorbij(vraagstuk, 'aanpak', 2);
    expect((await askedOf(world, vraagstuk.id)).rungs.map(({ n }) => n)).toEqual([1, 2]);
  });
});

describe('replay:live', () => {
  it('replays living signals and vraagstukken of each phase on the code of today', async () => {
    const dingen = [await signalen.to.beleid(), await signalen.to.monitoring(), await signalen.to.aanpak('vraagstuk')];
    for (const { id } of dingen) await untilSeen(world, id);
    const { engine, config } = world;
    const { codePath } = await workflowBundle();
    const on = { engine, taskQueue: config.taskQueue, codecKeys: config.codecKeys, codePath, all: true };
    const alive = async () => (await replayLive(on)).map(({ id, soort, uitkomst }) => `${soort} ${id} ${uitkomst}`);
    await expect
      .poll(alive, { timeout: 30_000, interval: 500 })
      .toEqual(expect.arrayContaining(dingen.map(({ kind, id }) => `${kind}Workflow ${kind}/${id} gaat gewoon door`)));
    expect((await alive()).filter((line) => !line.endsWith('gaat gewoon door'))).toEqual([]);
  });
});

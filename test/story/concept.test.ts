import { randomUUID } from 'node:crypto';
import proto from '@temporalio/proto';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { discardConcept, houderVan, saveConcept, sendConcept } from '../../db/concept.ts';
import { clearConcept, remindConcept } from '../../db/concept-story.ts';
import { readConceptToken } from '../../db/links.ts';
import { message } from '../../db/schema/index.ts';
import { wijzigInstelling } from '../../db/settings.ts';
import { listMails } from '../../local/mailbox.ts';
import { recover } from '../../ops/recover.ts';
import { nudgeStory } from '../../worker/nudge.ts';
import { begintFormulier, formulier, inhoud, skipTime, verhaalLoopt } from '../support/concepts.ts';
import { iso, until } from '../support/look.ts';
import { actorOf } from '../support/people.ts';
import { aanmelding, createWorld, type World } from '../support/world.ts';
import { dagenNa, dagHier, eersteWerkdag, omUur } from './own-calendar.ts';

describe('een formulier dat bewaard is en niet verstuurd', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
    await world.startWorker();
  });
  afterAll(() => world.close());

  const verhaal = (id: string) => world.engine.client.workflow.getHandle(`concept/${id}`);
  const loopt = (id: string) => verhaalLoopt(world, id);
  const begin = (email?: string) => begintFormulier(world, email);
  const rij = (id: string) => formulier(world, id);
  const later = async (id: string, dagen: number) => {
    await until(() => loopt(id));
    await skipTime(world, id, dagen);
  };
  /** The story ends on the way: then the engine has no clock left to move. */
  const totHetEinde = async (id: string, dagen: number) => {
    await later(id, dagen).catch(() => undefined);
    await until(async () => !(await loopt(id)));
  };
  const herinneringen = async (id: string) =>
    (await rij(id)).herinneringen.map(({ n, gepland, uitkomst }) => ({ n, gepland, uitkomst }));
  const gemaild = async (email: string) =>
    (await listMails(inject('mailDir'), { to: email })).sort((a, b) => a.date.localeCompare(b.date));
  const bezorgd = (email: string, aantal: number) => until(async () => (await gemaild(email)).length === aantal);

  it('herinnert na 3 en 14 dagen met een link, en is na 30 dagen leeg; de regel blijft voor de telling', async () => {
    const { id, email } = await begin();
    const vanaf = dagHier(iso((await rij(id)).begonnenOp));
    const [drie, veertien, dertig] = [3, 14, 30].map((dagen) => eersteWerkdag(dagenNa(vanaf, dagen))) as [string, string, string];
    await bezorgd(email, 1);

    await later(id, 2);
    expect(await herinneringen(id)).toEqual([]);
    await later(id, 5);
    await bezorgd(email, 2);
    await later(id, 12);
    await bezorgd(email, 3);
    expect(await herinneringen(id)).toEqual([
      { n: 1, gepland: omUur(drie, 9), uitkomst: 'verzonden' },
      { n: 2, gepland: omUur(veertien, 9), uitkomst: 'verzonden' },
    ]);
    for (const { op, gepland } of (await rij(id)).herinneringen)
      expect(Date.parse(op) - Date.parse(gepland)).toSatisfy((laat: number) => laat >= 0 && laat < 300_000);
    expect(await rij(id)).toMatchObject({ stand: 'open', antwoorden: inhoud, email });

    await totHetEinde(id, 20);
    const leeg = await rij(id);
    expect(leeg).toMatchObject({ stand: 'opgeruimd', antwoorden: null, email: null, nextRungN: null });
    expect(leeg.herinneringen).toHaveLength(2);
    expect(iso(leeg.uiterlijk)).toBe(omUur(dertig, 17));
    expect(Date.parse(iso(leeg.afgeslotenOp ?? '')) - Date.parse(omUur(dertig, 17))).toSatisfy(
      (ms: number) => ms >= 0 && ms < 300_000,
    );
    expect(await world.store.db.select().from(message).where(eq(message.subjectId, id))).toEqual([]);
    expect(await gemaild(email)).toHaveLength(3);
  });

  it('mailt een link en een datum, en niets van wat er is ingevuld', async () => {
    const { id, email } = await begin();
    await later(id, 20);
    await bezorgd(email, 3);
    const mails = await gemaild(email);
    for (const { subject, text } of mails) {
      const token = /\/aanmelden\/verder\/(\S+)/.exec(text)?.[1] ?? '';
      expect(readConceptToken(world.config.linkSecret, token, Date.now())).toBe(id);
      expect(subject + text).not.toMatch(/canarie/i);
      expect(text).toMatch(/112[\s\S]*113[\s\S]*huisarts/);
    }
    expect(mails.map(({ subject }) => subject.startsWith('Herinnering')).sort()).toEqual([false, true, true]);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(3);
    expect(mails.every(({ deliveries }) => deliveries === 1)).toBe(true);
  });

  it('laat niets van zijn inhoud in de motor achter', async () => {
    const { id } = await begin();
    await later(id, 20);
    const { history } = await world.engine.connection.workflowService.getWorkflowExecutionHistory({
      namespace: world.engine.namespace,
      execution: { workflowId: `concept/${id}` },
    });
    const bytes = Buffer.from(proto.temporal.api.history.v1.History.encode(history ?? {}).finish());
    expect(bytes.toString('latin1')).not.toMatch(/canarie/i);
    expect(history?.events?.length).toBeLessThan(60);
  });

  it('eindigt meteen als het verstuurd is, en herinnert dan niet meer', async () => {
    const { id, email } = await begin();
    await until(() => loopt(id));
    const trajectId = randomUUID();
    const sent = await sendConcept(world.store, {
      ...{ id, expected: 1, now: new Date().toISOString() },
      aanmelding: () => ({ id: trajectId, command: aanmelding({ aanmelder: { soort: 'naaste', naam: 'Canarie', email } }) }),
    });
    expect(sent.soort).toBe('gelukt');
    await until(async () => !(await loopt(id)));
    expect(await rij(id)).toMatchObject({ stand: 'verzonden', trajectId, antwoorden: null, email: null, herinneringen: [] });
    const { referentie } = await rij(id);
    await until(async () => (await gemaild(email)).some(({ subject }) => subject.includes(`(${referentie})`)));
    const [bevestiging] = (await gemaild(email)).filter(({ subject }) => subject.includes('ontvangen'));
    expect(bevestiging?.text).toContain(`Uw referentie is ${referentie}`);
    expect(bevestiging?.text).not.toMatch(/canarie|\/aanmelden\/verder/i);
  });

  it('eindigt meteen als het wordt weggegooid', async () => {
    const { id } = await begin();
    await until(() => loopt(id));
    await discardConcept(world.store, { id, now: new Date().toISOString() });
    await until(async () => !(await loopt(id)));
    expect(await rij(id)).toMatchObject({ stand: 'weggegooid', antwoorden: null });
  });

  it('begint opnieuw als de motor alles kwijt is: op zijn herinnering, en niets wordt dubbel gemaild', async () => {
    const { id, email } = await begin();
    await later(id, 7);
    await bezorgd(email, 2);
    await verhaal(id).terminate('verloren');
    const entered = await recover(world.store, world.engine, {
      ...{ taskQueue: world.config.taskQueue, anew: true, say: () => undefined },
    });
    expect(entered).toBeGreaterThan(0);
    await until(() => loopt(id));
    expect(await herinneringen(id)).toHaveLength(1);
    await later(id, 20);
    await bezorgd(email, 3);
    await totHetEinde(id, 20);
    expect((await rij(id)).stand).toBe('opgeruimd');
    expect((await gemaild(email)).every(({ deliveries }) => deliveries === 1)).toBe(true);
  });

  it('wordt door de veger begonnen als de wachtrij niets doorgaf, en overleeft een andere worker', async () => {
    await world.stopWorker();
    const { id, email } = await begin();
    await world.store.db.execute(sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`);
    await world.store.db.execute(sql`update concept set changed_at = now() - interval '5 minutes' where id = ${id}`);
    await world.startWorker();
    await until(() => loopt(id));
    await later(id, 7);
    expect(await herinneringen(id)).toHaveLength(1);
    await world.stopWorker();
    await world.startWorker();
    await later(id, 12);
    expect(await herinneringen(id)).toHaveLength(2);
    await world.store.db.execute(
      sql`update message set queued_at = now() - interval '5 minutes' where subject_id = ${id} and status = 'wacht'`,
    );
    await bezorgd(email, 3);
  });

  it('doet elke stap één keer: opnieuw gevraagd is zij oud nieuws', async () => {
    const { id } = await begin();
    const { rungs, uiterlijk } = await rij(id);
    const stap = { id, n: 1, ladderVersion: 1, now: rungs[0]?.at ?? '' };
    const { store } = world;
    expect(await remindConcept(store, { ...stap, now: new Date().toISOString() })).toBe('stale');
    expect(await remindConcept(store, { ...stap, ladderVersion: 2 })).toBe('stale');
    const samen = await Promise.all([remindConcept(store, stap), remindConcept(store, stap), remindConcept(store, stap)]);
    expect(samen.sort()).toEqual(['done', 'stale', 'stale']);
    expect(await herinneringen(id)).toHaveLength(1);
    expect(await clearConcept(store, { id, ladderVersion: 1, now: rungs[1]?.at ?? '' })).toBe('stale');
    const eind = { id, ladderVersion: 1, now: iso(uiterlijk) };
    expect((await Promise.all([clearConcept(store, eind), clearConcept(store, eind)])).sort()).toEqual(['done', 'stale']);
  });

  it('herinnert niet aan een adres dat geen mail aanneemt, en ruimt toch op', async () => {
    const { id, email } = await begin(`${randomUUID()}@onbestelbaar.example`);
    const stand = async () =>
      (await world.store.db.select().from(message).where(eq(message.aan, email))).map(({ status }) => status);
    await until(async () => (await stand()).join() === 'onbestelbaar');
    await later(id, 20);
    expect((await herinneringen(id)).map(({ uitkomst }) => uitkomst)).toEqual(['niemand', 'niemand']);
    expect(await stand()).toEqual(['onbestelbaar']);
    await totHetEinde(id, 20);
    expect((await rij(id)).stand).toBe('opgeruimd');
  });

  it('mailt na een ander adres alleen nog daarheen', async () => {
    const { id, email } = await begin();
    await bezorgd(email, 1);
    const nieuw = `canarie.${randomUUID()}@canarie.example`;
    const now = new Date().toISOString();
    const save = { id, actor: houderVan(id), key: randomUUID(), now, expected: 1, stap: 3, antwoorden: inhoud, email: nieuw };
    expect((await saveConcept(world.store, save)).soort).toBe('gelukt');
    await later(id, 7);
    await bezorgd(nieuw, 2);
    expect(await gemaild(email)).toHaveLength(1);
  });

  it('volgt een andere termijn, in hetzelfde verhaal', async () => {
    const { id } = await begin();
    await until(() => loopt(id));
    const { runId } = await verhaal(id).describe();
    const vanaf = dagHier(iso((await rij(id)).begonnenOp));
    const op = (dagen: number) => ({ soort: 'herinnering', op: { dagen, vanaf: 'vraag' }, aan: ['aanmelder'] });
    const waarde = { concept: { uiterlijk: { dagen: 60 }, treden: [op(3), op(40)] } };
    const beheerder = actorOf(world.people.beheerder);
    await wijzigInstelling(world.store, {
      ...{ naam: 'termijnen', waarde, reden: 'proef', actor: beheerder, now: new Date().toISOString() },
    });
    await later(id, 50);
    expect((await verhaal(id).describe()).runId).toBe(runId);
    expect((await herinneringen(id)).map(({ gepland }) => gepland)).toEqual(
      [3, 40].map((n) => omUur(eersteWerkdag(dagenNa(vanaf, n)), 9)),
    );
    expect((await rij(id)).stand).toBe('open');
    await nudgeStory(world.engine.client, world.config.taskQueue, { kind: 'concept', id });
    await totHetEinde(id, 20);
    expect((await rij(id)).stand).toBe('opgeruimd');
  });
});

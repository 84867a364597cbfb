/**
 * The thing's own clock, run ahead of ours: asked by a person, carried by a worker, and closed with what the engine really skipped.
 *
 * Contract, on which the api, the workers and the sweep rely:
 * 1. A row says everything that somebody needs who comes after a crash: who, how far, the engine's id for it, where it began.
 * 2. One worker carries it; who was silent for 20 seconds loses it to the next one.
 * 3. Whose carrier was silent for a minute holds nobody up any more, and is ended where it stands.
 * 4. The clock never goes back, nor behind what the story did already.
 */
import { randomUUID } from 'node:crypto';
import { and, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { Actor } from '../domain/actor.ts';
import { plusMs } from '../domain/calendar/moment.ts';
import { naSprong, type Sprong, sprongInWoorden } from '../domain/calendar/sprong.ts';
import type { Instant } from '../domain/instant.ts';
import { bodyHash } from './body-hash.ts';
import type { Tx } from './client.ts';
import { queueJobs } from './jobs.ts';
import { kindOf } from './kinds.ts';
import { laatSpoor } from './queries/audit.ts';
import { fastForward, subject as subjectTable } from './schema/index.ts';
import type { Store } from './store.ts';
import { type LockedSubject, lock, type SubjectRef, thingTime } from './subject.ts';

const takeOverAfterMs = 20_000;
/** Longer than this nobody waits for a worker that says nothing. */
const mostSilentMs = 60_000;

const heldAgain = sql`now() + ${mostSilentMs} * interval '1 millisecond'`;

export type ForwardAsk = {
  subject: SubjectRef;
  sprong: Sprong;
  /** Who asks carries it as well, for so long; else a worker is asked. */
  own?: { runner: string; forMs: number };
  actor: Actor;
  idempotencyKey: string;
  /** Real time. */
  now: Instant;
};

export type ForwardOutcome =
  | { soort: 'gelukt'; antwoord: { id: string; van: Instant; tot: Instant } }
  | { soort: 'geweigerd'; reden: string }
  | { soort: 'bestaat niet' }
  | { soort: 'andere inhoud' };

/** Holds the thing and asks a worker to move its clock; the same key gives the first answer again. Audited, also when refused. */
export function askForward(store: Store, ask: ForwardAsk): Promise<ForwardOutcome> {
  return store.db.transaction(async (tx) => {
    const { subject } = await lock(tx, ask.subject);
    const earlier = await earlierAnswer(tx, ask);
    if (earlier) return earlier;
    if (!subject || !sees(ask.actor, subject)) return refused(tx, ask, { soort: 'bestaat niet' });
    const reden = whyNot(subject);
    if (reden) return refused(tx, ask, { soort: 'geweigerd', reden });
    const van = thingTime({ now: ask.now }, subject.clockOffsetMs);
    const tot = ask.own ? plusMs(van, ask.own.forMs) : naSprong(van, ask.sprong);
    const id = randomUUID();
    await write(tx, ask, subject, { id, van, tot });
    return { soort: 'gelukt', antwoord: { id, van, tot } };
  });
}

const sees = (actor: Actor, { ref, state }: LockedSubject): boolean =>
  actor.soort === 'systeem' || kindOf(ref.kind).ziet(actor, state);

function whyNot({ ref, thing, forwarding, held }: LockedSubject): string | null {
  if (thing.ended) return `Dit ${ref.kind} is afgesloten: er gebeurt niets meer, dus de klok blijft staan.`;
  if (held) return `De klok van dit ${ref.kind} gaat al vooruit. Wacht tot hij weer stilstaat.`;
  return forwarding
    ? 'De vorige keer is nog niet afgerond. Het systeem is even niet bereikbaar; probeer het later opnieuw.'
    : null;
}

async function earlierAnswer(tx: Tx, { actor, idempotencyKey, subject, sprong }: ForwardAsk): Promise<ForwardOutcome | null> {
  const [row] = await tx
    .select()
    .from(fastForward)
    .where(and(eq(fastForward.actorId, actor.id), eq(fastForward.key, idempotencyKey)));
  if (!row) return null;
  const same = bodyHash(row.subjectId, row.sprong) === bodyHash(subject.id, sprong);
  return same ? { soort: 'gelukt', antwoord: { id: row.id, van: iso(row.van), tot: iso(row.tot) } } : { soort: 'andere inhoud' };
}

async function refused(tx: Tx, { actor, subject }: ForwardAsk, outcome: ForwardOutcome): Promise<ForwardOutcome> {
  const reden = 'reden' in outcome ? outcome.reden : outcome.soort;
  await laatSpoor(tx, actor, {
    actie: 'traject.vooruit',
    kind: subject.kind,
    subjectId: subject.id,
    uitkomst: 'geweigerd',
    reden,
  });
  return outcome;
}

type Asked = { id: string; van: Instant; tot: Instant };

async function write(tx: Tx, { actor, sprong, idempotencyKey, own }: ForwardAsk, { ref, version }: LockedSubject, asked: Asked) {
  const { kind, id: subjectId } = ref;
  await tx.insert(fastForward).values({
    ...{ ...asked, kind, subjectId, sprong, key: idempotencyKey, runner: own?.runner ?? null },
    ...{ actorSoort: actor.soort, actorId: actor.id },
  });
  await tx.update(subjectTable).set({ forwarding: true, heldUntil: heldAgain }).where(itself(ref));
  const reden = sprongInWoorden(sprong);
  await laatSpoor(tx, actor, { actie: 'traject.vooruit', kind, subjectId, uitkomst: 'gedaan', reden, version });
  await queueJobs(tx, { nudge: [], mails: [], forward: own ? [] : [asked.id], changed: { ...ref, versie: version } });
}

const itself = (ref: SubjectRef) => and(eq(subjectTable.kind, ref.kind), eq(subjectTable.id, ref.id));
const iso = (moment: string): Instant => new Date(moment).toISOString();
const isOpen = inArray(fastForward.status, ['gevraagd', 'loopt']);

/** One that a worker carries; `tooLate` = for over a minute nobody did, and people no longer wait for it. */
export type Carried = {
  id: string;
  ref: SubjectRef;
  runner: string;
  tot: Instant;
  forMs: number;
  tooLate: boolean;
  skippedMs: number;
  /** Where the story stood when it began; null when it has not. */
  began: { chain: string; aheadMs: number } | null;
};

const unclaimed = or(
  isNull(fastForward.runner),
  lt(fastForward.aliveAt, sql`now() - ${takeOverAfterMs} * interval '1 millisecond'`),
);

/** Those that nobody carries, or whose carrier is silent. */
export async function leftForwards(store: Store, limit: number): Promise<string[]> {
  const rows = await store.db
    .select({ id: fastForward.id })
    .from(fastForward)
    .where(and(isOpen, unclaimed))
    .orderBy(fastForward.aliveAt)
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Makes it this worker's; null when another one carries it, or it is closed. */
export function claimForward(store: Store, id: string): Promise<Carried | null> {
  const runner = randomUUID();
  return store.db.transaction(async (tx) => {
    const [row] = await tx
      .update(fastForward)
      .set({ runner, aliveAt: sql`now()` })
      .where(and(eq(fastForward.id, id), isOpen, unclaimed))
      .returning();
    if (!row) return null;
    const [still] = await tx
      .select({ held: sql<boolean>`${subjectTable.heldUntil} > now()` })
      .from(subjectTable)
      .where(itself(refOf(row)));
    return { ...carriedOf(row), runner, tooLate: !still?.held };
  });
}

const refOf = ({ kind, subjectId }: typeof fastForward.$inferSelect): SubjectRef => ({
  kind,
  id: subjectId,
});

function carriedOf(row: typeof fastForward.$inferSelect): Omit<Carried, 'runner' | 'tooLate'> {
  const { id, skippedMs, chain, beganAheadMs } = row;
  const began = chain !== null && beganAheadMs !== null ? { chain, aheadMs: beganAheadMs } : null;
  const [van, tot] = [iso(row.van), iso(row.tot)];
  return { id, ref: refOf(row), tot, forMs: Date.parse(tot) - Date.parse(van), skippedMs, began };
}

const mine = ({ id, runner }: Carried) => and(eq(fastForward.id, id), eq(fastForward.runner, runner), isOpen);

/** Notes where the story stands, before the engine is asked anything. False when another worker took it over. */
export async function beginForward(store: Store, run: Carried, began: { chain: string; aheadMs: number }): Promise<boolean> {
  const row = { status: 'loopt', chain: began.chain, beganAheadMs: Math.round(began.aheadMs) };
  return (await carry(store, run, { row })) !== 'overgenomen';
}

/** Says that it is still carried, and raises the thing's clock by what was skipped so far. False when another worker took it over. */
export const noteForward = async (store: Store, run: Carried, skippedMs: number): Promise<boolean> =>
  (await carry(store, run, { skippedMs })) !== 'overgenomen';

/** Lets another worker take it at once. */
export const releaseForward = async (store: Store, run: Carried): Promise<void> => {
  await store.db.update(fastForward).set({ runner: null }).where(mine(run));
};

/** Why it did not come as far as was asked. */
export type Waarom = 'stil' | 'opnieuw begonnen' | 'geweigerd' | 'bleef staan';

/** What came of it; `overgenomen`: that is for another worker to say. */
export type Eind = 'bereikt' | Waarom | 'overgenomen';

/**
 * Closes it: people may act again, and the thing's time is what the engine made of it. `skippedMs` = null when the engine
 * no longer knows; then the clock is at least at the last thing that the story did. `otherwise` = why, if it is not there.
 */
export const endForward = (store: Store, run: Carried, skippedMs: number | null, otherwise: Waarom): Promise<Eind> =>
  carry(store, run, { skippedMs, otherwise });

type Step = { row?: Partial<typeof fastForward.$inferInsert>; skippedMs?: number | null; otherwise?: Waarom };

/** The engine's clock and ours are compared over the network. */
const exactMs = 1_000;

/** One step of the worker that carries it: the row, and with it the thing's clock and how long people still wait. */
function carry(store: Store, run: Carried, { row, skippedMs = run.skippedMs, otherwise }: Step): Promise<Eind> {
  return store.db.transaction(async (tx) => {
    const { subject } = await lock(tx, run.ref);
    const [now] = await tx.select({ skippedMs: fastForward.skippedMs }).from(fastForward).where(mine(run)).for('update');
    if (!now || !subject) return 'overgenomen';
    const reached = Math.max(now.skippedMs, Math.round(skippedMs ?? (await reachedMs(tx, subject, now.skippedMs))));
    const more = reached - now.skippedMs;
    const clockOffsetMs = subject.clockOffsetMs + more;
    const there = Date.now() + clockOffsetMs >= Date.parse(run.tot) - exactMs;
    const waarom = there || !otherwise ? null : otherwise;
    const closing = otherwise ? { status: waarom ? 'gestopt' : 'bereikt', waarom } : {};
    const change = { ...row, ...closing, skippedMs: reached, aliveAt: sql`now()` };
    await tx.update(fastForward).set(change).where(eq(fastForward.id, run.id));
    const hold = otherwise ? { forwarding: false, heldUntil: null } : { heldUntil: heldAgain };
    await tx
      .update(subjectTable)
      .set({ clockOffsetMs, ...hold })
      .where(itself(run.ref));
    const nudge = waarom ? [run.ref] : [];
    if (otherwise || more > 0) await queueJobs(tx, { nudge, mails: [], changed: { ...run.ref, versie: subject.version } });
    return waarom ?? 'bereikt';
  });
}

/** How far the story came by what it did: the last rung that fired, or task that it asked. */
async function reachedMs(tx: Tx, { clockOffsetMs, ref }: LockedSubject, skippedMs: number): Promise<number> {
  const { rows } = await tx.execute<{ ahead: string | null }>(sql`
    select extract(epoch from greatest(max(k.gevraagd_op), max(r.fired)) - now()) * 1000 as ahead
    from taak k left join rung r on r.taak_id = k.id where k.kind = ${ref.kind} and k.subject_id = ${ref.id}`);
  return skippedMs + Math.max(0, Number(rows[0]?.ahead ?? 0) - clockOffsetMs);
}

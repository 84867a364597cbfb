/** What the story of a saved form does: it reads its moments, reminds, and removes the answers. Each once, in one transaction. */
import { and, eq, sql } from 'drizzle-orm';
import { type ConceptFacts, herinneringenOp, volgendeStap } from '../domain/concept/concept.ts';
import type { Instant } from '../domain/instant.ts';
import { ladderFor } from '../domain/ladder/ladder.ts';
import type { Tx } from './client.ts';
import { type Concept, close, lockConcept, traceConcept } from './concept-row.ts';
import { queueJobs } from './jobs.ts';
import { queueMails } from './mails.ts';
import { concept, message } from './schema/index.ts';
import type { Settings, Store } from './store.ts';
import { withLadder } from './task-plan.ts';

const systeem = { soort: 'systeem', id: 'systeem' } as const;

/** Marks it as seen in this epoch of the engine, and gives what its story must know; null when it does not exist. */
export function readConcept(store: Store, id: string): Promise<ConceptFacts | null> {
  return store.db.transaction(async (tx) => {
    const row = await lockConcept(tx, id);
    if (!row) return null;
    await tx.update(concept).set({ seen: row.revision, seenEpoch: sql`(select epoch from engine)` }).where(eq(concept.id, id));
    return { open: row.stand === 'open', ladderVersion: row.ladderVersion, volgende: volgendeStap(row) };
  });
}

/** `now` is the story's clock. */
export type Remind = { id: string; n: number; ladderVersion: number; now: Instant };

/** Sends reminder `n`, and marks with it all that are due; `stale` when it was done, or the form or its ladder is another one. */
export function remindConcept(store: Store, { id, n, ladderVersion, now }: Remind): Promise<'done' | 'stale'> {
  return store.db.transaction(async (tx) => {
    const row = await lockConcept(tx, id);
    if (row?.stand !== 'open' || row.ladderVersion !== ladderVersion || row.nextRungN !== n) return 'stale';
    const gegaan = herinneringenOp(row, now, await takesMail(tx, row));
    const last = gegaan.at(-1);
    if (!last) return 'stale';
    const next = row.rungs.find((rung) => rung.n > last.n);
    await tx
      .update(concept)
      .set({ herinneringen: [...row.herinneringen, ...gegaan], nextRungN: next?.n ?? null, nextRungAt: next?.at ?? null })
      .where(eq(concept.id, id));
    if (last.uitkomst === 'verzonden') await mail(tx, row, last.n, now);
    await traceConcept(tx, systeem, 'herinneren', { id });
    return 'done';
  });
}

/** An address that refused a mail of this form is mailed no more. */
async function takesMail(tx: Tx, { id, email }: Concept): Promise<boolean> {
  if (!email) return false;
  const refused = await tx
    .select({ id: message.id })
    .from(message)
    .where(and(eq(message.subjectId, id), eq(message.aan, email), eq(message.status, 'onbestelbaar')))
    .limit(1);
  return refused.length === 0;
}

async function mail(tx: Tx, { id, email, revision }: Concept, rung: number, now: Instant): Promise<void> {
  if (!email) return;
  const mails = await queueMails(tx, [{ kind: 'concept', subjectId: id, rung, aan: email, partij: 'aanmelder' }], now);
  await queueJobs(tx, { nudge: [], mails, changed: { kind: 'concept', id, versie: revision } });
}

export type Clear = Omit<Remind, 'n'>;

/** Removes the answers; `stale` when that was done, it was sent, or it is kept longer by now. */
export function clearConcept(store: Store, { id, ladderVersion, now }: Clear): Promise<'done' | 'stale'> {
  return store.db.transaction(async (tx) => {
    const row = await lockConcept(tx, id);
    if (row?.stand !== 'open' || row.ladderVersion !== ladderVersion || row.uiterlijk > now) return 'stale';
    await close(tx, row, { stand: 'opgeruimd', now });
    await traceConcept(tx, systeem, 'opruimen', { id, version: row.revision + 1 });
    return 'done';
  });
}

/** The dates of a form that was begun at this moment, under today's term and calendar. */
export const conceptLadder = (begonnenOp: Instant, { termen, kalender, version }: Settings) =>
  ladderFor(termen.concept, { gevraagdOp: begonnenOp, spoed: false, kalender, termVersie: version });

/** Every form that is still open under today's term and calendar; gives how many got other dates. */
export async function recomputeConcepts(store: Store): Promise<number> {
  const open = await store.db.select({ id: concept.id }).from(concept).where(eq(concept.stand, 'open'));
  let changed = 0;
  for (const { id } of open) changed += await recompute(store, id);
  return changed;
}

const recompute = (store: Store, id: string): Promise<number> =>
  store.db.transaction(async (tx) => {
    const row = await lockConcept(tx, id);
    if (row?.stand !== 'open') return 0;
    const next = datesOf(withLadder(row, conceptLadder(row.begonnenOp, await store.settings(tx))));
    if (sameDates(next, row)) return 0;
    await tx.update(concept).set(next).where(eq(concept.id, id));
    await queueJobs(tx, { nudge: [{ kind: 'concept', id }], mails: [], changed: { kind: 'concept', id, versie: row.revision } });
    return 1;
  });

type Dates = Pick<Concept, 'uiterlijk' | 'rungs' | 'ladderVersion' | 'nextRungN' | 'nextRungAt'>;

const datesOf = ({ uiterlijk, rungs, ladderVersion, nextRungN, nextRungAt }: Dates): Dates => ({
  ...{ uiterlijk, rungs, ladderVersion, nextRungN, nextRungAt },
});

const sameDates = (a: Dates, b: Dates): boolean =>
  a.uiterlijk === b.uiterlijk && a.rungs.map(({ at }) => at).join() === b.rungs.map(({ at }) => at).join();

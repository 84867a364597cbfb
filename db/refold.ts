/**
 * Stored states of an older shape are folded anew from their events, with their read models and what they ask.
 * At every start, and on the sweep: while old and new processes run side by side, an old one still writes its own shape.
 */
import { and, asc, eq, gt, inArray, lt } from 'drizzle-orm';
import type { TrajectEvent } from '../domain/traject/events.ts';
import { fold, stateShape } from '../domain/traject/evolve.ts';
import type { Tx } from './client.ts';
import { queueJobs } from './jobs.ts';
import { openTasks, rewrite } from './record.ts';
import { event as eventTable, subject as subjectTable } from './schema/index.ts';
import type { Store } from './store.ts';
import { lock, type SubjectRef, thingTime } from './subject.ts';

const perBatch = 50;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** `failed` = ids of things whose events do not fold; they stay as they were. */
export type Refolded = { folded: number; failed: string[] };

/**
 * Folds every thing of an older shape, a batch in each transaction: stopped half way, asking again goes on. A second
 * process waits for the things that the first one has locked, and then finds them done. `shape` = today's.
 */
export async function refold(store: Store, shape = stateShape): Promise<Refolded> {
  const refolded: Refolded = { folded: 0, failed: [] };
  for (let last: string | undefined = beforeAll; last; ) last = await foldBatch(store, { after: last, shape }, refolded);
  return refolded;
}

type Place = { after: string; shape: number };

/** Gives the last id of the batch; undefined when there is none left. */
const foldBatch = (store: Store, { after, shape }: Place, refolded: Refolded): Promise<string | undefined> =>
  store.db.transaction(async (tx) => {
    const older = and(eq(subjectTable.kind, 'traject'), lt(subjectTable.shape, shape), gt(subjectTable.id, after));
    const rows = await tx
      .select({ id: subjectTable.id })
      .from(subjectTable)
      .where(older)
      .orderBy(asc(subjectTable.id))
      .limit(perBatch)
      .for('update');
    const ids = rows.map(({ id }) => id);
    const events = await eventsOf(tx, ids);
    for (const id of ids) {
      const folded = await foldOne(tx, store, { kind: 'traject', id }, events.get(id) ?? []);
      if (folded) refolded.folded += 1;
      else refolded.failed.push(id);
    }
    return ids.at(-1);
  });

async function eventsOf(tx: Tx, ids: string[]): Promise<Map<string, TrajectEvent[]>> {
  const events = new Map<string, TrajectEvent[]>();
  if (ids.length === 0) return events;
  const rows = await tx
    .select({ id: eventTable.subjectId, type: eventTable.type, data: eventTable.data, at: eventTable.at })
    .from(eventTable)
    .where(and(eq(eventTable.kind, 'traject'), inArray(eventTable.subjectId, ids)))
    .orderBy(asc(eventTable.subjectId), asc(eventTable.version));
  for (const { id, type, data, at } of rows) {
    const one = { ...(data as object), type, at: new Date(at).toISOString() } as TrajectEvent;
    events.set(id, [...(events.get(id) ?? []), one]);
  }
  return events;
}

/** In a savepoint of its own: what is wrong with one thing keeps none of the others, and no process from starting. */
const foldOne = (tx: Tx, store: Store, ref: SubjectRef, events: TrajectEvent[]): Promise<boolean> =>
  tx
    .transaction(async (own) => {
      const { subject, settings: newest } = await lock(own, ref);
      const state = fold(events);
      if (!subject || !state) throw new Error('a thing without events');
      if (state.stay < subject.stay) throw new Error('a stay that is taken back would meet the tasks of the one before');
      const now = thingTime({ now: new Date().toISOString() }, subject.clockOffsetMs);
      const settings = await store.settings(own, newest);
      const mails = await rewrite(own, { ...subject, state }, await openTasks(own, ref.id), settings, now);
      await queueJobs(own, { nudge: [], mails, changed: { ...ref, versie: subject.version } });
    })
    .then(
      () => true,
      () => false,
    );

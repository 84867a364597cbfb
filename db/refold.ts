/**
 * Stored states of an older shape are folded anew from their events, with their read models and what they ask.
 * At every start, and on the sweep: while old and new processes run side by side, an old one still writes its own shape.
 */
import { and, asc, eq, gt, inArray, lt } from 'drizzle-orm';
import { type SubjectKind, subjectKinds } from '../domain/thing.ts';
import type { Tx } from './client.ts';
import { queueJobs } from './jobs.ts';
import { kindOf } from './kinds.ts';
import { openTasks, rewrite } from './record.ts';
import { event as eventTable, subject as subjectTable } from './schema/index.ts';
import { type Events, type States, thingOf } from './states.ts';
import type { Store } from './store.ts';
import { lock, type SubjectRef, thingTime } from './subject.ts';

const perBatch = 50;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** `failed` = ids of things whose events do not fold; they stay as they were. */
export type Refolded = { folded: number; failed: string[] };

/**
 * Folds every thing of an older shape, a batch in each transaction: stopped half way, asking again goes on. A second
 * process waits for the things that the first one has locked, and then finds them done. `shapes` = today's, of each kind.
 */
export async function refold(store: Store, shapes: Shapes = todays): Promise<Refolded> {
  const refolded: Refolded = { folded: 0, failed: [] };
  for (const kind of subjectKinds) {
    const shape = shapes[kind];
    for (let last: string | undefined = beforeAll; last; ) last = await foldBatch(store, { kind, after: last, shape }, refolded);
  }
  return refolded;
}

type Shapes = Record<SubjectKind, number>;
const todays = Object.fromEntries(subjectKinds.map((kind) => [kind, kindOf(kind).shape])) as Shapes;

type Place = { kind: SubjectKind; after: string; shape: number };

/** Gives the last id of the batch; undefined when there is none left. */
const foldBatch = (store: Store, { kind, after, shape }: Place, refolded: Refolded): Promise<string | undefined> =>
  store.db.transaction(async (tx) => {
    const older = and(eq(subjectTable.kind, kind), lt(subjectTable.shape, shape), gt(subjectTable.id, after));
    const rows = await tx
      .select({ id: subjectTable.id })
      .from(subjectTable)
      .where(older)
      .orderBy(asc(subjectTable.id))
      .limit(perBatch)
      .for('update');
    const ids = rows.map(({ id }) => id);
    const events = await eventsOf(tx, kind, ids);
    for (const id of ids) {
      const folded = await foldOne(tx, store, { kind, id }, events.get(id) ?? []);
      if (folded) refolded.folded += 1;
      else refolded.failed.push(id);
    }
    return ids.at(-1);
  });

async function eventsOf<K extends SubjectKind>(tx: Tx, kind: K, ids: string[]): Promise<Map<string, Events[K][]>> {
  const events = new Map<string, Events[K][]>();
  if (ids.length === 0) return events;
  const rows = await tx
    .select({ id: eventTable.subjectId, type: eventTable.type, data: eventTable.data, at: eventTable.at })
    .from(eventTable)
    .where(and(eq(eventTable.kind, kind), inArray(eventTable.subjectId, ids)))
    .orderBy(asc(eventTable.subjectId), asc(eventTable.version));
  for (const { id, type, data, at } of rows) {
    const one = { ...(data as object), type, at: new Date(at).toISOString() } as Events[K];
    events.set(id, [...(events.get(id) ?? []), one]);
  }
  return events;
}

/** In a savepoint of its own: what is wrong with one thing keeps none of the others, and no process from starting. */
const foldOne = <K extends SubjectKind>(tx: Tx, store: Store, ref: SubjectRef<K>, events: Events[K][]): Promise<boolean> =>
  tx
    .transaction(async (own) => {
      const { subject, settings: newest } = await lock(own, ref);
      const state = foldAll(ref.kind, events);
      if (!subject || !state) throw new Error('a thing without events');
      const thing = thingOf(ref.kind, state);
      if (thing.stay < subject.stay) throw new Error('a stay that is taken back would meet the tasks of the one before');
      const now = thingTime({ now: new Date().toISOString() }, subject.clockOffsetMs);
      const settings = await store.settings(own, newest);
      const mails = await rewrite(own, { ...subject, state, thing }, await openTasks(own, ref), settings, now);
      await queueJobs(own, { nudge: [], mails, changed: { ...ref, versie: subject.version } });
    })
    .then(
      () => true,
      () => false,
    );

/** The state of a whole stream of events, oldest first. */
const foldAll = <K extends SubjectKind>(kind: K, events: Events[K][]): States[K] | null =>
  events.reduce<States[K] | null>((state, event) => kindOf(kind).evolve(state, event), null);

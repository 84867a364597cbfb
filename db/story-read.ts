/** What a story reads and asks: its facts, and the tasks that time brings. Each in one transaction. */
import { and, eq, inArray, ne, notInArray, or, sql } from 'drizzle-orm';
import type { Instant } from '../domain/instant.ts';
import type { StoryFacts } from '../domain/story-facts.ts';
import { herhalend, type TaakSoort } from '../domain/taak/codes.ts';
import type { Thing } from '../domain/thing.ts';
import type { Tx } from './client.ts';
import { climb, setNextMoment } from './climb.ts';
import { queueJobs } from './jobs.ts';
import { kindOf } from './kinds.ts';
import { askByMail } from './mails.ts';
import { stories } from './queries/stories.ts';
import { openTasks } from './record.ts';
import { subject as subjectTable, taak } from './schema/index.ts';
import type { Settings, Store } from './store.ts';
import { type LockedSubject, lock, type StoryRef, type SubjectRef, thingTime } from './subject.ts';
import { isoOf, newTask, nextMomentOf, plannedTasks } from './task-plan.ts';

/**
 * Reads the facts for the story and marks them seen in this epoch of the engine. `now` = real time.
 * Gives null when the thing does not exist.
 */
export function readFacts(store: Store, ref: SubjectRef, now: Instant): Promise<StoryFacts | null> {
  return store.db.transaction(async (tx) => {
    const { subject, settings, epoch } = await lock(tx, ref);
    if (!subject) return null;
    if (subject.seen !== subject.version || subject.seenEpoch !== epoch)
      await tx
        .update(subjectTable)
        .set({ seen: subject.version, seenEpoch: epoch })
        .where(and(eq(subjectTable.kind, ref.kind), eq(subjectTable.id, ref.id)));
    return factsOf(tx, subject, await store.settings(tx, settings), now);
  });
}

async function factsOf(tx: Tx, subject: LockedSubject, settings: Settings, now: Instant): Promise<StoryFacts> {
  const { ref, state, thing, version, forwarding } = subject;
  const rows = await tasksOfStay(tx, subject);
  return {
    ...kindOf(ref.kind).codes(state),
    version,
    now: thingTime({ now }, subject.clockOffsetMs),
    forwarding,
    taken: rows.map(({ id, soort, key, status, ladderVersion, nextRungN: n, nextRungAt: at }) => ({
      ...{ id, key, ladderVersion, kind: soort as TaakSoort, done: status !== 'open' },
      nextRung: n !== null && at ? { n, at: isoOf(at) } : null,
    })),
    gepland: plannedTasks(thing, rows, settings),
  };
}

/** Open ones, and those of this stay that are answered; what repeats is gone once it is answered, unless it is asked still. */
const tasksOfStay = (tx: Tx, { ref, stay, thing }: LockedSubject) =>
  tx
    .select({
      ...{ id: taak.id, soort: taak.soort, key: taak.key, status: taak.status },
      ...{ ladderVersion: taak.ladderVersion, nextRungN: taak.nextRungN, nextRungAt: taak.nextRungAt },
    })
    .from(taak)
    .where(
      and(
        eq(taak.kind, ref.kind),
        eq(taak.subjectId, ref.id),
        ne(taak.soort, 'alarm'),
        or(
          eq(taak.status, 'open'),
          and(eq(taak.stay, stay), or(notInArray(taak.soort, [...herhalend]), inArray(taak.key, keysOf(thing)))),
        ),
      ),
    );

/** An empty list is no list to Postgres; no repeating task has an empty key. */
const keysOf = (thing: Thing): string[] => ['', ...thing.gepland.map(({ key }) => key)];

export type Ask = { subject: SubjectRef; stay: number; kind: TaakSoort; key: string; now: Instant };

/** Asks a task that time brings; `stale` when the thing is in another stay or no longer asks it. Asked again: the same task. */
export async function openTask(store: Store, { subject: ref, stay, kind, key, now }: Ask): Promise<'done' | 'stale'> {
  return store.db.transaction(async (tx) => {
    const { subject, settings: newest } = await lock(tx, ref);
    if (!subject || subject.stay !== stay) return 'stale';
    const vraag = subject.thing.gepland.find((v) => v.kind === kind && v.key === key);
    if (!vraag || subject.thing.opgeschort) return 'stale';
    const settings = await store.settings(tx, newest);
    const row = newTask(subject.thing, { ...vraag, timed: true }, now, settings);
    const asked = await tx.insert(taak).values(row).onConflictDoNothing().returning({ id: taak.id });
    if (asked.length === 0) return 'done';
    await setNextMoment(tx, subject, nextMomentOf(subject.thing, await openTasks(tx, ref), settings));
    const mails = await askByMail(tx, subject.thing, [row], now);
    await queueJobs(tx, { nudge: [], mails, changed: { ...ref, versie: subject.version } });
    return 'done';
  });
}

/**
 * Does what a story would have done up to `upTo`, in order: asks what time brought, fires the rungs that were due.
 * For demo histories made in bulk with moments in the past [docs/architecture.md: time].
 */
export async function catchUp(store: Store, ref: SubjectRef, upTo: Instant): Promise<void> {
  for (;;) {
    const facts = await peek(store, ref, upTo);
    if (!facts) return;
    const planned = facts.gepland.filter((g) => g.at <= upTo).sort((a, b) => a.at.localeCompare(b.at))[0];
    const rungs = facts.taken.filter((t) => !t.done && t.nextRung && t.nextRung.at <= upTo);
    const first = rungs.sort((a, b) => (a.nextRung?.at ?? '').localeCompare(b.nextRung?.at ?? ''))[0];
    if (planned && (!first?.nextRung || planned.at <= first.nextRung.at)) {
      await openTask(store, { subject: ref, stay: facts.stay, kind: planned.kind, key: planned.key, now: planned.at });
    } else if (first?.nextRung) {
      const { n, at } = first.nextRung;
      await climb(store, { subject: ref, taakId: first.id, n, ladderVersion: first.ladderVersion, now: at });
    } else return;
  }
}

/** The facts without marking them seen. */
const peek = (store: Store, ref: SubjectRef, now: Instant): Promise<StoryFacts | null> =>
  store.db.transaction(async (tx) => {
    const { subject, settings } = await lock(tx, ref);
    return subject ? factsOf(tx, subject, await store.settings(tx, settings), now) : null;
  });

/** Living things that this epoch has not seen, by next moment; recover asks again until none is left. */
export async function unseenSubjects(store: Store, limit: number, skip: readonly string[]): Promise<StoryRef[]> {
  const { rows } = await store.db.execute<StoryRef>(sql`
    select s.kind, s.id from ${stories} s, engine e
    where not s.ended and s.seen_epoch < e.epoch and not s.id = any(${sql.param([...skip])}::uuid[])
    order by s.next_moment nulls last limit ${limit}`);
  return rows;
}

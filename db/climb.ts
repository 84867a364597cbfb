/** A rung fires: exactly once, in order, and it counts only when it reached someone who can act [docs/rules.md: ladders]. */
import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Instant } from '../domain/instant.ts';
import type { Rung } from '../domain/ladder/ladder.ts';
import type { Thing } from '../domain/thing.ts';
import { type Reached, reachedBy } from './addressees.ts';
import type { Tx } from './client.ts';
import { queueJobs } from './jobs.ts';
import { queueMails } from './mails.ts';
import { openTasks } from './record.ts';
import { rung as rungTable, subject as subjectTable, taak } from './schema/index.ts';
import type { Settings, Store } from './store.ts';
import { type LockedSubject, lock, type SubjectRef } from './subject.ts';
import { nextMomentOf, type TaakRow } from './task-plan.ts';

export type Climb = { subject: SubjectRef; taakId: string; n: number; ladderVersion: number; now: Instant };

type Fired = { rung: Rung; uitkomst: 'bereikt' | 'niemand' | 'ingehaald'; reached: Reached[] };

/**
 * Fires rung `n`, and with it all that are overdue: only the highest is sent, the others are marked `ingehaald`.
 * Answers `stale`, and does nothing, when the task is closed, its ladder is another one, or the rung is not due.
 */
export async function climb(store: Store, { subject: ref, taakId, n, ladderVersion, now }: Climb): Promise<'done' | 'stale'> {
  return store.db.transaction(async (tx) => {
    const { subject, settings: newest } = await lock(tx, ref);
    const open = await openTasks(tx, ref);
    const task = open.find((t) => t.id === taakId);
    if (!subject || !task || task.ladderVersion !== ladderVersion || task.nextRungN !== n || task.stay !== subject.stay)
      return 'stale';
    const due = task.rungs.filter((r) => r.n >= n && r.at <= now);
    if (due.length === 0) return 'stale';
    const settings = await store.settings(tx, newest);
    const fired = await fire({ tx, task, thing: subject.thing, now, settings }, due);
    await writeFired(tx, { task, fired, now, subject, open, settings });
    return 'done';
  });
}

type Firing = { tx: Tx; task: TaakRow; thing: Thing; now: Instant; settings: Settings };

/** The highest due rung; when it meets nobody the next one at once, until one reaches someone or none is left. */
async function fire({ tx, task, thing, now, settings }: Firing, due: Rung[]): Promise<Fired[]> {
  const fired: Fired[] = due.slice(0, -1).map((rung) => ({ rung, uitkomst: 'ingehaald', reached: [] }));
  const highest = due.at(-1)?.n ?? 0;
  for (const rung of task.rungs.filter((r) => r.n >= highest)) {
    const question = { tx, task, thing, now, soort: rung.soort, settings };
    const reached = await reachedBy(question, rung.aan);
    fired.push({ rung, uitkomst: reached.length > 0 ? 'bereikt' : 'niemand', reached });
    if (reached.length > 0) break;
  }
  return fired;
}

type Written = { task: TaakRow; fired: Fired[]; now: Instant; subject: LockedSubject; open: TaakRow[]; settings: Settings };

async function writeFired(tx: Tx, { task, fired, now, subject, open, settings }: Written): Promise<void> {
  const last = fired.at(-1);
  const next = task.rungs.find((r) => r.n > (last?.rung.n ?? 0)) ?? null;
  await tx.insert(rungTable).values(
    fired.map(({ rung, uitkomst, reached }) => ({
      ...{ taakId: task.id, n: rung.n, soort: rung.soort, planned: rung.at, fired: now, uitkomst },
      ...{ bereikt: reached.map((r) => r.partij), ladderVersion: task.ladderVersion },
    })),
  );
  await tx
    .update(taak)
    .set({ nextRungN: next?.n ?? null, nextRungAt: next?.at ?? null })
    .where(eq(taak.id, task.id));
  const mails = await queueMails(
    tx,
    fired.flatMap(({ rung, reached }) => reached.map((r) => ({ taakId: task.id, rung: rung.n, ...r }))),
    now,
  );
  if (last?.uitkomst === 'niemand') await raiseAlarm(tx, task, now);
  const after = open.map((t) => (t.id === task.id ? { ...t, nextRungAt: next?.at ?? null } : t));
  await setNextMoment(tx, subject, nextMomentOf(subject.thing, after, settings));
  await queueJobs(tx, { nudge: [], mails, changed: { ...subject.ref, versie: subject.version } });
}

/** Past the last rung and nobody reached: the beheerder sees which task nobody can act on. */
async function raiseAlarm(tx: Tx, task: TaakRow, now: Instant): Promise<void> {
  const { kind, subjectId, stay, regio, doelgroep, spoed, id: overTaak } = task;
  await tx
    .insert(taak)
    .values({
      ...{ id: randomUUID(), kind, subjectId, stay, regio, doelgroep, spoed, overTaak },
      ...{ soort: 'alarm', key: task.id, rol: 'beheerder', gevraagdOp: now, vanaf: now, rungs: [] },
    })
    .onConflictDoNothing();
}

/** When the sweep must see this thing at the latest. */
export async function setNextMoment(tx: Tx, subject: LockedSubject, nextMoment: Instant | null): Promise<void> {
  if (subject.nextMoment !== nextMoment)
    await tx
      .update(subjectTable)
      .set({ nextMoment })
      .where(and(eq(subjectTable.kind, subject.ref.kind), eq(subjectTable.id, subject.ref.id)));
}

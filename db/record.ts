/** What an accepted action writes, in one place: events, state, read models, tasks, mails, audit, outcome, nudge. */
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Instant } from '../domain/instant.ts';
import { urenPerWeek } from '../domain/matching/uren.ts';
import type { TrajectEvent } from '../domain/traject/events.ts';
import { evolve } from '../domain/traject/evolve.ts';
import type { Traject } from '../domain/traject/state.ts';
import { storyCodes } from '../domain/traject/story-facts.ts';
import { bodyHash } from './body-hash.ts';
import type { Tx } from './client.ts';
import type { Action, Answer, Outcome } from './execute.ts';
import { queueJobs } from './jobs.ts';
import { askByMail } from './mails.ts';
import { audit, contact, event, outcome, persoon, subject as subjectTable, taak, traject as trajectTable } from './schema/index.ts';
import type { Settings } from './store.ts';
import type { LockedSubject } from './subject.ts';
import { type NieuweTaak, nextMomentOf, type TaakRow } from './task-plan.ts';
import { taskChanges } from './task-changes.ts';

type Accepted = { action: Action; subject: LockedSubject | null; events: TrajectEvent[]; settings: Settings; now: Instant };

/** Writes everything; the caller's transaction makes it all or nothing. */
export async function record(tx: Tx, accepted: Accepted): Promise<Answer> {
  const { action, subject, events, settings, now } = accepted;
  const before = subject?.state ?? null;
  const after = events.reduce<Traject | null>(evolve, before);
  if (!after) throw new Error('an accepted action without events');
  const version = (subject?.version ?? 0) + events.length;
  const open = subject ? await openTasks(tx, subject.ref.id) : [];
  const changes = taskChanges({ open, before, after, events, now, actorId: action.actor.id, settings });
  const stillOpen = [...open.filter((o) => !changes.closed.some((c) => c.id === o.id)).map((o) => ({ ...o, ...changes.kept.get(o.id) })), ...changes.asked];
  const silent = before !== null && !changes.any && JSON.stringify(storyCodes(before)) === JSON.stringify(storyCodes(after));

  await writeSubject(tx, accepted, after, version, nextMomentOf(after, stillOpen.map(asMoment), settings), silent);
  await writeEvents(tx, accepted, version);
  await writeReadModels(tx, accepted, after);
  await writeTasks(tx, changes, after);
  const mails = await askByMail(tx, after, changes.asked, now);
  const answer = { id: after.id, versie: version, referentie: after.referentie, fase: after.fase };
  await writeOutcome(tx, accepted, answer);
  await queueJobs(tx, { nudge: silent ? [] : [action.subject], mails, changed: { ...action.subject, versie: version } });
  return answer;
}

const asMoment = (task: TaakRow | NieuweTaak) => ({ soort: task.soort, key: task.key ?? '', nextRungAt: task.nextRungAt ?? null });

/** The tasks that this thing's story asks; an alarm hangs on one of them and is nobody's story. */
export const openTasks = (tx: Tx, subjectId: string): Promise<TaakRow[]> =>
  tx
    .select()
    .from(taak)
    .where(and(eq(taak.kind, 'traject'), eq(taak.subjectId, subjectId), eq(taak.status, 'open'), ne(taak.soort, 'alarm')));

async function writeSubject(tx: Tx, { action, subject }: Accepted, after: Traject, version: number, nextMoment: Instant | null, silent: boolean) {
  const values = { version, stay: after.stay, state: after, nextMoment, ended: after.fase === 'afgesloten', changedAt: sql`now()` };
  if (!subject) {
    await tx.insert(subjectTable).values({ ...values, ...action.subject });
    return;
  }
  const seen = silent && subject.seen === subject.version ? version : subject.seen;
  await tx
    .update(subjectTable)
    .set({ ...values, seen })
    .where(and(eq(subjectTable.kind, action.subject.kind), eq(subjectTable.id, action.subject.id)));
}

async function writeEvents(tx: Tx, { action, subject, events }: Accepted, version: number) {
  const first = version - events.length + 1;
  const { kind, id: subjectId } = subject?.ref ?? action.subject;
  const who = { actorSoort: action.actor.soort, actorId: action.actor.id };
  await tx.insert(event).values(
    events.map(({ type, at, ...data }, i) => ({ kind, subjectId, version: first + i, type, data, at, ...who })),
  );
}

async function writeReadModels(tx: Tx, { action, subject, events, now }: Accepted, after: Traject) {
  const row = readModel(after);
  if (action.command.type === 'MeldAan') await tx.insert(persoon).values(action.command.persoon).onConflictDoNothing();
  if (subject) await tx.update(trajectTable).set(row).where(eq(trajectTable.id, after.id));
  else await tx.insert(trajectTable).values({ ...row, id: after.id });
  for (const e of events) {
    if (e.type !== 'ContactGeregistreerd') continue;
    const { op, hoe, uren, notitie, door } = e;
    await tx.insert(contact).values({ id: crypto.randomUUID(), trajectId: after.id, op, hoe, uren, notitie, doorId: door, at: now });
  }
}

/** The traject as lists, scope and figures see it; invariant 3 compares it with the state. */
export function readModel(traject: Traject) {
  const supported = traject.fase === 'ondersteuning' || traject.fase === 'overdracht';
  const { referentie, persoonId, fase, stroom, regio, gemeente, spoed, sinds, ontvangenOp } = traject;
  return {
    ...{ referentie, persoonId, fase, stroom, regio, gemeente, spoed, sinds, ontvangenOp },
    doelgroep: traject.teldoelgroep,
    ondersteunerId: traject.ondersteuning?.ondersteunerId ?? null,
    gekozenId: traject.fase === 'matching' ? (traject.gekozen ?? null) : null,
    uren: supported ? urenPerWeek(traject.teldoelgroep, traject.ondersteuning.inzet) : 0,
    leden: traject.fase === 'aanmeldoverleg' ? traject.leden.map((lid) => lid.id) : [],
    reden: traject.fase === 'afgesloten' ? traject.reden : null,
  };
}

async function writeTasks(tx: Tx, changes: ReturnType<typeof taskChanges>, after: Traject) {
  const byStatus = (status: string) => changes.closed.filter((c) => c.status === status).map((c) => c.id);
  for (const status of ['beantwoord', 'ingetrokken']) {
    const ids = byStatus(status);
    if (ids.length > 0)
      await tx
        .update(taak)
        .set({ status, geslotenOp: changes.at, geslotenDoor: changes.by, nextRungAt: null, nextRungN: null, revision: sql`${taak.revision} + 1` })
        .where(inArray(taak.id, ids));
  }
  const closed = changes.closed.map((c) => c.id);
  if (closed.length > 0)
    await tx.update(taak).set({ status: 'ingetrokken', geslotenOp: changes.at, geslotenDoor: 'systeem' }).where(and(inArray(taak.overTaak, closed), eq(taak.status, 'open')));
  for (const [id, change] of changes.kept) await tx.update(taak).set(change).where(eq(taak.id, id));
  if (changes.asked.length > 0) await tx.insert(taak).values(changes.asked);
  if (changes.kept.size > 0) await tx.update(taak).set({ stay: after.stay }).where(and(eq(taak.subjectId, after.id), eq(taak.soort, 'alarm'), eq(taak.status, 'open')));
}

async function writeOutcome(tx: Tx, { action, events }: Accepted, answer: Answer) {
  await tx.insert(outcome).values({
    actorId: action.actor.id,
    key: action.idempotencyKey,
    bodyHash: bodyHash(action.subject, originalCommand(action)),
    kind: action.subject.kind,
    subjectId: action.subject.id,
    version: answer.versie,
    events: events.length,
    answer,
  });
  await writeAudit(tx, action, 'gedaan', answer.versie);
}

/** The reference is given inside the transaction; the request came without. */
const originalCommand = ({ command }: Action): unknown => (command.type === 'MeldAan' ? { ...command, referentie: '' } : command);

async function writeAudit(tx: Tx, action: Action, uitkomst: string, version?: number, reden?: string) {
  await tx.insert(audit).values({
    actorSoort: action.actor.soort,
    actorId: action.actor.id,
    actie: action.command.type,
    ...{ kind: action.subject.kind, subjectId: action.subject.id },
    uitkomst,
    reden: reden ?? null,
    version: version ?? null,
  });
}

/** A refusal leaves its trace in the same transaction. */
export async function trace(tx: Tx, action: Action, reden: string, answer: Outcome): Promise<Outcome> {
  await writeAudit(tx, action, 'geweigerd', undefined, reden);
  return answer;
}

/** What an accepted action writes, in one place: events, state, read model, tasks, mails, audit, outcome, nudge. */
import { and, eq, getTableColumns, ne, sql } from 'drizzle-orm';
import type { Instant } from '../domain/instant.ts';
import type { SubjectKind, Thing } from '../domain/thing.ts';
import type { Action, Answer, Outcome } from './action.ts';
import { hashOf } from './body-hash.ts';
import type { Tx } from './client.ts';
import { inColumns } from './columns.ts';
import { type Jobs, jobsQuery } from './jobs.ts';
import type { ReadModel } from './kind.ts';
import { kindOf } from './kinds.ts';
import { askByMail } from './mails.ts';
import { audit, taak } from './schema/index.ts';
import { type Events, type States, thingOf } from './states.ts';
import type { Settings } from './store.ts';
import type { LockedSubject, SubjectRef } from './subject.ts';
import { type TaskChanges, taskChanges } from './task-changes.ts';
import { nextMomentOf, type TaakRow } from './task-plan.ts';

type Accepted<K extends SubjectKind> = {
  action: Action<K>;
  subject: LockedSubject<K> | null;
  open: TaakRow[];
  events: Events[K][];
  settings: Settings;
  now: Instant;
};

/**
 * What the state of a thing, folded anew from its events, makes of its row, its read model and its open tasks: an action
 * without events. A story that goes on has not seen it. Gives the ids of the mails of what is asked.
 */
export async function rewrite<K extends SubjectKind>(
  tx: Tx,
  subject: LockedSubject<K>,
  open: TaakRow[],
  settings: Settings,
  now: Instant,
): Promise<string[]> {
  const { ref, thing: after, version } = subject;
  const actor = { soort: 'systeem', id: 'systeem' } as const;
  const changes = taskChanges({ open, before: after, after, answered: [], now, actorId: actor.id, settings });
  const nextMoment = nextMomentOf(after, stillOpenOf(open, changes), settings);
  const seen = after.ended ? subject.seen : Math.min(subject.seen, version - 1);
  const facts = { ref, actor, subject: { ...subject, seen }, events: [] };
  await writeFacts(tx, facts, { state: subject.state, after, version, nextMoment, silent: false, changes });
  await moveTasks(tx, changes, after);
  return askByMail(tx, after, changes.asked, now);
}

const stillOpenOf = (open: TaakRow[], changes: TaskChanges) => [
  ...open.filter((o) => !changes.closed.some((c) => c.id === o.id)).map((o) => ({ ...o, ...changes.kept.get(o.id) })),
  ...changes.asked,
];

/** Writes everything; the caller's transaction makes it all or nothing. */
export async function record<K extends SubjectKind>(tx: Tx, accepted: Accepted<K>): Promise<Answer> {
  const { action, subject, open, events, settings, now } = accepted;
  const ref = action.subject;
  const kind = kindOf(ref.kind);
  const before = subject?.state ?? null;
  const state = events.reduce<States[K] | null>((folded, event) => kind.evolve(folded, event), before);
  if (!state) throw new Error('an accepted action without events');
  const after = thingOf(ref.kind, state);
  const version = (subject?.version ?? 0) + events.length;
  const answered = events.flatMap((event) => kind.answeredBy(event) ?? []);
  const changes = taskChanges({ open, before: subject?.thing ?? null, after, answered, now, actorId: action.actor.id, settings });
  const nextMoment = nextMomentOf(after, stillOpenOf(open, changes), settings);
  const sameMoment = nextMoment === (subject?.nextMoment ?? null);
  const sameCodes = before !== null && JSON.stringify(kind.codes(before)) === JSON.stringify(kind.codes(state));
  const silent = sameCodes && sameMoment && !changes.any;
  await kind.before?.(tx, action, now);
  await writeFacts(tx, { ref, actor: action.actor, subject, events }, { state, after, version, nextMoment, silent, changes });
  const own = await kind.after(tx, { action, events, after: state, version, now });
  await moveTasks(tx, changes, after);
  const mails = [...(await askByMail(tx, after, changes.asked, now)), ...own];
  const answer = { id: after.id, versie: version, referentie: after.referentie, fase: after.fase };
  await writeOutcome(tx, accepted, answer, { nudge: silent ? [] : [ref], mails, changed: { ...ref, versie: version } });
  return answer;
}

/** The tasks that this thing's story asks; an alarm hangs on one of them and is nobody's story. */
export const openTasks = (tx: Tx, { kind, id }: SubjectRef): Promise<TaakRow[]> =>
  tx
    .select()
    .from(taak)
    .where(and(eq(taak.kind, kind), eq(taak.subjectId, id), eq(taak.status, 'open'), ne(taak.soort, 'alarm')));

/** Of an action, or of what is folded anew. */
type Facts<K extends SubjectKind> = Pick<Accepted<K>, 'subject' | 'events'> & { ref: SubjectRef<K>; actor: Action['actor'] };
type Written<K extends SubjectKind> = {
  state: States[K];
  after: Thing;
  version: number;
  nextMoment: Instant | null;
  silent: boolean;
  changes: TaskChanges;
};

/**
 * State, events, read model, and the tasks answered, withdrawn and asked: one statement, since each trip costs as much.
 * What no story listens to raises `seen` along with `version`. What hangs on a closed task (an alarm) goes with it.
 * A second first action on the same id fails on the number of its event, and is tried again as what it then is.
 */
async function writeFacts<K extends SubjectKind>(tx: Tx, { ref, actor, subject, events }: Facts<K>, written: Written<K>) {
  const { state, after, version, nextMoment, silent, changes } = written;
  const { kind, id } = ref;
  const { shape, readModel } = kindOf(kind);
  const seen = silent && subject?.seen === subject?.version ? version : (subject?.seen ?? 0);
  const numbered = events.map(({ type, at, ...data }, i) => ({ version: version - events.length + 1 + i, type, at, data }));
  await tx.execute(sql`
    with thing as (
      insert into subject (kind, id, version, stay, state, shape, next_moment, ended, seen)
      values (${kind}, ${id}, ${version}, ${after.stay}, ${JSON.stringify(state)}, ${shape}, ${nextMoment}, ${after.ended}, ${seen})
      on conflict (kind, id) do update set version = excluded.version, stay = excluded.stay, state = excluded.state, shape = excluded.shape,
        next_moment = excluded.next_moment, ended = excluded.ended, seen = excluded.seen, changed_at = now()
    ), happened as (
      insert into event (kind, subject_id, version, type, data, at, actor_soort, actor_id)
      select ${kind}, ${id}, e.version, e.type, e.data, e.at, ${actor.soort}, ${actor.id}
      from jsonb_to_recordset(${JSON.stringify(numbered)}) as e(version int, type text, data jsonb, at timestamptz)
    ), closed as (
      update taak set status = c.status, gesloten_op = ${changes.at}, gesloten_door = ${changes.by}, next_rung_n = null,
        next_rung_at = null, revision = revision + 1
      from jsonb_to_recordset(${JSON.stringify(changes.closed)}) as c(id uuid, status text)
      where taak.kind = ${kind} and subject_id = ${id} and taak.status = 'open' and (taak.id = c.id or over_taak = c.id)
    ), asked as (
      insert into taak select t.* from jsonb_populate_recordset(null::taak, ${JSON.stringify(changes.asked.map(taakRow))}) as t
    )
    ${upsert(readModel(state))}`);
}

const taakRow = inColumns(getTableColumns(taak));

/** The row of the read model, written anew. Table and columns are names of our own schema. */
function upsert({ table, row }: ReadModel) {
  const set = Object.keys(row).filter((column) => column !== 'id');
  const update = sql.raw(set.map((column) => `${column} = excluded.${column}`).join(', '));
  const name = sql.raw(table);
  return sql`insert into ${name} (${sql.raw(Object.keys(row).join(', '))})
    select ${sql.raw(
      Object.keys(row)
        .map((column) => `r.${column}`)
        .join(', '),
    )} from jsonb_populate_record(null::${name}, ${JSON.stringify(row)}) as r
    on conflict (id) do update set ${update}`;
}

/** Tasks that stay open over the change: carried into the new stay, or under another ladder; an alarm moves along. */
async function moveTasks(tx: Tx, { kept }: TaskChanges, after: Thing) {
  for (const [id, change] of kept) await tx.update(taak).set(change).where(eq(taak.id, id));
  if (kept.size > 0)
    await tx
      .update(taak)
      .set({ stay: after.stay })
      .where(and(eq(taak.subjectId, after.id), eq(taak.soort, 'alarm'), eq(taak.status, 'open')));
}

/** The first answer, the audit row, the jobs and the word to the screens. */
async function writeOutcome<K extends SubjectKind>(tx: Tx, { action, events }: Accepted<K>, answer: Answer, jobs: Jobs) {
  const { actor, subject, idempotencyKey, command } = action;
  const hash = hashOf(action);
  await tx.execute(sql`
    with kept as (
      insert into outcome (actor_id, key, body_hash, kind, subject_id, version, events, answer)
      values (${actor.id}, ${idempotencyKey}, ${hash}, ${subject.kind}, ${subject.id}, ${answer.versie}, ${events.length}, ${JSON.stringify(answer)})
    ), traced as (
      insert into audit (actor_soort, actor_id, actie, kind, subject_id, uitkomst, version)
      values (${actor.soort}, ${actor.id}, ${command.type}, ${subject.kind}, ${subject.id}, 'gedaan', ${answer.versie})
    ) ${jobsQuery(jobs)}`);
}

/** A refusal leaves its trace in the same transaction. */
export async function trace<K extends SubjectKind>(tx: Tx, action: Action<K>, reden: string, answer: Outcome): Promise<Outcome> {
  const { actor, subject, command } = action;
  await tx.insert(audit).values({
    ...{ actorSoort: actor.soort, actorId: actor.id, actie: command.type, kind: subject.kind, subjectId: subject.id },
    ...{ uitkomst: 'geweigerd', reden },
  });
  return answer;
}

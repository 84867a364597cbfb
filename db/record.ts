/** What an accepted action writes, in one place: events, state, read models, tasks, mails, audit, outcome, nudge. */
import { and, eq, getTableColumns, ne, sql } from 'drizzle-orm';
import type { Instant } from '../domain/instant.ts';
import { urenVoorEerste, urenVoorTweede } from '../domain/matching/uren.ts';
import type { Fase } from '../domain/traject/codes.ts';
import type { TrajectEvent } from '../domain/traject/events.ts';
import { evolve, stateShape } from '../domain/traject/evolve.ts';
import type { Traject } from '../domain/traject/state.ts';
import { storyCodes } from '../domain/traject/story-facts.ts';
import { gekozenIn } from '../domain/traject/tasks.ts';
import { inLichtContact, wordtOndersteund } from '../domain/traject/vouwen/fase.ts';
import type { Action, Answer, Outcome } from './action.ts';
import { bodyHash } from './body-hash.ts';
import type { Tx } from './client.ts';
import { type Jobs, jobsQuery } from './jobs.ts';
import { askByMail, confirmByMail } from './mails.ts';
import { nieuwePersoon, schrijfPersoon } from './personen.ts';
import { writeRegisters } from './registers.ts';
import { audit, taak, traject as trajectTable } from './schema/index.ts';
import type { Settings } from './store.ts';
import type { LockedSubject } from './subject.ts';
import { type TaskChanges, taskChanges } from './task-changes.ts';
import { nextMomentOf, type TaakRow } from './task-plan.ts';
import { koppelVraag } from './vraagvooraf.ts';

type Accepted = {
  action: Action;
  subject: LockedSubject | null;
  open: TaakRow[];
  events: TrajectEvent[];
  settings: Settings;
  now: Instant;
};

/**
 * What the state of a thing, folded anew from its events, makes of its row, its read model and its open tasks: an action
 * without events. A story that goes on has not seen it. Gives the ids of the mails of what is asked.
 */
export async function rewrite(
  tx: Tx,
  subject: LockedSubject,
  open: TaakRow[],
  settings: Settings,
  now: Instant,
): Promise<string[]> {
  const { ref, state: after, version } = subject;
  const actor = { soort: 'systeem', id: 'systeem' } as const;
  const changes = taskChanges({ open, before: after, after, events: [], now, actorId: actor.id, settings });
  const nextMoment = nextMomentOf(after, stillOpenOf(open, changes), settings);
  const seen = after.fase === 'afgesloten' ? subject.seen : Math.min(subject.seen, version - 1);
  const facts = { action: { subject: ref, actor }, subject: { ...subject, seen }, events: [] };
  await writeFacts(tx, facts, { after, version, nextMoment, silent: false, changes });
  await moveTasks(tx, changes, after);
  return askByMail(tx, after, changes.asked, now);
}

const stillOpenOf = (open: TaakRow[], changes: TaskChanges) => [
  ...open.filter((o) => !changes.closed.some((c) => c.id === o.id)).map((o) => ({ ...o, ...changes.kept.get(o.id) })),
  ...changes.asked,
];

/** Writes everything; the caller's transaction makes it all or nothing. */
export async function record(tx: Tx, accepted: Accepted): Promise<Answer> {
  const { action, subject, open, events, settings, now } = accepted;
  const before = subject?.state ?? null;
  const after = events.reduce<Traject | null>(evolve, before);
  if (!after) throw new Error('an accepted action without events');
  const version = (subject?.version ?? 0) + events.length;
  const changes = taskChanges({ open, before, after, events, now, actorId: action.actor.id, settings });
  const nextMoment = nextMomentOf(after, stillOpenOf(open, changes), settings);
  const sameMoment = nextMoment === (subject?.nextMoment ?? null);
  const sameCodes = before !== null && JSON.stringify(storyCodes(before)) === JSON.stringify(storyCodes(after));
  const silent = sameCodes && sameMoment && !changes.any;
  if (action.command.type === 'MeldAan') await nieuwePersoon(tx, action.command.persoon, now);
  await writeFacts(tx, accepted, { after, version, nextMoment, silent, changes });
  await writeRegisters(tx, accepted, after);
  await schrijfPersoon(tx, after, events, now);
  await koppelVraag(tx, action, after.id, now);
  await moveTasks(tx, changes, after);
  const mails = [...(await askByMail(tx, after, changes.asked, now)), ...(await confirmByMail(tx, after, action, now))];
  const answer = { id: after.id, versie: version, referentie: after.referentie, fase: after.fase };
  const jobs = { nudge: silent ? [] : [action.subject], mails, changed: { ...action.subject, versie: version } };
  await writeOutcome(tx, accepted, answer, jobs);
  return answer;
}

/** The tasks that this thing's story asks; an alarm hangs on one of them and is nobody's story. */
export const openTasks = (tx: Tx, subjectId: string): Promise<TaakRow[]> =>
  tx
    .select()
    .from(taak)
    .where(and(eq(taak.kind, 'traject'), eq(taak.subjectId, subjectId), eq(taak.status, 'open'), ne(taak.soort, 'alarm')));

const trajectColumns = getTableColumns(trajectTable);

const taakColumns = getTableColumns(taak);

/** An action, or for what is folded anew only its subject and who does that. */
type Facts = Pick<Accepted, 'subject' | 'events'> & { action: Pick<Action, 'subject' | 'actor'> };
type Written = { after: Traject; version: number; nextMoment: Instant | null; silent: boolean; changes: TaskChanges };

/**
 * State, events, read model, and the tasks answered, withdrawn and asked: one statement, since each trip costs as much.
 * What no story listens to raises `seen` along with `version`. What hangs on a closed task (an alarm) goes with it.
 * A second first action on the same id fails on the number of its event, and is tried again as what it then is.
 */
async function writeFacts(tx: Tx, { action, subject, events }: Facts, written: Written) {
  const { after, version, nextMoment, silent, changes } = written;
  const { kind, id } = action.subject;
  const seen = silent && subject?.seen === subject?.version ? version : (subject?.seen ?? 0);
  const numbered = events.map(({ type, at, ...data }, i) => ({ version: version - events.length + 1 + i, type, at, data }));
  await tx.execute(sql`
    with thing as (
      insert into subject (kind, id, version, stay, state, shape, next_moment, ended, seen)
      values (${kind}, ${id}, ${version}, ${after.stay}, ${JSON.stringify(after)}, ${stateShape}, ${nextMoment}, ${after.fase === 'afgesloten'}, ${seen})
      on conflict (kind, id) do update set version = excluded.version, stay = excluded.stay, state = excluded.state, shape = excluded.shape,
        next_moment = excluded.next_moment, ended = excluded.ended, seen = excluded.seen, changed_at = now()
    ), happened as (
      insert into event (kind, subject_id, version, type, data, at, actor_soort, actor_id)
      select ${kind}, ${id}, e.version, e.type, e.data, e.at, ${action.actor.soort}, ${action.actor.id}
      from jsonb_to_recordset(${JSON.stringify(numbered)}) as e(version int, type text, data jsonb, at timestamptz)
    ), closed as (
      update taak set status = c.status, gesloten_op = ${changes.at}, gesloten_door = ${changes.by}, next_rung_n = null,
        next_rung_at = null, revision = revision + 1
      from jsonb_to_recordset(${JSON.stringify(changes.closed)}) as c(id uuid, status text)
      where subject_id = ${id} and taak.status = 'open' and (taak.id = c.id or over_taak = c.id)
    ), asked as (
      insert into taak select t.* from jsonb_populate_recordset(null::taak, ${JSON.stringify(changes.asked.map(taakRow))}) as t
    )
    insert into traject select r.* from jsonb_populate_record(null::traject, ${JSON.stringify(trajectRow(readModel(after)))}) as r
    on conflict (id) do update set ${readModelUpdate}`);
}

type Columns = Record<string, { name: string }>;

const inColumns = (columns: Columns) => (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [columns[key]?.name, value]));
const trajectRow = inColumns(trajectColumns);
const taakRow = inColumns(taakColumns);
const readModelUpdate = sql.raw(
  Object.values(trajectColumns)
    .filter((column) => column.name !== 'id')
    .map((column) => `${column.name} = excluded.${column.name}`)
    .join(', '),
);

/** The traject as lists, scope and figures see it; invariant 3 compares it with the state. */
export function readModel(traject: Traject) {
  const supported = wordtOndersteund(traject);
  const { referentie, persoonId, fase, stroom, regio, gemeente, spoed, sinds, ontvangenOp } = traject;
  return {
    ...{ id: traject.id, referentie, persoonId, fase, stroom, regio, gemeente, spoed, sinds, ontvangenOp },
    doelgroep: traject.teldoelgroep,
    ondersteunerId: traject.ondersteuning?.ondersteunerId ?? null,
    gekozenId: gekozenIn(traject),
    uren: supported ? urenVoorEerste(traject.teldoelgroep, traject.ondersteuning.inzet, faseVoorUren(traject)) : 0,
    ...tweedeVan(traject),
    wachtlijstSinds: traject.fase === 'matching' ? (traject.wachtlijst?.sinds ?? null) : null,
    opgeschortTot: traject.fase === 'afgesloten' ? null : (traject.opgeschort?.terugOp ?? null),
    leden: traject.fase === 'aanmeldoverleg' ? traject.leden.map((lid) => lid.id) : [],
    reden: traject.fase === 'afgesloten' ? traject.reden : null,
  };
}

/** A handover that is offered out of waakvlam asks no more hours than waakvlam. */
const faseVoorUren = (traject: Traject): Fase => (inLichtContact(traject) ? 'waakvlam' : traject.fase);

/** The second of a duo sees the dossier too, also afterwards; hours only as long as there is support. */
function tweedeVan(traject: Traject): { tweedeId: string | null; urenTweede: number } {
  const { ondersteuning, teldoelgroep } = traject;
  if (ondersteuning?.vorm.vorm !== 'duo') return { tweedeId: null, urenTweede: 0 };
  const uren = wordtOndersteund(traject) ? urenVoorTweede(teldoelgroep, ondersteuning.inzet, faseVoorUren(traject)) : 0;
  return { tweedeId: ondersteuning.vorm.tweedeId, urenTweede: uren };
}

/** Tasks that stay open over the change: carried into the new stay, or under another ladder; an alarm moves along. */
async function moveTasks(tx: Tx, { kept }: TaskChanges, after: Traject) {
  for (const [id, change] of kept) await tx.update(taak).set(change).where(eq(taak.id, id));
  if (kept.size > 0)
    await tx
      .update(taak)
      .set({ stay: after.stay })
      .where(and(eq(taak.subjectId, after.id), eq(taak.soort, 'alarm'), eq(taak.status, 'open')));
}

/** The first answer, the audit row, the jobs and the word to the screens. */
async function writeOutcome(tx: Tx, { action, events }: Accepted, answer: Answer, jobs: Jobs) {
  const { actor, subject, idempotencyKey, command } = action;
  const hash = bodyHash(subject, originalCommand(action));
  await tx.execute(sql`
    with kept as (
      insert into outcome (actor_id, key, body_hash, kind, subject_id, version, events, answer)
      values (${actor.id}, ${idempotencyKey}, ${hash}, ${subject.kind}, ${subject.id}, ${answer.versie}, ${events.length}, ${JSON.stringify(answer)})
    ), traced as (
      insert into audit (actor_soort, actor_id, actie, kind, subject_id, uitkomst, version)
      values (${actor.soort}, ${actor.id}, ${command.type}, ${subject.kind}, ${subject.id}, 'gedaan', ${answer.versie})
    ) ${jobsQuery(jobs)}`);
}

/** The reference is given inside the transaction; the request came without. */
const originalCommand = ({ command }: Action): unknown => (command.type === 'MeldAan' ? { ...command, referentie: '' } : command);

/** A refusal leaves its trace in the same transaction. */
export async function trace(tx: Tx, action: Action, reden: string, answer: Outcome): Promise<Outcome> {
  const { actor, subject, command } = action;
  await tx.insert(audit).values({
    ...{ actorSoort: actor.soort, actorId: actor.id, actie: command.type, kind: subject.kind, subjectId: subject.id },
    ...{ uitkomst: 'geweigerd', reden },
  });
  return answer;
}

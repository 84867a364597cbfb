/** The one transaction of every action on a thing, of a person or of the system. */
import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { isRefusal } from '../domain/refusal.ts';
import type { SubjectKind } from '../domain/thing.ts';
import type { Action, Answer, Outcome } from './action.ts';
import { hashOf } from './body-hash.ts';
import type { Tx } from './client.ts';
import { kindOf } from './kinds.ts';
import { record, trace } from './record.ts';
import { taak } from './schema/index.ts';
import type { Store } from './store.ts';
import { type LockedSubject, lock, type SubjectRef, thingTime } from './subject.ts';
import type { TaakRow } from './task-plan.ts';

/**
 * Carries out one command, or says why not; a refusal leaves its audit row. Either everything is written, or nothing.
 * Throws only when the database is away or broken.
 */
export async function execute<K extends SubjectKind>(store: Store, action: Action<K>): Promise<Outcome> {
  return onceMore(() => store.db.transaction((tx) => within(tx, store, action)));
}

/** Somebody else wrote the same thing first: tried again, it is decided on what is there now. */
const onceMore = (attempt: () => Promise<Outcome>): Promise<Outcome> =>
  attempt().catch((error: unknown) => {
    if ((error as { cause?: { code?: string } }).cause?.code === '23505') return attempt();
    throw error;
  });

/** One of several actions; the reader of the outcome knows of which kind. */
export type AnyAction = { [K in SubjectKind]: Action<K> }[SubjectKind];

/** `bij`: of which thing the action was that was not accepted. */
export type Together = Outcome & { bij?: SubjectRef };

/**
 * Carries out several actions or none: things are locked in the order of kind and id, whatever the order of the actions.
 * The first that is not accepted undoes the rest and is the outcome (its audit row is kept); else the outcome of the first one.
 */
export async function executeTogether(store: Store, actions: readonly [AnyAction, ...AnyAction[]]): Promise<Together> {
  const together = (): Promise<Outcome> =>
    store.db.transaction(async (tx) => {
      for (const { subject } of [...actions].sort(byThing)) await lock(tx, subject);
      const outcomes: Outcome[] = [];
      for (const action of actions) {
        const outcome = await within<SubjectKind>(tx, store, action);
        if (outcome.soort !== 'gelukt') throw new Undone(action, outcome);
        outcomes.push(outcome);
      }
      return outcomes[0] ?? { soort: 'bestaat niet' };
    });
  return onceMore(together).catch(async (error: unknown) => {
    if (!(error instanceof Undone)) throw error;
    const { action, outcome } = error;
    const reden = 'reden' in outcome ? outcome.reden : outcome.soort;
    const traced = await store.db.transaction((tx) => trace<SubjectKind>(tx, action, reden, outcome));
    return { ...traced, bij: action.subject };
  });
}

const byThing = (a: AnyAction, b: AnyAction): number =>
  `${a.subject.kind}/${a.subject.id}` < `${b.subject.kind}/${b.subject.id}` ? -1 : 1;

/** What undoes all of them. */
class Undone extends Error {
  readonly action: AnyAction;
  readonly outcome: Outcome;
  constructor(action: AnyAction, outcome: Outcome) {
    super(outcome.soort);
    this.action = action;
    this.outcome = outcome;
  }
}

async function within<K extends SubjectKind>(tx: Tx, store: Store, action: Action<K>): Promise<Outcome> {
  const locked = await lock(tx, action.subject);
  const { earlier, open } = await belonging(tx, action);
  if (earlier) return repeated(action, earlier);
  const { subject } = locked;
  const refusedEarly = await mayNot(tx, action, subject);
  if (refusedEarly) return refusedEarly;
  const now = thingTime(action, subject?.clockOffsetMs ?? 0);
  const settings = await store.settings(tx, locked.settings);
  const events = await kindOf(action.subject.kind).decide(tx, { action, state: subject?.state ?? null, now, settings });
  if (isRefusal(events)) return refused(tx, action, subject, events.reason, events.field);
  const antwoord = await record(tx, { action, subject, open, events, settings, now });
  return { soort: 'gelukt', herhaald: false, antwoord };
}

type Earlier = { body_hash: string; answer: Answer };

/**
 * The first answer to the same key, and the open tasks of the thing: one trip to the database. The lock on the thing
 * comes before this look, so a double click waits for its twin and then finds its answer.
 */
async function belonging<K extends SubjectKind>(
  tx: Tx,
  { actor, idempotencyKey, subject }: Action<K>,
): Promise<{ earlier: Earlier | null; open: TaakRow[] }> {
  const { rows } = await tx.execute<{ earlier: Earlier | null; open: Record<string, unknown>[] }>(sql`
    select (select to_jsonb(o) from outcome o where o.actor_id = ${actor.id} and o.key = ${idempotencyKey}) as earlier,
      (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from taak t
       where t.kind = ${subject.kind} and t.subject_id = ${subject.id} and t.status = 'open' and t.soort <> 'alarm') as open`);
  return { earlier: rows[0]?.earlier ?? null, open: (rows[0]?.open ?? []).map(taakRowOf) };
}

const taakColumns = Object.entries(getTableColumns(taak)).map(([name, column]) => [name, column.name] as const);
const taakRowOf = (row: Record<string, unknown>): TaakRow =>
  Object.fromEntries(taakColumns.map(([name, column]) => [name, row[column]])) as TaakRow;

const repeated = <K extends SubjectKind>(action: Action<K>, { body_hash, answer }: Earlier): Outcome =>
  body_hash === hashOf(action) ? { soort: 'gelukt', herhaald: true, antwoord: answer } : { soort: 'andere inhoud' };

/** Scope and rights on the locked state; out of scope answers as if the thing did not exist. */
async function mayNot<K extends SubjectKind>(
  tx: Tx,
  action: Action<K>,
  subject: LockedSubject<K> | null,
): Promise<Outcome | null> {
  const { actor, command } = action;
  const kind = kindOf(action.subject.kind);
  if (!subject && !kind.begins(command)) return trace(tx, action, 'bestaat niet', { soort: 'bestaat niet' });
  const state = subject?.state ?? null;
  if (state && actor.soort === 'gebruiker' && !kind.ziet(actor, state))
    return trace(tx, action, 'bestaat niet', { soort: 'bestaat niet' });
  if (!kind.mag(actor, command, state)) return trace(tx, action, 'mag niet', { soort: 'mag niet' });
  if (subject?.held && actor.soort !== 'systeem') return { soort: 'wordt vooruitgespoeld' };
  if (actor.soort === 'link' && !(await linkIsOpen(tx, actor.taakId, action.subject.id)))
    return refused(tx, action, subject, 'deze vraag is al beantwoord of ingetrokken');
  if (action.expectedVersion !== undefined && subject && action.expectedVersion !== subject.version)
    return trace(tx, action, 'verouderd', { soort: 'verouderd', versie: subject.version });
  return null;
}

async function linkIsOpen(tx: Tx, taakId: string, subjectId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: taak.id })
    .from(taak)
    .where(and(eq(taak.id, taakId), eq(taak.subjectId, subjectId), eq(taak.status, 'open')));
  return rows.length > 0;
}

function refused<K extends SubjectKind>(
  tx: Tx,
  action: Action<K>,
  subject: LockedSubject<K> | null,
  reden: string,
  veld?: string,
): Promise<Outcome> {
  const nu = subject ? { fase: subject.thing.fase, versie: subject.version } : null;
  return trace(tx, action, reden, { soort: 'geweigerd', reden, ...(veld ? { veld } : {}), nu });
}

/** The one transaction of every action on a traject, of a person or of the system. */
import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { dagVan } from '../domain/calendar/moment.ts';
import type { Instant } from '../domain/instant.ts';
import { mag } from '../domain/rechten/policy.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { TrajectCommand } from '../domain/traject/commands.ts';
import { decide } from '../domain/traject/decide.ts';
import type { Facts } from '../domain/traject/facts.ts';
import type { Traject } from '../domain/traject/state.ts';
import { gekozenIn } from '../domain/traject/tasks.ts';
import type { Action, Answer, Outcome } from './action.ts';
import { bodyHash } from './body-hash.ts';
import type { Tx } from './client.ts';
import { bekendePersonen } from './personen.ts';
import { collegasInDienst, kandidaten, ledenInDienst } from './queries/facts.ts';
import { record, trace } from './record.ts';
import { taak } from './schema/index.ts';
import type { Store } from './store.ts';
import { type LockedSubject, lock, thingTime } from './subject.ts';
import type { TaakRow } from './task-plan.ts';
import { vraagVanAanmelding } from './vraagvooraf.ts';

/**
 * Carries out one command, or says why not; a refusal leaves its audit row. Either everything is written, or nothing.
 * Throws only when the database is away or broken.
 */
export async function execute(store: Store, action: Action): Promise<Outcome> {
  return attempt(store, action).catch((error: unknown) => {
    if (isTaken(error)) return attempt(store, action);
    throw error;
  });
}

/** Somebody else wrote the same thing first: tried again, it is decided on what is there now. */
const isTaken = (error: unknown): boolean => (error as { cause?: { code?: string } }).cause?.code === '23505';

function attempt(store: Store, action: Action): Promise<Outcome> {
  return store.db.transaction(async (tx) => {
    const locked = await lock(tx, action.subject);
    const { earlier, open } = await belonging(tx, action);
    if (earlier) return repeated(action, earlier);
    const { subject } = locked;
    const refusedEarly = await mayNot(tx, action, subject);
    if (refusedEarly) return refusedEarly;
    const geenVraag = await vraagVanAanmelding(tx, action);
    if (geenVraag) return refused(tx, action, subject, geenVraag.reason, geenVraag.field);
    const now = thingTime(action, subject?.clockOffsetMs ?? 0);
    const facts = await factsFor(tx, action, subject?.state ?? null, now);
    const command = await withReference(tx, action.command, now);
    const events = decide(subject?.state ?? null, command, facts, now, action.subject.id);
    if (isRefusal(events)) return refused(tx, action, subject, events.reason, events.field);
    const settings = await store.settings(tx, locked.settings);
    const antwoord = await record(tx, { action: { ...action, command }, subject, open, events, settings, now });
    return { soort: 'gelukt', herhaald: false, antwoord };
  });
}

type Earlier = { body_hash: string; answer: Answer };

/**
 * The first answer to the same key, and the open tasks of the thing: one trip to the database. The lock on the thing
 * comes before this look, so a double click waits for its twin and then finds its answer.
 */
async function belonging(
  tx: Tx,
  { actor, idempotencyKey, subject }: Action,
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

const repeated = (action: Action, { body_hash, answer }: Earlier): Outcome =>
  body_hash === bodyHash(action.subject, action.command)
    ? { soort: 'gelukt', herhaald: true, antwoord: answer }
    : { soort: 'andere inhoud' };

/** Scope and rights on the locked state; out of scope answers as if the thing did not exist. */
async function mayNot(tx: Tx, action: Action, subject: LockedSubject | null): Promise<Outcome | null> {
  const { actor, command } = action;
  if (!subject && command.type !== 'MeldAan') return trace(tx, action, 'bestaat niet', { soort: 'bestaat niet' });
  const state = subject?.state ?? null;
  if (state && actor.soort === 'gebruiker' && !mag(actor, 'traject.lezen', state))
    return trace(tx, action, 'bestaat niet', { soort: 'bestaat niet' });
  if (!mag(actor, command.type, state)) return trace(tx, action, 'mag niet', { soort: 'mag niet' });
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

function refused(tx: Tx, action: Action, subject: LockedSubject | null, reden: string, veld?: string): Promise<Outcome> {
  const nu = subject ? { fase: subject.state.fase, versie: subject.version } : null;
  return trace(tx, action, reden, { soort: 'geweigerd', reden, ...(veld ? { veld } : {}), nu });
}

/** What this command needs to know beside the traject; most need nothing. */
async function factsFor(tx: Tx, action: Action, traject: Traject | null, now: Instant): Promise<Facts> {
  const { command, actor } = action;
  const overleg = command.type === 'LegBesluitVast' || (command.type === 'BeslisTriage' && command.uitkomst === 'grijs gebied');
  return {
    actor,
    leden: overleg ? await ledenInDienst(tx) : [],
    gcoers: await kandidaten(tx, genoemdeGcoers(command, traject), now),
    collegas: command.type === 'ZetOpWachtlijst' ? await collegasInDienst(tx, [command.contactpersoonId]) : [],
    personen: await bekendePersonen(tx, command, traject),
  };
}

/** The supporters whom this command is about; most are about none, and cost no trip. */
function genoemdeGcoers(command: TrajectCommand, traject: Traject | null): string[] {
  if (command.type === 'DoeMatchvoorstel') return command.kandidaten;
  if (command.type === 'WijzigVorm') return command.vorm.vorm === 'duo' ? [command.vorm.tweedeId] : [];
  const gekozen = command.type === 'BevestigKlik' && traject ? gekozenIn(traject) : null;
  return gekozen ? [gekozen] : [];
}

async function withReference(tx: Tx, command: TrajectCommand, now: Instant): Promise<TrajectCommand> {
  if (command.type !== 'MeldAan' || command.referentie !== '') return command;
  const { rows } = await tx.execute<{ nr: string }>(sql`select nextval('referentie_nummer') as nr`);
  return { ...command, referentie: `T-${dagVan(now).slice(0, 4)}-${String(rows[0]?.nr ?? 0).padStart(5, '0')}` };
}

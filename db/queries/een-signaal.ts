/** The whole page of one signaal or vraagstuk, for who may see it; read and traced in the caller's transaction. */
import { sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import type { SoortSignaal } from '../../domain/signaal/codes.ts';
import type { SignaalEvent } from '../../domain/signaal/events.ts';
import type { Signaal } from '../../domain/signaal/state.ts';
import type { SubjectRef } from '../subject.ts';
import { laatSpoor } from './audit.ts';
import { alsInstant, type Reader, rowsOf } from './reader.ts';
import { lijst, signaalScope } from './scope.ts';

export type SignaalDossier = { signaal: Signaal; versie: number; clockOffsetMs: number; held: boolean };

/** Gives null, and leaves a trace of the refusal, when it does not exist for this actor. */
export async function eenSignaal(tx: Reader, actor: Actor, kind: SoortSignaal, id: string): Promise<SignaalDossier | null> {
  const spoor = { actie: 'signaal.lezen', kind, subjectId: id };
  const gevonden = await signaalVoor(tx, actor, kind, id);
  if (!gevonden) {
    await laatSpoor(tx, actor, { ...spoor, uitkomst: 'geweigerd', reden: 'bestaat niet' });
    return null;
  }
  await laatSpoor(tx, actor, { ...spoor, uitkomst: 'gedaan', version: gevonden.versie });
  return gevonden;
}

/** As `eenSignaal`, but nothing of it is shown: no trace. */
export async function signaalVoor(tx: Reader, actor: Actor, kind: SoortSignaal, id: string): Promise<SignaalDossier | null> {
  const [row] = await rowsOf<{ state: Signaal; version: number; offset: string; held: boolean }>(
    tx,
    sql`select s.state, s.version, s.clock_offset_ms as "offset", coalesce(s.held_until > now(), false) as held
        from signaal n join subject s on s.kind = n.kind and s.id = n.id
        where n.id = ${id}::uuid and n.kind = ${kind} and ${signaalScope(actor)}`,
  );
  return row ? { signaal: row.state, versie: row.version, clockOffsetMs: Number(row.offset), held: row.held } : null;
}

type EventRow = { type: string; data: object; at: string };

/** What may happen any number of times within a phase. */
const binnenFase: readonly SignaalEvent['type'][] = [
  ...(['Aangevuld', 'StapVastgelegd', 'EscalatieGevraagd', 'EscalatieGeweigerd', 'EscalatieIngetrokken', 'Gedeeld'] as const),
  ...(['ToezeggingVastgelegd', 'ToezeggingNagekomen', 'ToezeggingVervallen', 'SignaalOpgenomen', 'VerhaalVastgelegd'] as const),
  ...(['AdviesGegeven', 'AdviesBeantwoord', 'TerugkoppelingGegeven', 'VernomenVanVraagstuk', 'MonitoringVastgelegd'] as const),
];

/** What brought it from phase to phase, oldest first. Scope is its caller's: of this only the path goes further. */
export async function overgangenVan(tx: Reader, { kind, id }: SubjectRef<SoortSignaal>): Promise<SignaalEvent[]> {
  const rows = await rowsOf<EventRow>(
    tx,
    sql`select type, data, at from event
        where kind = ${kind} and subject_id = ${id}::uuid and type <> all(${lijst(binnenFase, 'text')}) order by version`,
  );
  return rows.map(({ type, data, at }) => ({ ...data, type, at: alsInstant(at) }) as SignaalEvent);
}

/** What was promised, by the id of each of these toezeggingen of one thing. */
export async function toezeggingWoorden(
  tx: Reader,
  { kind, id }: SubjectRef<SoortSignaal>,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsOf<{ toezegging: string; wat: string }>(
    tx,
    sql`select data ->> 'toezeggingId' as toezegging, data ->> 'wat' as wat from event
        where kind = ${kind} and subject_id = ${id}::uuid and type = 'ToezeggingVastgelegd'
          and data ->> 'toezeggingId' = any(${lijst(ids, 'text')})`,
  );
  return new Map(rows.map(({ toezegging, wat }) => [toezegging, wat]));
}

/** Names of organisations of the netwerk, by id. */
export async function organisatieNamen(tx: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsOf<{ id: string; naam: string }>(
    tx,
    sql`select id, naam from organisatie where id = any(${lijst(ids, 'uuid')})`,
  );
  return new Map(rows.map(({ id, naam }) => [id, naam]));
}

/** Which of these ids are of something else already than a part of this signaal. */
export async function vergevenIds(tx: Reader, signaalId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`select id from subject where id = any(${lijst(ids, 'uuid')}) and (kind <> 'signaal' or state ->> 'uit' is distinct from ${signaalId})`,
  );
  return rows.map(({ id }) => id);
}

/** One saved form as a row: locking it, closing it, and what every change of it writes. */
import { and, eq, ne, sql } from 'drizzle-orm';
import type { Actor } from '../domain/actor.ts';
import type { ConceptStand } from '../domain/concept/codes.ts';
import type { Instant } from '../domain/instant.ts';
import type { Tx } from './client.ts';
import { queueJobs } from './jobs.ts';
import { audit, concept, message } from './schema/index.ts';
import { isoOf } from './task-plan.ts';

type Row = typeof concept.$inferSelect;
/** With its moments as ISO in UTC. */
export type Concept = Row;

const asConcept = (row: Row): Concept => ({
  ...row,
  begonnenOp: isoOf(row.begonnenOp),
  bewaardOp: isoOf(row.bewaardOp),
  uiterlijk: isoOf(row.uiterlijk),
});

/** Locks it until the end of the transaction; null when it does not exist. */
export async function lockConcept(tx: Tx, id: string): Promise<Concept | null> {
  const [row] = await tx.select().from(concept).where(eq(concept.id, id)).for('update');
  return row ? asConcept(row) : null;
}

/** As it is now, without a lock; null when it does not exist. */
export async function readRow(tx: Tx, id: string): Promise<Concept | null> {
  const [row] = await tx.select().from(concept).where(eq(concept.id, id));
  return row ? asConcept(row) : null;
}

export type Closing = { stand: Exclude<ConceptStand, 'open'>; now: Instant; trajectId?: string; referentie?: string };

/**
 * Its end: the answers and the address go, the row stays to be counted. A mail that is being sent at this moment is left alone;
 * one that still waits is dropped when its turn comes.
 */
export async function close(tx: Tx, { id, revision }: Concept, { now, ...rest }: Closing): Promise<void> {
  const gone = { antwoorden: null, email: null, nextRungN: null, nextRungAt: null };
  await tx
    .update(concept)
    .set({ ...rest, ...gone, afgeslotenOp: now, revision: revision + 1, changedAt: sql`now()` })
    .where(eq(concept.id, id));
  await tx.delete(message).where(and(eq(message.kind, 'concept'), eq(message.subjectId, id), ne(message.status, 'wacht')));
  await queueJobs(tx, { nudge: [{ kind: 'concept', id }], mails: [], changed: { kind: 'concept', id, versie: revision + 1 } });
}

export type Trace = { id: string; version?: number; reden?: string };

/** The audit row of what was done to it, or refused. */
export async function traceConcept(tx: Tx, actor: Pick<Actor, 'soort' | 'id'>, actie: string, { id, version, reden }: Trace) {
  await tx.insert(audit).values({
    ...{ actorSoort: actor.soort, actorId: actor.id, actie: `concept.${actie}`, kind: 'concept', subjectId: id },
    ...{ uitkomst: reden ? 'geweigerd' : 'gedaan', reden: reden ?? null, version: version ?? null },
  });
}

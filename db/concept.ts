/** A public form that is saved for later: begun, saved again, sent once, or thrown away. Each is one transaction. */
import { and, count, eq, sql } from 'drizzle-orm';
import type { Actor } from '../domain/actor.ts';
import { isHervat, standOp } from '../domain/concept/concept.ts';
import type { Instant } from '../domain/instant.ts';
import type { MeldAan } from '../domain/traject/commands.ts';
import type { Outcome } from './action.ts';
import { bodyHash } from './body-hash.ts';
import type { Db, Tx } from './client.ts';
import { type Concept, close, lockConcept, readRow, traceConcept } from './concept-row.ts';
import { conceptLadder } from './concept-story.ts';
import { execute } from './execute.ts';
import { firstAnswer } from './first-answer.ts';
import { queueJobs } from './jobs.ts';
import { queueMails } from './mails.ts';
import { concept, outcome } from './schema/index.ts';
import type { Store } from './store.ts';

/** Who holds the link: the public, recognised by the form itself. */
export const houderVan = (id: string): Actor => ({ soort: 'publiek', id: `concept:${id}` });

type Refused = Exclude<Outcome, { soort: 'gelukt' }>;
export type ConceptOutcome = { soort: 'gelukt'; concept: Concept } | Refused;

type Saving = { stap: number; antwoorden: Record<string, unknown>; email?: string | undefined };
type Key = { id: string; actor: Actor; key: string; now: Instant };
export type Begin = Key & Saving & { email: string };
export type Save = Key & Saving & { expected: number };

/** So that nobody floods a stranger's mailbox with links. */
const mostPerAddress = 5;
const vol = `op dit adres staan al ${mostPerAddress} formulieren open; ga daarmee verder, of kies een ander adres`;

/** Begins one and mails the link to it. The same key again gives the same one. Refused when too many are open on the address. */
export async function beginConcept(store: Store, begin: Begin): Promise<ConceptOutcome> {
  return store.db.transaction(async (tx) => {
    const { id, email, stap, antwoorden, now } = begin;
    const earlier = await earlierOf(tx, begin);
    if (earlier) return earlier;
    if (await isFull(tx, email)) return refuse(vol, 'email');
    const { uiterlijk, rungs } = conceptLadder(now, await store.settings(tx));
    const first = rungs[0];
    const ladder = { uiterlijk, rungs: [...rungs], nextRungN: first?.n ?? null, nextRungAt: first?.at ?? null };
    const begun = { id, email, stap, antwoorden, begonnenOp: now, bewaardOp: now, ...ladder };
    const written = await tx.insert(concept).values(begun).onConflictDoNothing().returning({ id: concept.id });
    if (written.length === 0) return (await earlierOf(tx, begin)) ?? { soort: 'andere inhoud' };
    await remember(tx, begin, 1);
    const mails = await mailLink(tx, id, email, now);
    await queueJobs(tx, { nudge: [{ kind: 'concept', id }], mails, changed: { kind: 'concept', id, versie: 1 } });
    return found(await readRow(tx, id));
  });
}

/** Saves it again, on the revision that the caller saw. Another address gets the link too. */
export function saveConcept(store: Store, save: Save): Promise<ConceptOutcome> {
  return changing(store, save, async (tx, row) => {
    const { id, stap, antwoorden, now, email = row.email ?? '' } = save;
    const moved = email !== row.email;
    if (moved && (await isFull(tx, email))) return refuse(vol, 'email');
    const revision = row.revision + 1;
    const hervat = row.hervat + (isHervat(row.bewaardOp, now) ? 1 : 0);
    // Its story does not listen to answers: what it has seen, it has seen.
    const seen = row.seen === row.revision ? revision : row.seen;
    await tx.update(concept).set({ stap, antwoorden, email, bewaardOp: now, revision, hervat, seen }).where(eq(concept.id, id));
    await remember(tx, save, revision);
    const mails = moved ? await mailLink(tx, id, email, now) : [];
    if (mails.length > 0) await queueJobs(tx, { nudge: [], mails, changed: { kind: 'concept', id, versie: revision } });
    return found(await readRow(tx, id));
  });
}

type Aanmelding = { id: string; command: MeldAan };
/** `aanmelding` makes the command of what was saved; what it throws undoes everything. */
export type Send = {
  id: string;
  expected: number;
  now: Instant;
  aanmelding: (antwoorden: Record<string, unknown>) => Aanmelding;
};

/** Makes it an aanmelding, once: asked again it gives the same reference. Refused as any aanmelding that lacks something. */
export function sendConcept(store: Store, { id, expected, now, aanmelding }: Send): Promise<ConceptOutcome> {
  return store.db.transaction(async (tx) => {
    const row = await lockConcept(tx, id);
    if (row?.stand === 'verzonden') return found(row);
    const refused = mayNot(row, expected, now);
    if (refused || !row) return refused ?? { soort: 'bestaat niet' };
    const { id: trajectId, command } = aanmelding(row.antwoorden ?? {});
    const action = { subject: { kind: 'traject' as const, id: trajectId }, command, actor: houderVan(id), now };
    const sent = await execute(inside(store, tx), { ...action, idempotencyKey: `concept:${id}` });
    if (sent.soort !== 'gelukt') return sent;
    if (isHervat(row.bewaardOp, now))
      await tx
        .update(concept)
        .set({ hervat: row.hervat + 1 })
        .where(eq(concept.id, id));
    await close(tx, row, { stand: 'verzonden', now, trajectId, referentie: sent.antwoord.referentie });
    await traceConcept(tx, houderVan(id), 'versturen', { id, version: row.revision + 1 });
    return found(await readRow(tx, id));
  });
}

/** Throws it away; nothing happens when that was done, or its time is up. Refused when it was sent. */
export function discardConcept(store: Store, { id, now }: { id: string; now: Instant }): Promise<ConceptOutcome> {
  return store.db.transaction(async (tx) => {
    const row = await lockConcept(tx, id);
    if (row?.stand === 'verzonden') return refuse(gesloten(row));
    if (row?.stand !== 'open') return found(row);
    await close(tx, row, { stand: 'weggegooid', now });
    await traceConcept(tx, houderVan(id), 'weggooien', { id, version: row.revision + 1 });
    return found(await readRow(tx, id));
  });
}

/** Reads it for the holder of the link; the reading leaves its trace. Null when it does not exist. */
export const openConcept = (store: Store, id: string): Promise<Concept | null> =>
  store.db.transaction(async (tx) => {
    const row = await readRow(tx, id);
    if (row) await traceConcept(tx, houderVan(id), 'lezen', { id });
    return row;
  });

/** The same transaction goes on in `execute`: an aanmelding without its concept closed, or the other way round, cannot be. */
const inside = (store: Store, tx: Tx): Store => ({ ...store, db: tx as unknown as Db });

const found = (row: Concept | null): ConceptOutcome => (row ? { soort: 'gelukt', concept: row } : { soort: 'bestaat niet' });

const refuse = (reden: string, veld?: string): Refused => ({ soort: 'geweigerd', reden, ...(veld ? { veld } : {}), nu: null });

type Change = (tx: Tx, row: Concept) => Promise<ConceptOutcome>;

/** What every change has in common: the lock, the first answer to the same key, and whether it may still be changed. */
const changing = (store: Store, asked: Save, change: Change): Promise<ConceptOutcome> =>
  store.db.transaction(async (tx) => {
    const row = await lockConcept(tx, asked.id);
    const earlier = row && (await earlierOf(tx, asked));
    if (earlier) return earlier;
    const refused = mayNot(row, asked.expected, asked.now);
    if (refused || !row) return refused ?? { soort: 'bestaat niet' };
    return change(tx, row);
  });

function mayNot(row: Concept | null, expected: number, now: Instant): Refused | null {
  if (!row) return { soort: 'bestaat niet' };
  if (standOp(row, now) !== 'open') return refuse(gesloten(row));
  return row.revision === expected ? null : { soort: 'verouderd', versie: row.revision };
}

function gesloten({ stand, referentie }: Concept): string {
  if (stand === 'verzonden') return `dit formulier is al verstuurd; uw referentie is ${referentie}`;
  if (stand === 'weggegooid') return 'dit formulier is weggegooid; begin een nieuwe aanmelding';
  return 'dit formulier is niet meer bewaard, omdat de tijd om is; begin een nieuwe aanmelding';
}

const hashOf = ({ id, stap, antwoorden, email }: Key & Saving): string => bodyHash(id, stap, antwoorden, email ?? '');

async function earlierOf(tx: Tx, asked: Key & Saving): Promise<ConceptOutcome | null> {
  const earlier = await firstAnswer(tx, asked.actor.id, asked.key, hashOf(asked));
  if (earlier === 'andere inhoud') return { soort: earlier };
  return earlier && found(await readRow(tx, asked.id));
}

/** The key with its answer, and the audit row. */
async function remember(tx: Tx, asked: Key & Saving, version: number): Promise<void> {
  const { id, actor, key } = asked;
  await tx.insert(outcome).values({
    ...{ actorId: actor.id, key, bodyHash: hashOf(asked), kind: 'concept', subjectId: id, version },
    ...{ events: 0, answer: { id, versie: version } },
  });
  await traceConcept(tx, actor, 'bewaren', { id, version });
}

async function isFull(tx: Tx, email: string): Promise<boolean> {
  const [row] = await tx
    .select({ n: count() })
    .from(concept)
    .where(and(eq(concept.email, email), eq(concept.stand, 'open'), sql`uiterlijk > now()`));
  return (row?.n ?? 0) >= mostPerAddress;
}

const mailLink = (tx: Tx, id: string, email: string, now: Instant): Promise<string[]> =>
  queueMails(tx, [{ kind: 'concept', subjectId: id, rung: 0, aan: email, partij: 'aanmelder' }], now);

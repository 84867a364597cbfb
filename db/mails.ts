/** Mails to be sent: one row per task (or thing), rung and addressee, so nobody gets the same mail twice. */
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Buitenstaander } from '../domain/codes.ts';
import type { Instant } from '../domain/instant.ts';
import type { SubjectKind, Thing } from '../domain/thing.ts';
import type { Traject } from '../domain/traject/state.ts';
import type { Action } from './action.ts';
import type { Tx } from './client.ts';
import { message, persoon } from './schema/index.ts';
import type { NieuweTaak } from './task-plan.ts';

/** Of a task, or of a thing itself. */
export type Mail = { rung: number; aan: string; partij: string } & (
  | { taakId: string }
  | { kind: 'concept' | SubjectKind; subjectId: string }
);

/** The address of an outsider, when it is known; `key` = of which task. */
export async function addressOf(tx: Tx, thing: Thing, partij: Buitenstaander, key: string): Promise<string | null> {
  const adres = thing.adres(partij, key);
  if (adres === null || typeof adres === 'string') return adres;
  const [row] = await tx.select({ email: persoon.email }).from(persoon).where(eq(persoon.id, adres.persoonId));
  return row?.email ?? null;
}

/** Rung 0: an outsider who is asked gets a mail with a link; without an address the phone is left. */
export async function askByMail(tx: Tx, thing: Thing, asked: NieuweTaak[], now: Instant): Promise<string[]> {
  const mails: Mail[] = [];
  for (const task of asked) {
    if (!task.buitenstaander) continue;
    const aan = await addressOf(tx, thing, task.buitenstaander, task.key);
    if (aan) mails.push({ taakId: task.id, rung: 0, aan, partij: task.buitenstaander });
  }
  return queueMails(tx, mails, now);
}

/** Who filled in the public form and gave an address, gets the reference; a colleague tells it on the phone. */
export async function confirmByMail(
  tx: Tx,
  { aanmelder, id }: Traject,
  { actor, command }: Action,
  now: Instant,
): Promise<string[]> {
  if (command.type !== 'MeldAan' || actor.soort !== 'publiek' || !aanmelder.email) return [];
  return queueMails(tx, [{ kind: 'traject', subjectId: id, rung: 0, aan: aanmelder.email, partij: 'aanmelder' }], now);
}

/** Writes the rows that are not there yet; gives the ids of the new ones. */
export async function queueMails(tx: Tx, mails: Mail[], now: Instant): Promise<string[]> {
  if (mails.length === 0) return [];
  const rows = mails.map((mail) => ({ ...mail, id: randomUUID(), at: now }));
  const written = await tx.insert(message).values(rows).onConflictDoNothing().returning({ id: message.id });
  return written.map((row) => row.id);
}

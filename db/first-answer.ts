/** The first answer to a key of an actor: asked again the same, it is given again. */
import { and, eq } from 'drizzle-orm';
import type { Tx } from './client.ts';
import type { Reader } from './queries/reader.ts';
import { outcome } from './schema/index.ts';

/** `answer`: what the accepted action answered, of the kind that the asker knows. */
export type FirstAnswer<A> = { answer: A } | 'andere inhoud';

/** Null when the key is new; `andere inhoud` when it came with another request (`hash`) before. */
export async function firstAnswer<A>(tx: Tx, actorId: string, key: string, hash: string): Promise<FirstAnswer<A> | null> {
  const [row] = await tx
    .select({ bodyHash: outcome.bodyHash, answer: outcome.answer })
    .from(outcome)
    .where(and(eq(outcome.actorId, actorId), eq(outcome.key, key)));
  if (!row) return null;
  return row.bodyHash === hash ? { answer: row.answer as A } : 'andere inhoud';
}

/** True when something was answered to this key before. */
export async function answeredBefore(tx: Reader, actorId: string, key: string): Promise<boolean> {
  const found = await tx
    .select({ key: outcome.key })
    .from(outcome)
    .where(and(eq(outcome.actorId, actorId), eq(outcome.key, key)));
  return found.length > 0;
}

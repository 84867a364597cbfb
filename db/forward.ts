/** The thing's own clock: held while it is run forward, and raised at the end. */
import { and, eq, sql } from 'drizzle-orm';
import { subject } from './schema/index.ts';
import type { Store } from './store.ts';
import type { SubjectRef } from './subject.ts';

const itself = (ref: SubjectRef) => and(eq(subject.kind, ref.kind), eq(subject.id, ref.id));

/** From now on people's actions on this thing wait. Throws when it is being run forward already, or does not exist. */
export async function startForward(store: Store, ref: SubjectRef): Promise<void> {
  const held = await store.db
    .update(subject)
    .set({ forwarding: true })
    .where(and(itself(ref), eq(subject.forwarding, false)))
    .returning({ id: subject.id });
  if (held.length === 0) throw new Error('dit traject wordt al vooruitgespoeld, of het bestaat niet');
}

/** The thing's time is `ms` later for good. */
export async function endForward(store: Store, ref: SubjectRef, ms: number): Promise<void> {
  await store.db
    .update(subject)
    .set({ forwarding: false, clockOffsetMs: sql`${subject.clockOffsetMs} + ${ms}` })
    .where(itself(ref));
}

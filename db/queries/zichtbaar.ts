/** Which of these things an actor hears of: those in scope, and those with a task of theirs. */
import { sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import { type Reader, rowsOf } from './reader.ts';
import { lijst, signaalScope, trajectScope } from './scope.ts';
import { taakScope } from './taak-scope.ts';

/** One look-up for a whole batch of changes. */
export async function zichtbareDingen(tx: Reader, actor: Actor, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0 || actor.soort !== 'gebruiker') return new Set();
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`select t.id from traject t where t.id = any(${lijst(ids, 'uuid')}) and ${trajectScope(actor)}
        union
        select n.id from signaal n where n.id = any(${lijst(ids, 'uuid')}) and ${signaalScope(actor)}
        union
        select k.subject_id from taak k where k.subject_id = any(${lijst(ids, 'uuid')}) and k.status = 'open' and ${taakScope(actor)}`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Which sessions are still alive: not ended, and not idle for too long. */
import { sql } from 'drizzle-orm';
import { type Reader, rowsOf } from './reader.ts';
import { lijst } from './scope.ts';

/** Of these session ids, those that live. */
export async function levendeSessies(tx: Reader, sids: readonly string[]): Promise<Set<string>> {
  if (sids.length === 0) return new Set();
  const rows = await rowsOf<{ sid: string }>(
    tx,
    sql`select sid from session where sid = any(${lijst(sids, 'text')}) and expire > now()`,
  );
  return new Set(rows.map(({ sid }) => sid));
}

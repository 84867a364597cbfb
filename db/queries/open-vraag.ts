/** The open question to an outsider: the one behind the link in their mail. */

import { sql } from 'drizzle-orm';
import type { Buitenstaander } from '../../domain/codes.ts';
import { type Reader, rowsOf } from './reader.ts';

/** The id of the task; null when nothing is asked of them now. */
export async function openVraagAan(tx: Reader, trajectId: string, partij: Buitenstaander): Promise<string | null> {
  const [row] = await rowsOf<{ id: string }>(
    tx,
    sql`select id from taak where subject_id = ${trajectId} and status = 'open' and buitenstaander = ${partij} limit 1`,
  );
  return row?.id ?? null;
}

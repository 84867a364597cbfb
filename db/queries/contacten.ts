/** The contacts of one traject, newest first. Scope is its caller's (een-traject.ts). */
import { sql } from 'drizzle-orm';
import type { Day } from '../../domain/instant.ts';
import { type Reader, rowsOf } from './reader.ts';

export type Contact = { op: Day; hoe: string; uren: number; notitie: string; doorId: string };

/** Hours as recorded, with or for the client. */
export async function contacten(tx: Reader, trajectId: string): Promise<Contact[]> {
  const rows = await rowsOf<Omit<Contact, 'uren'> & { uren: string }>(
    tx,
    sql`select op::text, hoe, uren, notitie, door_id as "doorId" from contact
        where traject_id = ${trajectId}::uuid order by op desc, at desc`,
  );
  return rows.map((row) => ({ ...row, uren: Number(row.uren) }));
}

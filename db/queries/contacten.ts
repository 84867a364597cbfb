/** The contacts of one traject, newest first. Scope is its caller's (een-traject.ts). */
import { sql } from 'drizzle-orm';
import type { Day } from '../../domain/instant.ts';
import { type Reader, rowsOf } from './reader.ts';

/** Hours as recorded: `uren` with or for the client, `reisuren` of travel; `euro` is what was paid for the client. */
export type Contact = {
  op: Day;
  hoe: string;
  uren: number;
  reisuren: number;
  bijdrage: { wat: string; euro: number } | null;
  notitie: string;
  doorId: string;
};

type Row = Omit<Contact, 'uren' | 'reisuren' | 'bijdrage'> & {
  uren: string;
  reisuren: string;
  wat: string | null;
  euro: string | null;
};

export async function contacten(tx: Reader, trajectId: string): Promise<Contact[]> {
  const rows = await rowsOf<Row>(
    tx,
    sql`select op::text, hoe, uren, reisuren, bijdrage_wat as wat, bijdrage_euro as euro, notitie, door_id as "doorId" from contact
        where traject_id = ${trajectId}::uuid order by op desc, at desc`,
  );
  return rows.map(({ uren, reisuren, wat, euro, ...row }) => ({
    ...row,
    uren: Number(uren),
    reisuren: Number(reisuren),
    bijdrage: wat === null ? null : { wat, euro: Number(euro) },
  }));
}

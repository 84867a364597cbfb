/** The place of one traject among all who wait for a Metgezel in its regio. Scope is its caller's (een-traject.ts). */
import { sql } from 'drizzle-orm';
import { type Reader, rowsOf } from './reader.ts';

/** From 1, who waits longest first; `telefoon` is of the colleague whom the client may call. */
export type OpWachtlijst = { plek: number; telefoon: string | null };

/** Gives null when it does not wait. */
export async function plekOpWachtlijst(tx: Reader, trajectId: string, contactpersoonId: string): Promise<OpWachtlijst | null> {
  const [row] = await rowsOf<OpWachtlijst>(
    tx,
    sql`select (select count(*)::int from traject a
            where a.regio = t.regio and a.wachtlijst_sinds is not null
              and (a.wachtlijst_sinds, a.id) <= (t.wachtlijst_sinds, t.id)) as plek,
          (select telefoon from gebruiker where id = ${contactpersoonId}::uuid) as telefoon
        from traject t where t.id = ${trajectId}::uuid and t.wachtlijst_sinds is not null`,
  );
  return row ?? null;
}

/** Whether the engine keeps up: how much has news that its story has not seen, or a rung that is past; and since when nobody swept. */
import { sql } from 'drizzle-orm';
import type { Instant } from '../../domain/instant.ts';
import { type Reader, rowsOf } from './reader.ts';
import { stories } from './stories.ts';

export type Achterstand = { wachtend: number; opnieuwBegonnen: number; geveegd: boolean };

/** `lagMs` = how long news may wait, and a sweep stay away, before it counts. */
export async function achterstand(tx: Reader, now: Instant, lagMs: number): Promise<Achterstand> {
  const sinds = new Date(Date.parse(now) - lagMs).toISOString();
  const [row] = await rowsOf<Achterstand>(
    tx,
    sql`select (select count(*)::int from ${stories} s where (seen < version and changed_at < ${sinds}) or (not ended and not forwarding
            and next_moment < ${sinds}::timestamptz + clock_offset_ms * interval '1 millisecond')) as wachtend,
          e.restarted as "opnieuwBegonnen", coalesce(e.swept_at > ${sinds}, false) as geveegd
        from engine e where e.id = 1`,
  );
  return row ?? { wachtend: 0, opnieuwBegonnen: 0, geveegd: false };
}

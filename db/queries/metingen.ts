/** What people felt of the effect, of one traject, newest first. Scope is its caller's (een-traject.ts). */
import { sql } from 'drizzle-orm';
import type { Day } from '../../domain/instant.ts';
import type { MomentMeting, WieGemeten } from '../../domain/traject/codes.ts';
import { type Reader, rowsOf } from './reader.ts';

/** Scores 1 to 5; null was not asked. */
export type Meting = {
  moment: MomentMeting;
  wie: WieGemeten;
  op: Day;
  rust: number | null;
  overzicht: number | null;
  passendeHulp: number | null;
  dagelijksLeven: number | null;
};

export const metingen = (tx: Reader, trajectId: string): Promise<Meting[]> =>
  rowsOf<Meting>(
    tx,
    sql`select moment, wie, op::text, rust, overzicht, passende_hulp as "passendeHulp", dagelijks_leven as "dagelijksLeven"
        from meting where traject_id = ${trajectId}::uuid order by op desc, at desc, id`,
  );

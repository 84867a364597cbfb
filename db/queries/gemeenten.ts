/** The gemeenten with their regio, to choose from. */
import { sql } from 'drizzle-orm';
import { type Reader, rowsOf } from './reader.ts';

export type Gemeente = { code: string; naam: string; regio: string };

/** In the order of the alphabet. */
export const gemeenten = (tx: Reader): Promise<Gemeente[]> =>
  rowsOf<Gemeente>(tx, sql`select code, naam, regio from gemeente order by naam, code`);

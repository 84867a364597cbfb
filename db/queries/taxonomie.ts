/** By what signals are counted: how often each code is used, and every change of the lists. */
import { sql } from 'drizzle-orm';
import type { Instant } from '../../domain/instant.ts';
import type { Dimensie, Taxonomie } from '../../domain/signaal/taxonomie.ts';
import { alsInstant, type Reader, rowsOf } from './reader.ts';

/** Of every signaal and vraagstuk, also those that ended. */
export async function gebruikVanCodes(tx: Reader): Promise<Map<string, number>> {
  const rows = await rowsOf<{ dimensie: Dimensie; code: string; aantal: number }>(
    tx,
    sql`select 'wet' as dimensie, wet as code, count(*)::int as aantal from signaal group by wet
        union all select 'soortKnelpunt', soort_knelpunt, count(*)::int from signaal group by soort_knelpunt
        union all select 'partij', p, count(*)::int from signaal cross join unnest(partijen) as p group by p`,
  );
  return new Map(rows.map(({ dimensie, code, aantal }) => [sleutelVanCode(dimensie, code), aantal]));
}

/** One code of one list. */
export const sleutelVanCode = (dimensie: Dimensie, code: string): string => `${dimensie}/${code}`;

export type WijzigingTaxonomie = { id: number; op: Instant; door: string; reden: string; waarde: Partial<Taxonomie> };

/** The newest first. */
export async function wijzigingenTaxonomie(tx: Reader): Promise<WijzigingTaxonomie[]> {
  const rows = await rowsOf<WijzigingTaxonomie>(
    tx,
    sql`select id::int, at as op, door, reden, waarde from instelling where naam = 'taxonomie' order by id desc`,
  );
  return rows.map((row) => ({ ...row, op: alsInstant(row.op) }));
}

/** By what signals are counted: which codes are used, how many signals have each, and every change of the lists. */
import { sql } from 'drizzle-orm';
import type { Instant } from '../../domain/instant.ts';
import type { Dimensie, Taxonomie } from '../../domain/signaal/taxonomie.ts';
import { alsInstant, type Reader, rowsOf } from './reader.ts';
import { teltMee } from './signaal-telt.ts';

const geteld = sql`(count(*) filter (where n.kind = 'signaal' and ${teltMee}))::int`;

/** How many signals that the report counts; of every code that any signaal or vraagstuk has, also one that is gone. */
export async function gebruikVanCodes(tx: Reader): Promise<Map<string, number>> {
  const rows = await rowsOf<{ dimensie: Dimensie; code: string; aantal: number }>(
    tx,
    sql`select 'wet' as dimensie, n.wet as code, ${geteld} as aantal from signaal n group by 2
        union all select 'soortKnelpunt', n.soort_knelpunt, ${geteld} from signaal n group by 2
        union all select 'partij', p, ${geteld} from signaal n cross join unnest(n.partijen) as p group by 2`,
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

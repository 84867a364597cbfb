/** 3. Each traject is of a person who is somebody: nothing belongs to a row that became one with another, and no such row is lost. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../db/queries/reader.ts';
import type { Finding, Inspection } from './inspection.ts';

export async function personsWhole({ tx }: Inspection): Promise<Finding> {
  const [counted] = await rowsOf<{ n: number }>(tx, sql`select count(*)::int as n from persoon`);
  const rows = await rowsOf<{ wat: string }>(
    tx,
    sql`select format('traject %s: hoort bij een persoon die er niet is', t.id) as wat
          from traject t left join persoon p on p.id = t.persoon_id where p.id is null
        union all select format('traject %s: hoort bij een persoon die in een ander opging', t.id)
          from traject t join persoon p on p.id = t.persoon_id where p.samengevoegd_met is not null
        union all select format('persoon %s: ging op in niemand, of in zichzelf', p.id)
          from persoon p left join persoon q on q.id = p.samengevoegd_met
          where p.samengevoegd_met is not null and (q.id is null or q.id = p.id)`,
  );
  return {
    naam: '3 elk traject is van één persoon, die bestaat',
    gecontroleerd: counted?.n ?? 0,
    fouten: rows.map(({ wat }) => wat),
  };
}

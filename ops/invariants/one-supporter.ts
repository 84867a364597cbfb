/** 6. One responsible supporter at a time; hours are never negative. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../db/queries/reader.ts';
import type { Finding, Inspection } from './inspection.ts';

export async function oneSupporter({ tx }: Inspection): Promise<Finding> {
  const [counted] = await rowsOf<{ n: number }>(
    tx,
    sql`select count(*)::int as n from traject where fase in ('ondersteuning', 'overdracht')`,
  );
  const alone = await rowsOf<{ id: string }>(
    tx,
    sql`select t.id from traject t left join gebruiker g on g.id = t.ondersteuner_id and g.rollen @> '[{"rol":"gcoer"}]'
        where t.fase in ('ondersteuning', 'overdracht') and g.id is null`,
  );
  const hours = await rowsOf<{ id: string }>(
    tx,
    sql`select id from traject where uren < 0 or (uren > 0) <> (fase in ('ondersteuning', 'overdracht'))
        union select traject_id from contact where uren <= 0 or uren > 24`,
  );
  const full = await rowsOf<{ id: string; over: number }>(
    tx,
    sql`select g.id, (sum(t.uren) - g.contracturen)::float8 as over from gebruiker g join traject t on t.ondersteuner_id = g.id
        group by g.id, g.contracturen having sum(t.uren) > g.contracturen`,
  );
  return {
    naam: '6 één ondersteuner, geen negatieve uren',
    gecontroleerd: counted?.n ?? 0,
    fouten: [
      ...alone.map(({ id }) => `traject ${id}: wordt ondersteund, door niemand die dat kan`),
      ...hours.map(({ id }) => `traject ${id}: uren kloppen niet`),
    ],
    opmerkingen: full.map(({ id, over }) => `ondersteuner ${id}: ${over} uur per week meer dan het contract`),
  };
}

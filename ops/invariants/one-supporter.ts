/** 6. One responsible supporter at a time, in a duo with another one; hours are never negative. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../db/queries/reader.ts';
import type { Finding, Inspection } from './inspection.ts';

const supported = sql`t.fase in ('ondersteuning', 'waakvlam', 'overdracht')`;
const isGcoer = sql`rollen @> '[{"rol":"gcoer"}]'`;

export async function oneSupporter(on: Inspection): Promise<Finding> {
  const [counted] = await rowsOf<{ n: number }>(on.tx, sql`select count(*)::int as n from traject t where ${supported}`);
  return {
    naam: '6 één ondersteuner, geen negatieve uren',
    gecontroleerd: counted?.n ?? 0,
    fouten: [...(await alone(on)), ...(await duos(on)), ...(await hours(on))],
    opmerkingen: await overfull(on),
  };
}

async function alone({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`select t.id from traject t left join gebruiker g on g.id = t.ondersteuner_id and g.${isGcoer}
        where ${supported} and g.id is null`,
  );
  return rows.map(({ id }) => `traject ${id}: wordt ondersteund, door niemand die dat kan`);
}

/** The second is another GCO'er than the first. */
async function duos({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`select t.id from traject t left join gebruiker g on g.id = t.tweede_id and g.${isGcoer}
        where t.tweede_id is not null and (g.id is null or t.tweede_id = t.ondersteuner_id or t.ondersteuner_id is null)`,
  );
  return rows.map(({ id }) => `traject ${id}: een duo met dezelfde, of met niemand die dat kan`);
}

/** In waakvlam a quarter of an hour; the second of a duo has hours as long as there is support. */
async function hours({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`select t.id from traject t where t.uren < 0 or t.uren_tweede < 0 or (t.uren > 0) <> (${supported})
          or (t.uren_tweede > 0) <> (t.tweede_id is not null and ${supported}) or (t.fase = 'waakvlam' and t.uren > 0.25)
        union select traject_id from contact where uren <= 0 or reisuren < 0 or uren + reisuren > 24`,
  );
  return rows.map(({ id }) => `traject ${id}: uren kloppen niet`);
}

async function overfull({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{ id: string; over: number }>(
    tx,
    sql`with taken as (select ondersteuner_id as id, uren from traject union all select tweede_id, uren_tweede from traject)
        select g.id, (sum(t.uren) - g.contracturen)::float8 as over from gebruiker g join taken t on t.id = g.id
        group by g.id, g.contracturen having sum(t.uren) > g.contracturen`,
  );
  return rows.map(({ id, over }) => `ondersteuner ${id}: ${over} uur per week meer dan het contract`);
}

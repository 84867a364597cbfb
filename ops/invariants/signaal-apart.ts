/** 16. A signaal is in a vraagstuk that is one, and lives while it does; and nothing of it leads back to a traject or a person. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../db/queries/reader.ts';
import type { Finding, Inspection } from './inspection.ts';

export async function signaalApart(on: Inspection): Promise<Finding> {
  const [counted] = await rowsOf<{ n: number }>(on.tx, sql`select count(*)::int as n from signaal`);
  return {
    naam: '16 signalen: in een vraagstuk dat er is, los van elk traject',
    gecontroleerd: counted?.n ?? 0,
    fouten: [...(await vraagstukken(on)), ...(await sporen(on))],
  };
}

async function vraagstukken({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{ wat: string }>(
    tx,
    sql`select format('%s %s: is in een vraagstuk dat er niet is', s.kind, s.id) as wat from signaal s
          where s.vraagstuk_id is not null and not exists (
            select 1 from signaal v join subject d on d.kind = v.kind and d.id = v.id where v.id = s.vraagstuk_id and v.kind = 'vraagstuk')
        union all select format('vraagstuk %s: is in een ander vraagstuk', s.id) from signaal s
          where s.kind = 'vraagstuk' and s.vraagstuk_id is not null
        union all select format('signaal %s: is in de fase %s, %s vraagstuk', s.id, s.fase, case when s.vraagstuk_id is null then 'zonder' else 'met' end)
          from signaal s where case s.fase when 'in vraagstuk' then s.vraagstuk_id is null when 'afgesloten' then false else s.vraagstuk_id is not null end
        union all select format('signaal %s: wacht op een vraagstuk dat is beëindigd', s.id) from signaal s
          join subject d on d.kind = 'vraagstuk' and d.id = s.vraagstuk_id where s.fase = 'in vraagstuk' and d.ended`,
  );
  return rows.map(({ wat }) => wat);
}

/** Every id in what is stored of a signaal: none is of a traject, or of somebody who is helped. */
async function sporen({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{ kind: string; id: string; waar: string; van: string }>(
    tx,
    sql`with bewaard as (
          select kind, id, 'de stand' as waar, state::text as inhoud from subject where kind in ('signaal', 'vraagstuk')
          union all select kind, subject_id, 'een gebeurtenis', data::text from event where kind in ('signaal', 'vraagstuk')
          union all select kind, id, 'de lijst', to_jsonb(s)::text from signaal s),
        genoemd as (
          select distinct b.kind, b.id, b.waar, m[1]::uuid as ander
          from bewaard b, regexp_matches(b.inhoud, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') m)
        select g.kind, g.id, g.waar, case when t.id is null then 'een persoon' else 'een traject' end as van
        from genoemd g left join traject t on t.id = g.ander left join persoon p on p.id = g.ander
        where t.id is not null or p.id is not null`,
  );
  return rows.map(({ kind, id, waar, van }) => `${kind} ${id}: ${waar} bevat het kenmerk van ${van}`);
}

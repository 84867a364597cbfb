/** 9. Each accepted action and each refusal has its audit row, and nobody changed one. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../db/queries/reader.ts';
import { brokenSeals } from '../../db/seal.ts';
import { subjectKinds } from '../../domain/thing.ts';
import type { Finding, Inspection } from './inspection.ts';

export async function audited(on: Inspection): Promise<Finding> {
  const [counted] = await rowsOf<{ n: number }>(on.tx, sql`select count(*)::int as n from audit`);
  const fouten = [
    ...(await actions(on)),
    ...(await otherActions(on)),
    ...(await refusals(on)),
    ...(await guards(on)),
    ...(await seals(on)),
  ];
  return { naam: '9 elk besluit en elke weigering heeft een spoor', gecontroleerd: counted?.n ?? 0, fouten };
}

const withEvents = sql`${sql.param([...subjectKinds])}::text[]`;
const withoutEvents = sql`'{taak,organisatie,uren,vraagvooraf,kennissessie}'::text[]`;

/** Commands are named without a point, reads with one (traject.lezen). */
async function actions({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{ kind: string; id: string; version: number; done: number; traces: number }>(
    tx,
    sql`with done as (select kind, subject_id as id, version, actor_id, count(*)::int as n from outcome where kind = any(${withEvents}) group by 1, 2, 3, 4),
          traces as (select kind, subject_id as id, version, actor_id, count(*)::int as n from audit
            where kind = any(${withEvents}) and uitkomst = 'gedaan' and actie not like '%.%' group by 1, 2, 3, 4)
        select kind, id, version, coalesce(d.n, 0) as done, coalesce(t.n, 0) as traces
        from done d full join traces t using (kind, id, version, actor_id) where d.n is distinct from t.n`,
  );
  return rows.map(
    ({ kind, id, version, done, traces }) => `${kind} ${id} versie ${version}: ${done} uitkomsten, ${traces} sporen`,
  );
}

/** Who does a task, and what stands in a register, have no events: each change has its outcome and its trace. */
async function otherActions({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{ kind: string; id: string; done: number; traces: number }>(
    tx,
    sql`with done as (select kind, subject_id as id, count(*)::int as n from outcome where kind = any(${withoutEvents}) group by 1, 2),
          traces as (select kind, subject_id as id, count(*)::int as n from audit
            where kind = any(${withoutEvents}) and uitkomst = 'gedaan' and actie not like '%.lezen' group by 1, 2)
        select kind, id, coalesce(d.n, 0) as done, coalesce(t.n, 0) as traces
        from done d full join traces t using (kind, id) where d.n is distinct from t.n`,
  );
  return rows.map(({ kind, id, done, traces }) => `${kind} ${id}: ${done} uitkomsten, ${traces} sporen`);
}

async function refusals({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`select id from audit where uitkomst = 'geweigerd' and coalesce(reden, '') = ''`,
  );
  return rows.map(({ id }) => `spoor ${id}: geweigerd zonder reden`);
}

const guarded = ['audit_only_insert', 'event_only_insert'];

async function guards({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(tx, sql`select tgname as name from pg_trigger where tgenabled in ('O', 'A')`);
  return guarded
    .filter((name) => !rows.some((row) => row.name === name))
    .map((name) => `${name} is uitgeschakeld: sporen zijn te wijzigen`);
}

const seals = async ({ store }: Inspection): Promise<string[]> =>
  (await brokenSeals(store)).map((id) => `spoor ${id}: gewijzigd of weggehaald nadat het verzegeld was`);

/** 1. Every accepted command has its outcome and its events, once. */
import { sql } from 'drizzle-orm';
import { rowsOf } from '../../db/queries/reader.ts';
import { subjectKinds } from '../../domain/thing.ts';
import type { Finding, Inspection } from './inspection.ts';

const withEvents = sql`${sql.param([...subjectKinds])}::text[]`;

/** The events of a thing are tiled by its outcomes: each begins where the one before ended, and the last ends at `version`. */
export async function acceptedOnce(on: Inspection): Promise<Finding> {
  const [counted] = await rowsOf<{ n: number }>(on.tx, sql`select count(*)::int as n from outcome`);
  const fouten = [...(await brokenStreams(on)), ...(await brokenOutcomes(on)), ...(await brokenTaskOutcomes(on))];
  return { naam: '1 aanvaard: uitkomst en gebeurtenissen, één keer', gecontroleerd: counted?.n ?? 0, fouten };
}

async function brokenStreams({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{
    kind: string;
    id: string;
    version: number | null;
    events: number;
    last: number | null;
    outcomes: number;
    told: number | null;
  }>(
    tx,
    sql`with streams as (select kind, subject_id as id, count(*)::int as events, max(version) as last, min(version) as first from event group by 1, 2),
          answers as (select kind, subject_id as id, count(*)::int as outcomes, max(version) as told from outcome where kind = any(${withEvents}) group by 1, 2)
        select kind, id, s.version, coalesce(e.events, 0) as events, e.last, coalesce(o.outcomes, 0) as outcomes, o.told
        from (select kind, id, version from subject) s full join streams e using (kind, id) full join answers o using (kind, id)
        where s.version is null or s.version is distinct from e.last or e.events is distinct from e.last or e.first is distinct from 1
          or o.told is distinct from s.version`,
  );
  return rows.map(({ kind, id, version, events, last, told }) =>
    version === null
      ? `${kind} ${id}: gebeurtenissen of uitkomsten zonder ${kind}`
      : `${kind} ${id}: versie ${version}, ${events} gebeurtenissen tot ${last ?? 'geen'}, uitkomsten tot ${told ?? 'geen'}`,
  );
}

async function brokenOutcomes({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{
    kind: string;
    id: string;
    version: number;
    begins: number;
    before: number;
    own: number;
    events: number;
    answered: boolean;
  }>(
    tx,
    sql`with told as (
          select kind, actor_id, subject_id as id, version, events, version - events as begins,
            lag(version, 1, 0) over (partition by kind, subject_id order by version, key) as before,
            (answer->>'versie')::int = version and answer->>'id' = subject_id::text as answered
          from outcome where kind = any(${withEvents}))
        select t.kind, t.id, t.version, t.events, t.begins, t.before, t.answered, count(e.id)::int as own
        from told t left join event e on e.kind = t.kind and e.subject_id = t.id and e.version > t.begins and e.version <= t.version and e.actor_id = t.actor_id
        group by t.kind, t.id, t.version, t.events, t.begins, t.before, t.answered, t.actor_id
        having t.begins <> t.before or count(e.id) <> t.events or not t.answered`,
  );
  return rows.map(({ kind, id, version, begins, before, own, events, answered }) => {
    if (begins !== before)
      return `${kind} ${id}: de uitkomst van versie ${version} begint bij ${begins}, de vorige eindigt bij ${before}`;
    if (!answered) return `${kind} ${id}: de uitkomst van versie ${version} bewaart een ander antwoord`;
    return `${kind} ${id}: de uitkomst van versie ${version} heeft ${own} van haar ${events} gebeurtenissen`;
  });
}

/** A change of who does a task raises its revision by one. */
async function brokenTaskOutcomes({ tx }: Inspection): Promise<string[]> {
  const rows = await rowsOf<{ id: string; version: number }>(
    tx,
    sql`select o.subject_id as id, o.version from outcome o left join taak t on t.id = o.subject_id
        where o.kind = 'taak' group by o.subject_id, o.version, t.revision
        having count(*) > 1 or t.revision is null or o.version > t.revision`,
  );
  return rows.map(({ id, version }) => `taak ${id}: revisie ${version} bestaat niet, of is twee keer gegeven`);
}

/** Seals the audit: rows are chained by hash, below the oldest running transaction; a change by hand breaks the chain. */
import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Store } from './store.ts';

const atOnce = 1_000;
/** A transaction that ran long may have a number this far below what is sealed already. */
const lateIds = 10_000;
const lockId = 4_711_002;

/** Named, and in UTC: a column that joins the table later, or a session elsewhere, breaks no seal. */
const sealedText = sql`concat_ws('|', a.id, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), a.actor_soort, a.actor_id, a.actie,
  coalesce(a.kind, ''), coalesce(a.subject_id::text, ''), a.uitkomst, coalesce(a.reden, ''), coalesce(a.version::text, ''))`;

type Row = { id: string; text: string };

const link = (before: string, text: string): string => createHash('sha256').update(before).update(text).digest('hex');

/** Seals what is not sealed yet, at most a thousand rows; gives how many. One process at a time: another one does nothing. */
export function sealAudit(store: Store): Promise<number> {
  return store.db.transaction(async (tx) => {
    const { rows: lock } = await tx.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(${lockId}) as mine`);
    if (!lock[0]?.mine) return 0;
    const { rows: last } = await tx.execute<{ hash: string }>(sql`select hash from audit_zegel order by n desc limit 1`);
    const { rows } = await tx.execute<Row>(sql`
      select a.id, ${sealedText} as text from audit a
      where a.xmin::text::bigint < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
        and a.id > (select coalesce(max(audit_id), 0) - ${lateIds} from audit_zegel)
        and not exists (select 1 from audit_zegel z where z.audit_id = a.id)
      order by a.id limit ${atOnce}`);
    let before = last[0]?.hash ?? '';
    const seals = rows.map(({ id, text }) => {
      before = link(before, text);
      return { audit_id: Number(id), hash: before };
    });
    await tx.execute(sql`
      insert into audit_zegel (audit_id, hash)
      select z.audit_id, z.hash from json_to_recordset(${JSON.stringify(seals)}) as z(audit_id bigint, hash text)`);
    return seals.length;
  });
}

/** Walks the whole chain; gives the ids of the audit rows that were changed or taken away since they were sealed. */
export async function brokenSeals(store: Store): Promise<number[]> {
  const { rows } = await store.db.execute<{ audit_id: string; hash: string; text: string | null }>(sql`
    select z.audit_id, z.hash, case when a.id is not null then ${sealedText} end as text from audit_zegel z left join audit a on a.id = z.audit_id order by z.n`);
  let before = '';
  return rows.flatMap(({ audit_id, hash, text }) => {
    const whole = text !== null && link(before, text) === hash;
    before = hash;
    return whole ? [] : [Number(audit_id)];
  });
}

/** Jobs for the worker, added in the transaction that asks for them; and the word to the screens. */
import { sql } from 'drizzle-orm';
import type { Tx } from './client.ts';
import type { SubjectRef } from './subject.ts';

type Jobs = { nudge: SubjectRef[]; mails: string[]; changed: SubjectRef & { versie: number } };

/** Nudges and mails in one statement, without a job key: a keyed insert that meets a locked job would be lost. */
export async function queueJobs(tx: Tx, { nudge, mails, changed }: Jobs): Promise<void> {
  const specs = [
    ...nudge.map((ref) => ({ identifier: 'nudge', payload: ref, max_attempts: 3 })),
    ...mails.map((id) => ({ identifier: 'mail', payload: { id }, max_attempts: 20 })),
  ];
  const note = JSON.stringify(changed);
  if (specs.length === 0) {
    await tx.execute(sql`select pg_notify('wijziging', ${note})`);
    return;
  }
  await tx.execute(sql`
    select pg_notify('wijziging', ${note}), (select count(*) from graphile_worker.add_jobs(
      (select array_agg((j.identifier, j.payload, null, null, j.max_attempts, null, null, null)::graphile_worker.job_spec)
       from json_to_recordset(${JSON.stringify(specs)}::json) as j(identifier text, payload json, max_attempts smallint))))`);
}

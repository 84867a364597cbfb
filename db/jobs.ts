/** Jobs for the worker, added in the transaction that asks for them; and the word to the screens. */
import { type SQL, sql } from 'drizzle-orm';
import type { Tx } from './client.ts';
import type { StoryRef } from './subject.ts';

export type Jobs = { nudge: StoryRef[]; mails: string[]; forward?: string[]; changed: StoryRef & { versie: number } };

/**
 * A select that adds the jobs and tells the screens. Without a job key: a keyed insert that meets a locked job would be lost.
 * A nudge is tried a few times only: what it cannot deliver, the sweep will.
 */
export function jobsQuery({ nudge, mails, forward = [], changed }: Jobs): SQL {
  const specs = [
    ...nudge.map((ref) => ({ identifier: 'nudge', payload: ref, max_attempts: 3 })),
    ...mails.map((id) => ({ identifier: 'mail', payload: { id }, max_attempts: 20 })),
    ...forward.map((id) => ({ identifier: 'forward', payload: { id }, max_attempts: 3 })),
  ];
  const note = JSON.stringify(changed);
  if (specs.length === 0) return sql`select pg_notify('wijziging', ${note})`;
  return sql`
    select pg_notify('wijziging', ${note}), (select count(*) from graphile_worker.add_jobs(
      (select array_agg((j.identifier, j.payload, null, null, j.max_attempts, null, null, null)::graphile_worker.job_spec)
       from json_to_recordset(${JSON.stringify(specs)}::json) as j(identifier text, payload json, max_attempts smallint))))`;
}

/** Adds the jobs and tells the screens. */
export async function queueJobs(tx: Tx, jobs: Jobs): Promise<void> {
  await tx.execute(jobsQuery(jobs));
}

/** Many rungs due in one second: how long until all fired, and whether any fired twice. */
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { nudgeStory } from '../worker/nudge.ts';
import { type Bench, meldAan, until } from './setup.ts';

/** Puts the first rung of `count` new tasks on the same second, lets every story set its timer for it, and waits. */
export async function benchRungs({ people, act, store, engine, config }: Bench, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const id of ids) await act(id, people.coordinator, meldAan());
  const mine = sql`t.subject_id = any(${sql.param(ids)}::uuid[])`;
  const seen = async () =>
    (await count1(sql`select count(*)::int as n from subject where seen = version and id = any(${sql.param(ids)}::uuid[])`)) ===
    count;
  const count1 = async (query: ReturnType<typeof sql>): Promise<number> =>
    Number((await store.db.execute<{ n: number }>(query)).rows[0]?.n ?? 0);
  await until(seen, 120_000);
  const leadMs = 20_000;
  const due = new Date(Date.now() + leadMs).toISOString();
  await store.db.execute(sql`
    update taak t set rungs = jsonb_set(rungs, '{0,at}', to_jsonb(${due}::text)), next_rung_at = ${due}, ladder_version = ladder_version + 1
    where ${mine} and status = 'open'`);
  await Promise.all(ids.map((id) => nudgeStory(engine.client, config.taskQueue, { kind: 'traject', id })));
  const fired = () => count1(sql`select count(*)::int as n from rung r join taak t on t.id = r.taak_id where ${mine}`);
  await until(async () => (await fired()) >= count, 180_000);
  const afterMs = Date.now() - Date.parse(due);
  const { rows } = await store.db.execute<{ late: number; mails: number }>(sql`
    select max(extract(epoch from r.fired - r.planned))::float as late, (select count(*)::int from message m join taak t on t.id = m.taak_id where ${mine} and m.rung = 1) as mails
    from rung r join taak t on t.id = r.taak_id where ${mine}`);
  return [
    `${count} rungs due in one second: all fired ${(afterMs / 1000).toFixed(1)} s after it, worst lateness ${(rows[0]?.late ?? 0).toFixed(1)} s; fired ${await fired()} (none twice), mails ${rows[0]?.mails ?? 0}`,
  ];
}

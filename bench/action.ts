/** An accepted action against a bare transaction that writes the same rows; and whether the next task is there at the return. */
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { type Bench, meldAan, percentile, timed } from './setup.ts';

const warmUp = 100;
const rounds = 1_000;

type Row = Record<string, unknown>;

export async function benchAction(bench: Bench): Promise<string[]> {
  const { people, act, database } = bench;
  const ids: string[] = [];
  for (let i = 0; i < warmUp + rounds; i += 1) {
    const id = randomUUID();
    await act(id, people.coordinator, meldAan());
    ids.push(id);
  }
  const rows = await rowsOfOneTriage(bench, ids.slice(-2));
  const ours: number[] = [];
  const bare: number[] = [];
  let visible = 0;
  for (const [i, id] of ids.slice(0, rounds).entries()) {
    const our = await timed(() =>
      act(id, people.coordinator, { type: 'BeslisTriage', uitkomst: 'toelaten', motivering: 'past' }),
    );
    const { rowCount } = await database.pool.query(
      `select 1 from taak where subject_id = $1 and soort = 'matchvoorstel' and status = 'open'`,
      [id],
    );
    visible += rowCount ?? 0;
    const plain = await timed(() => bareTransaction(bench, rows));
    if (i < warmUp) continue;
    ours.push(our);
    bare.push(plain);
  }
  const [p50, p95] = [percentile(ours, 50), percentile(ours, 95)];
  const [b50, b95] = [percentile(bare, 50), percentile(bare, 95)];
  return [
    `accepted action: p50 ${p50} ms, p95 ${p95} ms; bare transaction of the same rows: p50 ${b50} ms, p95 ${b95} ms; ratio p50 ${(p50 / b50).toFixed(2)}`,
    `next task visible when the call returns: ${visible} of ${rounds}`,
  ];
}

/** The rows that one triage writes, taken from the database. */
async function rowsOfOneTriage({ people, act, database }: Bench, [done, target]: string[]) {
  if (!done || !target) throw new Error('two trajecten needed');
  await act(done, people.coordinator, { type: 'BeslisTriage', uitkomst: 'toelaten', motivering: 'past' });
  const one = async (text: string): Promise<Row> => (await database.pool.query(text, [done])).rows[0] as Row;
  return {
    target,
    subject: await one('select state from subject where id = $1'),
    event: await one('select type, data, at from event where subject_id = $1 order by version desc limit 1'),
    taak: await one(`select * from taak where subject_id = $1 and soort = 'matchvoorstel'`),
    outcome: await one(`select body_hash, answer from outcome where subject_id = $1 order by version desc limit 1`),
    actorId: people.coordinator.id,
  };
}

/** As somebody would write it by hand: begin, lock, the same rows, the same job and notification, commit. */
async function bareTransaction(
  { database }: Bench,
  { target, subject, event, taak, outcome, actorId }: Awaited<ReturnType<typeof rowsOfOneTriage>>,
) {
  const client = await database.pool.connect();
  const run = (text: string, values: unknown[]) => client.query(text, values);
  try {
    await run('begin', []);
    const { rows } = await run(`select version from subject where kind = 'traject' and id = $1 for update`, [target]);
    const version = Number((rows[0] as { version: number }).version) + 1;
    await run(
      `update subject set version = $2, stay = $2, state = $3, next_moment = $4, changed_at = now() where kind = 'traject' and id = $1`,
      [target, version, subject.state, taak.next_rung_at],
    );
    await run(
      `insert into event (kind, subject_id, version, type, data, at, actor_soort, actor_id) values ('traject', $1, $2, $3, $4, $5, 'gebruiker', $6)`,
      [target, version, event.type, event.data, event.at, actorId],
    );
    await run(`update traject set fase = 'matching', sinds = $2 where id = $1`, [target, event.at]);
    await run(
      `update taak set status = 'beantwoord', gesloten_op = $2, gesloten_door = $3, revision = revision + 1 where subject_id = $1 and status = 'open'`,
      [target, event.at, actorId],
    );
    const columns = Object.keys(taak);
    const values = columns.map((c) => ({ id: randomUUID(), subject_id: target, stay: version })[c] ?? asJson(taak[c]));
    await run(`insert into taak (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`, values);
    await run(
      `insert into outcome (actor_id, key, body_hash, kind, subject_id, version, events, answer) values ($1, $2, $3, 'traject', $4, $5, 1, $6)`,
      [actorId, randomUUID(), outcome.body_hash, target, version, outcome.answer],
    );
    await run(
      `insert into audit (actor_soort, actor_id, actie, kind, subject_id, uitkomst, version) values ('gebruiker', $1, 'BeslisTriage', 'traject', $2, 'gedaan', $3)`,
      [actorId, target, version],
    );
    await run(`select pg_notify('wijziging', $1), graphile_worker.add_job('bench_nothing', $2::json)`, [
      target,
      JSON.stringify({ id: target }),
    ]);
    await run('commit', []);
  } finally {
    client.release();
  }
}

const asJson = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value;

/** A burst of aanmeldingen: every task visible at the last return; how long until every story guards its task. */
export async function benchBurst({ people, act, store }: Bench, count: number): Promise<string[]> {
  const before = await guarded(store);
  const ids = Array.from({ length: count }, () => randomUUID());
  const queue = [...ids];
  const lane = async () => {
    for (let id = queue.pop(); id; id = queue.pop()) await act(id, people.coordinator, meldAan());
  };
  const acceptedMs = await timed(() => Promise.all(Array.from({ length: 8 }, lane)));
  const { rows } = await store.db.execute<{ n: number }>(
    sql`select count(*)::int as n from taak where status = 'open' and subject_id = any(${sql.param(ids)}::uuid[])`,
  );
  const start = performance.now();
  while ((await guarded(store)) < before + count) await new Promise((resolve) => setTimeout(resolve, 100));
  const guardedMs = performance.now() - start;
  return [
    `burst of ${count} aanmeldingen from 8 callers: accepted in ${(acceptedMs / 1000).toFixed(1)} s, tasks visible at the last return: ${rows[0]?.n ?? 0}`,
    `every story guards its task ${(guardedMs / 1000).toFixed(1)} s after the last return`,
  ];
}

async function guarded(store: Bench['store']): Promise<number> {
  const { rows } = await store.db.execute<{ n: number }>(sql`select count(*)::int as n from subject where seen = version`);
  return rows[0]?.n ?? 0;
}

/** 10,000 open trajecten: how long their stories take to begin, memory at rest, and 1,000 rungs due in one second. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { childEnvironment } from '../local/environment.ts';
import { residentOf, startProcess } from './memory.ts';
import { benchRungs } from './rungs.ts';
import { type Bench, meldAan, until } from './setup.ts';

const callers = 8;
const restMs = 30_000;
const rungs = 1_000;

/** Line by line, as it is measured. The worker is a process of its own here, so that what it keeps is told apart from the caller. */
export async function* benchLarge(bench: Bench, count: number): AsyncGenerator<string> {
  const { stack, config } = bench;
  const env = { DATABASE_URL: stack.databaseUrl, TEMPORAL_ADDRESS: stack.temporalAddress, SMTP_URL: stack.smtpUrl };
  const worker = startProcess('worker', childEnvironment({ ...env, TASK_QUEUE: config.taskQueue }, { LOG_LEVEL: 'warn' }));
  try {
    yield* await begun(bench, count);
    yield* await atRest(bench, worker.pid);
    yield* await benchRungs(bench, rungs);
  } finally {
    worker.kill('SIGTERM');
  }
}

async function begun({ act, people, store }: Bench, count: number): Promise<string[]> {
  const started = performance.now();
  let left = count;
  const caller = async () => {
    while (left > 0) {
      left -= 1;
      await act(randomUUID(), people.coordinator, meldAan());
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const accepted = (performance.now() - started) / 1000;
  const seen = async () => {
    const { rows } = await store.db.execute<{ n: number }>(sql`select count(*)::int as n from subject where seen = version`);
    return (rows[0]?.n ?? 0) >= count;
  };
  await until(seen, 1_200_000);
  const all = (performance.now() - started) / 1000;
  return [
    `${count} aanmeldingen accepted in ${accepted.toFixed(0)} s by ${callers} callers; all their stories begun after ${all.toFixed(0)} s`,
  ];
}

async function atRest({ stack, store }: Bench, worker: number | undefined): Promise<string[]> {
  await pause(restMs);
  const { rows } = await store.db.execute<{ n: number }>(sql`select count(*)::int as n from subject where not ended`);
  const [ofWorker, ofEngine] = [await residentOf(worker), await residentOf(stack.temporal.pid)];
  return [`at rest with ${rows[0]?.n ?? 0} open trajecten: worker ${ofWorker} MiB, engine ${ofEngine} MiB`];
}

/** After the healing: was everything kept that was promised? */

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { temporal } from '@temporalio/proto';
import { Runtime, Worker } from '@temporalio/worker';
import { sql } from 'drizzle-orm';
import { alsInstant } from '../../db/queries/reader.ts';
import { lagging } from '../../db/queries/sweep.ts';
import type { Store } from '../../db/store.ts';
import { workflowBundle } from '../../worker/bundle.ts';
import { dataConverter, type Engine } from '../../worker/engine.ts';
import { inspect } from '../invariants/inspection.ts';
import { storiesRun } from '../invariants/stories-run.ts';
import { tasksAsked } from '../invariants/tasks-asked.ts';
import { canariesInFile, canariesWithin } from './canaries.ts';
import type { Due } from './clocks.ts';
import { canariesInEngine } from './faults.ts';
import type { Ledger } from './ledger.ts';
import type { Programme } from './programme.ts';

const drainWithinMs = 60_000;

/** `last` is what lagged when something still did. */
export type Drained = { tookMs: number; left: string[]; last: string[] };

/** Waits until nothing lags any more, at most a minute. */
export async function drain({ store, config }: Programme, engine: Engine): Promise<Drained> {
  const began = performance.now();
  let last: string[] = [];
  for (;;) {
    const left = await stillLagging(store, engine, config.taskQueue);
    const tookMs = performance.now() - began;
    if (left.length === 0 || tookMs > drainWithinMs) return { tookMs, left, last };
    last = left;
    await delay(500);
  }
}

async function stillLagging(store: Store, engine: Engine, taskQueue: string): Promise<string[]> {
  const late = await lagging(store, { lagMs: 0, overdueMs: 0, limit: 50 });
  const { rows } = await store.db.execute<{ id: string }>(sql`select id from message where status = 'wacht' limit 50`);
  const waiting = [...late.map(({ ref }) => `${ref.kind} ${ref.id}: loopt achter`), ...rows.map(({ id }) => `mail ${id}: wacht`)];
  if (waiting.length > 0) return waiting;
  return (await inspect({ store, engine, taskQueue, graceMs: 0 }, [tasksAsked, storiesRun])).flatMap(({ fouten }) => fouten);
}

export type Kept = { ok: number; lost: string[]; doubled: string[] };

/** Each accepted key has its outcome, once, and every answer to it was the same. */
export async function keptPromises({ store }: Programme, { accepted }: Ledger): Promise<Kept> {
  const keys = [...accepted.keys()];
  const { rows } = await store.db.execute<{ key: string; version: number }>(
    sql`select key, version from outcome where key = any(${sql.param(keys)}::text[])`,
  );
  const versions = new Map<string, number[]>();
  for (const { key, version } of rows) versions.set(key, [...(versions.get(key) ?? []), version]);
  const lost = keys.filter((key) => !versions.has(key));
  const doubled = [...accepted.values()].filter(
    ({ key, versions: told }) => new Set([...told, ...(versions.get(key) ?? [])]).size > 1,
  );
  return { ok: keys.length - lost.length, lost, doubled: doubled.map(({ key }) => key) };
}

export type Rungs = { due: number; fired: number; missed: number; withdrawn: number; worstLateMs: number };

/** Of the moments that were brought near: noticed, or no longer of interest because somebody acted first. */
export async function rungsNoticed({ store }: Programme, dues: readonly Due[]): Promise<Rungs> {
  const rungs: Rungs = { due: dues.length, fired: 0, missed: 0, withdrawn: 0, worstLateMs: 0 };
  for (const due of dues) {
    const firedMs = await firedAt(store, due);
    if (firedMs === 'open') rungs.missed += 1;
    else if (firedMs === null) rungs.withdrawn += 1;
    else {
      rungs.fired += 1;
      rungs.worstLateMs = Math.max(rungs.worstLateMs, firedMs - due.dueMs);
    }
  }
  return rungs;
}

/** In real time, by the mail that it wrote. */
async function firedAt(store: Store, { id, moment }: Due): Promise<number | 'open' | null> {
  const { rows } = await store.db.execute<{ queued: string | null; open: boolean }>(
    sql`select (select min(m.queued_at) from taak t join rung r on r.taak_id = t.id join message m on m.taak_id = t.id and m.rung >= r.n
            where t.subject_id = ${id} and r.planned = ${moment}) as queued,
          exists (select 1 from subject s where s.id = ${id} and not s.ended and s.next_moment = ${moment}) as open`,
  );
  const [row] = rows;
  if (row?.queued) return Date.parse(alsInstant(row.queued));
  return row?.open ? 'open' : null;
}

/** `failedTasks` = workflow tasks that failed while everything broke; the engine tries those again. */
export type Replayed = { replayed: number; failed: string[]; canaries: number; failedTasks: number };

/** Replays the history of each running story with the code of today, and looks for canaries, also behind the codec. */
export async function replayAll({ config }: Programme, engine: Engine): Promise<Replayed> {
  // A history that was read in the middle of a workflow task ends in one that cannot go on here: the core's words about it are noise.
  Runtime.install({ logger: silent, telemetryOptions: { logging: { filter: { core: 'ERROR', other: 'ERROR' }, forward: {} } } });
  const { codePath } = await workflowBundle();
  const result: Replayed = { replayed: 0, failed: [], canaries: 0, failedTasks: 0 };
  const converter = dataConverter(config.codecKeys);
  const query = `TaskQueue = '${config.taskQueue}' AND ExecutionStatus = 'Running'`;
  const histories = engine.client.workflow.list({ query }).intoHistories({ concurrency: 4 });
  const looked = async function* () {
    for await (const one of histories) {
      const payloads = payloadsIn(one.history);
      const decoded = (await converter.payloadCodecs?.[0]?.decode(payloads)) ?? [];
      result.canaries += canariesWithin(one.history) + canariesWithin(decoded);
      result.failedTasks += failedTasksIn(one.history);
      yield one;
    }
  };
  const options = { workflowBundle: { codePath }, dataConverter: converter };
  for await (const { workflowId, error } of Worker.runReplayHistories(options, looked())) {
    result.replayed += 1;
    if (error) result.failed.push(`${workflowId}: ${error.name}`);
  }
  return result;
}

const failedTasksIn = (history: unknown): number =>
  ((history as temporal.api.history.v1.IHistory).events ?? []).filter((event) => event.workflowTaskFailedEventAttributes).length;

const nothing = () => undefined;
const silent = { log: nothing, trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };

type Payload = { metadata?: Record<string, Uint8Array>; data: Uint8Array };

function payloadsIn(value: unknown): Payload[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  const { data } = value as { data?: unknown };
  return [...(data instanceof Uint8Array ? [value as Payload] : []), ...Object.values(value).flatMap(payloadsIn)];
}

/** In the engine's database and in every log, by file. */
export async function canariesLeft({ stack, logDir }: Programme, dataDir: string): Promise<string[]> {
  const logs = (await readdir(logDir)).map((name) => join(logDir, name));
  const files = [...logs, join(dataDir, 'temporal/server.log'), join(dataDir, 'postgres/server.log')];
  const counts = await Promise.all(files.map(async (path) => ({ path, count: await canariesInFile(path) })));
  const all = [...counts, { path: stack.temporal.dbFile, count: await canariesInEngine(stack.temporal.dbFile) }];
  return all.filter(({ count }) => count > 0).map(({ path, count }) => `${path.slice(dataDir.length + 1)}: ${count}`);
}

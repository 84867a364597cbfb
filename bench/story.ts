/** A story step (nudge → its timer set) against a bare Temporal workflow; normal against local activities. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type proto from '@temporalio/proto';
import { NativeConnection, Worker } from '@temporalio/worker';
import { createActivities } from '../activities/index.ts';
import { workflowBundle } from '../worker/bundle.ts';
import { connectionOptions, dataConverter } from '../worker/engine.ts';
import { nudgeStory, workflowId } from '../worker/nudge.ts';
import { type Bench, meldAan, percentile, until } from './setup.ts';
import { bareWorkflow, poke } from './workflows.ts';

const rounds = 200;
/** Long enough for a step to be over before the next one: what is measured is the engine at rest. */
const restMs = 80;
/** Two signals may have led to one step when the machine is busy: then there are fewer steps to count. */
const settleMs = 3_000;

type Step = { ms: number[]; cpuMs: number };

export async function benchStory(bench: Bench): Promise<string[]> {
  const { config, engine, store, people, act } = bench;
  const { codePath } = await workflowBundle(new URL('./workflows.ts', import.meta.url).pathname);
  const connection = await NativeConnection.connect(connectionOptions(config));
  const worker = await Worker.create({
    connection,
    taskQueue: 'bench',
    workflowBundle: { codePath },
    activities: { ...createActivities(store, () => new Date().toISOString()), nothing: async () => 1 },
    dataConverter: dataConverter(config.codecKeys),
  });
  const running = worker.run();
  const traject = randomUUID();
  await act(traject, people.coordinator, meldAan());
  const ref = { kind: 'traject', id: traject } as const;
  await until(async () => (await timers(bench, workflowId(ref))).length > 0, 180_000);
  for (const kind of ['normal', 'local'] as const)
    await engine.client.workflow.start(bareWorkflow, { workflowId: `bare-${kind}`, taskQueue: 'bench', args: [kind] });

  const story = await steps(bench, workflowId(ref), () => nudgeStory(engine.client, config.taskQueue, ref));
  const poked = (id: string) => engine.client.workflow.getHandle(id).signal(poke);
  const normal = await steps(bench, 'bare-normal', () => poked('bare-normal'));
  const local = await steps(bench, 'bare-local', () => poked('bare-local'));
  worker.shutdown();
  await running;
  await connection.close();
  const line = (name: string, { ms, cpuMs }: Step) =>
    `${name}: p50 ${percentile(ms, 50)} ms, p95 ${percentile(ms, 95)} ms, CPU of the worker process ${cpuMs.toFixed(1)} ms a step`;
  return [
    line('story step (nudge, facts read from Postgres, timer set)', story),
    line('bare workflow, signal + normal activity that does nothing', normal),
    line('bare workflow, signal + local activity that does nothing', local),
    `ratio p50 story / bare normal ${(percentile(story.ms, 50) / percentile(normal.ms, 50)).toFixed(2)}; bare local / bare normal ${(percentile(local.ms, 50) / percentile(normal.ms, 50)).toFixed(2)}`,
  ];
}

/** One after the other; from the engine's own record of the signal to its record of the timer. */
async function steps(bench: Bench, id: string, send: () => Promise<unknown>): Promise<Step> {
  const before = (await timers(bench, id)).length;
  const cpu = process.cpuUsage();
  for (let i = 0; i < rounds; i += 1) {
    await send();
    await pause(restMs);
  }
  const used = process.cpuUsage(cpu);
  await pause(settleMs);
  return { ms: (await timers(bench, id)).slice(before), cpuMs: (used.user + used.system) / 1000 / rounds };
}

/** For each signal that led to a timer: the ms between the two. */
async function timers({ engine }: Bench, id: string): Promise<number[]> {
  const { events } = await engine.client.workflow.getHandle(id).fetchHistory().catch(notYet);
  const found: number[] = [];
  let signalledMs: number | null = null;
  for (const event of events ?? []) {
    const at = Number(event.eventTime?.seconds ?? 0) * 1000 + (event.eventTime?.nanos ?? 0) / 1e6;
    if (event.workflowExecutionSignaledEventAttributes) signalledMs ??= at;
    if (event.timerStartedEventAttributes && signalledMs !== null) {
      found.push(at - signalledMs);
      signalledMs = null;
    }
  }
  return found;
}

/** The relay may not have started it. */
const notYet = (): proto.temporal.api.history.v1.IHistory => ({ events: [] });

/** `npm run replay:live`: replays living stories on today's code, before a deploy. Says which go on, and which begin anew from the facts. */
import type { WorkflowExecutionInfo } from '@temporalio/client';
import type { History } from '@temporalio/common/lib/proto-utils.js';
import { makeTelemetryFilterString, Runtime, Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { readConfig } from '../config.ts';
import { workflowBundle } from '../worker/bundle.ts';
import { dataConverter, type Engine, openEngine } from '../worker/engine.ts';

/** One story that was replayed; `telt` = how many living ones it stands for. */
export type Replayed = {
  soort: string;
  fase: string;
  build: string;
  telt: number;
  id: string;
  uitkomst: 'gaat gewoon door' | 'begint opnieuw vanuit de feiten' | 'loopt vast';
  waarom: string;
};

export type ReplayLive = { engine: Engine; taskQueue: string; codecKeys: string; codePath: string; all: boolean };

type Chosen = Pick<Replayed, 'soort' | 'fase' | 'build' | 'telt'> & { id: string; runId: string; sinds: number };

/**
 * Replays one living story of each kind, phase and build on the bundle at `codePath`, the one that runs longest; `all`: every one of them.
 * Changes nothing. Throws when the engine is away.
 */
export async function replayLive(on: ReplayLive): Promise<Replayed[]> {
  const chosen = await choose(on);
  const options = { workflowBundle: { codePath: on.codePath }, dataConverter: dataConverter(on.codecKeys) };
  const lines: Replayed[] = [];
  const fed: Chosen[] = [];
  for await (const { error } of Worker.runReplayHistories(options, historiesOf(on.engine, chosen, fed))) {
    const one = fed.at(-1);
    if (!one) continue;
    const { runId: _runId, sinds: _sinds, ...story } = one;
    lines.push({ ...story, ...verdict(error) });
  }
  return lines;
}

async function choose({ engine, taskQueue, all }: ReplayLive): Promise<Chosen[]> {
  const query = `TaskQueue = '${taskQueue}' AND ExecutionStatus = 'Running'`;
  const chosen = new Map<string, Chosen>();
  for await (const story of engine.client.workflow.list({ query, pageSize: 1_000 })) {
    const one = chosenOf(story);
    const key = all ? one.id : `${one.soort} ${one.fase} ${one.build}`;
    const known = chosen.get(key);
    const longest = known && known.sinds <= one.sinds ? known : one;
    chosen.set(key, { ...longest, telt: (known?.telt ?? 0) + 1 });
  }
  return [...chosen.values()].sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
}

const orderOf = ({ soort, fase, build, id }: Chosen): string => `${soort} ${fase} ${build} ${id}`;

function chosenOf({ type, workflowId, runId, searchAttributes, startTime }: WorkflowExecutionInfo): Chosen {
  const last = (name: string): string => String(searchAttributes[name]?.at(-1) ?? 'onbekend');
  const build = last('BuildIds').replace(/^unversioned:/, '');
  return { soort: type, fase: last('Fase'), build, telt: 1, id: workflowId, runId, sinds: startTime.getTime() };
}

/** The histories one by one, as they are replayed; a story that ended meanwhile needs none. */
async function* historiesOf({ client }: Engine, chosen: Chosen[], fed: Chosen[]) {
  for (const one of chosen) {
    const handle = client.workflow.getHandle(one.id, one.runId);
    const { status } = await handle.describe();
    if (status.name !== 'RUNNING') continue;
    const history: History = await handle.fetchHistory();
    fed.push(one);
    yield { workflowId: one.id, history };
  }
}

const longest = 160;
const preamble = /^Replay failed.*?Details: (Workflow activation completion failed: )?/s;

function verdict(error: Error | undefined): Pick<Replayed, 'uitkomst' | 'waarom'> {
  if (!error) return { uitkomst: 'gaat gewoon door', waarom: '' };
  const waarom = error.message.replace(preamble, '').replace(/\s+/g, ' ').slice(0, longest);
  const anew = error instanceof DeterminismViolationError;
  return { uitkomst: anew ? 'begint opnieuw vanuit de feiten' : 'loopt vast', waarom };
}

const columns = ['soort', 'fase', 'build', 'telt', 'uitkomst', 'waarom'] as const;

/** The lines as a table for an operator; `all`: with the id of each. */
export function tableOf(lines: readonly Replayed[], all: boolean): string {
  const shown = all ? (['id', ...columns] as const) : columns;
  const rows = [shown.map(String), ...lines.map((line) => shown.map((column) => String(line[column])))];
  const widths = shown.map((_column, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What it comes down to, in one line. */
export function summaryOf(lines: readonly Replayed[]): string {
  const count = (uitkomst: Replayed['uitkomst']) => lines.filter((line) => line.uitkomst === uitkomst).length;
  if (lines.length === 0) return 'er loopt geen enkel verhaal';
  const stuck = count('loopt vast');
  return [
    `${lines.length} afgespeeld: ${count('gaat gewoon door')} gaan gewoon door,`,
    `${count('begint opnieuw vanuit de feiten')} beginnen opnieuw vanuit de feiten, ${stuck} lopen vast`,
    ...(stuck > 0 ? ['(herstel dit eerst: zo’n verhaal begint niet vanzelf opnieuw)'] : []),
  ].join(' ');
}

/** A history that was read in the middle of a workflow task ends in one that cannot go on here: the core's words about it are noise. */
function quiet(): void {
  const nothing = () => undefined;
  Runtime.install({
    logger: { log: nothing, trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing },
    telemetryOptions: { logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }), forward: {} } },
  });
}

async function main(): Promise<void> {
  const { taskQueue, codecKeys, ...config } = readConfig();
  const all = process.argv.includes('--all');
  const engine = await openEngine({ taskQueue, codecKeys, ...config });
  try {
    quiet();
    const { codePath, buildId } = await workflowBundle();
    const lines = await replayLive({ engine, taskQueue, codecKeys, codePath, all });
    console.log(`de code van vandaag is build ${buildId}\n`);
    if (lines.length > 0) console.log(`${tableOf(lines, all)}\n`);
    console.log(summaryOf(lines));
  } finally {
    await engine.close();
  }
}

if (import.meta.url === `file://${process.argv[1]}`)
  await main().catch((error: unknown) => {
    console.error(`de verhalen konden niet worden gelezen: ${(error as Error).message}`);
    process.exitCode = 1;
  });

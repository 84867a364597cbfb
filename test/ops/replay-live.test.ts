import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childEnvironment } from '../../local/environment.ts';
import { type Replayed, replayLive, summaryOf, tableOf } from '../../ops/replay-live.ts';
import { workflowBundle } from '../../worker/bundle.ts';
import { until, untilSeen } from '../support/look.ts';
import { stepsIn } from '../support/steps.ts';
import { createWorld, type World } from '../support/world.ts';

const changedStory = fileURLToPath(new URL('../replay/changed/index.ts', import.meta.url));
const otherStory = fileURLToPath(new URL('../replay/changed/other.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

let world: World;
let ids: { triage: string[]; matching: string; ondersteuning: string };
let build: string;
beforeAll(async () => {
  world = await createWorld();
  build = (await world.startWorker()).bundle.buildId;
  const { to } = stepsIn(world);
  ids = {
    triage: [await to.aanmelding(), await to.aanmelding()],
    matching: await to.matching(),
    ondersteuning: await to.ondersteuning(),
  };
  const all = [...ids.triage, ids.matching, ids.ondersteuning];
  for (const id of all) await untilSeen(world, id);
  await world.later(ids.ondersteuning, 60);
  await world.later(ids.triage[0] ?? '', 10);
  await until(async () => (await fasenInLijst()).join() === 'aanmelding,aanmelding,matching,ondersteuning');
});
afterAll(() => world.close());

/** The engine's list lags a moment behind. */
async function fasenInLijst(): Promise<string[]> {
  const fasen: string[] = [];
  const query = `TaskQueue = '${world.config.taskQueue}' AND ExecutionStatus = 'Running'`;
  for await (const { searchAttributes } of world.engine.client.workflow.list({ query }))
    fasen.push(searchAttributes.BuildIds ? String(searchAttributes.Fase?.[0]) : 'nog niet');
  return fasen.sort();
}

async function speelAf(workflowsPath?: string, all = false): Promise<Replayed[]> {
  const { engine, config } = world;
  const { codePath } = await workflowBundle(workflowsPath);
  return replayLive({ engine, taskQueue: config.taskQueue, codecKeys: config.codecKeys, codePath, all });
}

const kort = (lines: Replayed[]) => lines.map(({ fase, telt, uitkomst }) => `${fase} ${telt} ${uitkomst}`);

describe('wat er loopt, afgespeeld vóór een nieuwe versie', () => {
  it('gaat gewoon door op dezelfde code: het langst lopende verhaal per soort, fase en build', async () => {
    const lines = await speelAf();
    expect(kort(lines)).toEqual([
      'aanmelding 2 gaat gewoon door',
      'matching 1 gaat gewoon door',
      'ondersteuning 1 gaat gewoon door',
    ]);
    expect(lines[0]?.id).toBe(`traject/${ids.triage[0]}`);
    expect(new Set(lines.map((line) => `${line.soort} ${line.build}`))).toEqual(new Set([`trajectWorkflow ${build}`]));
    expect(summaryOf(lines)).toBe('3 afgespeeld: 3 gaan gewoon door, 0 beginnen opnieuw vanuit de feiten, 0 lopen vast');
  });

  it('begint opnieuw vanuit de feiten waar een verhaal veranderd is, en zegt waarom', async () => {
    const lines = await speelAf(changedStory);
    expect(kort(lines)).toContain('aanmelding 2 begint opnieuw vanuit de feiten');
    expect(kort(lines)).toContain('ondersteuning 1 gaat gewoon door');
    const [eerste] = lines;
    expect(eerste?.waarom).not.toBe('');
    const table = tableOf(lines, false);
    expect(table.split('\n')).toHaveLength(1 + lines.length);
    expect(table).toMatch(new RegExp(`trajectWorkflow\\s+aanmelding\\s+${build}\\s+2\\s+begint opnieuw vanuit de feiten\\s+\\S`));
  });

  it('loopt vast als de code het verhaal niet meer kent: dat begint niet vanzelf opnieuw', async () => {
    const lines = await speelAf(otherStory);
    expect(new Set(lines.map(({ uitkomst }) => uitkomst))).toEqual(new Set(['loopt vast']));
    expect(summaryOf(lines)).toContain('3 lopen vast (herstel dit eerst');
  });

  it('met --all: elk verhaal apart', async () => {
    const lines = await speelAf(undefined, true);
    expect(lines.map(({ id }) => id).sort()).toEqual(
      [...ids.triage, ids.matching, ids.ondersteuning].map((id) => `traject/${id}`).sort(),
    );
    expect(tableOf(lines, true)).toContain(`traject/${ids.matching}`);
  });

  it('verandert niets: het verhaal heeft daarna dezelfde geschiedenis', async () => {
    const handle = world.engine.client.workflow.getHandle(`traject/${ids.matching}`);
    const before = await handle.describe();
    await speelAf(changedStory, true);
    const after = await handle.describe();
    expect([after.runId, after.historyLength]).toEqual([before.runId, before.historyLength]);
  });
});

/** The command as an operator gives it. */
async function opdracht(env: NodeJS.ProcessEnv): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'ops/replay-live.ts'], {
    cwd: root,
    env: childEnvironment({ VITEST: '', NODE_ENV: '', ...env }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

describe('npm run replay:live', () => {
  it('geeft een tabel en eindigt goed', async () => {
    const { temporalAddress: TEMPORAL_ADDRESS, taskQueue: TASK_QUEUE } = world.config;
    const { code, said } = await opdracht({ TEMPORAL_ADDRESS, TASK_QUEUE });
    expect(said).toContain('gaat gewoon door');
    expect(said).toContain('3 afgespeeld');
    expect(code).toBe(0);
  });

  it('eindigt met een fout als de motor weg is', async () => {
    const { code, said } = await opdracht({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
    expect(said).toContain('de verhalen konden niet worden gelezen');
    expect(code).toBe(1);
  });
});

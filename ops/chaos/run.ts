/** One run: people work while everything breaks, then it heals, and every promise is looked at. */

import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { openEngine } from '../../worker/engine.ts';
import { invariants } from '../invariants/all.ts';
import { type Finding, inspect } from '../invariants/inspection.ts';
import {
  canariesLeft,
  type Drained,
  drain,
  type Kept,
  keptPromises,
  type Replayed,
  type Rungs,
  replayAll,
  rungsNoticed,
} from './afterwards.ts';
import { bringNear, type Due, runSomeForward, startInThePast } from './clocks.ts';
import { openDoor } from './door.ts';
import { type Fault, faultsInTurn, kinds, type Lost, type Struck, strike } from './faults.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { type Mutation, mutate, mutations } from './mutations.ts';
import { insertPeople, type People, peopleOf } from './people.ts';
import { type Programme, startProgramme, untilItAnswers } from './programme.ts';
import { randomOf } from './random.ts';
import type { Scene } from './submit.ts';
import { virtualUser } from './users.ts';

export type Options = {
  seed: number;
  seconds: number;
  dataDir: string;
  say: (line: string) => void;
  /** Breaks the product on purpose: the run must find it. */
  mutation?: Mutation | undefined;
};

export type Result = {
  ledger: Ledger;
  struck: Struck[];
  drained: Drained;
  kept: Kept;
  rungs: Rungs;
  forwarded: number;
  reads: { answered: number; audited: number };
  replay: Replayed;
  canaries: string[];
  findings: Finding[];
  restarted: number;
};

const users = 6;
const fromThePast = 12;
const quietMs = 4_000;
const bringNearEveryMs = 1_200;
const restMs = 15_000;
const fewestBetween = 5;
const patienceMs = 20_000;
const dueWithinMs = 1_000;
const streams = { faults: 101, clocks: 102, people: 103, past: 104, forward: 105 };

/** Faults come faster in a short run, so that each kind comes. */
const pauseFor = (seconds: number): [number, number] => (seconds < 180 ? [8_000, 10_000] : [12_000, 18_000]);

export async function chaos({ seed, seconds, dataDir, say, mutation }: Options): Promise<Result> {
  const people = peopleOf(randomOf(seed, streams.people));
  const beforeWork = async (store: Programme['store']) => {
    await insertPeople(store.db, people);
    await startInThePast(store, people, randomOf(seed, streams.past), fromThePast);
    if (mutation) await mutate(store, mutation);
  };
  const env = mutation ? mutations[mutation].env : {};
  const programme = await startProgramme({ dataDir, say, beforeWork, env });
  try {
    const worked = await work(programme, people, { seed, seconds, dataDir, say });
    say('helen en leeglopen …');
    return await lookBack(programme, { dataDir, worked });
  } finally {
    await programme.stop();
  }
}

type Worked = { ledger: Ledger; struck: Struck[]; dues: Due[]; forwarded: number; lost: Lost };

async function work(programme: Programme, people: People, { seed, seconds, say }: Options): Promise<Worked> {
  const { store, config, baseUrl } = programme;
  const ledger = openLedger(() => performance.now());
  const over = new AbortController();
  const scene: Scene = {
    store,
    ledger,
    people,
    linkSecret: config.linkSecret,
    signal: over.signal,
    resting: new Map(),
    door: openDoor(baseUrl, ledger),
  };
  const worked: Worked = { ledger, struck: [], dues: [], forwarded: 0, lost: { canaries: 0 } };
  const busy = [
    ...Array.from({ length: users }, (_, n) => virtualUser(scene, randomOf(seed, n))),
    moveClocks(scene, worked, randomOf(seed, streams.clocks)),
  ];
  const until = performance.now() + seconds * 1_000;
  await delay(quietMs);
  worked.forwarded = await forwardSome(programme, randomOf(seed, streams.forward));
  await strikeUntil(until, programme, worked, { seed, seconds, say });
  over.abort();
  await Promise.all(busy);
  return worked;
}

/** Before the first fault: the time machine of a demo promises nothing about faults. */
async function forwardSome({ store, config }: Programme, random: ReturnType<typeof randomOf>): Promise<number> {
  const engine = await openEngine(config);
  try {
    return await runSomeForward(store, engine, config.taskQueue, random);
  } finally {
    await engine.close();
  }
}

async function moveClocks(
  { store, signal, resting }: Scene,
  { dues }: Worked,
  random: ReturnType<typeof randomOf>,
): Promise<void> {
  while (!signal.aborted) {
    const due = await bringNear(store, random).catch(() => null);
    if (due) {
      dues.push(due);
      resting.set(due.id, due.dueMs + restMs);
    }
    await delay(bringNearEveryMs);
  }
}

async function strikeUntil(
  until: number,
  programme: Programme,
  worked: Worked,
  { seed, seconds, say }: Omit<Options, 'dataDir'>,
): Promise<void> {
  const random = randomOf(seed, streams.faults);
  const began = performance.now();
  for (const fault of faultsInTurn(random)) {
    const [least, most] = pauseFor(seconds);
    const next = performance.now() + random.between(least, most);
    if (next > until && new Set(worked.struck.map((one) => one.fault)).size === kinds.length) break;
    worked.struck.push(await strikeOne(fault, programme, worked, { random, began, say }));
    await delay(Math.max(0, next - performance.now()));
    await untilPeopleWork(worked);
  }
  await delay(Math.max(0, until - performance.now()));
}

/** A fault on top of the one before would hit nobody. */
async function untilPeopleWork({ ledger, struck }: Worked): Promise<void> {
  const patience = performance.now() + patienceMs;
  const since = struck.at(-1)?.atMs ?? 0;
  while (ledger.acceptedSince(since) < fewestBetween && performance.now() < patience) await delay(200);
}

type Striking = { random: ReturnType<typeof randomOf>; began: number; say: Options['say'] };

/** A fault hits nothing when what it struck did not run, or when nobody had done anything since the one before. */
async function strikeOne(
  fault: Fault,
  programme: Programme,
  { ledger, struck, lost }: Worked,
  { random, began, say }: Striking,
): Promise<Struck> {
  const atMs = performance.now();
  const active = ledger.acceptedSince(struck.at(-1)?.atMs ?? 0) > 0;
  const ran = await strike(fault, programme, random, lost);
  say(`${((atMs - began) / 1_000).toFixed(1).padStart(6)} s  ${fault} (${ledger.accepted.size} aanvaard)`);
  return { fault, atMs, hit: ran && active };
}

async function lookBack(programme: Programme, { dataDir, worked }: { dataDir: string; worked: Worked }): Promise<Result> {
  const { store, config, stack } = programme;
  const { ledger, struck, dues, forwarded, lost } = worked;
  await untilItAnswers(programme);
  await untilDue(dues);
  const engine = await openEngine(config);
  try {
    const drained = await drain(programme, engine);
    const findings = await inspect(
      { store, engine, taskQueue: config.taskQueue, graceMs: 5_000, smtp: true, mailDir: stack.mailDir },
      invariants,
    );
    const replay = await replayAll(programme, engine);
    const canaries = await canariesLeft(programme, dataDir);
    if (lost.canaries > 0) canaries.push(`de weggegooide motordatabase: ${lost.canaries}`);
    if (replay.canaries > 0) canaries.push(`geschiedenissen: ${replay.canaries}`);
    const { audited, restarted } = await counts(store);
    const rungs = await rungsNoticed(programme, dues);
    const kept = await keptPromises(programme, ledger);
    return {
      ledger,
      struck,
      drained,
      kept,
      rungs,
      forwarded,
      reads: { answered: ledger.reads, audited },
      replay,
      canaries,
      findings,
      restarted,
    };
  } finally {
    await engine.close();
  }
}

/** What was brought near is not missed before it is due. */
const untilDue = (dues: readonly Due[]): Promise<void> =>
  delay(Math.max(0, ...dues.map(({ dueMs }) => dueMs - Date.now())) + dueWithinMs);

async function counts(store: Programme['store']): Promise<{ audited: number; restarted: number }> {
  const { rows } = await store.db.execute<{ audited: number; restarted: number }>(
    sql`select (select count(*)::int from audit where actie in ('traject.lezen', 'signaal.lezen') and uitkomst = 'gedaan') as audited, restarted from engine`,
  );
  return rows[0] ?? { audited: 0, restarted: 0 };
}

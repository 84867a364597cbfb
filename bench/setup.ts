/** What the benchmarks stand on: own Postgres and engine, a small cast, and a worker in this process. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import pino from 'pino';
import { type Config, readConfig } from '../config.ts';
import type { Outcome } from '../db/action.ts';
import { openDatabase } from '../db/client.ts';
import { execute } from '../db/execute.ts';
import { migrate } from '../db/migrate.ts';
import { joinEngine } from '../db/queries/sweep.ts';
import { gebruiker } from '../db/schema/index.ts';
import { openStore } from '../db/store.ts';
import type { Gebruiker, RolInRegio } from '../domain/actor.ts';
import type { TrajectCommand } from '../domain/traject/commands.ts';
import { startStack } from '../local/stack.ts';
import { openEngine } from '../worker/engine.ts';
import { type RunningWorker, startWorker } from '../worker/run.ts';

export type Bench = Awaited<ReturnType<typeof setUp>>;

const actor = (naam: string, rollen: RolInRegio[]): Gebruiker => ({
  soort: 'gebruiker',
  id: randomUUID(),
  naam,
  rollen,
  waarnemerVoor: [],
  landelijkeDienst: false,
});

export async function setUp() {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const dataDir = await mkdtemp(join(tmpdir(), 'trajectregie-bench-'));
  const stack = await startStack({ dataDir, fast: true });
  await migrate(stack.databaseUrl);
  const database = openDatabase(stack.databaseUrl, 20);
  const store = openStore(database);
  const config: Config = {
    ...readConfig(),
    databaseUrl: stack.databaseUrl,
    temporalAddress: stack.temporalAddress,
    smtpUrl: stack.smtpUrl,
    logLevel: 'silent',
  };
  const engine = await openEngine(config);
  await joinEngine(store, engine.namespaceId, false);
  const people = {
    coordinator: actor('Coördinator', [{ rol: 'aanmeldcoordinator' }]),
    regio: actor('Regio', [{ rol: 'regiocoordinator', regio: 'Oost' }]),
    gcoer: actor('Metgezel', [{ rol: 'gcoer', regio: 'Oost' }]),
    second: actor('Tweede Metgezel', [{ rol: 'gcoer', regio: 'Oost' }]),
  };
  await database.db.insert(gebruiker).values(
    Object.values(people).map(({ id, naam, rollen }) => ({
      id,
      naam,
      rollen,
      email: `${id}@metgezel.example`,
      regio: 'Oost',
      expertises: ['NAH' as const],
      contracturen: 1e6,
    })),
  );
  let worker: RunningWorker | null = null;
  const act = async (id: string, by: Gebruiker, command: TrajectCommand, now = new Date().toISOString()): Promise<Outcome> => {
    const outcome = await execute(store, {
      subject: { kind: 'traject', id },
      command,
      actor: by,
      idempotencyKey: randomUUID(),
      now,
    });
    if (outcome.soort !== 'gelukt') throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
    return outcome;
  };
  return {
    ...{ stack, database, store, config, engine, people, act },
    /** Until this, nothing runs beside what is measured. */
    startWorker: async () => {
      worker ??= await startWorker({ config, store, pool: database.pool, engine, log: pino({ level: 'silent' }) });
    },
    tearDown: async () => {
      await worker?.stop();
      await engine.close();
      await database.close();
      await stack.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A full aanmelding of NAH in Oost. */
export const meldAan = (): TrajectCommand => ({
  type: 'MeldAan',
  referentie: '',
  stroom: 'GCO',
  persoon: { id: randomUUID(), naam: 'Bench Persoon' },
  aanmelder: { soort: 'naaste', naam: 'Bench Naaste', telefoon: '0612345678' },
  hulpvraag: 'Een vraag van een gewone lengte, zoals iemand die aan de telefoon vertelt.',
  regio: 'Oost',
  gemeente: 'Arnhem',
  spoed: false,
  feiten: { doelgroep: 'NAH' },
  toestemmingAanmelden: 'ja',
});

/** Percentile `p` (0..100) of milliseconds, one decimal. */
export function percentile(values: number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor((p / 100) * sorted.length))] ?? 0) * 100) / 100;
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Waits until `done` says so, looking every 50 ms; gives the ms that it took. */
export async function until(done: () => Promise<boolean>, mostMs: number): Promise<number> {
  const start = performance.now();
  while (!(await done())) {
    if (performance.now() - start > mostMs) throw new Error('not done in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return performance.now() - start;
}

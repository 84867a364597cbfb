/** A whole small programme for one test file: own database, own task queue, a real worker on the shared engine. */
import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import pino from 'pino';
import { inject } from 'vitest';
import { type Config, readConfig } from '../../config.ts';
import type { Action, Outcome } from '../../db/action.ts';
import { execute } from '../../db/execute.ts';
import { joinEngine } from '../../db/queries/sweep.ts';
import { subject } from '../../db/schema/index.ts';
import type { Commands } from '../../db/states.ts';
import type { Store } from '../../db/store.ts';
import type { SubjectRef } from '../../db/subject.ts';
import type { Actor } from '../../domain/actor.ts';
import type { Feiten } from '../../domain/criteria/feiten.ts';
import type { SubjectKind } from '../../domain/thing.ts';
import type { MeldAan, TrajectCommand } from '../../domain/traject/commands.ts';
import type { Traject } from '../../domain/traject/state.ts';
import { storyCodes } from '../../domain/traject/story-facts.ts';
import { openEngine } from '../../worker/engine.ts';
import { type RunningWorker, startWorker } from '../../worker/run.ts';
import { runForward } from '../../worker/run-forward.ts';
import { freshDatabase } from './database.ts';
import { until } from './look.ts';
import { actorOf, type Cast, cast, insertCast, type TestUser } from './people.ts';
import { quietRuntime } from './quiet-runtime.ts';

export type World = Awaited<ReturnType<typeof createWorld>>;

/** Facts with which a NAH aanmelding would be admitted. */
export const volledigNah: Partial<Feiten> = {
  doelgroep: 'NAH',
  levensdomeinen: ['wonen', 'geld en regels'],
  langdurig: 'ja',
  vastgelopen: 'ja',
  overbelasting: 'risico',
  eigenKracht: 'te weinig',
  regulier: 'niet genoeg',
  enkeleVraag: 'nee',
  dreigtEscalatie: 'nee',
  handenAanZorg: 'nee',
  diagnoseHersenletsel: 'ja',
};

export const aanmelding = (rest: Partial<MeldAan> = {}): MeldAan => ({
  type: 'MeldAan',
  referentie: '',
  stroom: 'GCO',
  persoon: { id: randomUUID(), naam: 'Canarie Vogel', email: 'client@canarie.example', telefoon: '0612345678' },
  aanmelder: { soort: 'naaste', naam: 'Canarie Naaste', email: 'naaste@canarie.example' },
  hulpvraag: 'Canarietekst: het gaat thuis niet meer.',
  regio: 'Oost',
  gemeente: 'Arnhem',
  spoed: false,
  feiten: volledigNah,
  toestemmingAanmelden: 'ja',
  ...rest,
});

type ActionRest = Partial<Pick<Action, 'clock' | 'idempotencyKey' | 'now' | 'expectedVersion'>>;

/** The engine's clock does not wait for a rung that is tried again because the database was busy; a test does. */
const nothingDue = ({ db }: Store, id: string): Promise<void> =>
  until(async () => {
    const { rows } = await db.execute(
      sql`select 1 from subject where id = ${id} and next_moment <= now() + clock_offset_ms * interval '1 millisecond'`,
    );
    return rows.length === 0;
  });

/** On the shared stack, or on another one: its engine is in `settings`, its Postgres is `databaseUrl`. */
export async function createWorld(settings: Partial<Config> = {}, people: Cast = cast(), databaseUrl?: string) {
  quietRuntime();
  const database = await freshDatabase(databaseUrl);
  await insertCast(database.db, people);
  const config: Config = {
    ...readConfig(),
    databaseUrl: database.url,
    temporalAddress: inject('temporalAddress'),
    smtpUrl: inject('smtpUrl'),
    taskQueue: `test-${randomUUID()}`,
    sweepEveryMs: 1_000,
    sweepLagMs: 1_000,
    ...settings,
  };
  const { store } = database;
  const engine = await openEngine(config);
  await joinEngine(store, engine.namespaceId, false);
  const log = pino({ level: config.logLevel });
  let worker: RunningWorker | null = null;

  const actOn = <K extends SubjectKind>(
    subject: SubjectRef<K>,
    actor: Actor,
    command: Commands[K],
    rest: ActionRest = {},
  ): Promise<Outcome> =>
    execute(store, { subject, command, actor, idempotencyKey: randomUUID(), now: new Date().toISOString(), ...rest });

  const act = (trajectId: string, actor: Actor, command: TrajectCommand, rest: ActionRest = {}): Promise<Outcome> =>
    actOn({ kind: 'traject', id: trajectId }, actor, command, rest);

  /** Acts, and fails the test when that is refused. */
  const doet = async (person: TestUser, trajectId: string, command: TrajectCommand, rest: ActionRest = {}) => {
    const outcome = await act(trajectId, actorOf(person), command, rest);
    if (outcome.soort !== 'gelukt') throw new Error(`${person.naam} ${command.type}: ${JSON.stringify(outcome)}`);
    return outcome.antwoord;
  };

  return {
    ...{ database, store, people, config, engine, log, act, actOn, doet },
    startWorker: async (workflowsPath?: string) => {
      worker = await startWorker({
        config,
        store,
        pool: database.pool,
        engine,
        log,
        ...(workflowsPath ? { workflowsPath } : {}),
      });
      return worker;
    },
    stopWorker: async () => {
      await worker?.stop();
      worker = null;
    },
    /** A new traject, received; gives its id. */
    meldtAan: async (rest: Partial<MeldAan> = {}, action: ActionRest = {}): Promise<string> => {
      const id = randomUUID();
      await doet(people.coordinator, id, aanmelding(rest), action);
      return id;
    },
    /** The facts as they are now; unlike a story's reading this leaves no trace. */
    facts: async (id: string) => {
      const [row] = await store.db.select().from(subject).where(eq(subject.id, id));
      if (!row) throw new Error('no such traject');
      const now = new Date(Date.now() + row.clockOffsetMs).toISOString();
      return { ...storyCodes(row.state as Traject), version: row.version, seen: row.seen, now };
    },
    /** Moves the clock of one thing ahead, in days, on the real engine; what was due by then has happened. */
    later: async (id: string, days: number, kind: SubjectKind = 'traject') => {
      await runForward(store, engine, config.taskQueue, { kind, id }, days * 86_400_000);
      await nothingDue(store, id);
    },
    close: async () => {
      await worker?.stop();
      await engine.close();
      await database.drop();
    },
  };
}

/** The api in process on its own database: people log in through it and act as a browser would. */
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { Writable } from 'node:stream';
import request from 'supertest';
import { createApp } from '../../api/app.ts';
import type { ApiConfig, Deps } from '../../api/deps.ts';
import { openLog } from '../../api/log.ts';
import type { Action, Outcome } from '../../db/action.ts';
import { execute } from '../../db/execute.ts';
import { linkToken } from '../../db/links.ts';
import type { Actor } from '../../domain/actor.ts';
import type { MeldAan, TrajectCommand } from '../../domain/traject/commands.ts';
import { freshDatabase, type TestDatabase } from './database.ts';
import { actorOf, type Cast, cast, insertCast, type TestUser } from './people.ts';
import { stepsIn } from './steps.ts';
import { aanmelding, type World } from './world.ts';

export const apiConfig: ApiConfig = {
  production: false,
  demoLogin: true,
  timeMachine: false,
  publicUrl: 'http://localhost',
  sessionSecret: 'sessiegeheim van een test',
  linkSecret: 'linkgeheim van een test',
};

type Options = {
  config?: Partial<ApiConfig>;
  deps?: Partial<Deps>;
  people?: Cast;
  log?: Writable;
  /** Somebody else's database, with its people in it; it is left as it is. */
  on?: TestDatabase;
};
export type Api = Awaited<ReturnType<typeof openApi>>;
export type Caller = Awaited<ReturnType<Api['als']>>;

/** Roomy enough for a test file; a test of the limits sets its own. */
const roomy = { formulier: 10_000, inloggen: 10_000, links: 10_000 };

export async function openApi({ config, deps, people = cast(), log, on }: Options = {}) {
  const database = on ?? (await freshDatabase());
  if (!on) await insertCast(database.db, people);
  const settings = { ...apiConfig, ...config };
  let offsetMs = 0;
  const now = (): string => new Date(Date.now() + offsetMs).toISOString();
  const app = createApp({
    ...{ store: database.store, pool: database.pool, config: settings, log: openLog(log ? 'debug' : 'silent', log), now },
    ...{ limits: roomy, mailbox: null, changes: null, webDir: null, ...deps },
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const act = (trajectId: string, actor: Actor, command: TrajectCommand, rest: Partial<Action> = {}): Promise<Outcome> =>
    execute(database.store, {
      ...{ subject: { kind: 'traject', id: trajectId }, command, actor },
      ...{ idempotencyKey: randomUUID(), now: now(), ...rest },
    });
  const doet = async (person: TestUser, trajectId: string, command: TrajectCommand) => {
    const outcome = await act(trajectId, actorOf(person), command);
    if (outcome.soort !== 'gelukt') throw new Error(`${person.naam} ${command.type}: ${JSON.stringify(outcome)}`);
    return outcome.antwoord;
  };
  const meldtAan = async (rest: Partial<MeldAan> = {}): Promise<string> => {
    const id = randomUUID();
    await doet(people.coordinator, id, aanmelding(rest));
    return id;
  };
  const facts = async (id: string) => {
    const { rows } = await database.pool.query("select state->>'regio' as regio from subject where id = $1", [id]);
    return { regio: rows[0]?.regio, now: now() };
  };
  return {
    ...{ database, store: database.store, people, app, server, act, doet, now },
    /** The api's clock from here on. */
    verzet: (ms: number) => {
      offsetMs += ms;
    },
    steps: stepsIn({ people, doet, meldtAan, facts } as unknown as World),
    als: (person: TestUser) => logIn(server, person.id),
    publiek: () => visit(server),
    link: (taakId: string, partij: 'aanmelder' | 'client' | 'ontvanger', seconds = 3_600) =>
      linkToken(settings.linkSecret, { taakId, partij, exp: Math.floor(Date.now() / 1000) + seconds }),
    query: async <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> =>
      (await database.pool.query<Row>(sql, values)).rows,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (!on) await database.drop();
    },
  };
}

type Sending = { key?: string | null; version?: number | string | null; csrf?: string | null };

function callerOn(agent: ReturnType<typeof request.agent>, token: () => string) {
  const send = (
    method: 'post' | 'put' | 'delete',
    path: string,
    body: unknown,
    { key = randomUUID(), version, csrf = token() }: Sending = {},
  ) => {
    const call = agent[method](`/api/v1${path}`);
    if (key !== null) call.set('Idempotency-Key', key);
    if (version !== undefined && version !== null) call.set('If-Match', typeof version === 'number' ? `"${version}"` : version);
    if (csrf !== null) call.set('X-CSRF-Token', csrf);
    return call.send(body as object);
  };
  return {
    agent,
    csrf: token,
    get: (path: string) => agent.get(`/api/v1${path}`),
    post: (path: string, body: unknown = {}, sending: Sending = {}) => send('post', path, body, sending),
    put: (path: string, body: unknown, sending: Sending = {}) => send('put', path, body, sending),
    delete: (path: string, sending: Sending = {}) => send('delete', path, {}, sending),
  };
}

/** Somebody who is not logged in, with the token of the public form. */
async function visit(server: Server) {
  const agent = request.agent(server);
  const { body } = await agent.get('/api/v1/publiek').expect(200);
  return callerOn(agent, () => body.csrf);
}

async function logIn(server: Server, gebruikerId: string) {
  const visitor = await visit(server);
  const { body } = await visitor.post('/demo/inloggen', { gebruikerId }).expect(200);
  return callerOn(visitor.agent, () => body.csrf);
}

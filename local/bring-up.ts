/** The order in which everything comes up; what is started is handed to `keep`, so that it ends in the reverse order. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { migrate } from '../db/migrate.ts';
import { loadDemo } from './demo/load.ts';
import type { Log } from './engine.ts';
import { childEnvironment } from './environment.ts';
import { assertRoom } from './files.ts';
import { untilWell } from './health.ts';
import { startMailSink } from './mailbox.ts';
import { freePort } from './ports.ts';
import { startPostgres } from './postgres.ts';
import { endLeftoverChild, type Supervised, superviseChild, superviseEngine } from './supervise.ts';
import { startTemporal } from './temporal.ts';
import { buildWeb } from './web.ts';

/** What runs, and how it ends: asked, or at once. */
export type Part = { stop(): Promise<void>; kill?(): void };
export type Start = { config: Config; root: string; dataDir: string; log: Log; signal: AbortSignal; keep: (part: Part) => void };
export type Ready = { url: string; engineUiUrl: string | undefined; mailbox: boolean; logins: { naam: string; rol: string }[] };

const preferredPostgresPort = 15_432;
const preferredTemporalPort = 7_233;
const preferredUiPort = 8_233;
const wellWithinMs = 120_000;

/** Gives up waiting when the start is called off; the work itself has nothing to undo. */
const unlessCalledOff = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });

async function bringUpPostgres({ config, dataDir, log, keep }: Start): Promise<string> {
  if (config.databaseUrl) return config.databaseUrl;
  log('PostgreSQL starten …');
  const first = await startPostgres({ dataDir, log, port: preferredPostgresPort });
  const again = () => startPostgres({ dataDir, log, port: first.port, exactPort: true });
  keep(superviseEngine({ name: 'PostgreSQL', first, again, log }));
  return first.url;
}

type EngineAt = { address: string; uiUrl: string | undefined };

async function bringUpTemporal({ config, dataDir, log, keep }: Start): Promise<EngineAt> {
  if (config.temporalAddress) return { address: config.temporalAddress, uiUrl: config.engineUiUrl };
  log('Temporal starten …');
  const options = { dataDir, log, uiPort: preferredUiPort };
  const first = await startTemporal({ ...options, port: preferredTemporalPort });
  const again = () => startTemporal({ ...options, port: first.port, exactPort: true });
  keep(superviseEngine({ name: 'Temporal', first, again, log }));
  return first;
}

type Mail = { smtpUrl: string; mailDir: string | undefined };

async function bringUpMail({ config, dataDir, log, keep }: Start): Promise<Mail> {
  if (config.smtpUrl) return { smtpUrl: config.smtpUrl, mailDir: config.demoMailboxDir };
  const mailDir = join(dataDir, 'mail');
  const sink = await startMailSink({ dir: mailDir, log });
  keep(sink);
  return { smtpUrl: sink.smtpUrl, mailDir };
}

async function choosePort({ config, log }: Start): Promise<number> {
  const port = await freePort(config.port);
  if (port !== config.port) log(`poort ${config.port} is bezet: het wordt ${port}`);
  return port;
}

/** An address of the installation's own stands; the default follows the port when that moved. */
const publicUrlOn = ({ publicUrl, port: asked }: Config, port: number): string =>
  publicUrl === `http://localhost:${asked}` ? `http://localhost:${port}` : publicUrl;

type Around = { databaseUrl: string; engine: EngineAt; mail: Mail; port: number };

function environmentFor({ config, dataDir }: Start, { databaseUrl, engine, mail, port }: Around): NodeJS.ProcessEnv {
  const always = {
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: engine.address,
    SMTP_URL: mail.smtpUrl,
    ...(mail.mailDir ? { DEMO_MAILBOX_DIR: mail.mailDir } : {}),
    ...(engine.uiUrl ? { ENGINE_UI_URL: engine.uiUrl } : {}),
    PORT: String(port),
    PUBLIC_URL: publicUrlOn(config, port),
    DATA_DIR: dataDir,
  };
  const demo = config.production || !config.demoData ? {} : { DEMO_LOGIN: 'on', TIME_MACHINE: 'on', ENGINE_LOST: 'recover' };
  return childEnvironment(always, { LOG_LEVEL: 'warn', ...demo });
}

async function bringUpChild(start: Start, name: 'worker' | 'api', env: NodeJS.ProcessEnv): Promise<Supervised> {
  const { root, dataDir, log, keep } = start;
  const args = ['--import', 'tsx', join(root, name, 'main.ts')];
  const child = await superviseChild({ name, args, cwd: root, env, dataDir, log });
  keep(child);
  return child;
}

const reachableHost = ({ host }: Config): string => (host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host);

async function bringUpProcesses(start: Start, around: Around): Promise<void> {
  const { config, signal, log } = start;
  log('worker en api starten …');
  const env = environmentFor(start, around);
  await bringUpChild(start, 'worker', env);
  const api = await bringUpChild(start, 'api', env);
  const url = `http://${reachableHost(config)}:${around.port}/api/v1/gezondheid`;
  await untilWell({ url, withinMs: wellWithinMs, signal, deaths: () => api.restarts });
}

/** Before the worker comes up: what fired in the demo's past must not be taken for overdue today. */
async function bringUpDemo({ config, log, signal }: Start, databaseUrl: string): Promise<Ready['logins']> {
  if (!config.demoData || config.production) return [];
  log('demogegevens nakijken …');
  const { logins } = await unlessCalledOff(signal, loadDemo({ databaseUrl, log }));
  return logins;
}

/** From an empty directory to an address that answers. Throws a StartError with what to do, or the reason of `signal`. */
export async function bringUp(start: Start): Promise<Ready> {
  const { config, root, dataDir, log, signal } = start;
  await mkdir(dataDir, { recursive: true });
  await assertRoom(dataDir);
  for (const name of ['api', 'worker']) await endLeftoverChild(dataDir, name, log);
  const port = await choosePort(start);
  const databaseUrl = await bringUpPostgres(start);
  signal.throwIfAborted();
  log('databank bijwerken …');
  await migrate(databaseUrl);
  signal.throwIfAborted();
  const logins = await bringUpDemo(start, databaseUrl);
  signal.throwIfAborted();
  const engine = await bringUpTemporal(start);
  signal.throwIfAborted();
  const mail = await bringUpMail(start);
  await unlessCalledOff(signal, buildWeb({ root, log }));
  await bringUpProcesses(start, { databaseUrl, engine, mail, port });
  return { url: publicUrlOn(config, port), engineUiUrl: engine.uiUrl, mailbox: mail.mailDir !== undefined, logins };
}

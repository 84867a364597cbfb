/** The embedded PostgreSQL: never two on the same data, adopted when it outlived a killed start. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client, escapeIdentifier } from 'pg';
import { type Engine, engineOf, type Log, launch, type PortWish, tail } from './engine.ts';
import { assertRoom, readIfThere, writeAtomically } from './files.ts';
import { freePort, isFree } from './ports.ts';
import { findPostgresHome, type PostgresHome } from './postgres-home.ts';
import { commandLine, endProcess, isRunning, type Mark, markOf } from './process.ts';
import { StartError } from './start-error.ts';

const database = 'trajectregie';
const superuser = 'postgres';
const readyWithinMs = 60_000;
/** SIGINT is "fast": sessions are cut off, the checkpoint is made. */
const ending = { politely: 'SIGINT', graceMs: 15_000 } as const;

export type Postgres = Engine & { url: string; port: number; pgdata: string };
export type PostgresOptions = PortWish & {
  dataDir: string;
  log: Log;
  /** For tests: does not wait for the disk; a crash of the machine may lose the data. */
  fast?: boolean | undefined;
};
type Cluster = PostgresHome & { pgdata: string; password: string; logFile: string };

const urlOf = (cluster: Cluster, port: number, name: string): string =>
  `postgres://${superuser}:${cluster.password}@127.0.0.1:${port}/${name}`;

const asEngine = (cluster: Cluster, mark: Mark, port: number): Postgres => ({
  ...engineOf(mark, ending),
  port,
  url: urlOf(cluster, port, database),
  pgdata: cluster.pgdata,
});

async function storedPassword(dir: string): Promise<string> {
  const path = join(dir, 'password');
  const stored = await readIfThere(path);
  if (stored) return stored;
  const fresh = randomBytes(24).toString('hex');
  await writeAtomically(path, fresh, 0o600);
  return fresh;
}

/** Made beside its place and renamed: a start that is killed half way leaves no half cluster. */
async function initialise(cluster: Cluster, fast: boolean): Promise<void> {
  const { dir, user, native, pgdata, password } = cluster;
  await assertRoom(dir);
  const fresh = join(dir, 'pgdata.new');
  const passwordFile = join(dir, 'password.new');
  await rm(fresh, { recursive: true, force: true });
  await writeAtomically(passwordFile, password, 0o600);
  if (user) await chown(passwordFile, user.uid, user.gid);
  const args = ['-D', fresh, '-U', superuser, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', ...(fast ? ['--no-sync'] : [])];
  await promisify(execFile)(join(native, 'bin', 'initdb'), [...args, ...locale], {
    cwd: '/',
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  });
  await rename(fresh, pgdata);
  await rm(passwordFile);
}

async function findCluster({ dataDir, log, fast = false }: PostgresOptions): Promise<Cluster> {
  const home = await findPostgresHome(resolve(dataDir), log);
  const cluster = {
    ...home,
    pgdata: join(home.dir, 'pgdata'),
    password: await storedPassword(home.dir),
    logFile: join(home.dir, 'server.log'),
  };
  const version = await readIfThere(join(cluster.pgdata, 'PG_VERSION'));
  if (version === undefined) await initialise(cluster, fast);
  else if (version.trim() !== '18') {
    throw new StartError(
      `De gegevens in ${cluster.pgdata} zijn van PostgreSQL ${version.trim()}, nodig is 18. Zet ze over, of verplaats de map.`,
    );
  }
  return cluster;
}

type Attempt = 'connected' | 'not yet' | { refused: string };

async function tryConnect(url: string, use: (client: Client) => Promise<void> = async () => undefined): Promise<Attempt> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await use(client);
    return 'connected';
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    return code === '28P01' || code === '28000' ? { refused: message } : 'not yet';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Answers false when the process ended, was not ours, or took too long. */
async function serves(cluster: Cluster, port: number, mark: Mark, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (isRunning(mark) && performance.now() < until) {
    const attempt = await tryConnect(urlOf(cluster, port, 'postgres'), makeDatabase);
    if (attempt === 'connected') return true;
    if (attempt !== 'not yet') return false;
    await delay(30);
  }
  return false;
}

async function makeDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (!rowCount) await client.query(`create database ${escapeIdentifier(database)}`);
}

type Found = { mark: Mark; port: number };

/** Looks at postmaster.pid; a pid that now belongs to another program is a stale file, and goes. */
async function findRunning({ pgdata }: Cluster): Promise<Found | undefined> {
  const path = join(pgdata, 'postmaster.pid');
  const [pid, , , port] = (await readIfThere(path))?.split('\n') ?? [];
  const mark = markOf(Number(pid));
  if (!mark) return undefined;
  if (commandLine(mark.pid).includes(pgdata)) return { mark, port: Number(port) };
  await rm(path);
  return undefined;
}

async function adopt(cluster: Cluster, { port: wanted, exactPort }: PortWish, log: Log): Promise<Postgres | undefined> {
  const found = await findRunning(cluster);
  if (!found) return undefined;
  const { mark, port } = found;
  const fits = !exactPort || wanted === port;
  if (fits && (await serves(cluster, port, mark, 15_000))) {
    log(`PostgreSQL draaide nog (proces ${mark.pid}) en wordt overgenomen`);
    return asEngine(cluster, mark, port);
  }
  await endProcess(mark, ending.graceMs, ending.politely);
  return undefined;
}

const settings = (fast: boolean): string[] =>
  Object.entries({
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: fast ? '64MB' : '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    jit: 'off',
    ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

async function choosePort({ dir }: Cluster, { port, exactPort }: PortWish): Promise<number> {
  if (exactPort && port) return port;
  const remembered = Number(await readIfThere(join(dir, 'port')));
  return remembered && (await isFree(remembered)) ? remembered : freePort(port);
}

async function run(cluster: Cluster, port: number, fast: boolean): Promise<Postgres | undefined> {
  const { native, pgdata, logFile, user } = cluster;
  const args = ['-D', pgdata, '-p', String(port), ...settings(fast)];
  const mark = await launch({ command: join(native, 'bin', 'postgres'), args, logFile, user });
  if (await serves(cluster, port, mark, readyWithinMs)) {
    await writeAtomically(join(cluster.dir, 'port'), String(port));
    return asEngine(cluster, mark, port);
  }
  await endProcess(mark, 5_000, 'SIGQUIT');
  return undefined;
}

async function explain({ logFile, pgdata }: Cluster): Promise<Error> {
  const last = await tail(logFile);
  if (/no space left on device/i.test(last)) return new Error('no space left on device');
  return new StartError(`PostgreSQL start niet op ${pgdata}. De laatste regels uit ${logFile}:\n${last}`);
}

/**
 * Starts or adopts the Postgres of a data directory and makes the database `trajectregie`.
 * Tries again when the port was taken in between, or when sessions of a killed server still hold its memory.
 * Throws a StartError with what to do.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const cluster = await findCluster(options);
  const adopted = await adopt(cluster, options, options.log);
  if (adopted) return adopted;
  for (let i = 0; i < 10; i++) {
    const started = await run(cluster, await choosePort(cluster, options), options.fast ?? false);
    if (started) return started;
    if (!/address already in use|still in use|is running/i.test(await tail(cluster.logFile))) break;
    await delay(300);
  }
  throw await explain(cluster);
}

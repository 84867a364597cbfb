/** The embedded engine: Temporal's dev server on a file of its own, adopted when it outlived a killed start. */
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { type Engine, engineOf, type Log, launch, type PortWish, tail } from './engine.ts';
import { childEnvironment } from './environment.ts';
import { isMissing, readIfThere, writeAtomically } from './files.ts';
import { freePort, isFree } from './ports.ts';
import { commandLine, endProcess, isRunning, type Mark, readRunning, writeMark } from './process.ts';
import { StartError } from './start-error.ts';
import { findTemporalCli, type TemporalCli } from './temporal-cli.ts';

const readyWithinMs = 60_000;
const ending = { politely: 'SIGTERM', graceMs: 10_000 } as const;
/** The server takes free ports of its own besides ours, and now and then loses one between choosing and using it. */
const startTries = 5;
const searchAttributes = ['Fase', 'Doelgroep', 'Regio'];

export type Temporal = Engine & { address: string; uiUrl: string; port: number; uiPort: number; dbFile: string };
export type TemporalOptions = PortWish & {
  dataDir: string;
  log: Log;
  uiPort?: number | undefined;
  cacheDir?: string | undefined;
  /** For tests: does not wait for the disk. */
  fast?: boolean | undefined;
};
type Ports = { port: number; uiPort: number };
type Place = { dir: string; dbFile: string; logFile: string; pidFile: string; portsFile: string; versionFile: string };

function placeIn(dataDir: string): Place {
  const dir = join(resolve(dataDir), 'temporal');
  const at = (name: string) => join(dir, name);
  return {
    dir,
    dbFile: at('temporal.db'),
    logFile: at('server.log'),
    pidFile: at('pid'),
    portsFile: at('ports.json'),
    versionFile: at('version'),
  };
}

const asEngine = (place: Place, mark: Mark, ports: Ports): Temporal => ({
  ...engineOf(mark, ending),
  ...ports,
  address: `127.0.0.1:${ports.port}`,
  uiUrl: `http://127.0.0.1:${ports.uiPort}`,
  dbFile: place.dbFile,
});

async function answers(port: number): Promise<boolean> {
  const connection = Connection.lazy({ address: `127.0.0.1:${port}` });
  try {
    await connection.withDeadline(Date.now() + 2_000, () =>
      connection.workflowService.describeNamespace({ namespace: 'default' }),
    );
    return true;
  } catch {
    return false;
  } finally {
    await connection.close();
  }
}

async function serves(mark: Mark, port: number, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (isRunning(mark) && performance.now() < until) {
    if (!(await isFree(port)) && (await answers(port))) return isRunning(mark);
    await delay(50);
  }
  return false;
}

/** Another program may hold our pid, and nothing but the command line says whose data it works on. */
async function findRunning({ pidFile, dbFile }: Place): Promise<Mark | undefined> {
  const mark = await readRunning(pidFile);
  return mark && commandLine(mark.pid).includes(dbFile) ? mark : undefined;
}

async function rememberedPorts({ portsFile }: Place): Promise<Ports | undefined> {
  const text = await readIfThere(portsFile);
  return text ? (JSON.parse(text) as Ports) : undefined;
}

type Wish = PortWish & { uiPort?: number | undefined };

async function adopt(place: Place, cli: TemporalCli, { port, exactPort }: Wish, log: Log): Promise<Temporal | undefined> {
  const mark = await findRunning(place);
  if (!mark) return undefined;
  const ports = await rememberedPorts(place);
  const fits = ports && (!exactPort || port === ports.port) && (await sameVersion(place, cli));
  if (fits && (await serves(mark, ports.port, 5_000))) {
    log(`Temporal draaide nog (proces ${mark.pid}) en wordt overgenomen`);
    return asEngine(place, mark, ports);
  }
  await endProcess(mark, ending.graceMs);
  return undefined;
}

const sameVersion = async ({ versionFile }: Place, cli: TemporalCli): Promise<boolean> =>
  (await readIfThere(versionFile)) === cli.serverVersion;

const dbParts = ['', '-wal', '-shm', '-journal'];

/** The engine's data is disposable: an older server's file is put aside, recover starts the stories from the facts. */
async function freshFileForNewVersion(place: Place, cli: TemporalCli, log: Log): Promise<void> {
  const before = await readIfThere(place.versionFile);
  if (before && before !== cli.serverVersion) {
    log(`Temporal ${cli.serverVersion} begint met een nieuw bestand; dat van ${before} staat opzij`);
    for (const part of dbParts) await moveAside(`${place.dbFile}${part}`, `${place.dbFile}.${before}${part}`);
  }
  await writeAtomically(place.versionFile, cli.serverVersion);
}

async function moveAside(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** What a restart comes back to when it can: worker and api reconnect to the address that they know. */
async function choosePorts(place: Place, { port, uiPort, exactPort }: Wish): Promise<Ports> {
  const before = await rememberedPorts(place);
  const again = async (wanted: number | undefined, earlier: number | undefined) =>
    earlier && (await isFree(earlier)) ? earlier : freePort(wanted);
  return { port: exactPort && port ? port : await again(port, before?.port), uiPort: await again(uiPort, before?.uiPort) };
}

const serverArgs = ({ dbFile }: Place, { port, uiPort }: Ports, fast: boolean): string[] => [
  ...['server', 'start-dev', '--db-filename', dbFile, '--ip', '127.0.0.1', '--port', String(port), '--ui-port', String(uiPort)],
  ...['--ui-disable-news-fetch', '--log-level', 'error'],
  ...['--dynamic-config-value', 'frontend.WorkflowTimeSkippingEnabled=true'],
  ...['--dynamic-config-value', 'history.timerProcessorMaxTimeShift="10ms"'],
  ...searchAttributes.flatMap((name) => ['--search-attribute', `${name}=Keyword`]),
  ...(fast ? ['--sqlite-pragma', 'synchronous=OFF'] : []),
];

/** A panic says what was wrong on its first line and ends with its stack. */
async function complaint(logFile: string): Promise<string> {
  const lines = await tail(logFile, 200);
  const panic = lines.lastIndexOf('panic: ');
  return panic < 0 ? tail(logFile) : lines.slice(panic).split('\n').slice(0, 12).join('\n');
}

const failure = async ({ dbFile, logFile }: Place): Promise<StartError> =>
  new StartError(`Temporal start niet op ${dbFile}. De laatste regels uit ${logFile}:\n${await complaint(logFile)}`);

/** Gives undefined when the server ended by itself. */
async function run(place: Place, cli: TemporalCli, ports: Ports, fast: boolean): Promise<Temporal | undefined> {
  const env = childEnvironment({ TEMPORAL_VERSION_CHECK_DISABLED: '1' });
  const mark = await launch({ command: cli.path, args: serverArgs(place, ports, fast), logFile: place.logFile, env });
  await writeMark(place.pidFile, mark.pid);
  await writeAtomically(place.portsFile, JSON.stringify(ports));
  if (await serves(mark, ports.port, readyWithinMs)) return asEngine(place, mark, ports);
  if (!isRunning(mark)) return undefined;
  await endProcess(mark, 2_000);
  throw await failure(place);
}

/**
 * Starts or adopts the engine of a data directory; the same address as before when it is free.
 * Throws a StartError with what to do.
 */
export async function startTemporal(options: TemporalOptions): Promise<Temporal> {
  const place = placeIn(options.dataDir);
  await mkdir(place.dir, { recursive: true, mode: 0o700 });
  const cli = await findTemporalCli({
    cacheDir: options.cacheDir,
    spareDir: join(resolve(options.dataDir), 'cache'),
    log: options.log,
  });
  const adopted = await adopt(place, cli, options, options.log);
  if (adopted) return adopted;
  await freshFileForNewVersion(place, cli, options.log);
  for (let i = 0; i < startTries; i++) {
    const started = await run(place, cli, await choosePorts(place, options), options.fast ?? false);
    if (started) return started;
    options.log(`Temporal stopte bij het starten (${i + 1} van ${startTries} keer geprobeerd)`);
    await delay(300);
  }
  throw await failure(place);
}

/** Throws the engine's data away, as if its disk was lost. The engine must not run. */
export async function wipeTemporal(dataDir: string): Promise<void> {
  const { dbFile } = placeIn(dataDir);
  for (const part of dbParts) await rm(`${dbFile}${part}`, { force: true });
}

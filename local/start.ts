/** `npm start`: everything on one machine; Ctrl-C ends it in order, a second one at once. */
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Config, readConfig } from '../config.ts';
import { bringUp, type Part, type Ready } from './bring-up.ts';
import { lockData } from './lock.ts';
import { lineFor, StartError } from './start-error.ts';

const log = (line: string): void => console.log(line);
const calledOff = new AbortController();
const parts: Part[] = [];

function onSignal(): void {
  if (calledOff.signal.aborted) {
    for (const part of parts) part.kill?.();
    process.exit(1);
  }
  log('afsluiten … (nog een keer Ctrl-C: meteen)');
  calledOff.abort(new StartError('afgebroken'));
}

function settings(): Config {
  try {
    return readConfig();
  } catch (error) {
    throw new StartError((error as Error).message);
  }
}

function announce({ url, engineUiUrl, mailbox, logins }: Ready, seconds: number): void {
  log(`gereed in ${seconds.toFixed(1)} s`);
  log(`  adres     ${url}`);
  if (mailbox) log(`  postbus   ${url}/demo/postbus`);
  if (engineUiUrl) log(`  Temporal  ${engineUiUrl}`);
  if (logins.length > 0) log('  aanmelden als:');
  for (const { naam, rol } of logins) log(`    ${naam} (${rol})`);
  log('stoppen: Ctrl-C');
}

async function takeDown(): Promise<void> {
  for (const part of parts.reverse()) await part.stop();
}

async function run(config: Config, dataDir: string): Promise<void> {
  const began = performance.now();
  const { signal } = calledOff;
  const root = resolve(import.meta.dirname, '..');
  const ready = await bringUp({ config, root, dataDir, log, signal, keep: (part) => parts.push(part) });
  announce(ready, (performance.now() - began) / 1_000);
  if (!signal.aborted) await once(signal, 'abort');
}

/** Answers the exit code; a failure that a person can mend is one line, any other keeps its stack. */
async function start(): Promise<number> {
  const config = settings();
  const dataDir = resolve(config.dataDir);
  await mkdir(dataDir, { recursive: true });
  const unlock = await lockData(dataDir);
  try {
    await run(config, dataDir);
  } catch (error) {
    if (error !== calledOff.signal.reason) throw error;
  } finally {
    await takeDown();
    await unlock();
  }
  log('afgesloten');
  return 0;
}

// a terminal that went away must not keep us from ending in order
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);
process.exit(
  await start().catch((error: unknown) => {
    console.error(lineFor(error) ?? error);
    return 1;
  }),
);

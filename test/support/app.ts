/** The whole product as a newcomer starts it, with its demo data, on an own directory and port. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { childEnvironment } from '../../local/environment.ts';

const startWithinMs = 240_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('geen vrije poort');
  return address.port;
}

/** Answers once it says "gereed"; `stop` ends it in order. Throws with its own words when it does not come up. */
export async function startApp(): Promise<{ baseUrl: string; stop(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'trajectregie-app-'));
  const port = String(await freePort());
  const env = childEnvironment({
    DATA_DIR: dataDir,
    PORT: port,
    PUBLIC_URL: `http://localhost:${port}`,
    NODE_ENV: '',
    VITEST: '',
  });
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/start.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const said: string[] = [];
  const ready = new Promise<boolean>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        if (line.startsWith('gereed')) resolve(true);
      });
    void ended.then(() => resolve(false));
    setTimeout(() => resolve(false), startWithinMs).unref();
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
  if (await ready) return { baseUrl: `http://localhost:${port}`, stop };
  await stop();
  throw new Error(`het systeem kwam niet op:\n${said.join('\n')}`);
}

/** A start that a test can kill: starts one engine, tells its pid and address, and waits for its end. */
import { argv, stdout } from 'node:process';
import { startPostgres } from '../../local/postgres.ts';
import { startStack } from '../../local/stack.ts';
import { startTemporal } from '../../local/temporal.ts';

const [, , what, dataDir = ''] = argv;
const log = (): void => undefined;

async function begin(): Promise<{ pid: number; at: string }> {
  if (what === 'stack') {
    const { temporal, postgres } = await startStack({ dataDir, fast: true });
    return { pid: postgres.pid, at: String(temporal.pid) };
  }
  if (what === 'temporal') {
    const engine = await startTemporal({ dataDir, log });
    return { pid: engine.pid, at: engine.address };
  }
  const postgres = await startPostgres({ dataDir, log });
  return { pid: postgres.pid, at: postgres.url };
}

stdout.write(`${JSON.stringify(await begin())}\n`);
setInterval(() => undefined, 60_000);

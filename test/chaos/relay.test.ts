import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import { killNow } from '../../local/engine.ts';
import { type Postgres, startPostgres } from '../../local/postgres.ts';
import type { Engine } from '../../worker/engine.ts';
import { startRelay } from '../../worker/relay.ts';

const jobs = 8;
const apartMs = 60;

describe('the relay', () => {
  let dataDir: string;
  let postgres: Postgres;
  let database: Database;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'trajectregie-relay-'));
    postgres = await startPostgres({ dataDir, log: () => undefined, fast: true });
    await migrate(postgres.url);
    database = openDatabase(postgres.url, 12);
  });
  afterAll(async () => {
    await database.close();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const mail = () => database.pool.query('select graphile_worker.add_job($1, $2)', ['mail', { id: randomUUID() }]);
  const mails = () => Promise.all(Array.from({ length: jobs }, mail));

  it('goes on after the database was away while jobs were at work, and none of their results could be reported', async () => {
    const [taken, sent] = [new Set<string>(), new Set<string>()];
    const away = new AbortController();
    const gone = new Promise<void>((resolve) => away.signal.addEventListener('abort', () => resolve()));
    const send = async (id: string): Promise<void> => {
      taken.add(id);
      const n = taken.size;
      await gone;
      if (n > jobs) return void sent.add(id);
      await delay(n * apartMs); // each result on its own
      throw new Error('the mail server is away too');
    };
    const relay = await startRelay({
      ...{ pool: database.pool, engine: {} as Engine, taskQueue: 'none', log: pino({ level: 'silent' }) },
      mailer: { send, close: () => undefined },
      forwards: { take: async () => undefined, takeLeft: async () => undefined, stop: async () => undefined },
    });
    await mails();
    await expect.poll(() => taken.size, { timeout: 10_000 }).toBe(jobs);
    await killNow(postgres.pid);
    away.abort();
    await delay((jobs + 2) * apartMs);
    postgres = await startPostgres({ dataDir, log: () => undefined, fast: true, port: postgres.port, exactPort: true });

    await expect
      .poll(
        () =>
          mails().then(
            () => true,
            () => false,
          ),
        { timeout: 10_000 },
      )
      .toBe(true);
    await expect.poll(() => sent.size, { timeout: 10_000 }).toBeGreaterThanOrEqual(jobs);
    await relay.stop();
  });
});

import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killNow } from '../../local/engine.ts';
import { type Postgres, startPostgres } from '../../local/postgres.ts';
import { markOf } from '../../local/process.ts';
import { type FreshDir, freshDir } from './fresh-dir.ts';
import { leftByKilledParent } from './killed-parent.ts';

let data: FreshDir;
let postgres: Postgres;
const lines: string[] = [];

async function ask<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

const start = (): Promise<Postgres> => startPostgres({ dataDir: data.dir, log: (line) => lines.push(line) });
const pgdata = (): string => postgres.pgdata;

beforeAll(async () => {
  data = await freshDir();
  postgres = await start();
  await ask(postgres.url, 'create table feit (naam text)');
  await ask(postgres.url, "insert into feit values ('blijft')");
});

afterAll(async () => {
  await postgres.stop();
  await data.remove();
});

describe('de ingebouwde PostgreSQL', () => {
  it('houdt haar gegevens en haar adres na stoppen en starten', async () => {
    const before = postgres.url;
    await postgres.stop();
    postgres = await start();
    expect(postgres.url).toBe(before);
    expect(await ask(postgres.url, 'select naam from feit')).toEqual([{ naam: 'blijft' }]);
  });

  it('komt terug op hetzelfde adres nadat zij is afgeschoten', async () => {
    const before = postgres.url;
    await killNow(postgres.pid);
    postgres = await startPostgres({
      dataDir: data.dir,
      log: () => undefined,
      port: postgres.port,
      exactPort: true,
    });
    expect(postgres.url).toBe(before);
    expect(await ask(postgres.url, 'select naam from feit')).toEqual([{ naam: 'blijft' }]);
  });

  it('wordt overgenomen als de start die haar begon is afgeschoten', async () => {
    await postgres.stop();
    const left = await leftByKilledParent('postgres', data.dir);
    postgres = await start();
    expect(postgres).toMatchObject({ pid: left.pid, url: left.at });
  });

  it('laat een vreemd proces met het nummer uit een oud pid-bestand met rust', async () => {
    await postgres.stop();
    await writeFile(join(pgdata(), 'postmaster.pid'), `${process.pid}\n${pgdata()}\n0\n${postgres.port}\n\n127.0.0.1\n`);
    postgres = await start();
    expect(postgres.pid).not.toBe(process.pid);
    expect(markOf(process.pid)).toBeDefined();
  });

  it('vraagt een wachtwoord dat alleen de eigenaar kan lezen', async () => {
    const path = join(pgdata(), '..', 'password');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const password = await readFile(path, 'utf8');
    await expect(ask(postgres.url.replace(password, 'fout'), 'select 1')).rejects.toThrow(/password/);
  });

  it('is meteen schrijfvast ingesteld', async () => {
    expect(await ask(postgres.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
  });
});

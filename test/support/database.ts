/** A fresh database for one test file, made from a template that is migrated once. */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import { openStore, type Store } from '../../db/store.ts';

const template = 'trajectregie_template';

const withName = (databaseUrl: string, name: string): string => {
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return url.toString();
};

async function asAdmin<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: withName(databaseUrl, 'postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ensureTemplate(databaseUrl: string): Promise<void> {
  await asAdmin(databaseUrl, async (client) => {
    await client.query('select pg_advisory_lock(4711)');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount) return;
    await client.query(`create database ${template}_new`);
    await migrate(withName(databaseUrl, `${template}_new`));
    await client.query(`alter database ${template}_new rename to ${template}`);
  });
}

export type TestDatabase = Database & { url: string; store: Store; drop(): Promise<void> };

/** Opens a database that nobody else uses; `drop` closes and removes it. */
export async function freshDatabase(databaseUrl: string = inject('databaseUrl')): Promise<TestDatabase> {
  await ensureTemplate(databaseUrl);
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asAdmin(databaseUrl, (client) => client.query(`create database ${name} template ${template}`));
  const url = withName(databaseUrl, name);
  const database = openDatabase(url, 20);
  const drop = async () => {
    await database.close();
    await asAdmin(databaseUrl, (client) => client.query(`drop database ${name} with (force)`));
  };
  return { ...database, url, store: openStore(database), drop };
}

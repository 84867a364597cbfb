/** Brings a database to today's shape: our tables, the queue of nudges, the reference data, and what was stored by older code. */
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import { runMigrations as migrateQueue } from 'graphile-worker';
import pg from 'pg';
import { laadGemeenten } from './reference.ts';
import { refold } from './refold.ts';
import * as schema from './schema/index.ts';
import { openStore } from './store.ts';

const lockId = 4_711_001;

/** Safe to call from several processes at once: one migrates, the others wait. */
export async function migrate(databaseUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 3 });
  // The queue's migrations warn on standard output about a pool without handlers.
  const onError = () => undefined;
  pool.on('error', onError).on('connect', (c) => c.on('error', onError));
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockId]);
    await runMigrations(drizzle(client), { migrationsFolder: new URL('./migrations', import.meta.url).pathname });
    await migrateQueue({ pgPool: pool });
    await laadGemeenten(client);
    await refold(openStore({ db: drizzle(pool, { schema }) }));
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockId]);
    client.release();
    await pool.end();
  }
}

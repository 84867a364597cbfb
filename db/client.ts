/** The connection to Postgres. */
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import * as schema from './schema/index.ts';

export type Db = NodePgDatabase<typeof schema>;
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0];

export type Database = { db: Db; pool: pg.Pool; close(): Promise<void> };

/**
 * Opens a pool; a connection that cannot be had within 3 seconds is an error (the api answers 503).
 * `poolSize` = most connections at once.
 */
export function openDatabase(databaseUrl: string, poolSize = 20): Database {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, connectionTimeoutMillis: 3_000, keepAlive: true });
  // An idle connection that the server ends is not an error of anybody; the next query opens another one.
  const ignored = () => undefined;
  pool.on('error', ignored).on('connect', (client) => client.on('error', ignored));
  return { db: drizzle(pool, { schema }), pool, close: () => pool.end() };
}

/** What every query reads from: the database itself, or a transaction on it; and moments as they leave Postgres. */
import type { SQL } from 'drizzle-orm';
import type { NodePgQueryResultHKT } from 'drizzle-orm/node-postgres';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { Instant } from '../../domain/instant.ts';
import type * as schema from '../schema/index.ts';

export type Reader = PgDatabase<NodePgQueryResultHKT, typeof schema>;

/** The rows of a query in plain SQL; the caller says what a row looks like. */
export async function rowsOf<Row extends Record<string, unknown>>(tx: Reader, query: SQL): Promise<Row[]> {
  return (await tx.execute(query)).rows as Row[];
}

/** Postgres writes "2026-03-12 16:00:00+00"; everywhere else a moment is ISO 8601 in UTC. */
export const alsInstant = (moment: string): Instant => new Date(moment).toISOString();

export const alsInstantOfNiets = (moment: string | null): Instant | null => (moment === null ? null : alsInstant(moment));

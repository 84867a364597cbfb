/** Which name belongs to which user's id. */
import { sql } from 'drizzle-orm';
import { type Reader, rowsOf } from './reader.ts';
import { lijst } from './scope.ts';

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Names of colleagues by id; what is no id of a user is left out. */
export async function namenVan(tx: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const gezocht = [...new Set(ids)].filter((id) => isId.test(id));
  if (gezocht.length === 0) return new Map();
  const rows = await rowsOf<{ id: string; naam: string }>(
    tx,
    sql`select id, naam from gebruiker where id = any(${lijst(gezocht, 'uuid')})`,
  );
  return new Map(rows.map(({ id, naam }) => [id, naam]));
}

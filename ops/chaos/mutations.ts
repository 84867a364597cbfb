/** Broken on purpose, below the code: a run that does not notice is worth nothing. */
import { sql } from 'drizzle-orm';
import type { Store } from '../../db/store.ts';

/** What happens to each new row of a table before it is written. */
const before = (table: string, name: string, body: string): string[] => [
  `create function ${name}() returns trigger language plpgsql as $$ begin ${body} end $$`,
  `create trigger ${name} before insert on ${table} for each row execute function ${name}()`,
];

type Broken = { statements: string[]; env: Record<string, string> };

export const mutations = {
  /** The key of an action is not kept: tried again, it is another action. */
  'no-key': { statements: before('outcome', 'forget_key', 'new.key := gen_random_uuid()::text; return new;'), env: {} },
  /** Neither nudge nor sweep: a story never hears of anything. */
  'no-nudge': {
    statements: before(
      'graphile_worker._private_jobs',
      'drop_nudge',
      `if new.payload::jsonb ? 'kind' then return null; end if; return new;`,
    ),
    env: { SWEEP_EVERY_MS: '3600000' },
  },
  /** What people did and saw leaves no trace. */
  'no-audit': { statements: before('audit', 'drop_trace', 'return null;'), env: {} },
} as const satisfies Record<string, Broken>;

export type Mutation = keyof typeof mutations;

export const isMutation = (name: string): name is Mutation => name in mutations;

/** Breaks the database of a run. */
export async function mutate(store: Store, mutation: Mutation): Promise<void> {
  for (const statement of mutations[mutation].statements) await store.db.execute(sql.raw(statement));
}

/** What the sweep looks for: things whose story lags behind the facts, or whose next moment passed unnoticed. */
import { sql } from 'drizzle-orm';
import type { Store } from '../store.ts';
import type { StoryRef } from '../subject.ts';
import { stories } from './stories.ts';

export type Lagging = { ref: StoryRef; lagMs: number };

/**
 * Things that changed over `lagMs` ago and are not seen, belong to another epoch of the engine, or whose next moment
 * is over `overdueMs` past; in the order of their next moment.
 */
export async function lagging(
  store: Store,
  { lagMs, overdueMs, limit }: { lagMs: number; overdueMs: number; limit: number },
): Promise<Lagging[]> {
  const { rows } = await store.db.execute<StoryRef & { lag: string }>(sql`
    select s.kind, s.id, extract(epoch from now() - greatest(s.changed_at, coalesce(
        case when s.seen = s.version then s.next_moment - s.clock_offset_ms * interval '1 millisecond' end, s.changed_at))) * 1000 as lag
    from ${stories} s, engine e
    where (s.seen < s.version and s.changed_at < now() - ${lagMs} * interval '1 millisecond')
       or (not s.ended and s.seen_epoch < e.epoch and s.changed_at < now() - ${lagMs} * interval '1 millisecond')
       or (not s.ended and not s.forwarding
           and s.next_moment < now() + s.clock_offset_ms * interval '1 millisecond' - ${overdueMs} * interval '1 millisecond')
    order by s.next_moment nulls last
    limit ${limit}`);
  return rows.map(({ kind, id, lag }) => ({ ref: { kind, id }, lagMs: Number(lag) }));
}

/** Says that a worker swept just now: the screens tell from it whether reminders wait. */
export const markSwept = (store: Store) => store.db.execute(sql`update engine set swept_at = now()`);

/** Counts a story that was started anew. */
export const countRestart = (store: Store) => store.db.execute(sql`update engine set restarted = restarted + 1`);

export type EngineRow = { namespaceId: string | null; epoch: number; restarted: number };

/** Which database of the engine we belong to. */
export async function engineRow(store: Store): Promise<EngineRow> {
  const { rows } = await store.db.execute<EngineRow>(sql`select namespace_id as "namespaceId", epoch, restarted from engine`);
  return rows[0] ?? { namespaceId: null, epoch: 1, restarted: 0 };
}

/** Longer than a workflow task that began in a lost database of the engine may still be reading facts in a worker. */
const leftoverMs = 30_000;

/** From now on we belong to this database of the engine; with `anew` every story is to be entered again from the facts. */
export const joinEngine = (store: Store, namespaceId: string, anew: boolean) =>
  store.db.execute(sql`
    update engine set namespace_id = ${namespaceId}, epoch = epoch + ${anew ? 1 : 0},
      again_at = case when ${anew} and namespace_id is distinct from ${namespaceId}
        then now() + ${leftoverMs} * interval '1 millisecond' else again_at end`);

/**
 * Some time after another database of the engine was joined: a new epoch, once. A story of the lost database that was
 * still reading marked its thing as seen, and nobody would begin it in the new one.
 */
export const tellAgain = (store: Store) =>
  store.db.execute(sql`update engine set epoch = epoch + 1, again_at = null where again_at <= now()`);

/** Everything that has a story, whichever table it lives in: what the sweep, recover and the health of the system look at. */
import { sql } from 'drizzle-orm';

/** As a table to select from, with the columns of `subject` that are about its story. */
export const stories = sql`(
    select kind, id, version, seen, seen_epoch, next_moment, clock_offset_ms, forwarding, ended, changed_at from subject
    union all
    select 'concept', id, revision, seen, seen_epoch, coalesce(next_rung_at, uiterlijk), 0, false, stand <> 'open', changed_at from concept)`;

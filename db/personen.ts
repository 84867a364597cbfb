/** The rows of persons: made at the aanmelding, changed, and joined when two turn out to be one. */
import { eq, sql } from 'drizzle-orm';
import type { Instant } from '../domain/instant.ts';
import type { NieuwPersoon, TrajectCommand } from '../domain/traject/commands.ts';
import type { TrajectEvent } from '../domain/traject/events.ts';
import type { Traject } from '../domain/traject/state.ts';
import type { Tx } from './client.ts';
import { persoon } from './schema/index.ts';

/**
 * Which of the persons that this command names exist; who became one with somebody else does not.
 * Both rows of a joining are locked, in the order of their ids: two people who join them crosswise wait for each other.
 */
export async function bekendePersonen(tx: Tx, command: TrajectCommand, traject: Traject | null): Promise<string[]> {
  if (command.type !== 'VoegSamen' && command.type !== 'HoudApart') return [];
  const ids = command.type === 'VoegSamen' && traject ? [command.persoonId, traject.persoonId] : [command.persoonId];
  const { rows } = await tx.execute<{ id: string; weg: boolean }>(sql`
    select id, samengevoegd_met is not null as weg from persoon where id = any(${sql.param(ids)}::uuid[]) order by id for update`);
  return rows.flatMap(({ id, weg }) => (weg ? [] : [id]));
}

export const nieuwePersoon = (tx: Tx, nieuw: NieuwPersoon, now: Instant) =>
  tx
    .insert(persoon)
    .values({ ...nieuw, bijgewerktOp: now })
    .onConflictDoNothing();

/** After the read model: a row to which no traject belongs any more, points to whom it became one with. */
export async function schrijfPersoon(tx: Tx, after: Traject, events: readonly TrajectEvent[], now: Instant): Promise<void> {
  for (const event of events) {
    if (event.type === 'PersoonGewijzigd')
      await tx
        .update(persoon)
        .set({ ...event.persoon, bijgewerktOp: now })
        .where(eq(persoon.id, after.persoonId));
    if (event.type === 'Samengevoegd')
      await tx.execute(sql`update persoon set samengevoegd_met = ${event.persoonId} where id = ${event.vorigePersoonId}
        and not exists (select 1 from traject t where t.persoon_id = ${event.vorigePersoonId})`);
  }
}

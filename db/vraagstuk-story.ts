/** What happens to a vraagstuk reaches every signaal in it: one action of the system on each, and then it is marked. */
import { and, asc, eq, ne } from 'drizzle-orm';
import type { HoorVanVraagstuk, MarkeerGedeeld } from '../domain/signaal/commands.ts';
import type { Signaal } from '../domain/signaal/state.ts';
import { nieuwsVan } from '../domain/signaal/te-melden.ts';
import { execute } from './execute.ts';
import { signaal as signaalTable, subject as subjectTable } from './schema/index.ts';
import type { Store } from './store.ts';
import { type SubjectRef, thingTime } from './subject.ts';

/**
 * Tells all news to every signaal in the vraagstuk that has not heard it, oldest first; done again it changes nothing. `now` = real
 * time: they hear it at the vraagstuk's own moment. Throws when the database is away; what was told stays told.
 */
export async function tellSignals(store: Store, vraagstukId: string, now: string): Promise<void> {
  const own = and(eq(subjectTable.kind, 'vraagstuk'), eq(subjectTable.id, vraagstukId));
  const [found] = await store.db.select().from(subjectTable).where(own);
  const nieuws = found ? nieuwsVan(found.state as Signaal) : [];
  const laatste = nieuws.at(-1);
  if (!found || !laatste) return;
  const at = thingTime({ now }, found.clockOffsetMs);
  const act = (subject: SubjectRef<'signaal' | 'vraagstuk'>, command: HoorVanVraagstuk | MarkeerGedeeld) =>
    execute(store, {
      ...{ subject, command, actor: { soort: 'systeem', id: 'systeem' }, now: at, clock: 'thing' },
      idempotencyKey: `${command.type}/${vraagstukId}/${command.versie}/${subject.id}`,
    });
  const signals = await store.db
    .select({ id: signaalTable.id })
    .from(signaalTable)
    .where(and(eq(signaalTable.vraagstukId, vraagstukId), ne(signaalTable.fase, 'afgesloten')))
    .orderBy(asc(signaalTable.gegevenOp), asc(signaalTable.id));
  for (const { id } of signals) for (const een of nieuws) await act({ kind: 'signaal', id }, een);
  await act({ kind: 'vraagstuk', id: vraagstukId }, { type: 'MarkeerGedeeld', versie: laatste.versie });
}

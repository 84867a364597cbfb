/** A person's own hours that are not about one client: recorded, corrected, taken away again [docs/rules.md: hours]. */
import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { dagVan } from '../domain/calendar/moment.ts';
import type { Instant } from '../domain/instant.ts';
import { beoordeelUren, type Uren } from '../domain/uren/uren.ts';
import { type Caller, type Changed, changeEntry, type EntryOutcome, geweigerd, type NotChanged } from './change-entry.ts';
import type { Tx } from './client.ts';
import { urenOpDag } from './queries/uren.ts';
import { uren } from './schema/index.ts';
import type { Store } from './store.ts';

type On = Caller & { id: string; revisie: number };

/** One change of a person's hours at a time: a day holds no more than its hours. */
const own = ({ actor }: Caller) => ({ actie: 'uren.eigen', kind: 'uren', lock: actor.id }) as const;

/** `now`: real time of the request. Refused by field: a day that cannot be, or more hours than a day has. */
export const legUrenVast = (store: Store, caller: Caller, nieuw: Uren, now: Instant): Promise<EntryOutcome> =>
  changeEntry(store, { ...caller, ...own(caller), inhoud: nieuw }, async (tx) => {
    const id = randomUUID();
    const refused = await fits(tx, caller, { id, ...nieuw }, now);
    if (refused) return refused;
    await tx.insert(uren).values({ id, gebruikerId: caller.actor.id, ...nieuw });
    return done(id, 1, inWoorden(nieuw));
  });

/** The row as it is now to be, at the revision that the caller saw; somebody else's row does not exist. */
export const wijzigUren = (store: Store, { id, revisie, ...caller }: On, na: Uren, now: Instant): Promise<EntryOutcome> =>
  changeEntry(store, { ...caller, ...own(caller), id, inhoud: [id, revisie, na] }, async (tx) => {
    const found = await mine(tx, { id, revisie, ...caller });
    if ('soort' in found) return found;
    const refused = await fits(tx, caller, { id, ...na }, now);
    if (refused) return refused;
    await tx
      .update(uren)
      .set({ ...na, revisie: revisie + 1 })
      .where(eq(uren.id, id));
    return done(id, revisie + 1, `${inWoorden(found.row)} werd ${inWoorden(na)}`);
  });

/** Takes the row away; what it said stays in the trail. */
export const verwijderUren = (store: Store, { id, revisie, ...caller }: On): Promise<EntryOutcome> =>
  changeEntry(store, { ...caller, ...own(caller), id, inhoud: [id, revisie, 'weg'] }, async (tx) => {
    const found = await mine(tx, { id, revisie, ...caller });
    if ('soort' in found) return found;
    await tx.delete(uren).where(eq(uren.id, id));
    return done(id, revisie + 1, `verwijderd: ${inWoorden(found.row)}`);
  });

const done = (id: string, revisie: number, spoor: string): Changed => ({ soort: 'gelukt', antwoord: { id, revisie }, spoor });

/** "2026-03-12, leren, 1,5 uur"; a note is left out of the trail. */
const inWoorden = ({ op, soort, uren: aantal }: Pick<Uren, 'op' | 'soort' | 'uren'>): string =>
  `${op}, ${soort}, ${String(aantal).replace('.', ',')} uur`;

async function fits(tx: Tx, { actor }: Caller, { id, op, uren: aantal }: Uren & { id: string }, now: Instant) {
  const refused = beoordeelUren({ op, uren: aantal }, await urenOpDag(tx, actor, op, id), dagVan(now));
  return refused && geweigerd(refused);
}

type Row = typeof uren.$inferSelect;

async function mine(tx: Tx, { id, revisie, actor }: On): Promise<{ row: Row } | NotChanged> {
  const [row] = await tx
    .select()
    .from(uren)
    .where(and(eq(uren.id, id), eq(uren.gebruikerId, actor.id)));
  if (!row) return { soort: 'bestaat niet' };
  return row.revisie === revisie ? { row } : { soort: 'verouderd', revisie: row.revisie };
}

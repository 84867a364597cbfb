/** Keeps enquiries before an aanmelding: recorded, corrected, answered, and linked to the aanmelding that one becomes. */
import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { dagVan, momentOp } from '../domain/calendar/moment.ts';
import type { Onbekend, Regio } from '../domain/codes.ts';
import type { Day, Instant } from '../domain/instant.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import type { Kanaal } from '../domain/traject/codes.ts';
import type { SoortVrager } from '../domain/vraagvooraf/codes.ts';
import { type Antwoord, beoordeelAntwoord, beoordeelOntvangst, magVraag } from '../domain/vraagvooraf/vraag.ts';
import type { Action } from './action.ts';
import { type Caller, type Changed, changeEntry, type EntryOutcome, geweigerd, type NotChanged } from './change-entry.ts';
import type { Tx } from './client.ts';
import { vraagvooraf } from './schema/index.ts';
import type { Store } from './store.ts';

/** As a person records it; `ontvangen` is the day, today when left out. */
export type Vraag = {
  naam: string;
  organisatie: string | null;
  soort: SoortVrager;
  telefoon: string | null;
  email: string | null;
  vraag: string;
  over: string | null;
  regio: Regio | Onbekend;
  gemeente: string | Onbekend;
  kanaal: Kanaal;
  ontvangen: Day | null;
};

type On = Caller & { id: string; revisie: number };

const change = { actie: 'vraagvooraf.wijzigen', kind: 'vraagvooraf' } as const;

/** `now`: real time of the request. Refused by field: a day to come, a regio that is not one's own. */
export const legVraagVast = (store: Store, caller: Caller, nieuw: Vraag, now: Instant): Promise<EntryOutcome> =>
  changeEntry(store, { ...caller, ...change, lock: caller.actor.id, inhoud: nieuw }, async (tx) => {
    const refused = past(caller, nieuw, now);
    if (refused) return geweigerd(refused);
    const id = randomUUID();
    const { ontvangen, ...rest } = nieuw;
    const referentie = sql<string>`'V-' || ${dagVan(now).slice(0, 4)}::text || '-' || lpad(nextval('vraagvooraf_nummer')::text, 5, '0')`;
    const ontvangst = { ontvangenOp: ontvangstVan(ontvangen, now), ontvangenDoor: caller.actor.id };
    await tx.insert(vraagvooraf).values({ ...rest, ...ontvangst, id, referentie });
    return done(id, 1, 'vastgelegd');
  });

/** The enquiry as it is now to be, at the revision that the caller saw. */
export const wijzigVraag = (store: Store, { id, revisie, ...caller }: On, na: Vraag, now: Instant): Promise<EntryOutcome> =>
  changeEntry(store, { ...caller, ...change, id, lock: id, inhoud: [id, revisie, na] }, async (tx) => {
    const found = await mine(tx, { id, revisie, ...caller });
    if ('soort' in found) return found;
    const refused = past(caller, na, now);
    if (refused) return geweigerd(refused);
    const { ontvangen, ...rest } = na;
    const sameDay = ontvangen === null || ontvangen === dagVan(new Date(found.row.ontvangenOp).toISOString());
    const ontvangst = sameDay ? {} : { ontvangenOp: ontvangstVan(ontvangen, now) };
    await write(tx, id, { ...rest, ...ontvangst, revisie: revisie + 1 });
    return done(id, revisie + 1, 'gewijzigd');
  });

/** The first answer closes it; a later one corrects what was answered. */
export const beantwoordVraag = (store: Store, { id, revisie, ...caller }: On, gegeven: Antwoord, now: Instant) =>
  changeEntry(store, { ...caller, ...change, id, lock: id, inhoud: [id, revisie, gegeven] }, async (tx) => {
    const found = await mine(tx, { id, revisie, ...caller });
    if ('soort' in found) return found;
    const refused = beoordeelAntwoord(found.row.trajectId !== null, gegeven);
    if (refused) return geweigerd(refused);
    const doorverwezenNaar = gegeven.uitkomst === 'doorverwezen' ? gegeven.doorverwezenNaar : null;
    const eerste = {
      afgehandeldOp: found.row.afgehandeldOp ?? now,
      afgehandeldDoor: found.row.afgehandeldDoor ?? caller.actor.id,
    };
    await write(tx, id, { ...gegeven, ...eerste, doorverwezenNaar, revisie: revisie + 1 });
    return done(id, revisie + 1, gegeven.uitkomst);
  });

/** Whether the enquiry of a new aanmelding can become one; it stays locked until the end of the transaction. */
export async function vraagVanAanmelding(tx: Tx, { actor, command }: Action): Promise<Refusal | null> {
  if (command.type !== 'MeldAan' || !command.vraagvooraf) return null;
  const [row] = await tx.select().from(vraagvooraf).where(eq(vraagvooraf.id, command.vraagvooraf)).for('update');
  if (!row || !magVraag(actor, 'vraagvooraf.wijzigen', row.regio)) return refuse('deze vraag bestaat niet', 'vraagvooraf');
  return row.trajectId ? refuse('deze vraag is al een aanmelding geworden', 'vraagvooraf') : null;
}

/** Links the enquiry to the aanmelding that it became; one that was answered before stays answered at that moment. */
export async function koppelVraag(tx: Tx, { actor, command }: Action, trajectId: string, now: Instant): Promise<void> {
  if (command.type !== 'MeldAan' || !command.vraagvooraf) return;
  await tx.execute(sql`
    update vraagvooraf set traject_id = ${trajectId}, uitkomst = 'wordt aanmelding', revisie = revisie + 1,
      afgehandeld_op = coalesce(afgehandeld_op, ${now}), afgehandeld_door = coalesce(afgehandeld_door, ${actor.id}::uuid)
    where id = ${command.vraagvooraf}`);
}

const done = (id: string, revisie: number, spoor: string): Changed => ({ soort: 'gelukt', antwoord: { id, revisie }, spoor });

const write = (tx: Tx, id: string, row: Partial<typeof vraagvooraf.$inferInsert>) =>
  tx.update(vraagvooraf).set(row).where(eq(vraagvooraf.id, id));

/** Today: this very moment; an earlier day: its noon. */
const ontvangstVan = (dag: Day | null, now: Instant): Instant =>
  dag === null || dag === dagVan(now) ? now : momentOp(dag, '12:00');

function past({ actor }: Caller, { regio, ontvangen }: Vraag, now: Instant): Refusal | null {
  if (!magVraag(actor, 'vraagvooraf.wijzigen', regio))
    return refuse('dit is niet uw regio: vraag een aanmeldcoördinator om deze vraag vast te leggen', 'regio');
  return ontvangen === null ? null : beoordeelOntvangst(ontvangen, dagVan(now));
}

type Row = typeof vraagvooraf.$inferSelect;

/** The enquiry at the revision that the caller saw; out of scope it does not exist. */
async function mine(tx: Tx, { id, revisie, actor }: On): Promise<{ row: Row } | NotChanged> {
  const [row] = await tx.select().from(vraagvooraf).where(eq(vraagvooraf.id, id)).for('update');
  if (!row || !magVraag(actor, 'vraagvooraf.wijzigen', row.regio)) return { soort: 'bestaat niet' };
  return row.revisie === revisie ? { row } : { soort: 'verouderd', revisie: row.revisie };
}

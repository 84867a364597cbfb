/** Adds to the netwerk and corrects it: organisations and their contact persons. Nothing is removed [docs/rules.md: netwerk]. */
import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { type Contactpersoon, geordend, type Organisatie, watVeranderde } from '../domain/netwerk/organisatie.ts';
import { beoordeelGebied, magWijzigen } from '../domain/netwerk/wie-wijzigt.ts';
import { refuse } from '../domain/refusal.ts';
import { type Caller, type Changed, changeEntry, type EntryOutcome, geweigerd, type NotChanged } from './change-entry.ts';
import type { Tx } from './client.ts';
import { contactpersoon, gemeente, organisatie } from './schema/index.ts';
import type { Store } from './store.ts';

type OnOrganisatie = Caller & { id: string };

const kind = 'organisatie';
/** The whole register: a name is looked up among all of them. */
const asOne = { actie: 'netwerk.wijzigen', kind, lock: 'netwerk' } as const;

/** A new organisation. Refused by field: a regio that is not one's own, a gemeente or name that does not do. */
export function voegOrganisatieToe(store: Store, caller: Caller, ingevuld: Organisatie): Promise<EntryOutcome> {
  const nieuw = { ...ingevuld, regios: geordend(ingevuld.regios) };
  return changeEntry(store, { ...caller, ...asOne, inhoud: nieuw }, async (tx) => {
    const refused = beoordeelGebied(caller.actor.rollen, [], nieuw.regios);
    if (refused) return geweigerd(refused);
    const wrong = await checkPlace(tx, nieuw);
    if (wrong) return wrong;
    const id = randomUUID();
    await tx.insert(organisatie).values({ id, ...nieuw });
    return { soort: 'gelukt', antwoord: { id, revisie: 1 }, spoor: 'toegevoegd' };
  });
}

/** The organisation as it is now to be, at the revision that the caller saw. */
export function wijzigOrganisatie(
  store: Store,
  { id, ...caller }: OnOrganisatie,
  revisie: number,
  ingevuld: Organisatie,
): Promise<EntryOutcome> {
  const na = { ...ingevuld, regios: geordend(ingevuld.regios) };
  return changeEntry(store, { ...caller, ...asOne, id, inhoud: [id, revisie, na] }, async (tx) => {
    const found = await mine(tx, { id, ...caller });
    if ('soort' in found) return found;
    if (found.row.revisie !== revisie) return { soort: 'verouderd', revisie: found.row.revisie };
    const refused = beoordeelGebied(caller.actor.rollen, found.row.regios, na.regios);
    if (refused) return geweigerd(refused);
    const wrong = await checkPlace(tx, na, id);
    if (wrong) return wrong;
    await tx
      .update(organisatie)
      .set({ ...na, revisie: revisie + 1 })
      .where(eq(organisatie.id, id));
    return done(id, revisie + 1, `gewijzigd: ${watVeranderde(found.row, na)}`);
  });
}

/** A new contact person of an organisation that one may correct. */
export function voegContactpersoonToe(
  store: Store,
  { id: organisatieId, ...caller }: OnOrganisatie,
  nieuw: Contactpersoon,
): Promise<EntryOutcome> {
  const inhoud = [organisatieId, nieuw];
  return changeEntry(store, { ...caller, ...asOne, id: organisatieId, inhoud }, async (tx) => {
    const found = await mine(tx, { id: organisatieId, ...caller });
    if ('soort' in found) return found;
    const id = randomUUID();
    await tx.insert(contactpersoon).values({ id, organisatieId, ...nieuw });
    return { ...done(id, 1, 'contactpersoon toegevoegd'), subjectId: organisatieId };
  });
}

/** The contact person as they are now to be, at the revision that the caller saw. */
export function wijzigContactpersoon(
  store: Store,
  { id: organisatieId, ...caller }: OnOrganisatie,
  { contactId, revisie }: { contactId: string; revisie: number },
  na: Contactpersoon,
): Promise<EntryOutcome> {
  const inhoud = [organisatieId, contactId, revisie, na];
  return changeEntry(store, { ...caller, ...asOne, id: organisatieId, inhoud }, async (tx) => {
    const found = await mine(tx, { id: organisatieId, ...caller });
    if ('soort' in found) return found;
    const own = and(eq(contactpersoon.id, contactId), eq(contactpersoon.organisatieId, organisatieId));
    const [voor] = await tx.select().from(contactpersoon).where(own);
    if (!voor) return { soort: 'bestaat niet' };
    if (voor.revisie !== revisie) return { soort: 'verouderd', revisie: voor.revisie };
    await tx
      .update(contactpersoon)
      .set({ ...na, revisie: revisie + 1 })
      .where(own);
    const spoor = `contactpersoon gewijzigd: ${watVeranderde<Contactpersoon>(voor, na)}`;
    return { ...done(contactId, revisie + 1, spoor), subjectId: organisatieId };
  });
}

const done = (id: string, revisie: number, spoor: string): Changed => ({ soort: 'gelukt', antwoord: { id, revisie }, spoor });

type Row = typeof organisatie.$inferSelect;

/** The organisation, when it is there and belongs to the caller's part of the register. */
async function mine(tx: Tx, { id, actor }: OnOrganisatie): Promise<{ row: Row } | NotChanged> {
  const [row] = await tx.select().from(organisatie).where(eq(organisatie.id, id));
  if (!row) return { soort: 'bestaat niet' };
  return magWijzigen(actor.rollen, row.regios)
    ? { row }
    : { soort: 'mag niet', reden: 'deze organisatie hoort niet bij uw regio: vraag een collega van die regio' };
}

/** A gemeente that exists, and one name per kind in it, in whatever letters; what is no longer used counts as well. */
async function checkPlace(tx: Tx, { naam, soort, gemeente: code }: Organisatie, own?: string): Promise<NotChanged | null> {
  const known = code === null || (await tx.select().from(gemeente).where(eq(gemeente.code, code))).length > 0;
  if (!known) return geweigerd(refuse('deze gemeente bestaat niet', 'gemeente'));
  const [twin] = await tx
    .select()
    .from(organisatie)
    .where(
      sql`lower(naam) = lower(${naam}) and soort = ${soort} and coalesce(gemeente, '') = ${code ?? ''} and id is distinct from ${own ?? null}::uuid`,
    );
  if (!twin) return null;
  const melding = twin.inGebruik
    ? 'deze organisatie staat er al: zelfde naam, soort en gemeente'
    : 'deze organisatie staat er al, maar is niet meer in gebruik: zet haar weer in gebruik';
  return geweigerd(refuse(melding, 'naam'));
}

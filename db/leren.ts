/** Keeps kennissessies: planned, changed, recorded how they went, called off. Nothing is removed [docs/rules.md: leren]. */
import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { dagVan } from '../domain/calendar/moment.ts';
import type { Instant } from '../domain/instant.ts';
import {
  type Bron,
  beoordeelDatum,
  beoordeelVerslag,
  magAfzeggen,
  magVastleggen,
  type Plan,
  standNaWijziging,
  type Verslag,
} from '../domain/leren/kennissessie.ts';
import { aantalVondsten, tekstenVanPlan, tekstenVanVerslag, waarschuwing } from '../domain/leren/vrije-tekst.ts';
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import { type Caller, type Changed, changeEntry, type EntryOutcome, geweigerd, type NotChanged } from './change-entry.ts';
import type { Tx } from './client.ts';
import { rowsOf } from './queries/reader.ts';
import { lijst, signaalScope } from './queries/scope.ts';
import { kennissessie } from './schema/index.ts';
import type { Store } from './store.ts';

type Row = typeof kennissessie.$inferSelect;

/** `bevestigd`: the person saw the warning on personal data, and lets the words stand. */
type Asker = Caller & { bevestigd: boolean };
type On = Asker & { id: string; revisie: number };

const change = { actie: 'leren.wijzigen', kind: 'kennissessie' } as const;

/** A new one; with a `verslag` it was held already. `now`: real time of the request. Refused by field. */
export const legSessieVast = (
  store: Store,
  { bevestigd, ...caller }: Asker,
  { verslag, ...plan }: Plan & { verslag: Verslag | null },
  now: Instant,
): Promise<EntryOutcome> =>
  changeEntry(store, { ...caller, ...change, lock: caller.actor.id, inhoud: [plan, verslag] }, async (tx) => {
    const stand = verslag ? 'gehouden' : 'gepland';
    const refused =
      beoordeelDatum(plan.datum, stand, dagVan(now)) ??
      (await checkPlan(tx, caller, plan)) ??
      (verslag && (await checkVerslag(tx, verslag, [], 'verslag.')));
    if (refused) return geweigerd(refused);
    const gezien = gelezen(bevestigd, [...tekstenVanPlan(plan), ...tekstenVanVerslag(verslag ?? {}, 'verslag.')]);
    if (isRefusal(gezien)) return geweigerd(gezien);
    const id = randomUUID();
    await tx.insert(kennissessie).values({ id, ...planRow(plan), ...verslag, stand, vastgelegdDoor: caller.actor.id });
    return done(id, 1, stand + gezien);
  });

/** The plan as it is now to be, at the revision that the caller saw; what was called off is planned again. */
export const wijzigSessie = (store: Store, on: On, plan: Plan, now: Instant): Promise<EntryOutcome> =>
  atRevision(store, on, { inhoud: plan, teksten: tekstenVanPlan(plan) }, async (tx, row) => {
    const stand = standNaWijziging(row.stand);
    const refused = beoordeelDatum(plan.datum, stand, dagVan(now)) ?? (await checkPlan(tx, on, plan, row));
    if (refused) return refused;
    await write(tx, row, { ...planRow(plan), stand, redenAfgezegd: null });
    return row.stand === 'afgezegd' ? 'opnieuw gepland' : 'gewijzigd';
  });

/** How it went; a later one corrects the first. */
export const legVerslagVast = (store: Store, on: On, verslag: Verslag, now: Instant): Promise<EntryOutcome> =>
  atRevision(store, on, { inhoud: verslag, teksten: tekstenVanVerslag(verslag) }, async (tx, row) => {
    const refused =
      magVastleggen(row.stand) ??
      beoordeelDatum(row.datum, 'gehouden', dagVan(now)) ??
      (await checkVerslag(tx, verslag, row.organisaties));
    if (refused) return refused;
    await write(tx, row, { ...verslag, stand: 'gehouden' });
    return row.stand === 'gehouden' ? 'verslag verbeterd' : 'gehouden';
  });

/** It does not take place; why. */
export const zegSessieAf = (store: Store, on: On, reden: string): Promise<EntryOutcome> =>
  atRevision(store, on, { inhoud: reden, teksten: [['reden', reden]] }, async (tx, row) => {
    const refused = magAfzeggen(row.stand);
    if (refused) return refused;
    await write(tx, row, { stand: 'afgezegd', redenAfgezegd: reden });
    return 'afgezegd';
  });

type Teksten = Parameters<typeof waarschuwing>[0];
type Gezegd = { inhoud: unknown; teksten: Teksten };
type Work = (tx: Tx, row: Row) => Promise<string | Refusal>;

/** Runs `work` on the session as the caller saw it; it gives what happened in words, or refuses. */
const atRevision = (
  store: Store,
  { id, revisie, bevestigd, ...caller }: On,
  { inhoud, teksten }: Gezegd,
  work: Work,
): Promise<EntryOutcome> =>
  changeEntry(
    store,
    { ...caller, ...change, id, lock: id, inhoud: [id, revisie, inhoud] },
    async (tx): Promise<Changed | NotChanged> => {
      const [row] = await tx.select().from(kennissessie).where(eq(kennissessie.id, id)).for('update');
      if (!row) return { soort: 'bestaat niet' };
      if (row.revisie !== revisie) return { soort: 'verouderd', revisie: row.revisie };
      const gezien = gelezen(bevestigd, teksten);
      const result = isRefusal(gezien) ? gezien : await work(tx, row);
      return isRefusal(result) ? geweigerd(result) : done(id, revisie + 1, `${result}${gezien}`);
    },
  );

/** What the trail adds when the person let words stand that seem to hold personal data, and how many pieces. */
function gelezen(bevestigd: boolean, teksten: Teksten): string | Refusal {
  const gewaarschuwd = waarschuwing(teksten);
  if (!gewaarschuwd) return '';
  return bevestigd ? `, na een waarschuwing voor persoonsgegevens (${aantalVondsten(teksten)})` : gewaarschuwd;
}

const done = (id: string, revisie: number, spoor: string): Changed => ({ soort: 'gelukt', antwoord: { id, revisie }, spoor });

const write = (tx: Tx, { id, revisie }: Row, row: Partial<typeof kennissessie.$inferInsert>) =>
  tx
    .update(kennissessie)
    .set({ ...row, revisie: revisie + 1 })
    .where(eq(kennissessie.id, id));

const planRow = ({ bron, ...plan }: Plan) => ({
  ...plan,
  bronSoort: bron.soort,
  bronId: 'id' in bron ? bron.id : null,
  bronLes: 'les' in bron ? bron.les : null,
});

/** What stays as it was is not asked again: a colleague may see a signaal that the caller does not. */
async function checkPlan(tx: Tx, { actor }: Caller, { bron, organisatorId }: Plan, row?: Row): Promise<Refusal | null> {
  const zoals = row?.bronSoort === bron.soort ? row.bronId : null;
  if ('id' in bron && bron.id !== zoals && !(await bestaat(tx, actor, bron)))
    return refuse(
      `${bron.soort === 'signaal' ? 'dit signaal' : 'dit vraagstuk'} bestaat niet, of u mag het niet zien`,
      'bron.id',
    );
  if (organisatorId === null || organisatorId === row?.organisatorId) return null;
  const [collega] = await rowsOf(tx, sql`select 1 from gebruiker where id = ${organisatorId}::uuid and in_dienst`);
  return collega ? null : refuse('deze collega is er niet: kies wie de sessie regelt', 'organisatorId');
}

async function bestaat(tx: Tx, actor: Caller['actor'], { id, soort }: Extract<Bron, { id: string }>): Promise<boolean> {
  const rows = await rowsOf(
    tx,
    sql`select 1 from signaal n where n.id = ${id}::uuid and n.kind = ${soort} and ${signaalScope(actor)}`,
  );
  return rows.length > 0;
}

/** `voor`: the organisations that stood there already, also those no longer in use; `bij`: where it stands in what was sent. */
async function checkVerslag(tx: Tx, verslag: Verslag, voor: readonly string[], bij = ''): Promise<Refusal | null> {
  const refused = beoordeelVerslag(verslag);
  if (refused) return refuse(refused.reason, `${bij}${refused.field}`);
  const nieuw = [...new Set(verslag.organisaties)].filter((id) => !voor.includes(id));
  const bekend = await rowsOf(tx, sql`select 1 from organisatie where id = any(${lijst(nieuw, 'uuid')}) and in_gebruik`);
  return bekend.length === nieuw.length
    ? null
    : refuse('een van deze organisaties staat niet in het netwerk', `${bij}organisaties`);
}

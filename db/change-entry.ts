/** A change of an entry in the netwerk or the hours: nobody's story, so no events; once per key, with its trail in the same transaction. */
import { sql } from 'drizzle-orm';
import type { Gebruiker } from '../domain/actor.ts';
import type { AndereActie } from '../domain/rechten/policy.ts';
import type { Refusal } from '../domain/refusal.ts';
import { bodyHash } from './body-hash.ts';
import type { Tx } from './client.ts';
import { firstAnswer } from './first-answer.ts';
import { audit, outcome } from './schema/index.ts';
import type { Store } from './store.ts';

/** Who asks it, and under which key. */
export type Caller = { actor: Gebruiker; idempotencyKey: string };

/** What a change is about; `inhoud` tells a repeated request from another one. */
type Change = Caller & {
  actie: AndereActie;
  kind: 'organisatie' | 'uren' | 'vraagvooraf' | 'kennissessie';
  /** The entry that is changed, or whose part it becomes; absent for a new one. */
  id?: string;
  /** One change at a time among those that are held to the same rule. */
  lock: string;
  inhoud: unknown;
};

export type Entry = { id: string; revisie: number };

/** `subjectId`: where the trail is kept, when that is not the entry itself. `spoor`: what changed, in words. */
export type Changed = { soort: 'gelukt'; antwoord: Entry; subjectId?: string; spoor: string };

export type NotChanged =
  | { soort: 'geweigerd'; reden: string; veld: string }
  | { soort: 'bestaat niet' }
  | { soort: 'mag niet'; reden: string }
  | { soort: 'verouderd'; revisie: number };

export type EntryOutcome = { soort: 'gelukt'; antwoord: Entry } | NotChanged | { soort: 'andere inhoud' };

/** A rule of the domain that says no, as an outcome about a field. */
export const geweigerd = ({ reason, field = 'verzoek' }: Refusal): NotChanged => ({
  soort: 'geweigerd',
  reden: reason,
  veld: field,
});

/**
 * Runs `change` in one transaction with its trail. The same key gives the first answer again; the lock comes before that look,
 * so a double click waits for its twin and then finds its answer. Throws only when the database is away or broken.
 */
export function changeEntry(
  store: Store,
  change: Change,
  work: (tx: Tx) => Promise<Changed | NotChanged>,
): Promise<EntryOutcome> {
  return store.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${change.kind}/${change.lock}`}, 0))`);
    const earlier = await earlierOutcome(tx, change);
    if (earlier) return earlier;
    const result = await work(tx);
    await trace(tx, change, result);
    if (result.soort !== 'gelukt') return result;
    await keep(tx, change, result);
    return { soort: 'gelukt', antwoord: result.antwoord };
  });
}

const hashOf = ({ actie, kind, inhoud }: Change): string => bodyHash(actie, kind, inhoud);

async function earlierOutcome(tx: Tx, change: Change): Promise<EntryOutcome | null> {
  const earlier = await firstAnswer<Entry>(tx, change.actor.id, change.idempotencyKey, hashOf(change));
  if (earlier === 'andere inhoud') return { soort: earlier };
  return earlier && { soort: 'gelukt', antwoord: earlier.answer };
}

/** A register has no events: `events` is 0. */
const keep = (tx: Tx, change: Change, { antwoord, subjectId = antwoord.id }: Changed) =>
  tx.insert(outcome).values({
    ...{ actorId: change.actor.id, key: change.idempotencyKey, bodyHash: hashOf(change) },
    ...{ kind: change.kind, subjectId, version: antwoord.revisie, events: 0, answer: antwoord },
  });

function trace(tx: Tx, { actor, actie, kind, id }: Change, result: Changed | NotChanged) {
  const who = { actorSoort: actor.soort, actorId: actor.id, actie, kind };
  if (result.soort === 'gelukt') {
    const { antwoord, subjectId = antwoord.id, spoor } = result;
    return tx.insert(audit).values({ ...who, subjectId, uitkomst: 'gedaan', reden: spoor, version: antwoord.revisie });
  }
  const reden = 'reden' in result ? result.reden : result.soort;
  return tx
    .insert(audit)
    .values({ ...who, subjectId: result.soort === 'bestaat niet' ? null : (id ?? null), uitkomst: 'geweigerd', reden });
}

/** A beheerder changes a setting with a reason; running terms are computed anew, each with its new explanation. */
import { eq, sql } from 'drizzle-orm';
import type { Gebruiker } from '../domain/actor.ts';
import { type KalenderInstelling, valideerKalender } from '../domain/calendar/werkkalender.ts';
import type { Instant } from '../domain/instant.ts';
import type { Rung } from '../domain/ladder/ladder.ts';
import type { Term, TermSoort, Terms } from '../domain/ladder/term.ts';
import { valideerConceptTerm, valideerTerm } from '../domain/ladder/valideer.ts';
import { mag } from '../domain/rechten/policy.ts';
import type { Refusal } from '../domain/refusal.ts';
import { refuse } from '../domain/refusal.ts';
import { type Taxonomie, valideerTaxonomie } from '../domain/signaal/taxonomie.ts';
import type { Tx } from './client.ts';
import { setNextMoment } from './climb.ts';
import { recomputeConcepts } from './concept-story.ts';
import { queueJobs } from './jobs.ts';
import { wijzigingenTaxonomie } from './queries/taxonomie.ts';
import { openTasks } from './record.ts';
import { audit, instelling, taak } from './schema/index.ts';
import type { Store } from './store.ts';
import { lock, type SubjectRef } from './subject.ts';
import { isoOf, ladderOf, nextMomentOf, onLadder, wantedTasks } from './task-plan.ts';

export type SettingChange =
  | { naam: 'termijnen'; waarde: Record<string, unknown> }
  | { naam: 'kalender'; waarde: KalenderInstelling }
  | { naam: 'voorzitterVanDienst'; waarde: string }
  /** `gezien`: the newest change of it that the person saw. */
  | { naam: 'taxonomie'; waarde: Taxonomie; gezien: number };

type Change = SettingChange & { reden: string; actor: Gebruiker; now: Instant };

/**
 * Writes the change and computes every running term anew. A Refusal names the field (`triage.uiterlijk`).
 * The trajecten are recomputed one by one, each in its own transaction: stopped half way, asking again goes on.
 */
export async function wijzigInstelling(store: Store, change: Change): Promise<Refusal | { herberekend: number }> {
  const refused = magNiet(change) ?? (await write(store, change));
  if (!refused && change.naam === 'taxonomie') return { herberekend: 0 };
  return refused ?? { herberekend: (await recomputeRunning(store)) + (await recomputeConcepts(store)) };
}

function magNiet({ actor, naam }: Change): Refusal | null {
  if (naam !== 'taxonomie')
    return mag(actor, 'instellingen.wijzigen', null) ? null : refuse('alleen een beheerder wijzigt instellingen');
  const wie = 'alleen een beheerder of landelijk coördinator wijzigt de indeling van signalen';
  return mag(actor, 'taxonomie.wijzigen', null) ? null : refuse(wie);
}

const lockId = 4_711_003;

/** One change at a time, each on top of the one before: two beheerders lose nothing of each other's. */
const write = (store: Store, change: Change): Promise<Refusal | null> =>
  store.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${lockId})`);
    const { termen, taxonomie } = await store.settings(tx);
    const refused = refusalOf(termen, change) ?? (await checkTaxonomie(tx, taxonomie, change));
    if (refused) return refused;
    const { naam, reden, actor } = change;
    const waarde = naam === 'termijnen' ? { ...termen, ...completed(termen, change.waarde) } : change.waarde;
    await tx.insert(instelling).values({ naam, waarde, reden, door: actor.id });
    await tx.insert(audit).values({
      ...{ actorSoort: 'gebruiker', actorId: actor.id, actie: 'instellingen.wijzigen' },
      ...{ uitkomst: 'gedaan', reden: `${naam}: ${reden}` },
    });
    return null;
  });

function refusalOf(termen: Terms, change: Change): Refusal | null {
  if (change.naam === 'termijnen') return checkTerms(termen, change.waarde);
  return change.naam === 'kalender' ? valideerKalender(change.waarde) : null;
}

/** Whole lists take the place of the lists that were seen: of nobody else's change in between is anything lost. */
async function checkTaxonomie(tx: Tx, was: Taxonomie, change: Change): Promise<Refusal | null> {
  if (change.naam !== 'taxonomie') return null;
  const laatste = (await wijzigingenTaxonomie(tx))[0]?.id ?? 0;
  if (laatste !== change.gezien) return refuse('iemand anders wijzigde de indeling intussen', 'versie');
  return valideerTaxonomie(change.waarde, was);
}

/** What the change leaves out of a term, or of one of its variants, stays as it is. */
const completed = (termen: Terms, waarde: Record<string, unknown>): Record<string, Term> =>
  Object.fromEntries(
    Object.entries(waarde).map(([soort, deel]) => [soort, onTop(termen[soort as TermSoort], deel as Partial<Term>)]),
  );

function onTop(term: Term | undefined, deel: Partial<Term>): Term {
  const whole = { ...term, ...deel } as Term;
  if (!deel.varianten) return whole;
  const eigen = Object.entries(deel.varianten).map(([naam, variant]) => [naam, { ...term?.varianten?.[naam], ...variant }]);
  return { ...whole, varianten: { ...term?.varianten, ...Object.fromEntries(eigen) } };
}

function checkTerms(termen: Terms, waarde: Record<string, unknown>): Refusal | null {
  for (const [soort, term] of Object.entries(completed(termen, waarde))) {
    if (!(soort in termen)) return refuse(`er is geen termijn voor ${soort}`, soort);
    const refused = valideerTerm(term) ?? (soort === 'concept' ? valideerConceptTerm(term) : null);
    if (refused) return refuse(refused.reason, refused.field ? `${soort}.${refused.field}` : soort);
  }
  return null;
}

/** Every open task under today's terms and calendar; gives how many changed. */
export async function recomputeRunning(store: Store): Promise<number> {
  const { rows } = await store.db.execute<SubjectRef>(
    sql`select kind, id from subject where not ended order by next_moment nulls last`,
  );
  let changed = 0;
  for (const { kind, id } of rows) changed += await recomputeSubject(store, { kind, id });
  return changed;
}

/** Postgres keeps the keys of an object in another order: moments and addressees are compared, not texts. */
const momentsOf = (rungs: readonly Rung[]): string => rungs.map((rung) => `${rung.at} ${rung.aan.join()}`).join(';');

function recomputeSubject(store: Store, ref: SubjectRef): Promise<number> {
  return store.db.transaction(async (tx) => {
    const { subject, settings: newest } = await lock(tx, ref);
    if (!subject) return 0;
    const settings = await store.settings(tx, newest);
    const open = await openTasks(tx, ref);
    let changed = 0;
    for (const task of open) {
      const wanted = wantedTasks(subject.thing).find((w) => w.kind === task.soort && w.key === task.key);
      if (!wanted) continue;
      const next = onLadder(task, subject.thing, ladderOf(subject.thing, wanted, isoOf(task.gevraagdOp), settings));
      if (next.uiterlijk === isoOf(task.uiterlijk ?? '') && momentsOf(next.rungs) === momentsOf(task.rungs)) continue;
      await tx.update(taak).set(next).where(eq(taak.id, task.id));
      Object.assign(task, next);
      changed += 1;
    }
    await setNextMoment(tx, subject, nextMomentOf(subject.thing, open, settings));
    await queueJobs(tx, { nudge: [ref], mails: [], changed: { ...ref, versie: subject.version } });
    return changed;
  });
}

/** Who does a task: claim, release, assign. With the revision that the caller saw, audited, in one transaction. */
import { eq, sql } from 'drizzle-orm';
import type { Gebruiker } from '../domain/actor.ts';
import type { Instant } from '../domain/instant.ts';
import { mag } from '../domain/rechten/policy.ts';
import type { TaakSoort } from '../domain/taak/codes.ts';
import { bodyHash } from './body-hash.ts';
import type { Tx } from './client.ts';
import { firstAnswer } from './first-answer.ts';
import { queueJobs } from './jobs.ts';
import { kindOf } from './kinds.ts';
import { whyNotDo, whyNotGive } from './may-do.ts';
import { isAfwezigOp } from './queries/afwezig.ts';
import { gebruikerAlsActor } from './queries/facts.ts';
import { audit, outcome, taak } from './schema/index.ts';
import type { Store } from './store.ts';
import { type LockedSubject, lock } from './subject.ts';
import type { TaakRow } from './task-plan.ts';

export type TaakAction = { taakId: string; actor: Gebruiker; revisie: number; idempotencyKey: string; now: Instant };

export type TaakOutcome =
  | { soort: 'gelukt'; revisie: number }
  | { soort: 'geweigerd'; reden: string }
  | { soort: 'bestaat niet' }
  | { soort: 'mag niet' }
  | { soort: 'verouderd'; revisie: number }
  | { soort: 'andere inhoud' };

type Change = {
  actie: string;
  reden?: string;
  to(task: TaakRow, subject: LockedSubject, tx: Tx): Promise<{ aan: string | null } | TaakOutcome>;
};

/** Takes a task of one's role. Refused when somebody else has it. */
export const oppakken = (store: Store, action: TaakAction): Promise<TaakOutcome> =>
  change(store, action, {
    actie: 'taak.oppakken',
    to: async (task, subject, tx) => {
      if (task.toegewezenAan === action.actor.id) return refuse('u heeft deze taak al');
      if (task.toegewezenAan) return refuse('deze taak is al van iemand anders');
      const waarom = whyNotDo(task, subject, action.actor);
      return waarom ? refuse(waarom) : ((await isAway(tx, action.actor, action.now)) ?? { aan: action.actor.id });
    },
  });

/** Gives it back to the role; what is one person's by its nature stays theirs. */
export const teruggeven = (store: Store, action: TaakAction): Promise<TaakOutcome> =>
  change(store, action, {
    actie: 'taak.oppakken',
    to: async (task, subject) => {
      if (task.toegewezenAan !== action.actor.id) return refuse('deze taak is niet van u');
      if (subject.thing.ownerOf({ kind: task.soort as TaakSoort, key: task.key }))
        return refuse('deze taak hoort bij u; laat haar zo nodig overnemen');
      return { aan: null };
    },
  });

/** Gives a task to a colleague, with a reason. Its clock goes on. */
export const toewijzen = (store: Store, action: TaakAction & { aan: string; reden: string }): Promise<TaakOutcome> =>
  change(store, action, {
    actie: 'taak.toewijzen',
    reden: action.reden,
    to: async (task, subject, tx) => {
      const collega = await gebruikerAlsActor(tx, action.aan, action.now);
      if (!collega) return refuse('deze collega is niet (meer) in dienst');
      const waarom = whyNotGive(task, subject, collega);
      return waarom ? refuse(waarom) : ((await isAway(tx, collega, action.now)) ?? { aan: collega.id });
    },
  });

const refuse = (reden: string): TaakOutcome => ({ soort: 'geweigerd', reden });

function change(store: Store, action: TaakAction, { actie, to, reden }: Change): Promise<TaakOutcome> {
  return store.db.transaction(async (tx) => {
    const [seen] = await tx.select({ kind: taak.kind, subjectId: taak.subjectId }).from(taak).where(eq(taak.id, action.taakId));
    const subject = seen ? (await lock(tx, { kind: seen.kind, id: seen.subjectId })).subject : null;
    const [task] = await tx.select().from(taak).where(eq(taak.id, action.taakId)).for('update');
    if (!task || !subject || !(await inScope(tx, task, subject, action.actor)))
      return traced(tx, action, actie, { soort: 'bestaat niet' });
    const earlier = await earlierOutcome(tx, action, actie);
    if (earlier) return earlier;
    if (!mag(action.actor, actie as 'taak.oppakken', null)) return traced(tx, action, actie, { soort: 'mag niet' }, task);
    if (task.status !== 'open') return traced(tx, action, actie, refuse('deze taak is al gedaan of ingetrokken'), task);
    if (task.revision !== action.revisie) return traced(tx, action, actie, { soort: 'verouderd', revisie: task.revision }, task);
    const target = await to(task, subject, tx);
    if ('soort' in target) return traced(tx, action, actie, target, task);
    const revisie = task.revision + 1;
    await tx.update(taak).set({ toegewezenAan: target.aan, revision: revisie }).where(eq(taak.id, task.id));
    await keep(tx, action, actie, task, revisie);
    await queueJobs(tx, { nudge: [], mails: [], changed: { ...subject.ref, versie: subject.version } });
    return traced(tx, action, actie, { soort: 'gelukt', revisie }, task, reden);
  });
}

/** May see it: the thing is theirs to read, the task is with them or their role, or a rung of it reached them. */
async function inScope(tx: Tx, task: TaakRow, subject: LockedSubject, actor: Gebruiker): Promise<boolean> {
  if (kindOf(subject.ref.kind).ziet(actor, subject.state) || task.toegewezenAan === actor.id) return true;
  const { rows } = await tx.execute(
    sql`select 1 from rung where taak_id = ${task.id} and bereikt @> ${JSON.stringify([actor.id])}::jsonb limit 1`,
  );
  return rows.length > 0 || (task.soort === 'alarm' && actor.rollen.some((r) => r.rol === 'beheerder'));
}

async function isAway(tx: Tx, { id, naam }: Gebruiker, now: Instant): Promise<TaakOutcome | null> {
  const { rows } = await tx.execute(
    sql`select 1 from afwezigheid a where a.gebruiker_id = ${id} and ${isAfwezigOp(now)} limit 1`,
  );
  return rows.length > 0 ? refuse(`${naam} is afwezig`) : null;
}

const bodyOf = (action: TaakAction, actie: string): string => {
  const { aan, reden } = action as TaakAction & { aan?: string; reden?: string };
  return bodyHash(action.taakId, actie, action.revisie, aan, reden);
};

async function earlierOutcome(tx: Tx, action: TaakAction, actie: string): Promise<TaakOutcome | null> {
  const earlier = await firstAnswer<TaakOutcome>(tx, action.actor.id, action.idempotencyKey, bodyOf(action, actie));
  return earlier === 'andere inhoud' ? { soort: earlier } : (earlier?.answer ?? null);
}

/** A change of who does it is no event of the thing: `events` is 0. */
async function keep(tx: Tx, action: TaakAction, actie: string, task: TaakRow, revisie: number): Promise<void> {
  await tx.insert(outcome).values({
    ...{ actorId: action.actor.id, key: action.idempotencyKey, bodyHash: bodyOf(action, actie) },
    ...{ kind: 'taak', subjectId: task.id, version: revisie, events: 0, answer: { soort: 'gelukt', revisie } },
  });
}

async function traced(
  tx: Tx,
  action: TaakAction,
  actie: string,
  result: TaakOutcome,
  task?: TaakRow,
  reden?: string,
): Promise<TaakOutcome> {
  await tx.insert(audit).values({
    ...{ actorSoort: action.actor.soort, actorId: action.actor.id, actie, kind: 'taak', subjectId: task?.id ?? null },
    uitkomst: result.soort === 'gelukt' ? 'gedaan' : 'geweigerd',
    reden: reden ?? ('reden' in result ? result.reden : result.soort === 'gelukt' ? null : result.soort),
  });
  return result;
}

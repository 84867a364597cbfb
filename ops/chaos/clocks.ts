/** Clocks are moved, so that rungs fall due while everything breaks: terms stay what they are. */
import { setTimeout as delay } from 'node:timers/promises';
import { eq, sql } from 'drizzle-orm';
import { execute } from '../../db/execute.ts';
import { queueJobs } from '../../db/jobs.ts';
import { subject as subjectTable } from '../../db/schema/index.ts';
import type { Store } from '../../db/store.ts';
import { lock, type SubjectRef } from '../../db/subject.ts';
import type { Gebruiker } from '../../domain/actor.ts';
import { plusMs } from '../../domain/calendar/moment.ts';
import type { Instant } from '../../domain/instant.ts';
import type { MeldAan } from '../../domain/traject/commands.ts';
import type { Engine } from '../../worker/engine.ts';
import { runForward } from '../../worker/run-forward.ts';
import { newAanmelding } from './model/aanmelding.ts';
import { newSignaal } from './model/signaal.ts';
import type { People, Person } from './people.ts';
import type { Random } from './random.ts';

const dayMs = 86_400_000;
const trajectenPerSignaal = 3;

/** A moment that a story has to notice: rungs planned at `moment` are due at `dueMs`, in real ms since 1970. */
export type Due = { id: string; moment: Instant; dueMs: number };

/** Trajecten and signals that came days or weeks ago and that nobody looked at: their rungs are due when their stories begin. */
export async function startInThePast(store: Store, people: People, random: Random, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const { persoon, feiten, ...rest } = newAanmelding(random);
    const command: MeldAan = {
      ...{ type: 'MeldAan', referentie: '', stroom: 'GCO', ...rest },
      persoon: { ...persoon, id: random.uuid() },
      feiten: { ...feiten, levensdomeinen: ['wonen'] },
    };
    const now = plusMs(new Date().toISOString(), -random.between(4, 25) * dayMs);
    const actor = actorOf(random.pick(people.coordinators));
    await execute(store, { subject: { kind: 'traject', id: random.uuid() }, command, actor, idempotencyKey: random.uuid(), now });
  }
  for (let i = 0; i < count / trajectenPerSignaal; i++) {
    const command = { type: 'GeefSignaal' as const, referentie: '', ...newSignaal(random) };
    const now = plusMs(new Date().toISOString(), -random.between(4, 25) * dayMs);
    const actor = actorOf(random.pick(people.gcoers));
    await execute(store, { subject: { kind: 'signaal', id: random.uuid() }, command, actor, idempotencyKey: random.uuid(), now });
  }
}

const actorOf = ({ id, naam, rollen }: Person): Gebruiker => ({
  ...{ soort: 'gebruiker', id, naam, rollen, waarnemerVoor: [], landelijkeDienst: false },
});

/** Closer than this the story does not take it for a moved clock. */
const leastMovedMs = 3_600_000;

/** Sets the clock of one thing so that its next moment comes in some seconds; null when it has none, or it is close by. */
export async function bringNear(store: Store, random: Random): Promise<Due | null> {
  const { rows } = await store.db.execute<SubjectRef>(
    sql`select kind, id from subject where not ended and not forwarding and next_moment is not null
          and next_moment > now() + clock_offset_ms * interval '1 millisecond' + ${leastMovedMs} * interval '1 millisecond' order by kind desc, id`,
  );
  const ref = rows.length > 0 ? random.pick(rows) : null;
  if (!ref) return null;
  const leadMs = random.between(3_000, 9_000);
  return store.db.transaction(async (tx) => {
    const { subject } = await lock(tx, ref);
    const moment = subject?.nextMoment;
    if (!subject || !moment || subject.forwarding) return null;
    const dueMs = Date.now() + leadMs;
    const clockOffsetMs = Date.parse(moment) - dueMs;
    if (clockOffsetMs < subject.clockOffsetMs + leastMovedMs) return null;
    await tx.update(subjectTable).set({ clockOffsetMs, seen: 0, changedAt: sql`now()` }).where(eq(subjectTable.id, ref.id));
    await queueJobs(tx, { nudge: [ref], mails: [], changed: { ...ref, versie: subject.version } });
    return { id: ref.id, moment, dueMs };
  });
}

const forwardAtOnce = 3;
const storiesWithinMs = 15_000;

/** Runs some things forward on the engine's own moved clock, once stories run; gives how many came there. */
export async function runSomeForward(store: Store, engine: Engine, taskQueue: string, random: Random): Promise<number> {
  const rows = await withStory(store);
  const chosen = random.shuffle(rows).slice(0, forwardAtOnce);
  const days = chosen.map(() => random.between(5, 40));
  const done = await Promise.allSettled(
    chosen.map((ref, i) => runForward(store, engine, taskQueue, ref, (days[i] ?? 0) * dayMs)),
  );
  return done.filter(({ status }) => status === 'fulfilled').length;
}

async function withStory(store: Store): Promise<SubjectRef[]> {
  const until = performance.now() + storiesWithinMs;
  for (;;) {
    const { rows } = await store.db.execute<SubjectRef>(
      sql`select kind, id from subject where not ended and seen = version order by kind desc, id`,
    );
    if (rows.length >= forwardAtOnce || performance.now() > until) return rows;
    await delay(200);
  }
}

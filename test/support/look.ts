/** What a test sees afterwards: tasks, rungs and mails of one traject, and whether its story knows of the last event. */
import { and, asc, eq, sql } from 'drizzle-orm';
import { vi } from 'vitest';
import { message, rung, taak } from '../../db/schema/index.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import type { World } from './world.ts';

type Seen = Pick<World, 'store'>;

/** Tasks in the order in which they were asked; without `soort` all of them. */
export const tasksOf = ({ store }: Seen, id: string, soort?: TaakSoort) =>
  store.db
    .select()
    .from(taak)
    .where(soort ? and(eq(taak.subjectId, id), eq(taak.soort, soort)) : eq(taak.subjectId, id))
    .orderBy(asc(taak.gevraagdOp), asc(taak.soort), asc(taak.key));

/** The one open task of a kind; fails the test when there is none, or more than one. */
export async function openTaskOf(world: Seen, id: string, soort: TaakSoort, key?: string) {
  const open = (await tasksOf(world, id, soort)).filter((t) => t.status === 'open' && (key === undefined || t.key === key));
  const [task] = open;
  if (!task || open.length > 1) throw new Error(`${open.length} open tasks ${soort}`);
  return task;
}

/** Rungs that fired, with the mails that they sent; in the order of task and rung. */
export async function rungsOf({ store }: Seen, id: string) {
  const rungs = await store.db
    .select({ soort: taak.soort, key: taak.key, variant: taak.variant, rung })
    .from(rung)
    .innerJoin(taak, eq(taak.id, rung.taakId))
    .where(eq(taak.subjectId, id))
    .orderBy(asc(taak.gevraagdOp), asc(taak.id), asc(rung.n));
  const mails = await mailsOf({ store }, id);
  return rungs.map(({ rung: { taakId, n, uitkomst, bereikt, planned, fired }, ...task }) => {
    const sent = mails.filter((mail) => mail.taakId === taakId && mail.rung === n).map((mail) => mail.aan);
    return { ...task, taakId, n, uitkomst, bereikt, mails: sent.sort(), planned: iso(planned), fired: iso(fired) };
  });
}

export const mailsOf = ({ store }: Seen, id: string) =>
  store.db
    .select({ taakId: message.taakId, soort: taak.soort, rung: message.rung, aan: message.aan, status: message.status })
    .from(message)
    .innerJoin(taak, eq(taak.id, message.taakId))
    .where(eq(taak.subjectId, id))
    .orderBy(asc(taak.gevraagdOp), asc(message.rung), asc(message.aan), asc(taak.id));

/** All that was asked, reminded and mailed; for a test that nothing is done twice. */
export const askedOf = async (world: Seen, id: string) => ({
  tasks: (await tasksOf(world, id)).map(({ id: taakId, soort, key, stay, status }) => ({ taakId, soort, key, stay, status })),
  rungs: (await rungsOf(world, id)).map(({ taakId, n, uitkomst, bereikt }) => ({ taakId, n, uitkomst, bereikt })),
  mails: (await mailsOf(world, id)).map(({ taakId, rung: n, aan }) => ({ taakId, n, aan })),
});

export const iso = (moment: string): string => new Date(moment).toISOString();

/** Until the story has read the last event of this traject. */
export const untilSeen = ({ store }: Seen, id: string): Promise<void> =>
  until(async () => {
    const { rows } = await store.db.execute(
      sql`select 1 from subject, engine where subject.id = ${id} and seen = version and seen_epoch = engine.epoch`,
    );
    return rows.length > 0;
  });

/** Asks again until it is true; fails after 30 seconds, or what else is given. */
export const until = (holds: () => Promise<boolean>, timeout = 30_000): Promise<void> =>
  vi.waitFor(
    async () => {
      if (!(await holds())) throw new Error('not yet');
    },
    { timeout, interval: 25 },
  );

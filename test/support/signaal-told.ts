/** What the tests tell of a signaal or vraagstuk: which rungs went off when and to whom, and what its givers read in their mail. */
import { sql } from 'drizzle-orm';
import { inject } from 'vitest';
import type { Signaal } from '../../domain/signaal/state.ts';
import { listMails } from '../../local/mailbox.ts';
import { rungsOf, until } from './look.ts';
import type { TestUser } from './people.ts';
import type { Ding, Signalen } from './signaal-steps.ts';
import type { World } from './world.ts';

/** "strategie 1 Regi Oost 2026-12-01T08:00:00.000Z": task, rung, whom it reached, for when it was planned; in that order of time. */
export async function tredenVan(world: World, { id }: Ding, people: Record<string, TestUser>): Promise<string[]> {
  const naamVan = (wie: string): string => Object.values(people).find((person) => person.id === wie)?.naam ?? wie;
  return (await rungsOf(world, id))
    .toSorted((a, b) => a.planned.localeCompare(b.planned) || a.soort.localeCompare(b.soort))
    .map(({ soort, n, uitkomst, bereikt, planned }) =>
      [soort, n, ...(uitkomst === 'bereikt' ? bereikt.map(naamVan).sort() : [uitkomst]), planned].join(' '),
    );
}

/** The mails about this signaal itself to one person, in order: the paragraph that says what happened. */
export async function meldingenAan(world: World, { kind, id }: Ding, { email }: TestUser): Promise<string[]> {
  const rows = async () =>
    (
      await world.store.db.execute<{ id: string; status: string }>(
        sql`select id, status from message where kind = ${kind} and subject_id = ${id} and aan = ${email} order by rung`,
      )
    ).rows;
  await until(async () => (await rows()).every(({ status }) => status === 'verzonden'));
  const postbus = new Map((await listMails(inject('mailDir'), { to: email })).map((mail) => [mail.messageId, mail]));
  return (await rows()).map((row) => {
    const mail = postbus.get(`<${row.id}@trajectregie>`);
    if (mail?.deliveries !== 1) throw new Error(`mail ${row.id}: ${mail?.deliveries ?? 0} deliveries`);
    return mail.text.split('\n\n')[2]?.replaceAll('\n', ' ') ?? '';
  });
}

/** Until every signaal in the vraagstuk heard the last of it. */
export const untilGedeeld = ({ staat }: Signalen, vraagstuk: Ding): Promise<void> =>
  until(async () => {
    const { gebeurd, gedeeld }: Signaal = await staat(vraagstuk);
    return gebeurd === gedeeld;
  });

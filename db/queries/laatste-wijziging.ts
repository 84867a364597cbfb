/** Who changed a thing last, and when: what somebody who comes too late is told. */
import { sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import type { Instant } from '../../domain/instant.ts';
import type { SubjectRef } from '../subject.ts';
import { alsInstant, type Reader, rowsOf } from './reader.ts';
import { signaalScope, trajectScope } from './scope.ts';

export type LaatsteWijziging = { actorSoort: Actor['soort']; actorId: string; naam: string | null; op: Instant };

/** Gives null when it does not exist for this actor. */
export async function laatsteWijziging(tx: Reader, actor: Actor, { kind, id }: SubjectRef): Promise<LaatsteWijziging | null> {
  const bestaat =
    kind === 'traject'
      ? sql`exists (select 1 from traject t where t.id = ${id}::uuid and ${trajectScope(actor)})`
      : sql`exists (select 1 from signaal n where n.id = ${id}::uuid and n.kind = ${kind} and ${signaalScope(actor)})`;
  const [row] = await rowsOf<LaatsteWijziging>(
    tx,
    sql`select e.actor_soort as "actorSoort", e.actor_id as "actorId", g.naam, e.at as op
        from event e left join gebruiker g on g.id::text = e.actor_id
        where e.kind = ${kind} and e.subject_id = ${id}::uuid and ${bestaat} order by e.version desc limit 1`,
  );
  return row ? { ...row, op: alsInstant(row.op) } : null;
}

/** Who changed a traject last, and when: what somebody who comes too late is told. */
import { sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import type { Instant } from '../../domain/instant.ts';
import { alsInstant, type Reader, rowsOf } from './reader.ts';
import { trajectScope } from './scope.ts';

export type LaatsteWijziging = { actorSoort: Actor['soort']; actorId: string; naam: string | null; op: Instant };

/** Gives null when the traject does not exist for this actor. */
export async function laatsteWijziging(tx: Reader, actor: Actor, id: string): Promise<LaatsteWijziging | null> {
  const [row] = await rowsOf<LaatsteWijziging>(
    tx,
    sql`select e.actor_soort as "actorSoort", e.actor_id as "actorId", g.naam, e.at as op
        from traject t join event e on e.kind = 'traject' and e.subject_id = t.id left join gebruiker g on g.id::text = e.actor_id
        where t.id = ${id}::uuid and ${trajectScope(actor)} order by e.version desc limit 1`,
  );
  return row ? { ...row, op: alsInstant(row.op) } : null;
}

/** Colleagues: to whom a task can be given, and who works with clients. */
import { sql } from 'drizzle-orm';
import type { Actor, RolInRegio } from '../../domain/actor.ts';
import type { Instant } from '../../domain/instant.ts';
import type { SubjectKind } from '../../domain/thing.ts';
import { whyNotGive } from '../may-do.ts';
import { type States, thingOf } from '../states.ts';
import { isAfwezigOp } from './afwezig.ts';
import { actorsMetRol } from './facts.ts';
import { type Reader, rowsOf } from './reader.ts';
import { signaalScope, trajectScope } from './scope.ts';
import { taakScope } from './taak-scope.ts';

export type CollegaRij = { id: string; naam: string; rollen: RolInRegio[]; aanwezig: boolean };

type Gevraagd = { [K in SubjectKind]: { kind: K; id: string; state: States[K] } }[SubjectKind] & {
  soort: string;
  key: string;
  rol: string;
  regio: string;
};

/** Who may be given this task, away or not; null when it does not exist for the actor. */
export async function collegasVoorTaak(tx: Reader, actor: Actor, taakId: string, now: Instant): Promise<CollegaRij[] | null> {
  const [taak] = await rowsOf<Gevraagd>(
    tx,
    sql`select k.kind, k.subject_id as id, s.state, k.soort, k.key, k.rol, k.regio
        from taak k join subject s on s.kind = k.kind and s.id = k.subject_id
          left join traject t on k.kind = 'traject' and t.id = k.subject_id
          left join signaal n on k.kind <> 'traject' and n.id = k.subject_id
        where k.id = ${taakId}::uuid and k.status = 'open' and (${taakScope(actor)}
          or case when k.kind = 'traject' then ${trajectScope(actor)} else ${signaalScope(actor)} end)`,
  );
  if (!taak) return null;
  const { kind, id, state } = taak;
  const subject = { ref: { kind, id }, state, thing: thingOf<SubjectKind>(kind, state) };
  const mogen = (await actorsMetRol(tx, taak.rol, now)).filter((collega) => !whyNotGive<SubjectKind>(taak, subject, collega));
  const afwezig = await rowsOf<{ id: string }>(tx, sql`select a.gebruiker_id as id from afwezigheid a where ${isAfwezigOp(now)}`);
  const weg = new Set(afwezig.map((een) => een.id));
  return mogen.map((collega) => ({ id: collega.id, naam: collega.naam, rollen: collega.rollen, aanwezig: !weg.has(collega.id) }));
}

/** Who in service works with clients, those of the regio of the traject first; null when it does not exist for the actor. */
export async function collegasVoorTraject(tx: Reader, actor: Actor, id: string, now: Instant): Promise<CollegaRij[] | null> {
  const [traject] = await rowsOf<{ regio: string }>(
    tx,
    sql`select t.regio from traject t where t.id = ${id}::uuid and ${trajectScope(actor)}`,
  );
  if (!traject) return null;
  return rowsOf<CollegaRij>(
    tx,
    sql`select g.id, g.naam, g.rollen, not exists (select 1 from afwezigheid a where a.gebruiker_id = g.id and ${isAfwezigOp(now)}) as aanwezig
        from gebruiker g
        where g.in_dienst and (g.rollen @> '[{"rol":"gcoer"}]'::jsonb or g.rollen @> '[{"rol":"regiocoordinator"}]'::jsonb
          or g.rollen @> '[{"rol":"aanmeldcoordinator"}]'::jsonb)
        order by g.rollen @> ${JSON.stringify([{ regio: traject.regio }])}::jsonb desc, g.naam, g.id`,
  );
}

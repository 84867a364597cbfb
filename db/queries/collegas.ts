/** Colleagues: to whom a task can be given, and who works with clients. */
import { sql } from 'drizzle-orm';
import type { Actor, RolInRegio } from '../../domain/actor.ts';
import type { Instant } from '../../domain/instant.ts';
import { isAfwezigOp } from './afwezig.ts';
import { type Reader, rowsOf } from './reader.ts';
import { trajectScope } from './scope.ts';
import { taakScope } from './taak-scope.ts';

export type CollegaRij = { id: string; naam: string; rollen: RolInRegio[]; aanwezig: boolean };

/** Gives null when this task does not exist for the actor. */
export async function collegasVoorTaak(tx: Reader, actor: Actor, taakId: string, now: Instant): Promise<CollegaRij[] | null> {
  const [taak] = await rowsOf<{ rol: string; regio: string }>(
    tx,
    sql`select k.rol, k.regio from taak k join traject t on t.id = k.subject_id
        where k.id = ${taakId}::uuid and k.status = 'open' and (${taakScope(actor)} or ${trajectScope(actor)})`,
  );
  if (!taak) return null;
  const inRegio =
    taak.rol !== 'regiocoordinator'
      ? sql`true`
      : taak.regio === 'onbekend'
        ? sql`g.landelijke_dienst`
        : sql`g.rollen @> ${JSON.stringify([{ rol: taak.rol, regio: taak.regio }])}::jsonb`;
  return rowsOf<CollegaRij>(
    tx,
    sql`select g.id, g.naam, g.rollen, not exists (select 1 from afwezigheid a where a.gebruiker_id = g.id and ${isAfwezigOp(now)}) as aanwezig
        from gebruiker g where g.in_dienst and g.rollen @> ${JSON.stringify([{ rol: taak.rol }])}::jsonb and ${inRegio}
        order by g.naam, g.id`,
  );
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

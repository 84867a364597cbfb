/** The whole dossier of one traject, for who may see it; read and traced in the caller's transaction. */
import { sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import type { Day } from '../../domain/instant.ts';
import type { Traject } from '../../domain/traject/state.ts';
import { laatSpoor } from './audit.ts';
import { type Reader, rowsOf } from './reader.ts';
import { trajectScope } from './scope.ts';

export type Persoon = {
  naam: string;
  geboortedatum: Day | null;
  telefoon: string | null;
  email: string | null;
  adres: string | null;
  plaats: string | null;
};

export type Dossier = { traject: Traject; versie: number; clockOffsetMs: number; held: boolean; persoon: Persoon };

/** Gives null, and leaves a trace of the refusal, when it does not exist for this actor. */
export async function eenTraject(tx: Reader, actor: Actor, id: string): Promise<Dossier | null> {
  const [row] = await rowsOf<{ state: Traject; version: number; offset: string; held: boolean; persoon: Persoon }>(
    tx,
    sql`select s.state, s.version, s.clock_offset_ms as "offset", coalesce(s.held_until > now(), false) as held,
          json_build_object('naam', p.naam, 'geboortedatum', p.geboortedatum, 'telefoon', p.telefoon,
            'email', p.email, 'adres', p.adres, 'plaats', p.plaats) as persoon
        from traject t join subject s on s.kind = 'traject' and s.id = t.id join persoon p on p.id = t.persoon_id
        where t.id = ${id}::uuid and ${trajectScope(actor)}`,
  );
  if (!row) {
    await laatSpoor(tx, actor, { actie: 'traject.lezen', subjectId: id, uitkomst: 'geweigerd', reden: 'bestaat niet' });
    return null;
  }
  await laatSpoor(tx, actor, { actie: 'traject.lezen', subjectId: id, uitkomst: 'gedaan', version: row.version });
  return { traject: row.state, versie: row.version, clockOffsetMs: Number(row.offset), held: row.held, persoon: row.persoon };
}

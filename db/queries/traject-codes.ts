/** Codes of a traject that go along with a signaal: nothing by which it could be found again. */
import { sql } from 'drizzle-orm';
import type { Actor } from '../../domain/actor.ts';
import { type Doelgroep, type Onbekend, onbekend, type Regio } from '../../domain/codes.ts';
import { laatSpoor } from './audit.ts';
import { type Reader, rowsOf } from './reader.ts';
import { trajectScope } from './scope.ts';

export type TrajectCodes = { regio: Regio | Onbekend; gemeente: string; doelgroep: Doelgroep | Onbekend };

/** A gemeente that is not in the list is words of somebody, and stays behind. Null when it does not exist for this actor. A trace next to that of the signaal would lead back: only a refusal leaves one, without which. */
export async function codesVanTraject(tx: Reader, actor: Actor, id: string): Promise<TrajectCodes | null> {
  const [codes] = await rowsOf<TrajectCodes>(
    tx,
    sql`select t.regio, coalesce((select g.naam from gemeente g where g.naam = t.gemeente limit 1), ${onbekend}) as gemeente, t.doelgroep from traject t where t.id = ${id}::uuid and ${trajectScope(actor)}`,
  );
  if (!codes) await laatSpoor(tx, actor, { actie: 'signaal.geven', uitkomst: 'geweigerd', reden: 'traject bestaat niet' });
  return codes ?? null;
}

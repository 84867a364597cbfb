/** Who was first, for somebody who comes too late. */
import { laatsteWijziging } from '../db/queries/laatste-wijziging.ts';
import type { Store } from '../db/store.ts';
import type { SubjectRef } from '../db/subject.ts';
import type { Actor } from '../domain/actor.ts';
import type { Eerder } from './answer.ts';
import { daderInWoorden } from './words/mensen.ts';

/** Who changed it last, and when; null when it does not exist for this actor. */
export async function wieWasEerder(store: Store, actor: Actor, ref: SubjectRef): Promise<Eerder> {
  const laatste = await laatsteWijziging(store.db, actor, ref);
  if (!laatste) return null;
  const { actorSoort, actorId, naam, op } = laatste;
  return { door: daderInWoorden(actorSoort, actorId, new Map(naam ? [[actorId, naam]] : [])), op };
}

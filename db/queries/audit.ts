/** The trace that reading leaves: who looked at what, also when it was refused (NEN 7513). */
import type { Actor } from '../../domain/actor.ts';
import { audit } from '../schema/index.ts';
import type { Reader } from './reader.ts';

export type Spoor = {
  actie: string;
  /** What `subjectId` is of; a traject when left out. */
  kind?: string;
  subjectId?: string;
  uitkomst: 'gedaan' | 'geweigerd';
  reden?: string;
  version?: number;
};

/** Writes one audit row in the caller's transaction. */
export async function laatSpoor(tx: Reader, actor: Actor, spoor: Spoor): Promise<void> {
  const { actie, kind = 'traject', subjectId, uitkomst, reden, version } = spoor;
  await tx.insert(audit).values({
    actorSoort: actor.soort,
    actorId: actor.id,
    actie,
    kind: subjectId ? kind : null,
    subjectId: subjectId ?? null,
    uitkomst,
    reden: reden ?? null,
    version: version ?? null,
  });
}

/** From what is asked of a signaal or vraagstuk to the actions that it takes: mostly one, sometimes more that happen together. */
import type { z } from 'zod';
import type { AnyAction } from '../db/execute.ts';
import { signaalVoor, vergevenIds } from '../db/queries/een-signaal.ts';
import type { Store } from '../db/store.ts';
import type { SubjectRef } from '../db/subject.ts';
import type { Actor } from '../domain/actor.ts';
import type { Instant } from '../domain/instant.ts';
import type { SoortSignaal } from '../domain/signaal/codes.ts';
import type { SignaalCommand, Splits } from '../domain/signaal/commands.ts';
import { delenVan } from '../domain/signaal/fasen/geven.ts';
import { geversVan } from '../domain/signaal/te-melden.ts';
import { alsSignaalCommand, type SignaalOpdracht } from './contract/signalen/opdrachten.ts';
import { ProblemError } from './errors.ts';

type Gevraagd = {
  ref: SubjectRef<SoortSignaal>;
  opdracht: z.output<typeof SignaalOpdracht>;
  actor: Actor;
  key: string;
  version: number;
  now: Instant;
};

const systeem = { soort: 'systeem', id: 'systeem' } as const;

/** The first is the person's own; what follows from it, the system does. Throws the ProblemError of an id that is taken. */
export async function opdrachtActies(store: Store, gevraagd: Gevraagd): Promise<[AnyAction, ...AnyAction[]]> {
  const { ref, opdracht, actor, key, version, now } = gevraagd;
  const command = alsSignaalCommand(opdracht);
  const eigen = { subject: ref, command, actor, idempotencyKey: key, expectedVersion: version, now } as AnyAction;
  if (command.type !== 'Splits' && command.type !== 'VoegSamenMet') return [eigen];
  return [eigen, ...(await gevolgen(store, gevraagd, command))];
}

async function gevolgen(store: Store, { ref, actor, now }: Gevraagd, command: SignaalCommand): Promise<AnyAction[]> {
  const gelezen = await signaalVoor(store.db, actor, ref.kind, ref.id);
  if (!gelezen || ref.kind !== 'signaal') return [];
  const op = (id: string, gevolg: SignaalCommand): AnyAction => ({
    ...{ subject: { kind: 'signaal', id }, command: gevolg, actor: systeem, now },
    idempotencyKey: `${gevolg.type}/${ref.id}/${id}`,
  });
  if (command.type === 'Splits') {
    await assertVrij(store, ref.id, command);
    return delenVan(gelezen.signaal, command).map((deel) => op(deel.id, deel.command));
  }
  if (command.type !== 'VoegSamenMet') return [];
  const gevers = geversVan(gelezen.signaal);
  return [op(command.signaalId, { type: 'NeemSignaalOp', signaalId: ref.id, gevers })];
}

async function assertVrij(store: Store, signaalId: string, { delen }: Splits): Promise<void> {
  const vergeven = await vergevenIds(
    store.db,
    signaalId,
    delen.map(({ id }) => id),
  );
  const deel = delen.findIndex(({ id }) => vergeven.includes(id));
  if (deel >= 0)
    throw new ProblemError('velden', { velden: [{ veld: `delen.${deel}.id`, melding: 'dit kenmerk is al in gebruik' }] });
}

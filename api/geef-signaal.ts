/** From a filled-in form to the signaal or vraagstuk that is asked of the domain. */
import type { z } from 'zod';
import { answeredBefore } from '../db/first-answer.ts';
import { codesVanTraject } from '../db/queries/traject-codes.ts';
import type { Store } from '../db/store.ts';
import type { Actor } from '../domain/actor.ts';
import { onbekend } from '../domain/codes.ts';
import type { GeefSignaal, OpenVraagstuk } from '../domain/signaal/commands.ts';
import type { NieuwSignaal, NieuwVraagstuk } from './contract/signalen/opdrachten.ts';
import { ProblemError } from './errors.ts';
import { idFrom } from './meld-aan.ts';

type Nieuw = z.output<typeof NieuwSignaal>;

/**
 * The command, and the id of the signaal that it makes: the same for the same caller and key. From a traject that the actor may
 * read only regio, gemeente and doelgroep are copied, where the form leaves them open; its id goes no further than this. `asked` is
 * what was sent without which traject: that may have changed, or be gone, when the same is sent again, and of its id no hash is kept.
 * Throws the ProblemError of a traject that does not exist for them.
 */
export async function alsGeefSignaal(
  store: Store,
  { trajectId, ...open }: Nieuw,
  actor: Actor,
  key: string,
): Promise<{ id: string; command: GeefSignaal; asked: object }> {
  const again = trajectId ? await answeredBefore(store.db, actor.id, key) : false;
  const codes = trajectId && !again ? await codesUit(store, actor, trajectId) : null;
  const ingevuld = codes ? aangevuld(open, codes) : open;
  const command = { type: 'GeefSignaal', ...ingevuld, referentie: '' } as GeefSignaal;
  return { id: idFrom('signaal', actor.id, key), command, asked: { ...open, uitTraject: trajectId !== undefined } };
}

type Codes = Pick<GeefSignaal, 'regio' | 'gemeente' | 'doelgroep'>;

async function codesUit(store: Store, actor: Actor, trajectId: string): Promise<Codes> {
  const codes = await codesVanTraject(store.db, actor, trajectId);
  if (codes) return codes;
  const melding = 'dit traject bestaat niet';
  throw new ProblemError('velden', { detail: melding, velden: [{ veld: 'trajectId', melding }] });
}

const aangevuld = <T extends Codes>(open: T, codes: Codes): T => ({
  ...open,
  regio: open.regio === onbekend ? codes.regio : open.regio,
  gemeente: open.gemeente === onbekend ? codes.gemeente : open.gemeente,
  doelgroep: open.doelgroep === onbekend ? codes.doelgroep : open.doelgroep,
});

/** The same for a vraagstuk; the signals that it begins with are part of what was asked under this key. */
export function alsOpenVraagstuk(
  { signalen, ...open }: z.output<typeof NieuwVraagstuk>,
  actor: Actor,
  key: string,
): { id: string; command: OpenVraagstuk } {
  const id = idFrom('vraagstuk', actor.id, key, ...signalen);
  return { id, command: { type: 'OpenVraagstuk', ...open, referentie: '' } as OpenVraagstuk };
}

/** From a filled-in form to the aanmelding that is asked of the domain. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Actor } from '../domain/actor.ts';
import type { MeldAan } from '../domain/traject/commands.ts';
import type { NieuweAanmelding } from './contract/opdrachten/aanmelding.ts';

/** The same parts make the same thing: a UUID of SHA-256, version 8. */
export function idFrom(...parts: string[]): string {
  const bytes = createHash('sha256').update(parts.join('\n')).digest().subarray(0, 16);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The command, and the id of the traject that it makes: the same for the same caller and key. The reference is given later. */
export function alsMeldAan(
  { kanaal, vraagvooraf, ...open }: z.output<typeof NieuweAanmelding>,
  actor: Actor,
  key: string,
): { id: string; command: MeldAan } {
  const persoon = { ...open.persoon, id: idFrom('persoon', actor.id, key) };
  // How it came in, and from which enquiry, is said by who works here.
  const intern = actor.soort === 'gebruiker' ? { kanaal, vraagvooraf } : {};
  const command = { type: 'MeldAan', ...open, ...intern, persoon, referentie: '' } as MeldAan;
  return { id: idFrom('traject', actor.id, key), command };
}

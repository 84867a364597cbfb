/** A new aanmelding, by the public form or by somebody who works here. */
import { createHash } from 'node:crypto';
import { execute } from '../../db/execute.ts';
import type { MeldAan } from '../../domain/traject/commands.ts';
import { accepted, etag } from '../answer.ts';
import { Ontvangen } from '../contract/overig.ts';
import { NieuweAanmelding, Uitkomst } from '../contract/traject.ts';
import { route } from '../route.ts';

/** The same caller with the same key makes the same thing: a UUID of SHA-256, version 8. */
function idFrom(...parts: string[]): string {
  const bytes = createHash('sha256').update(parts.join('\n')).digest().subarray(0, 16);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const meldAan = route({
  method: 'post',
  path: '/aanmeldingen',
  actie: 'MeldAan',
  samenvatting: 'Meldt iemand aan. Een naam, een manier om contact te krijgen en eigen woorden zijn genoeg',
  body: NieuweAanmelding,
  antwoorden: { 201: Uitkomst.or(Ontvangen) },
  problemen: [409, 413, 422],
  eenmalig: true,
  limiet: 'formulier',
  handle: async ({ deps: { store }, actor, key, body, now }) => {
    const id = idFrom('traject', actor.id, key);
    const persoon = { ...body.persoon, id: idFrom('persoon', actor.id, key) };
    const command = { type: 'MeldAan', ...body, persoon, referentie: '' } as MeldAan;
    const antwoord = await accepted(
      await execute(store, { subject: { kind: 'traject', id }, command, actor, idempotencyKey: key, now }),
    );
    if (actor.soort !== 'gebruiker') return { status: 201, body: { referentie: antwoord.referentie } };
    return { status: 201, body: antwoord, headers: { ...etag(antwoord.versie), Location: `/api/v1/trajecten/${antwoord.id}` } };
  },
});

export const aanmeldingenRoutes = [meldAan];

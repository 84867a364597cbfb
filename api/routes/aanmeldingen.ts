/** A new aanmelding, by the public form or by somebody who works here. */
import { execute } from '../../db/execute.ts';
import { accepted, etag } from '../answer.ts';
import { NieuweAanmelding } from '../contract/opdrachten/aanmelding.ts';
import { Ontvangen } from '../contract/overig.ts';
import { Uitkomst } from '../contract/traject.ts';
import { alsMeldAan } from '../meld-aan.ts';
import { route } from '../route.ts';

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
    const { id, command } = alsMeldAan(body, actor, key);
    const antwoord = await accepted(
      await execute(store, { subject: { kind: 'traject', id }, command, actor, idempotencyKey: key, now }),
    );
    if (actor.soort !== 'gebruiker') return { status: 201, body: { referentie: antwoord.referentie } };
    return { status: 201, body: antwoord, headers: { ...etag(antwoord.versie), Location: `/api/v1/trajecten/${antwoord.id}` } };
  },
});

export const aanmeldingenRoutes = [meldAan];

/** A public form saved for later, by who holds its link. Reading uses nothing up, because mail scanners open links. */
import { z } from 'zod';
import {
  beginConcept,
  type ConceptOutcome,
  discardConcept,
  houderVan,
  openConcept,
  saveConcept,
  sendConcept,
} from '../../db/concept.ts';
import type { Concept } from '../../db/concept-row.ts';
import { conceptToken, readConceptToken } from '../../db/links.ts';
import { standOp } from '../../domain/concept/concept.ts';
import type { Instant } from '../../domain/instant.ts';
import { duurInWoorden } from '../../domain/ladder/uitleg.ts';
import { accepted, etag } from '../answer.ts';
import { ConceptBegonnen, ConceptTermijn, ConceptView, ConceptWijziging, NieuwConcept } from '../contract/concept.ts';
import { NieuweAanmelding } from '../contract/opdrachten/aanmelding.ts';
import { Ontvangen } from '../contract/overig.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../errors.ts';
import { alsMeldAan, idFrom } from '../meld-aan.ts';
import { parse, parsePart } from '../parse.ts';
import { route } from '../route.ts';

const metToken = z.object({
  token: z
    .string()
    .max(600)
    .regex(/^[\w-]+\.[\w-]+$/),
});

const onbekend = () => new ProblemError('bestaat niet', { detail: 'Deze link klopt niet of is verlopen. Bel ons gerust.' });

/** The id behind a link; the same answer for every link that is forged, expired, or of a form that never was. */
function idVan({ config, now }: Deps, token: string): string {
  const id = readConceptToken(config.linkSecret, token, Date.parse(now()));
  if (!id) throw onbekend();
  return id;
}

/** Past its moment nothing of it is shown any more, also when it still has to be removed. */
function alsView(concept: Concept, now: Instant): ConceptView {
  const { revision: revisie, stap, bewaardOp, uiterlijk: bewaardTot, referentie } = concept;
  const stand = standOp(concept, now);
  const inhoud = stand === 'open' ? { antwoorden: concept.antwoorden, email: concept.email } : { antwoorden: null, email: null };
  return { stand, revisie, stap, ...inhoud, bewaardOp, bewaardTot, referentie };
}

/** The form after an accepted change. Throws the ProblemError of every other outcome. */
async function gelukt(outcome: ConceptOutcome): Promise<Concept> {
  if (outcome.soort === 'gelukt') return outcome.concept;
  if (outcome.soort === 'bestaat niet') throw onbekend();
  if (outcome.soort === 'verouderd')
    throw new ProblemError('verouderd', {
      detail: 'Dit formulier is intussen op een andere plek bewaard. Kijk eerst wat daar staat.',
      nu: { versie: outcome.versie },
    });
  await accepted(outcome);
  throw new ProblemError('fout');
}

const termijn = route({
  method: 'get',
  path: '/concepten',
  actie: 'publiek',
  samenvatting: 'Hoe lang een formulier bewaard blijft, en wanneer wij eraan herinneren',
  sessie: 'geen',
  antwoorden: { 200: ConceptTermijn },
  handle: async ({ deps: { store } }) => {
    const { uiterlijk, treden } = (await store.settings()).termen.concept;
    return { body: { bewaren: duurInWoorden(uiterlijk), herinneringen: treden.map(({ op }) => duurInWoorden(op)) } };
  },
});

const begin = route({
  method: 'post',
  path: '/concepten',
  actie: 'publiek',
  samenvatting: 'Bewaart een formulier om later verder te gaan, en mailt de link',
  body: NieuwConcept,
  antwoorden: { 201: ConceptBegonnen },
  problemen: [413, 422],
  eenmalig: true,
  limiet: 'formulier',
  handle: async ({ deps: { store, config }, actor, key, body, now }) => {
    parsePart(NieuweAanmelding, body.antwoorden, 'antwoorden');
    const id = idFrom('concept', actor.id, key);
    const concept = await gelukt(await beginConcept(store, { id, actor, key, now, ...body }));
    const token = conceptToken(config.linkSecret, id, concept.uiterlijk);
    return { status: 201, body: { ...alsView(concept, now), token }, headers: etag(concept.revision) };
  },
});

const lees = route({
  method: 'get',
  path: '/concepten/:token',
  actie: 'publiek',
  samenvatting: 'Een bewaard formulier; lezen verbruikt niets',
  params: metToken,
  sessie: 'geen',
  limiet: 'links',
  antwoorden: { 200: ConceptView },
  problemen: [404],
  handle: async ({ deps, params, now }) => {
    const concept = await openConcept(deps.store, idVan(deps, params.token));
    if (!concept) throw onbekend();
    return { body: alsView(concept, now), headers: etag(concept.revision) };
  },
});

const bewaar = route({
  method: 'put',
  path: '/concepten/:token',
  actie: 'publiek',
  samenvatting: 'Bewaart het formulier opnieuw, op de revisie die u zag',
  params: metToken,
  body: ConceptWijziging,
  sessie: 'geen',
  csrf: false,
  limiet: 'links',
  antwoorden: { 200: ConceptView },
  problemen: [404, 409, 412, 413, 422, 428],
  eenmalig: true,
  opVersie: true,
  handle: async ({ deps, params, body, key, version, now }) => {
    parsePart(NieuweAanmelding, body.antwoorden, 'antwoorden');
    const id = idVan(deps, params.token);
    const concept = await gelukt(
      await saveConcept(deps.store, { id, actor: houderVan(id), key, now, expected: version, ...body }),
    );
    return { body: alsView(concept, now), headers: etag(concept.revision) };
  },
});

const verstuur = route({
  method: 'post',
  path: '/concepten/:token/versturen',
  actie: 'publiek',
  samenvatting: 'Maakt van het bewaarde formulier een aanmelding, één keer; opnieuw gevraagd komt dezelfde referentie',
  params: metToken,
  sessie: 'geen',
  csrf: false,
  limiet: 'formulier',
  antwoorden: { 201: Ontvangen },
  problemen: [404, 409, 412, 422, 428],
  opVersie: true,
  handle: async ({ deps, params, version, now }) => {
    const id = idVan(deps, params.token);
    const { referentie } = await gelukt(
      await sendConcept(deps.store, { id, expected: version, now, aanmelding: aanmeldingVan(id) }),
    );
    return { status: 201, body: { referentie: referentie ?? '' } };
  },
});

/** What was saved is looked at as any aanmelding: what lacks is named by its field. */
const aanmeldingVan = (id: string) => (antwoorden: Record<string, unknown>) =>
  alsMeldAan(parse(NieuweAanmelding, antwoorden, 'velden'), houderVan(id), 'concept');

const weggooien = route({
  method: 'delete',
  path: '/concepten/:token',
  actie: 'publiek',
  samenvatting: 'Gooit het bewaarde formulier weg',
  params: metToken,
  sessie: 'geen',
  csrf: false,
  limiet: 'links',
  antwoorden: { 204: null },
  problemen: [404, 409],
  handle: async ({ deps, params, now }) => {
    await gelukt(await discardConcept(deps.store, { id: idVan(deps, params.token), now }));
    return { status: 204 };
  },
});

export const conceptenRoutes = [termijn, begin, lees, bewaar, verstuur, weggooien];

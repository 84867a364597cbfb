/** The page behind a mail link. Reading uses nothing up, because scanners open links; answering does, once. */
import { z } from 'zod';
import { execute } from '../../db/execute.ts';
import { type LinkClaims, readLink } from '../../db/links.ts';
import { laatSpoor } from '../../db/queries/audit.ts';
import { aangebodenProfielen, type GevraagdPerLink, gevraagdPerLink } from '../../db/queries/link.ts';
import type { Actor } from '../../domain/actor.ts';
import { vervangingVan } from '../../domain/traject/fasen/vervanging.ts';
import { accepted } from '../answer.ts';
import { isPerLink, type LinkSoort } from '../contract/link.ts';
import { alsCommand, TrajectOpdracht } from '../contract/opdrachten/alle.ts';
import { LinkView, Ontvangen } from '../contract/overig.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../errors.ts';
import { route } from '../route.ts';
import { aanhefVan, antwoordenOp, vraagVan } from '../words/link.ts';

const metToken = z.object({
  token: z
    .string()
    .max(600)
    .regex(/^[\w-]+\.[\w-]+$/),
});

type Houder = Extract<Actor, { soort: 'link' }>;
type PerLink = GevraagdPerLink & { soort: LinkSoort };
type Geopend = { claims: LinkClaims; gevraagd: PerLink; houder: Houder };

/** The same for every link that is forged, expired, or of a task that never was: it does not exist. */
async function open({ store, config, now }: Deps, token: string): Promise<Geopend> {
  const claims = readLink(config.linkSecret, token, Date.parse(now()));
  const gevraagd = claims && (await gevraagdPerLink(store.db, claims.taakId, claims.partij));
  if (!claims || !gevraagd || !isPerLink(gevraagd.soort))
    throw new ProblemError('bestaat niet', { detail: 'Deze link klopt niet of is verlopen. Bel ons gerust.' });
  const { taakId, partij } = claims;
  return {
    claims,
    gevraagd: { ...gevraagd, soort: gevraagd.soort },
    houder: { soort: 'link', id: `${partij}:${taakId}`, taakId, trajectId: gevraagd.traject.id, partij },
  };
}

async function kandidatenVoor(
  { store }: Deps,
  { soort, open: isOpen, traject }: GevraagdPerLink,
): Promise<LinkView['kandidaten']> {
  if (!isOpen || soort !== 'keuze') return [];
  const zoektocht = traject.fase === 'matching' ? traject : vervangingVan(traject);
  return aangebodenProfielen(store.db, zoektocht?.kandidaten ?? []);
}

const lees = route({
  method: 'get',
  path: '/links/:token',
  actie: 'publiek',
  samenvatting: 'Wat er in een mail gevraagd wordt; lezen verbruikt niets',
  params: metToken,
  sessie: 'geen',
  limiet: 'links',
  antwoorden: { 200: LinkView },
  problemen: [404],
  handle: async ({ deps, params }) => {
    const { claims, gevraagd, houder } = await open(deps, params.token);
    const { soort, uiterlijk, traject, overdrachtToelichting, open: isOpen } = gevraagd;
    await laatSpoor(deps.store.db, houder, { actie: 'link.lezen', subjectId: traject.id, uitkomst: 'gedaan' });
    const body: LinkView = {
      soort,
      partij: claims.partij,
      referentie: traject.referentie,
      aanhef: isOpen ? aanhefVan(gevraagd, claims.partij) : '',
      vraag: isOpen ? vraagVan(soort, traject) : 'Deze vraag is al beantwoord, of niet meer nodig. U hoeft niets te doen.',
      toelichting: isOpen && soort === 'overdracht' ? overdrachtToelichting : null,
      uiterlijk,
      gebruikt: !isOpen,
      kandidaten: await kandidatenVoor(deps, gevraagd),
    };
    return { body };
  },
});

const antwoord = route({
  method: 'post',
  path: '/links/:token',
  actie: 'publiek',
  samenvatting: 'Beantwoordt wat in een mail gevraagd werd, één keer',
  params: metToken,
  body: TrajectOpdracht,
  sessie: 'geen',
  csrf: false,
  limiet: 'links',
  antwoorden: { 200: Ontvangen },
  problemen: [404, 409, 413, 422],
  eenmalig: true,
  handle: async ({ deps, params, body, key, now }) => {
    const { claims, gevraagd, houder } = await open(deps, params.token);
    if (!antwoordenOp(gevraagd.soort, claims.partij).includes(body.type))
      throw new ProblemError('velden', { velden: [{ veld: 'type', melding: 'dit is geen antwoord op deze vraag' }] });
    const subject = { kind: 'traject' as const, id: gevraagd.traject.id };
    const { referentie } = await accepted(
      await execute(deps.store, { subject, command: alsCommand(body), actor: houder, idempotencyKey: key, now }),
    );
    return { body: { referentie } };
  },
});

export const linksRoutes = [lees, antwoord];

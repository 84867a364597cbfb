/** The page behind a mail link. Reading uses nothing up, because scanners open links; answering does, once. */
import { z } from 'zod';
import type { Action } from '../../db/action.ts';
import { execute } from '../../db/execute.ts';
import { type LinkClaims, readLink } from '../../db/links.ts';
import { laatSpoor } from '../../db/queries/audit.ts';
import {
  aangebodenProfielen,
  type GevraagdPerLink,
  gevraagdPerLink,
  type ToezeggingPerLink,
  toezeggingPerLink,
} from '../../db/queries/link.ts';
import type { Store } from '../../db/store.ts';
import type { SubjectRef } from '../../db/subject.ts';
import type { Actor } from '../../domain/actor.ts';
import type { SignaalCommand } from '../../domain/signaal/commands.ts';
import type { SubjectKind } from '../../domain/thing.ts';
import { vervangingVan } from '../../domain/traject/fasen/vervanging.ts';
import { accepted } from '../answer.ts';
import { isPerLink, LinkAntwoord, type LinkSoort } from '../contract/link.ts';
import { alsCommand, type TrajectOpdracht } from '../contract/opdrachten/alle.ts';
import { LinkView, Ontvangen } from '../contract/overig.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../errors.ts';
import { route } from '../route.ts';
import { aanhefVan, aanhefVanToezegging, antwoordenOp, linkIsGebruikt, vraagNaToezegging, vraagVan } from '../words/link.ts';

const metToken = z.object({
  token: z
    .string()
    .max(600)
    .regex(/^[\w-]+\.[\w-]+$/),
});

type Houder = Extract<Actor, { soort: 'link' }>;
type SoortTraject = Exclude<LinkSoort, 'toezegging'>;
type OverTraject = { over: 'traject'; gevraagd: GevraagdPerLink & { soort: SoortTraject } };
type OverToezegging = { over: 'toezegging'; gevraagd: ToezeggingPerLink };
type Geopend = { claims: LinkClaims; houder: Houder; vraag: OverTraject | OverToezegging };

/** The same for every link that is forged, expired, or of a task that never was: it does not exist. */
async function open({ store, config, now }: Deps, token: string): Promise<Geopend> {
  const claims = readLink(config.linkSecret, token, Date.parse(now()));
  const vraag = claims && (await vraagAchter(store.db, claims));
  if (!claims || !vraag)
    throw new ProblemError('bestaat niet', { detail: 'Deze link klopt niet of is verlopen. Bel ons gerust.' });
  const { taakId, partij } = claims;
  return { claims, vraag, houder: { soort: 'link', id: `${partij}:${taakId}`, taakId, partij } };
}

async function vraagAchter(db: Store['db'], { taakId, partij }: LinkClaims): Promise<Geopend['vraag'] | null> {
  const gevraagd = await gevraagdPerLink(db, taakId, partij);
  if (!gevraagd) {
    const toezegging = await toezeggingPerLink(db, taakId, partij);
    return toezegging && { over: 'toezegging', gevraagd: toezegging };
  }
  const { soort } = gevraagd;
  return isPerLink(soort) && soort !== 'toezegging' ? { over: 'traject', gevraagd: { ...gevraagd, soort } } : null;
}

const dingVan = ({ over, gevraagd }: Geopend['vraag']): SubjectRef =>
  over === 'traject' ? { kind: 'traject', id: gevraagd.traject.id } : { kind: gevraagd.kind, id: gevraagd.signaalId };

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
    const { claims, vraag, houder } = await open(deps, params.token);
    const { kind, id } = dingVan(vraag);
    await laatSpoor(deps.store.db, houder, { actie: 'link.lezen', kind, subjectId: id, uitkomst: 'gedaan' });
    const body =
      vraag.over === 'traject' ? await overTraject(deps, claims, vraag.gevraagd) : overToezegging(claims, vraag.gevraagd);
    return { body };
  },
});

async function overTraject(deps: Deps, { partij }: LinkClaims, gevraagd: OverTraject['gevraagd']): Promise<LinkView> {
  const { soort, uiterlijk, traject, overdrachtToelichting, open: isOpen } = gevraagd;
  return {
    ...{ soort, partij, uiterlijk, referentie: traject.referentie, gebruikt: !isOpen, toezegging: null },
    aanhef: isOpen ? aanhefVan(gevraagd, partij) : '',
    vraag: isOpen ? vraagVan(soort, traject) : linkIsGebruikt,
    toelichting: isOpen && soort === 'overdracht' ? overdrachtToelichting : null,
    kandidaten: await kandidatenVoor(deps, gevraagd),
  };
}

/** Of the signaal nothing but its reference: the party knows what it promised. */
function overToezegging(
  { partij }: LinkClaims,
  { referentie, uiterlijk, open: isOpen, toezegging }: ToezeggingPerLink,
): LinkView {
  const nog = isOpen ? toezegging : null;
  return {
    ...{ soort: 'toezegging', partij, referentie, uiterlijk, gebruikt: nog === null, toelichting: null, kandidaten: [] },
    aanhef: nog ? aanhefVanToezegging(nog) : '',
    vraag: nog ? vraagNaToezegging : linkIsGebruikt,
    toezegging: nog && { wat: nog.wat, voor: nog.voor },
  };
}

/** The answer as a command; of a promise the link says which one. */
const actieVan = (
  vraag: Geopend['vraag'],
  body: z.output<typeof LinkAntwoord>,
): Pick<Action<SubjectKind>, 'subject' | 'command'> =>
  vraag.over === 'toezegging'
    ? { subject: dingVan(vraag), command: { ...body, toezeggingId: vraag.gevraagd.toezeggingId } as SignaalCommand }
    : { subject: dingVan(vraag), command: alsCommand(body as z.output<typeof TrajectOpdracht>) };

const antwoord = route({
  method: 'post',
  path: '/links/:token',
  actie: 'publiek',
  samenvatting: 'Beantwoordt wat in een mail gevraagd werd, één keer',
  params: metToken,
  body: LinkAntwoord,
  sessie: 'geen',
  csrf: false,
  limiet: 'links',
  antwoorden: { 200: Ontvangen },
  problemen: [404, 409, 413, 422],
  eenmalig: true,
  handle: async ({ deps, params, body, key, now }) => {
    const { claims, vraag, houder } = await open(deps, params.token);
    const soort = vraag.over === 'traject' ? vraag.gevraagd.soort : 'toezegging';
    if (!antwoordenOp(soort, claims.partij).includes(body.type))
      throw new ProblemError('velden', { velden: [{ veld: 'type', melding: 'dit is geen antwoord op deze vraag' }] });
    const action = { ...actieVan(vraag, body), actor: houder, idempotencyKey: key, now };
    const { referentie } = await accepted(await execute<SubjectKind>(deps.store, action));
    return { body: { referentie } };
  },
});

export const linksRoutes = [lees, antwoord];

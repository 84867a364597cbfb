/** Who is logged in, and logging out. */
import type { Actor } from '../../domain/actor.ts';
import { Ik } from '../contract/overig.ts';
import { csrfTokenOf } from '../csrf.ts';
import { ProblemError } from '../errors.ts';
import { actiesVan } from '../policy.ts';
import { type Call, type Reply, route } from '../route.ts';
import { endSession, keepSession } from '../session.ts';

/** What the screens need to know of who is logged in. */
export async function alsIk(req: Call<undefined, undefined, undefined>['req'], actor: Actor): Promise<Reply> {
  if (actor.soort !== 'gebruiker') throw new ProblemError('niet ingelogd');
  const { id, naam, rollen } = actor;
  const body: Ik = { id, naam, rollen, acties: actiesVan(actor), csrf: csrfTokenOf(req) };
  await keepSession(req);
  return { body };
}

const wieBenIk = route({
  method: 'get',
  path: '/ik',
  actie: 'publiek',
  samenvatting: 'Wie er is ingelogd, met rollen en mogelijkheden van dit moment',
  antwoorden: { 200: Ik },
  problemen: [401],
  handle: ({ req, actor }) => alsIk(req, actor),
});

const uitloggen = route({
  method: 'post',
  path: '/uitloggen',
  actie: 'publiek',
  samenvatting: 'Beëindigt de sessie',
  antwoorden: { 204: null },
  handle: async ({ req }) => {
    await endSession(req);
    return { status: 204 };
  },
});

export const ikRoutes = [wieBenIk, uitloggen];

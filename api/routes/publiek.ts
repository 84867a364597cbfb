/** For who is not logged in: the token of a form, and the gemeenten to choose from. */
import { z } from 'zod';
import { gemeenten } from '../../db/queries/gemeenten.ts';
import { Csrf, Gemeente } from '../contract/overig.ts';
import { csrfTokenOf } from '../csrf.ts';
import { route } from '../route.ts';
import { keepSession } from '../session.ts';

const csrf = route({
  method: 'get',
  path: '/publiek',
  actie: 'publiek',
  samenvatting: 'Het csrf-token voor een formulier zonder inloggen',
  antwoorden: { 200: Csrf },
  limiet: 'inloggen',
  handle: async ({ req }) => {
    const token = csrfTokenOf(req);
    await keepSession(req);
    return { body: { csrf: token } };
  },
});

const alleGemeenten = route({
  method: 'get',
  path: '/gemeenten',
  actie: 'publiek',
  samenvatting: 'Alle gemeenten met hun regio',
  sessie: 'geen',
  antwoorden: { 200: z.array(Gemeente) },
  handle: async ({ deps }) => ({ body: await gemeenten(deps.store.db) }),
});

export const publiekRoutes = [csrf, alleGemeenten];

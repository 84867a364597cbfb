/** The stream of changes: which thing changed, to whom it concerns. The screen then asks again. */
import { Wijziging } from '../contract/overig.ts';
import { ProblemError } from '../errors.ts';
import { route } from '../route.ts';
import { alsGebruiker } from './taken.ts';

const wijzigingen = route({
  method: 'get',
  path: '/wijzigingen',
  actie: 'systeem.lezen',
  samenvatting: 'Server-sent events: event "wijziging" met wat er veranderde',
  sessie: 'stil',
  antwoorden: { 200: Wijziging },
  handle: async ({ deps: { changes }, actor, req, res }) => {
    if (!changes)
      throw new ProblemError('even niet', { detail: 'Wijzigingen komen nu niet vanzelf binnen.', retryAfterSeconds: 5 });
    await changes.open(req, res, alsGebruiker(actor).id);
    return undefined;
  },
});

export const wijzigingenRoutes = [wijzigingen];

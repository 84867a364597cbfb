/** How often one address may ask what the public can ask: the form, the login, the pages behind mail links. */
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Limits } from './deps.ts';
import { ProblemError, sendProblem } from './errors.ts';
import { actorOf } from './session.ts';

const windowMs = 15 * 60_000;

/** Per quarter of an hour; a demo, where a class or a test shares one address, gets a hundred times as much. */
export const defaultLimits = (demo: boolean): Limits => {
  const times = demo ? 100 : 1;
  return { formulier: 20 * times, inloggen: 60 * times, links: 60 * times };
};

const tooMany = new ProblemError('te veel', {
  detail: 'Wacht een kwartier en probeer het dan opnieuw. Is er haast? Bel ons.',
  retryAfterSeconds: windowMs / 1000,
});

const perAddress = (limit: number): RequestHandler =>
  rateLimit({
    windowMs,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: (req) => actorOf(req).soort === 'gebruiker',
    handler: (_req, res) => sendProblem(res, tooMany),
  });

/** One counter per kind; who is logged in is not counted. */
export const limiters = (limits: Limits): Record<keyof Limits, RequestHandler> => ({
  formulier: perAddress(limits.formulier),
  inloggen: perAddress(limits.inloggen),
  links: perAddress(limits.links),
});

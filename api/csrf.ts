/** A token per session, sent back in X-CSRF-Token: another site cannot act with somebody's session. */
import { csrfSync } from 'csrf-sync';
import type { Request, RequestHandler } from 'express';
import { ProblemError } from './errors.ts';

const { generateToken, isRequestValid } = csrfSync({ getTokenFromRequest: (req) => req.get('X-CSRF-Token') });

/** The token of this session; made when there is none. */
export const csrfTokenOf = (req: Request): string => generateToken(req);

/** Refuses an action without the session's token. */
export const csrf: RequestHandler = (req, _res, next) => {
  if (isRequestValid(req)) return next();
  throw new ProblemError('csrf', { detail: 'De csrf-sleutel ontbreekt of is verlopen. Laad de pagina opnieuw.' });
};

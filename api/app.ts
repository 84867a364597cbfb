/** The api as one express application: who calls, may they, what do they send, then the route. */
import express, { type Express, type RequestHandler, Router } from 'express';
import helmet from 'helmet';
import { jsonBody } from './body.ts';
import { csrf } from './csrf.ts';
import type { Deps } from './deps.ts';
import { answerErrors, ProblemError } from './errors.ts';
import { limiters } from './limits.ts';
import { logRequests } from './log.ts';
import { assertGuarded, policy } from './policy.ts';
import type { Reply, Route } from './route.ts';
import { allRoutes } from './routes/all.ts';
import { identify, sessions } from './session.ts';
import { screens } from './static.ts';

const apiVersion = '1.0.0';

/** Builds the application. Throws an Error when a route has no actie. */
export function createApp(deps: Deps, routes: readonly Route[] = allRoutes): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  if (deps.config.publicUrl.startsWith('https:')) app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.use(logRequests(deps.log), securityHeaders(deps));
  app.use('/api/v1', api(deps, routes));
  app.use('/api', notThere);
  const pages = screens(deps.webDir);
  if (pages) app.use(pages);
  app.use(notThere);
  app.use(answerErrors(deps.log));
  return app;
}

const notThere: RequestHandler = () => {
  throw new ProblemError('bestaat niet');
};

function securityHeaders({ config }: Deps): RequestHandler {
  const overHttps = config.publicUrl.startsWith('https:');
  return helmet({
    strictTransportSecurity: overHttps,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
  });
}

/** The routes below /api/v1, each with what stands before it. */
function api(deps: Deps, routes: readonly Route[]): Router {
  const router = Router({ caseSensitive: true });
  router.use((_req, res, next) => {
    res.set({ 'API-Version': apiVersion, 'Cache-Control': 'no-store' });
    next();
  });
  const before = guardsOf(deps);
  for (const route of routes) router[route.method](route.path, ...before(route), answer(route, deps));
  assertGuarded(router);
  return router;
}

function guardsOf(deps: Deps): (route: Route) => RequestHandler[] {
  const session = sessions(deps);
  const limits = limiters(deps.limits);
  return ({ actie, method, sessie, csrf: asksCsrf, limiet }) => {
    const withSession = sessie !== 'geen';
    const mutates = method !== 'get';
    return [
      ...(withSession ? [session, identify(deps, sessie === 'stil')] : []),
      policy(actie, deps.store),
      ...(limiet ? [limits[limiet]] : []),
      ...(mutates && withSession && asksCsrf !== false ? [csrf] : []),
      ...(mutates ? jsonBody : []),
    ];
  };
}

const answer =
  (route: Route, deps: Deps): RequestHandler =>
  async (req, res) => {
    const reply: Reply | undefined = await route.run(req, res, deps);
    if (!reply) return;
    if (reply.headers) res.set(reply.headers);
    const status = reply.status ?? 200;
    if (reply.body === undefined) res.status(status).end();
    else res.status(status).json(reply.body);
  };

/** Who is calling. Filled by the demo login today and by OpenID Connect later; nothing else knows how somebody logged in. */
import { createHash } from 'node:crypto';
import connectPgSimple from 'connect-pg-simple';
import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import { gebruikerAlsActor } from '../db/queries/facts.ts';
import type { Actor } from '../domain/actor.ts';
import type { Deps } from './deps.ts';

declare module 'express-session' {
  interface SessionData {
    gebruikerId?: string;
    /** Milliseconds since 1970. */
    begonnenOp?: number;
    /** The minute of the last thing a person did; raising it keeps the session. */
    laatsteMinuut?: number;
  }
}

const minuteMs = 60_000;
const idleMinutes = 30;
const longestMs = 12 * 60 * minuteMs;
export const cookieName = 'trajectregie';

const actors = new WeakMap<Request, Actor>();

/** Who is calling: a user with today's roles, or the public. */
export const actorOf = (req: Request): Actor => actors.get(req) ?? { soort: 'publiek', id: 'publiek' };

/** Sessions in Postgres. Reading keeps none alive: only what a person does, see `identify`. */
export function sessions({ config, pool }: Deps): RequestHandler {
  const PgStore = connectPgSimple(session);
  const secure = config.publicUrl.startsWith('https:');
  return session({
    name: cookieName,
    secret: config.sessionSecret,
    resave: false,
    saveUninitialized: false,
    proxy: secure,
    store: new PgStore({ pool, tableName: 'session', ttl: idleMinutes * 60, disableTouch: true, errorLog: () => undefined }),
    cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
  });
}

/** Looks up who the session is of, with the roles of this moment. `quiet` = asked by the screen itself, not by a person. */
export function identify({ store, now }: Deps, quiet: boolean): RequestHandler {
  return async (req, _res, next) => {
    const { gebruikerId, begonnenOp = 0, laatsteMinuut } = req.session;
    const nowMs = Date.parse(now());
    const current = gebruikerId && nowMs - begonnenOp < longestMs ? await gebruikerAlsActor(store.db, gebruikerId, now()) : null;
    actors.set(req, current ?? visitor(req));
    if (gebruikerId && !current) await endSession(req);
    const minute = Math.floor(nowMs / minuteMs);
    if (current && !quiet && minute !== laatsteMinuut) req.session.laatsteMinuut = minute;
    next();
  };
}

/** Not logged in; the same visitor keeps the same id, so that a repeated form is recognised. */
const visitor = (req: Request): Actor => ({
  soort: 'publiek',
  id: `publiek:${createHash('sha256').update(req.sessionID).digest('hex').slice(0, 32)}`,
});

const asPromise = (work: (done: (error?: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => work((error) => (error ? reject(error as Error) : resolve())));

/** Begins a session under a new id: one that somebody planted is worth nothing. */
export async function beginSession(req: Request, gebruikerId: string, nowMs: number): Promise<void> {
  await asPromise((done) => req.session.regenerate(done));
  Object.assign(req.session, { gebruikerId, begonnenOp: nowMs, laatsteMinuut: Math.floor(nowMs / minuteMs) });
}

/** Keeps what stands in the session before it is answered: a session that could not be kept is never handed out. */
export const keepSession = (req: Request): Promise<void> => asPromise((done) => req.session.save(done));

/** Ends the session; the next request is the public's. */
export const endSession = (req: Request): Promise<void> => asPromise((done) => req.session.regenerate(done));

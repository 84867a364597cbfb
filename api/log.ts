/** The log: JSON lines with ids and codes. What names a person, is free text or opens a door never gets in. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { type DestinationStream, type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';
import { errorInLog } from '../db/error-in-log.ts';

export type Log = Logger;

/** Opens the log. `level` as in pino; `to` is standard output unless a test looks along. */
export const openLog = (level: string, to?: DestinationStream): Log => {
  const options = { level, base: { proces: 'api' }, serializers: { err: errorInLog } };
  return to ? pino(options, to) : pino(options);
};

type Routed = IncomingMessage & { route?: { path?: unknown } };

/** The route's pattern, never the address itself: tokens and ids of people stand in there. */
const patternOf = (req: Routed): string => (typeof req.route?.path === 'string' ? req.route.path : 'geen route');

const lineOf = (req: Routed, res: ServerResponse, value: unknown): object => ({
  ...(value as object),
  methode: req.method,
  route: patternOf(req),
  status: res.statusCode,
});

/** One line per request: method, pattern, status, milliseconds. */
export function logRequests(log: Log): RequestHandler {
  return pinoHttp({
    logger: log,
    serializers: { req: () => undefined, res: () => undefined, err: errorInLog },
    customLogLevel: (_req: IncomingMessage, res: ServerResponse, error?: Error) =>
      error || res.statusCode >= 500 ? 'error' : 'info',
    customSuccessMessage: () => 'verzoek',
    customErrorMessage: () => 'verzoek',
    customSuccessObject: lineOf,
    customErrorObject: (req, res, error, value) => ({ ...lineOf(req, res, value), err: error }),
    customAttributeKeys: { responseTime: 'ms' },
  });
}

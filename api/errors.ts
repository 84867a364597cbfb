/** Every error as an answer, in one table: RFC 9457 problems in Dutch, naming each field. */
import type { ErrorRequestHandler, Response } from 'express';
import type { z } from 'zod';
import type { Problem } from './contract/common.ts';
import type { Log } from './log.ts';

export const problems = {
  onleesbaar: [400, 'Dit verzoek is niet te lezen'],
  'ongeldige vraag': [400, 'Dit verzoek klopt niet'],
  'sleutel ontbreekt': [400, 'Er ontbreekt een kopregel'],
  'niet ingelogd': [401, 'U bent niet ingelogd'],
  'mag niet': [403, 'Dit mag u niet doen'],
  csrf: [403, 'Deze pagina is verlopen'],
  'bestaat niet': [404, 'Dit bestaat niet'],
  conflict: [409, 'Dit kan nu niet'],
  verouderd: [412, 'Dit is intussen gewijzigd'],
  'te groot': [413, 'Dit is te groot'],
  'verkeerd soort': [415, 'Dit soort inhoud kan niet'],
  velden: [422, 'Niet alles is goed ingevuld'],
  'andere inhoud': [422, 'Deze sleutel is al gebruikt'],
  'versie ontbreekt': [428, 'Er ontbreekt een kopregel'],
  'te veel': [429, 'Dit waren te veel verzoeken'],
  fout: [500, 'Er ging iets mis'],
  'even niet': [503, 'Het systeem is even niet bereikbaar'],
} as const satisfies Record<string, readonly [number, string]>;
export type ProblemCode = keyof typeof problems;

type Veld = { veld: string; melding: string };
type Rest = { detail?: string | undefined; velden?: Veld[]; nu?: unknown; retryAfterSeconds?: number };

/** An answer that is no success; thrown anywhere in a route. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly rest: Rest;

  constructor(code: ProblemCode, rest: Rest = {}) {
    super(code);
    this.name = 'ProblemError';
    this.code = code;
    this.rest = rest;
  }
}

/** A key that came with another request before. */
export const anderVerzoek = (): ProblemError =>
  new ProblemError('andere inhoud', {
    detail: 'Onder deze sleutel kwam eerder een ander verzoek.',
    velden: [{ veld: 'Idempotency-Key', melding: 'geef een ander verzoek een andere sleutel' }],
  });

/** The problem as it is sent. */
export function problemOf({ code, rest: { detail, velden, nu } }: ProblemError): Problem {
  const [status, title] = problems[code];
  return {
    type: `urn:trajectregie:probleem:${code.replaceAll(' ', '-')}`,
    title,
    status,
    ...(detail ? { detail } : {}),
    ...(velden ? { velden } : {}),
    ...(nu === undefined ? {} : { nu }),
  };
}

/** Names the fields that zod found wrong. */
export const veldenVan = (error: Pick<z.ZodError, 'issues'>): Veld[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ veld: [...issue.path, key].join('.'), melding: 'dit veld bestaat niet' }))
      : [{ veld: issue.path.join('.') || 'verzoek', melding: issue.message }],
  );

const tryAgainSeconds = 5;

/** Postgres or the way to it is away, full or busy: nothing was written, and it may work in a moment. */
const awayCodes = /^(08|53|57P|58)|^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_AGAIN)$/;
const awayWords = /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/;
/** What Postgres says of a text that it cannot keep. */
const unkeepable = new Set(['22021', '22P05', '22007', '22008', '22003']);

type WithCode = { code?: unknown; status?: unknown; type?: unknown; message?: unknown; cause?: unknown; errors?: unknown };

/** The error and what lies beneath it. */
function chain(error: unknown): WithCode[] {
  const found: WithCode[] = [];
  for (let at = error; typeof at === 'object' && at !== null && found.length < 5; at = (at as WithCode).cause)
    found.push(at as WithCode);
  const several = found.flatMap(({ errors }) => (Array.isArray(errors) ? (errors as WithCode[]) : []));
  return [...found, ...several];
}

/** True when Postgres cannot be had now. */
export const isAway = (error: unknown): boolean =>
  chain(error).some(({ code, message }) => awayCodes.test(String(code ?? '')) || awayWords.test(String(message ?? '')));

const perBodyError: Record<string, ProblemError> = {
  'entity.too.large': new ProblemError('te groot', { detail: 'Een verzoek is hoogstens 256 kB.' }),
  'entity.parse.failed': new ProblemError('onleesbaar', { detail: 'De inhoud is geen geldige JSON.' }),
  'encoding.unsupported': new ProblemError('verkeerd soort', { detail: 'Stuur de inhoud zonder compressie.' }),
  'charset.unsupported': new ProblemError('verkeerd soort', { detail: 'Stuur de inhoud als UTF-8.' }),
  'request.aborted': new ProblemError('onleesbaar', { detail: 'Het verzoek kwam niet helemaal aan.' }),
  'request.size.invalid': new ProblemError('onleesbaar', { detail: 'Het verzoek kwam niet helemaal aan.' }),
};

/** Which answer an error is; what nobody foresaw is 500, without its words. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (isAway(error))
    return new ProblemError('even niet', {
      detail: 'Er is niets bewaard. Probeer het zo opnieuw.',
      retryAfterSeconds: tryAgainSeconds,
    });
  const errors = chain(error);
  const body = errors.map(({ type }) => perBodyError[String(type)]).find((found) => found !== undefined);
  if (body) return body;
  if (errors.some(({ code }) => unkeepable.has(String(code))))
    return new ProblemError('onleesbaar', { detail: 'Het verzoek bevat een teken of getal dat niet bewaard kan worden.' });
  if (error instanceof URIError || errors.some(({ status }) => status === 404 || status === 403))
    return new ProblemError('bestaat niet');
  return new ProblemError('fout', { detail: 'Wat u deed, is niet bewaard. Probeer het opnieuw.' });
}

/** Sends a problem. */
export function sendProblem(res: Response, error: ProblemError): void {
  const problem = problemOf(error);
  if (error.rest.retryAfterSeconds) res.set('Retry-After', String(error.rest.retryAfterSeconds));
  res.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** The last in the row: every error becomes an answer. */
export const answerErrors =
  (log: Log): ErrorRequestHandler =>
  (error, _req, res, next) => {
    const problem = asProblem(error);
    if (problem.code === 'fout' || problem.code === 'even niet') log.error({ err: error }, problem.code);
    if (res.headersSent) return next(error);
    sendProblem(res, problem);
  };

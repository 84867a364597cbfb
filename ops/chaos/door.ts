/** The door through which everybody comes: the api over http, with a session, a key for each action, and the same key at each try. */
import { setTimeout as delay } from 'node:timers/promises';
import type { SubjectRef } from '../../db/subject.ts';
import type { SubjectKind } from '../../domain/thing.ts';
import type { TrajectCommand } from '../../domain/traject/commands.ts';
import type { Ledger } from './ledger.ts';
import type { Person } from './people.ts';

export type Reply = { status: number; body: Record<string, unknown>; version: number | undefined };

/** Who acts: somebody with an account, who holds a link, or a visitor of the public form. */
export type Caller = Person | { token: string } | { bezoeker: string };

export type Door = {
  /** The version that this person sees now; null when they may not see it (any more). */
  look(person: Person, ref: SubjectRef): Promise<number | null>;
  /** Asks until there is an answer: again under the same key after a time-out, a broken connection, or "not now". */
  act(caller: Caller, action: Action): Promise<Reply | null>;
  get(person: Person, path: string): Promise<Reply | null>;
};

export type Action = {
  key: string;
  /** Without it: POST. */
  method?: 'PUT' | 'DELETE';
  path: string;
  body?: TrajectCommand | Record<string, unknown>;
  version?: number;
};

/** Where things of a kind are found. */
export const paths: Record<SubjectKind, string> = { traject: 'trajecten', signaal: 'signalen', vraagstuk: 'vraagstukken' };

type Session = { cookie: string; csrf: string };

const timeoutMs = 4_000;
const againWithinMs = 60_000;
const againAfterMs = 250;
/** The api is away, or says that the database is. */
const notNow = new Set([0, 502, 503, 504]);

export function openDoor(baseUrl: string, ledger: Ledger): Door {
  const sessions = new Map<string, Promise<Session>>();

  const send = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: unknown,
  ): Promise<Reply & { cookie: string | undefined }> => {
    try {
      const answer = await fetch(`${baseUrl}/api/v1${path}`, {
        method,
        headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = await answer.text();
      const version = /\d+/.exec(answer.headers.get('ETag') ?? '')?.[0];
      return {
        status: answer.status,
        body: asObject(text),
        version: version === undefined ? undefined : Number(version),
        cookie: answer.headers.getSetCookie()[0]?.split(';')[0],
      };
    } catch {
      return { status: 0, body: {}, version: undefined, cookie: undefined };
    }
  };

  const again = async <R extends Reply>(ask: () => Promise<R>): Promise<R | null> => {
    const until = performance.now() + againWithinMs;
    for (;;) {
      const reply = await ask();
      if (!notNow.has(reply.status)) return reply;
      if (performance.now() > until) return null;
      ledger.retries += 1;
      await delay(againAfterMs);
    }
  };

  const visit = async (): Promise<Session> => {
    const visited = await again(() => send('GET', '/publiek', {}));
    return { cookie: visited?.cookie ?? '', csrf: String(visited?.body.csrf ?? '') };
  };

  const logIn = async (person: Person): Promise<Session> => {
    const { cookie, csrf } = await visit();
    const headers = { Cookie: cookie, 'X-CSRF-Token': csrf };
    const entered = await again(() => send('POST', '/demo/inloggen', headers, { gebruikerId: person.id }));
    if (entered?.status !== 200) throw new Error(`login: ${entered?.status}`);
    return { cookie: entered.cookie ?? headers.Cookie, csrf: String(entered.body.csrf) };
  };

  const sessionOf = (who: Person | { bezoeker: string }): Promise<Session> => {
    const name = 'bezoeker' in who ? who.bezoeker : who.id;
    const known = sessions.get(name) ?? ('bezoeker' in who ? visit() : logIn(who));
    sessions.set(name, known);
    known.catch(() => sessions.delete(name));
    return known;
  };

  const headersOf = async (caller: Caller, { key, version }: Action): Promise<Record<string, string>> => {
    const own: Record<string, string> = {
      'Idempotency-Key': key,
      ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
    };
    if ('token' in caller) return own;
    const { cookie, csrf } = await sessionOf(caller);
    return { ...own, Cookie: cookie, 'X-CSRF-Token': csrf };
  };

  const get = async (person: Person, path: string): Promise<Reply | null> => {
    const { cookie } = await sessionOf(person);
    const reply = await again(() => send('GET', path, { Cookie: cookie }));
    if (reply?.status !== 401) return reply;
    sessions.delete(person.id);
    return reply;
  };

  return {
    get,
    async look(person, { kind, id }) {
      const reply = await get(person, `/${paths[kind]}/${id}`);
      if (reply?.status === 200) ledger.reads += 1;
      return reply?.status === 200 ? Number(reply.body.versie) : null;
    },
    async act(caller, action) {
      const headers = await headersOf(caller, action);
      const { method = 'POST', path, body = {} } = action;
      return again(() => send(method, path, headers, method === 'DELETE' ? undefined : body));
    },
  };
}

function asObject(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** The way to the api: JSON, problems as errors, one idempotency key per intent. */
import type { Problem } from '../../../api/contract/common.ts';
import { newKey } from './new-key.ts';

const BASE = '/api/v1';

export class ApiError extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(status: number, problem: Problem) {
    super(problem.detail ?? problem.title);
    this.status = status;
    this.problem = problem;
  }
}

/** The server never answered: nobody knows whether the action arrived, so it is tried again under the same key. */
export class NoAnswer extends Error {
  constructor() {
    super('Er is geen verbinding. Wat u invulde, staat er nog. Probeer het zo opnieuw.');
  }
}

export const isStatus = (error: unknown, ...statuses: number[]): boolean =>
  error instanceof ApiError && statuses.includes(error.status);

let csrf: string | null = null;

/** Kept from GET /ik; null again at logout, so that a public page asks its own. */
export const rememberCsrf = (token: string | null): void => {
  csrf = token;
};

async function csrfToken(): Promise<string> {
  if (csrf === null) csrf = (await getJson<{ csrf: string }>('/publiek')).csrf;
  return csrf;
}

const nothingSaid: Record<number, string> = {
  401: 'U bent niet ingelogd.',
  403: 'U mag dit niet doen.',
  404: 'Deze pagina bestaat niet, of u mag haar niet zien.',
  410: 'Dit is verlopen.',
  429: 'Dit waren te veel pogingen. Wacht even en probeer het opnieuw.',
  503: 'Het systeem is even niet bereikbaar. Probeer het over een minuut opnieuw.',
};

async function problemOf(response: Response): Promise<Problem> {
  try {
    return (await response.json()) as Problem;
  } catch {
    return {
      type: 'about:blank',
      title: nothingSaid[response.status] ?? 'Er ging iets mis. Probeer het opnieuw.',
      status: response.status,
    };
  }
}

let sessionEnded = (): void => undefined;

/** Called when the server no longer knows who is asking. */
export const onSessionEnd = (listener: () => void): void => {
  sessionEnded = listener;
};

async function request<T>(path: string, init: RequestInit): Promise<T> {
  const response = await fetch(BASE + path, { credentials: 'same-origin', ...init }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new NoAnswer();
  });
  if (response.status === 401 && path !== '/ik') sessionEnded();
  if (!response.ok) throw new ApiError(response.status, await problemOf(response));
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

/** Reads; throws ApiError or NoAnswer. */
export const getJson = <T>(path: string, signal?: AbortSignal): Promise<T> =>
  request<T>(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) });

export type Sending = {
  method?: 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  /** One per intent of the user, kept over retries. */
  key?: string;
  /** The version that the user saw. */
  version?: number;
  /** False for pages behind a mail link: the link itself is the proof. */
  csrf?: boolean;
};

/** Sends; throws ApiError or NoAnswer. A token that the server no longer knows is fetched anew, once. */
export async function sendJson<T>(path: string, sending: Sending = {}): Promise<T> {
  try {
    return await sendOnce<T>(path, sending);
  } catch (error) {
    if (!isStatus(error, 403) || !/csrf/i.test(JSON.stringify((error as ApiError).problem))) throw error;
    csrf = null;
    return sendOnce<T>(path, sending);
  }
}

async function sendOnce<T>(
  path: string,
  { method = 'POST', body = {}, key, version, csrf: withToken = true }: Sending,
): Promise<T> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/json',
    'idempotency-key': key ?? newKey(),
  };
  if (withToken) headers['x-csrf-token'] = await csrfToken();
  if (version !== undefined) headers['if-match'] = `"${version}"`;
  return request<T>(path, { method, headers, body: JSON.stringify(body) });
}

/** Filters as a query string; what is not set is left out. */
export function queryString(filters: Record<string, string | null | undefined>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) params.set(name, value);
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** Tokens in mail links: made anew for each mail, good for one task or one saved form; reading one uses nothing up. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Buitenstaander } from '../domain/codes.ts';
import type { Instant } from '../domain/instant.ts';

export type LinkClaims = { taakId: string; partij: Buitenstaander; exp: number };

const sign = (secret: string, body: string): string => createHmac('sha256', secret).update(body).digest('base64url');

function tokenOf(secret: string, claims: readonly (string | number)[]): string {
  const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${body}.${sign(secret, body)}`;
}

/** What a token of ours says; null when somebody else made it. */
function claimsOf(secret: string, token: string): unknown {
  const [body = '', signature = ''] = token.split('.');
  const expected = sign(secret, body);
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, Buffer.from(expected))) return null;
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
}

/** `exp` in seconds since 1970. */
export const linkToken = (secret: string, { taakId, partij, exp }: LinkClaims): string => tokenOf(secret, [taakId, partij, exp]);

/** The claims of a token that we signed ourselves and that has not expired at `nowMs`; null otherwise. */
export function readLink(secret: string, token: string, nowMs: number): LinkClaims | null {
  const [taakId, partij, exp] = (claimsOf(secret, token) ?? ['', 'aanmelder', 0]) as [string, LinkClaims['partij'], number];
  return exp * 1000 < nowMs ? null : { taakId, partij, exp };
}

/** Another secret for another purpose: a link to a form opens no task, and the other way round. */
const forConcepts = (secret: string): string => `${secret} concept`;

/** After its time the page still says what became of the form. */
const readableMs = 60 * 86_400_000;

/** The link to a saved form that is kept until `uiterlijk`. */
export const conceptToken = (secret: string, id: string, uiterlijk: Instant): string =>
  tokenOf(forConcepts(secret), [id, Math.floor((Date.parse(uiterlijk) + readableMs) / 1000)]);

/** The id of the saved form whose link this is, when we made it and it has not expired at `nowMs`; null otherwise. */
export function readConceptToken(secret: string, token: string, nowMs: number): string | null {
  const [id, exp] = (claimsOf(forConcepts(secret), token) ?? ['', 0]) as [string, number];
  return exp * 1000 < nowMs ? null : id;
}

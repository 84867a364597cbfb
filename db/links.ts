/** Tokens in mail links: made anew for each mail, good for one task; reading one uses nothing up. */
import { createHmac, timingSafeEqual } from 'node:crypto';

export type LinkClaims = { taakId: string; partij: 'aanmelder' | 'client' | 'ontvanger'; exp: number };

const sign = (secret: string, body: string): string => createHmac('sha256', secret).update(body).digest('base64url');

/** `exp` in seconds since 1970. */
export function linkToken(secret: string, claims: LinkClaims): string {
  const body = Buffer.from(JSON.stringify([claims.taakId, claims.partij, claims.exp])).toString('base64url');
  return `${body}.${sign(secret, body)}`;
}

/** The claims of a token that we signed ourselves and that has not expired at `nowMs`; null otherwise. */
export function readLink(secret: string, token: string, nowMs: number): LinkClaims | null {
  const [body = '', signature = ''] = token.split('.');
  const expected = sign(secret, body);
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, Buffer.from(expected))) return null;
  const [taakId, partij, exp] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as [
    string,
    LinkClaims['partij'],
    number,
  ];
  return exp * 1000 < nowMs ? null : { taakId, partij, exp };
}

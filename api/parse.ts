/** What comes in, checked against the contract; whatever is wrong is named in Dutch. */
import type { Request } from 'express';
import type { z } from 'zod';
import { bewaarbaar } from './contract/common.ts';
import { ProblemError, veldenVan } from './errors.ts';

/** The words for what the contract itself says nothing about. */
function inHetNederlands(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined) return 'vul dit in';
  switch (issue.code) {
    case 'invalid_type':
      return `dit is geen ${soorten[issue.expected] ?? 'geldige waarde'}`;
    case 'invalid_value':
      return 'kies een van de mogelijkheden';
    case 'too_big':
      return 'dit is te veel of te lang';
    case 'too_small':
      return 'dit is te weinig of te kort';
    case 'invalid_union':
      return 'deze soort bestaat niet';
    default:
      return 'dit is geen geldige waarde';
  }
}

const soorten: Record<string, string> = {
  string: 'tekst',
  number: 'getal',
  int: 'heel getal',
  boolean: 'ja of nee',
  array: 'lijst',
  object: 'geheel van velden',
};

/** Gives what the schema makes of it. Throws a ProblemError that names each field. */
export function parse<S extends z.ZodType>(
  schema: S,
  value: unknown,
  otherwise: 'velden' | 'ongeldige vraag' | 'bestaat niet',
): z.output<S> {
  const result = schema.safeParse(value, { error: inHetNederlands });
  if (result.success) return result.data;
  throw otherwise === 'bestaat niet'
    ? new ProblemError(otherwise)
    : new ProblemError(otherwise, { velden: veldenVan(result.error) });
}

/** Worth refusing before a form is sent: of another kind, too long, no field of ours, or not to be kept. */
function isWrongAlready(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'unrecognized_keys') return true;
  if (issue.input === undefined || issue.code === 'too_small' || issue.code === 'custom') return false;
  return issue.code !== 'invalid_format' || issue.pattern === bewaarbaar.toString();
}

/** A form that is filled in in part: only kinds and lengths are looked at. Throws a ProblemError that names each field below `at`. */
export function parsePart(schema: z.ZodType, value: unknown, at: string): void {
  const { error } = schema.safeParse(value, { error: inHetNederlands, reportInput: true });
  const issues = (error?.issues ?? []).filter(isWrongAlready).map((issue) => ({ ...issue, path: [at, ...issue.path] }));
  if (issues.length > 0) throw new ProblemError('velden', { velden: veldenVan({ issues }) });
}

const key = /^[\x21-\x7e]{8,200}$/;

/** The key under which a repeated request gets its first answer. */
export function idempotencyKeyOf(req: Request): string {
  const value = req.get('Idempotency-Key');
  if (value && key.test(value)) return value;
  const melding = value ? 'gebruik 8 tot 200 gewone tekens' : 'geef elk verzoek een eigen sleutel';
  throw new ProblemError('sleutel ontbreekt', {
    detail: 'De kopregel Idempotency-Key ontbreekt of klopt niet.',
    velden: [{ veld: 'Idempotency-Key', melding }],
  });
}

/** The version or revision that the caller saw, from `If-Match: "12"`. */
export function ifMatchOf(req: Request): number {
  const value = req.get('If-Match');
  if (value === undefined)
    throw new ProblemError('versie ontbreekt', {
      detail: 'De kopregel If-Match ontbreekt: stuur de versie mee die u zag.',
      velden: [{ veld: 'If-Match', melding: 'stuur de versie mee die u zag' }],
    });
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(value)?.[1];
  if (version === undefined)
    throw new ProblemError('ongeldige vraag', { velden: [{ veld: 'If-Match', melding: 'dit is geen versie' }] });
  return Number(version);
}

/** A place in a list, for whom it means nothing else. */
export const toCursor = (place: readonly (string | null)[]): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** The place that a cursor of ours says. Throws a ProblemError when it is not one of ours. */
export function fromCursor<S extends z.ZodType>(schema: S, cursor: string | undefined): z.output<S> | undefined {
  if (cursor === undefined) return undefined;
  const wrong = new ProblemError('ongeldige vraag', {
    velden: [{ veld: 'cursor', melding: 'begin opnieuw bij de eerste bladzijde' }],
  });
  try {
    const result = schema.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (result.success) return result.data;
  } catch {
    throw wrong;
  }
  throw wrong;
}

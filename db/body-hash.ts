/** Tells whether a repeated key came with the same request. */
import { createHash } from 'node:crypto';
import type { SubjectKind } from '../domain/thing.ts';
import type { Action } from './action.ts';

/** SHA-256 over the parts; ids that the api makes anew for each try are left out by their caller. */
export const bodyHash = (...parts: unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** Of an action: what was asked of which thing. */
export const hashOf = <K extends SubjectKind>({ subject, command, asked }: Action<K>): string =>
  bodyHash(subject, asked ?? command);

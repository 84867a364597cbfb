/** Tells whether a repeated key came with the same request. */
import { createHash } from 'node:crypto';

/** SHA-256 over the parts; ids that the api makes anew for each try are left out by their caller. */
export const bodyHash = (...parts: unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

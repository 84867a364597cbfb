import type { Uitkomst } from '../../../../api/contract/traject.ts';
import { sendJson } from '../../lib/api.ts';

/** Asks something of a traject at the version that the user saw; 412 when it changed since. */
export const geefOpdracht = (trajectId: string, version: number, body: unknown, key: string): Promise<Uitkomst> =>
  sendJson<Uitkomst>(`/trajecten/${trajectId}/opdrachten`, { body, key, version });

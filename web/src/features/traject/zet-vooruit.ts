import type { Vooruit, VooruitGevraagd } from '../../../../api/contract/tijdmachine.ts';
import { sendJson } from '../../lib/api.ts';

/** Asks to move the clock of one traject ahead; a worker does it, the page hears when it is done. */
export const zetVooruit = (trajectId: string, body: Vooruit, key: string): Promise<VooruitGevraagd> =>
  sendJson<VooruitGevraagd>(`/trajecten/${trajectId}/vooruit`, { body, key });

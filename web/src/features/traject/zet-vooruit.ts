import type { Vooruit, VooruitGevraagd } from '../../../../api/contract/tijdmachine.ts';
import { sendJson } from '../../lib/api.ts';

/** Asks to move the clock of one thing ahead (`pad` in the api); a worker does it, the page hears when it is done. */
export const zetVooruit = (pad: string, body: Vooruit, key: string): Promise<VooruitGevraagd> =>
  sendJson<VooruitGevraagd>(`${pad}/vooruit`, { body, key });

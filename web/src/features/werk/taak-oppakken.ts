import type { Taak } from '../../../../api/contract/taak.ts';
import { sendJson } from '../../lib/api.ts';

type Which = Pick<Taak, 'id' | 'revisie'>;

/** The task becomes mine; 412 when someone was first. */
export const takeTask = ({ id, revisie }: Which): Promise<unknown> => sendJson(`/taken/${id}/_oppakken`, { version: revisie });

/** Back to the queue of the role. */
export const giveBackTask = ({ id, revisie }: Which): Promise<unknown> =>
  sendJson(`/taken/${id}/_teruggeven`, { version: revisie });

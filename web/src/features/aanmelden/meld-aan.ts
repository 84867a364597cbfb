import type { Ontvangen } from '../../../../api/contract/overig.ts';
import { sendJson } from '../../lib/api.ts';

export const meldAan = (body: unknown, key: string): Promise<Ontvangen> => sendJson<Ontvangen>('/aanmeldingen', { body, key });

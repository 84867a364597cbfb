import type { Uitkomst } from '../../../../api/contract/traject.ts';
import { sendJson } from '../../lib/api.ts';

export const meldAan = (body: unknown, key: string): Promise<Uitkomst> => sendJson<Uitkomst>('/aanmeldingen', { body, key });

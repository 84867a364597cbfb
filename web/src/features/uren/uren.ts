import { queryOptions } from '@tanstack/react-query';
import type { RegisterUitkomst } from '../../../../api/contract/netwerk.ts';
import type { UrenWeek } from '../../../../api/contract/uren.ts';
import { getJson, queryString, sendJson } from '../../lib/api.ts';

/** `dag`: any day of the week; without one this week. */
export const urenQuery = (dag: string | undefined) =>
  queryOptions({
    queryKey: ['uren', dag ?? ''],
    queryFn: ({ signal }) => getJson<UrenWeek>(`/uren${queryString({ dag })}`, signal),
  });

type Regel = { id: string; revisie: number };

/** A new row, or the one that is corrected at the revision that the user saw. */
export const bewaarUren = (regel: Regel | null, body: unknown, key: string): Promise<RegisterUitkomst> =>
  regel ? sendJson(`/uren/${regel.id}`, { method: 'PUT', body, key, version: regel.revisie }) : sendJson('/uren', { body, key });

export const verwijderUren = ({ id, revisie }: Regel, key: string): Promise<void> =>
  sendJson(`/uren/${id}`, { method: 'DELETE', key, version: revisie });

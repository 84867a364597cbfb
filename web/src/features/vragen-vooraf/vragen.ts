import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { RegisterUitkomst } from '../../../../api/contract/netwerk.ts';
import type { VraagVooraf, VragenVooraf } from '../../../../api/contract/vraagvooraf.ts';
import { getJson, queryString, sendJson } from '../../lib/api.ts';
import type { VragenSearch } from './search.ts';

const padVan = (id: string): string => `/vragen-vooraf/${encodeURIComponent(id)}`;

export const vragenQuery = (filters: VragenSearch) =>
  infiniteQueryOptions({
    queryKey: ['vragen-vooraf', 'lijst', filters],
    queryFn: ({ pageParam, signal }) =>
      getJson<VragenVooraf>(`/vragen-vooraf${queryString({ ...filters, cursor: pageParam })}`, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.cursor,
  });

export const vraagQuery = (id: string) =>
  queryOptions({
    queryKey: ['vragen-vooraf', 'een', id],
    queryFn: ({ signal }) => getJson<VraagVooraf>(padVan(id), signal),
  });

export const voegToe = (body: unknown, key: string): Promise<RegisterUitkomst> => sendJson('/vragen-vooraf', { body, key });

/** At the revision that the user saw; 412 when it changed since. */
export const wijzigVraag = (id: string, version: number, body: unknown, key: string): Promise<RegisterUitkomst> =>
  sendJson(padVan(id), { method: 'PUT', body, key, version });

export const beantwoord = (id: string, version: number, body: unknown, key: string): Promise<RegisterUitkomst> =>
  sendJson(`${padVan(id)}/_beantwoorden`, { body, key, version });

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { TrajectenLijst } from '../../../../api/contract/traject.ts';
import { getJson, queryString, sendJson } from '../../lib/api.ts';
import type { TrajectenSearch } from './search.ts';

export const trajectenQuery = (filters: TrajectenSearch) =>
  infiniteQueryOptions({
    queryKey: ['trajecten', filters],
    queryFn: ({ pageParam, signal }) =>
      getJson<TrajectenLijst>(`/trajecten${queryString({ ...filters, cursor: pageParam })}`, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.cursor,
  });

/** A name is personal: it goes in the body, never in a URL. */
export const zoekQuery = (tekst: string) =>
  queryOptions({
    queryKey: ['trajecten', 'zoek', tekst],
    queryFn: () => sendJson<TrajectenLijst>('/trajecten/_zoek', { body: { tekst } }),
    enabled: tekst.length > 1,
  });

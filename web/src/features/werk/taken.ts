import { infiniteQueryOptions } from '@tanstack/react-query';
import type { MijnWerk } from '../../../../api/contract/taak.ts';
import { getJson, queryString } from '../../lib/api.ts';
import type { WerkSearch } from './search.ts';

/** The open tasks that fit the filters, page by page; counts are of all of them. */
export const takenQuery = (filters: WerkSearch) =>
  infiniteQueryOptions({
    queryKey: ['taken', filters],
    queryFn: ({ pageParam, signal }) =>
      getJson<MijnWerk>(`/taken${queryString({ ...filters, van: filters.van ?? 'rol', cursor: pageParam })}`, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.cursor,
  });

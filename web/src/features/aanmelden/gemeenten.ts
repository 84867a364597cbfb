import { queryOptions } from '@tanstack/react-query';
import type { Gemeente } from '../../../../api/contract/overig.ts';
import { getJson } from '../../lib/api.ts';

export const gemeentenQuery = queryOptions({
  queryKey: ['gemeenten'],
  queryFn: ({ signal }) => getJson<Gemeente[]>('/gemeenten', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../lib/api.ts';

export type Gemeente = { naam: string; regio: string };

export const gemeentenQuery = queryOptions({
  queryKey: ['gemeenten'],
  queryFn: ({ signal }) => getJson<Gemeente[]>('/gemeenten', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

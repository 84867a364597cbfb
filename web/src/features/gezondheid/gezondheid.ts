import { queryOptions } from '@tanstack/react-query';
import type { Gezondheid } from '../../../../api/contract/overig.ts';
import { getJson } from '../../lib/api.ts';

export const gezondheidQuery = queryOptions({
  queryKey: ['gezondheid'],
  queryFn: ({ signal }) => getJson<Gezondheid>('/gezondheid', signal),
  refetchInterval: 20_000,
});

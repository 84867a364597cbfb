import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LandelijkOverzicht, SignaalCijfers } from '../../../../api/contract/rapport-signalen.ts';
import { getJson, queryString } from '../../lib/api.ts';
import type { CijfersSearch } from './search.ts';

const alsTekst = (jaar: number | undefined): string | undefined => (jaar === undefined ? undefined : String(jaar));

export const cijfersQuery = ({ jaar, ...filters }: CijfersSearch) =>
  queryOptions({
    queryKey: ['rapportages', 'signalen', { jaar, ...filters }],
    queryFn: ({ signal }) =>
      getJson<SignaalCijfers>(`/rapportages/signalen${queryString({ ...filters, jaar: alsTekst(jaar) })}`, signal),
    placeholderData: keepPreviousData,
  });

export const landelijkQuery = (jaar: number | undefined) =>
  infiniteQueryOptions({
    queryKey: ['rapportages', 'signalen', 'landelijk', jaar ?? null],
    queryFn: ({ pageParam: cursor, signal }) =>
      getJson<LandelijkOverzicht>(`/rapportages/signalen/landelijk${queryString({ jaar: alsTekst(jaar), cursor })}`, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.cursor,
  });

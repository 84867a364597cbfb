import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';

type Blad = { cursor: string | null };

/** `meer` = asks for the next page; null when there is none. */
export type Vervolg<B extends Blad> = { bladen: B[]; meer: (() => void) | null; bezig: boolean; error: Error | null };

/** What comes after the page that came along with the rest (`first`): nothing is asked before somebody wants it. */
export function useVervolg<B extends Blad>(
  queryKey: QueryKey,
  first: string | null,
  load: (cursor: string, signal: AbortSignal) => Promise<B>,
): Vervolg<B> {
  const [wanted, setWanted] = useState(false);
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: [...queryKey, first],
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: first ?? '',
    getNextPageParam: (last) => last.cursor,
    enabled: wanted && first !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const bladen = data?.pages ?? [];
  const next = () => {
    if (!wanted) setWanted(true);
    else if (data) void fetchNextPage();
    else void refetch();
  };
  const meer = first !== null && (!data || hasNextPage) ? next : null;
  return { bladen, meer, bezig: isFetching, error };
}

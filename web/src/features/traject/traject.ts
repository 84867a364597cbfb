import { queryOptions } from '@tanstack/react-query';
import type { Collega } from '../../../../api/contract/taak.ts';
import type { TrajectView } from '../../../../api/contract/traject.ts';
import { getJson } from '../../lib/api.ts';

export const trajectQuery = (id: string) =>
  queryOptions({
    queryKey: ['traject', id],
    queryFn: ({ signal }) => getJson<TrajectView>(`/trajecten/${encodeURIComponent(id)}`, signal),
  });

/** Who works with clients; the regio of the traject first. */
export const collegasQuery = (trajectId: string) =>
  queryOptions({
    queryKey: ['collegas van', trajectId],
    queryFn: ({ signal }) => getJson<Collega[]>(`/trajecten/${encodeURIComponent(trajectId)}/collegas`, signal),
  });

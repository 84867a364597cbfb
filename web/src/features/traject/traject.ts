import { queryOptions } from '@tanstack/react-query';
import type { TrajectView } from '../../../../api/contract/traject.ts';
import { getJson } from '../../lib/api.ts';

export const trajectQuery = (id: string) =>
  queryOptions({
    queryKey: ['traject', id],
    queryFn: ({ signal }) => getJson<TrajectView>(`/trajecten/${encodeURIComponent(id)}`, signal),
  });

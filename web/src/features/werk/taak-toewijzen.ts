import { queryOptions } from '@tanstack/react-query';
import type { Collega, Taak } from '../../../../api/contract/taak.ts';
import { getJson, sendJson } from '../../lib/api.ts';

/** Who may get this task. */
export const collegasQuery = (taakId: string) =>
  queryOptions({
    queryKey: ['collegas', taakId],
    queryFn: ({ signal }) => getJson<Collega[]>(`/taken/${taakId}/collegas`, signal),
  });

export const assignTask = ({ id, revisie }: Pick<Taak, 'id' | 'revisie'>, body: unknown, key: string): Promise<unknown> =>
  sendJson(`/taken/${id}/_toewijzen`, { body, key, version: revisie });

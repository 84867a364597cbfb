import { queryOptions } from '@tanstack/react-query';
import type { LinkView, Ontvangen } from '../../../../api/contract/overig.ts';
import { getJson, sendJson } from '../../lib/api.ts';

/** Reading uses nothing up. */
export const linkQuery = (token: string) =>
  queryOptions({
    queryKey: ['link', token],
    queryFn: ({ signal }) => getJson<LinkView>(`/links/${encodeURIComponent(token)}`, signal),
    staleTime: 60_000,
  });

export const antwoordOpLink = (token: string, body: unknown, key: string): Promise<Ontvangen> =>
  sendJson<Ontvangen>(`/links/${encodeURIComponent(token)}`, { body, key, csrf: false });

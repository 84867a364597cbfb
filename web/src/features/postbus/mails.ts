import { queryOptions } from '@tanstack/react-query';
import type { DemoMail } from '../../../../api/contract/overig.ts';
import { getJson } from '../../lib/api.ts';

export const mailsQuery = queryOptions({
  queryKey: ['postbus'],
  queryFn: ({ signal }) => getJson<DemoMail[]>('/demo/postbus', signal),
  refetchInterval: 10_000,
});

export const mailQuery = (id: string) =>
  queryOptions({
    queryKey: ['postbus', id],
    queryFn: ({ signal }) => getJson<DemoMail>(`/demo/postbus/${encodeURIComponent(id)}`, signal),
  });

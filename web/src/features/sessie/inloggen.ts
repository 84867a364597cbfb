import { queryOptions } from '@tanstack/react-query';
import type { DemoGebruiker } from '../../../../api/contract/overig.ts';
import { getJson, sendJson } from '../../lib/api.ts';

export const demoGebruikersQuery = queryOptions({
  queryKey: ['demo-gebruikers'],
  queryFn: ({ signal }) => getJson<DemoGebruiker[]>('/demo/gebruikers', signal),
});

export const logIn = (gebruikerId: string): Promise<unknown> => sendJson('/demo/inloggen', { body: { gebruikerId } });

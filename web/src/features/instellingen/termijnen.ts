import { queryOptions } from '@tanstack/react-query';
import type { Terms } from '../../../../domain/ladder/term.ts';
import { getJson, sendJson } from '../../lib/api.ts';

export type TermijnenView = { termijnen: Terms; versie: number };

export const termijnenQuery = queryOptions({
  queryKey: ['termijnen'],
  queryFn: ({ signal }) => getJson<TermijnenView>('/instellingen/termijnen', signal),
});

/** A change recomputes the running terms, each with its reason. */
export const wijzigTermijn = (body: unknown, key: string): Promise<unknown> =>
  sendJson('/instellingen/termijnen', { method: 'PUT', body, key });

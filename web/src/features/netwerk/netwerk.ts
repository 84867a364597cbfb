import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { NetwerkLijst, Organisatie, OrganisatieView, RegisterUitkomst } from '../../../../api/contract/netwerk.ts';
import { getJson, queryString, sendJson } from '../../lib/api.ts';
import type { NetwerkSearch } from './search.ts';

const lees = (vraag: Record<string, string | undefined>, signal: AbortSignal): Promise<NetwerkLijst> =>
  getJson<NetwerkLijst>(`/netwerk${queryString(vraag)}`, signal);

export const netwerkQuery = (filters: NetwerkSearch) =>
  infiniteQueryOptions({
    queryKey: ['netwerk', 'lijst', filters],
    queryFn: ({ pageParam, signal }) => lees({ ...filters, cursor: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.cursor,
  });

/** Everything in use for a regio, landelijk too, to choose from in a form; for regio onbekend the whole register. */
export const netwerkVoorQuery = (regio: string) =>
  queryOptions({
    queryKey: ['netwerk', 'keuze', regio],
    queryFn: async ({ signal }) => {
      const alle: Organisatie[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const blad: NetwerkLijst = await lees({ aantal: '100', cursor, ...(regio === 'onbekend' ? {} : { regio }) }, signal);
        alle.push(...blad.organisaties);
        cursor = blad.cursor;
      }
      return alle;
    },
  });

const padVan = (id: string): string => `/netwerk/${encodeURIComponent(id)}`;

export const organisatieQuery = (id: string) =>
  queryOptions({
    queryKey: ['netwerk', 'een', id],
    queryFn: ({ signal }) => getJson<OrganisatieView>(padVan(id), signal),
  });

/** Adds an organisation, or a contact person to one. */
export const voegToe = (bij: string | null, body: unknown, key: string): Promise<RegisterUitkomst> =>
  sendJson(bij === null ? '/netwerk' : `${padVan(bij)}/contactpersonen`, { body, key });

/** At the revision that the user saw; 412 when it changed since. */
export const wijzigOrganisatie = (id: string, version: number, body: unknown, key: string): Promise<RegisterUitkomst> =>
  sendJson(padVan(id), { method: 'PUT', body, key, version });

export const wijzigContactpersoon = (
  { id, contactId }: { id: string; contactId: string },
  version: number,
  body: unknown,
  key: string,
): Promise<RegisterUitkomst> =>
  sendJson(`${padVan(id)}/contactpersonen/${encodeURIComponent(contactId)}`, { method: 'PUT', body, key, version });

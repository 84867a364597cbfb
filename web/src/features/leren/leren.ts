import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { KennisBron, Kennissessie, Kennissessies, Kennisvragen, Organisatoren } from '../../../../api/contract/leren.ts';
import type { RegisterUitkomst } from '../../../../api/contract/netwerk.ts';
import { getJson, queryString, sendJson } from '../../lib/api.ts';
import type { SessiesSearch } from './search.ts';

const padVan = (id: string): string => `/leren/sessies/${encodeURIComponent(id)}`;

const alsVraag = (jaar: number | undefined): { jaar: string | undefined } => ({ jaar: jaar === undefined ? jaar : String(jaar) });

export const kennisvragenQuery = (jaar?: number) =>
  queryOptions({
    queryKey: ['leren', 'kennisvragen', jaar ?? null],
    queryFn: ({ signal }) => getJson<Kennisvragen>(`/leren/kennisvragen${queryString(alsVraag(jaar))}`, signal),
  });

export const sessiesQuery = ({ jaar, ...filters }: SessiesSearch) =>
  infiniteQueryOptions({
    queryKey: ['leren', 'lijst', { jaar, ...filters }],
    queryFn: ({ pageParam, signal }) =>
      getJson<Kennissessies>(`/leren/sessies${queryString({ ...filters, ...alsVraag(jaar), cursor: pageParam })}`, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.cursor,
  });

export const sessieQuery = (id: string) =>
  queryOptions({
    queryKey: ['leren', 'een', id],
    queryFn: ({ signal }) => getJson<Kennissessie>(padVan(id), signal),
  });

export const organisatorenQuery = queryOptions({
  queryKey: ['leren', 'organisatoren'],
  queryFn: ({ signal }) => getJson<Organisatoren>('/leren/organisatoren', signal),
});

/** 404 when the signaal or vraagstuk is not there for who asks. */
export const bronQuery = (id: string) =>
  queryOptions({
    queryKey: ['leren', 'bron', id],
    queryFn: ({ signal }) => getJson<KennisBron>(`/leren/bronnen/${encodeURIComponent(id)}`, signal),
  });

export const voegToe = (body: unknown, key: string): Promise<RegisterUitkomst> => sendJson('/leren/sessies', { body, key });

type OpSessie = (id: string, version: number, body: unknown, key: string) => Promise<RegisterUitkomst>;

/** At the revision that the user saw; 412 when it changed since. */
export const wijzig: OpSessie = (id, version, body, key) => sendJson(padVan(id), { method: 'PUT', body, key, version });
export const vastleggen: OpSessie = (id, version, body, key) => sendJson(`${padVan(id)}/_vastleggen`, { body, key, version });
export const afzeggen: OpSessie = (id, version, body, key) => sendJson(`${padVan(id)}/_afzeggen`, { body, key, version });

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type {
  Bord,
  Lijkt,
  LijktOpVraag,
  SignaalUitkomst,
  SignaalView,
  SignalenLijst,
  TijdlijnBlad,
} from '../../../../api/contract/signalen/signaal.ts';
import type { Taxonomie } from '../../../../api/contract/signalen/taxonomie.ts';
import type { SoortSignaal } from '../../../../domain/signaal/codes.ts';
import { getJson, queryString, sendJson } from '../../lib/api.ts';
import type { SignalenSearch } from './search.ts';

/** Where it is, here and in the api. */
const paden = { signaal: '/signalen', vraagstuk: '/vraagstukken' } as const satisfies Record<SoortSignaal, string>;

export const padVan = (kind: SoortSignaal, id: string): string => `${paden[kind]}/${encodeURIComponent(id)}`;

const openCode = { ja: 'true', nee: 'false' } as const;

const alsVraag = ({ open, ...filters }: SignalenSearch) => ({ ...filters, open: open && openCode[open] });

/** The list; `tekst` that is searched for may be the name of a client: it goes in the body, never in a URL. */
export const signalenQuery = (filters: SignalenSearch, tekst: string) =>
  infiniteQueryOptions({
    queryKey: ['signalen', 'lijst', filters, tekst],
    queryFn: ({ pageParam: cursor, signal }) =>
      tekst
        ? sendJson<SignalenLijst>('/signalen/_zoek', {
            body: { ...filters, open: filters.open && filters.open === 'ja', tekst, cursor },
          })
        : getJson<SignalenLijst>(`/signalen${queryString({ ...alsVraag(filters), cursor })}`, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.cursor,
  });

/** The open ones of a kind, to choose from: the newest hundred. */
export const openQuery = (kind: SoortSignaal) =>
  queryOptions({
    queryKey: ['signalen', 'open', kind],
    queryFn: async ({ signal }) => {
      const vraag = queryString({ kind, open: 'true', aantal: '100' });
      return (await getJson<SignalenLijst>(`/signalen${vraag}`, signal)).signalen;
    },
  });

export const bordQuery = queryOptions({
  queryKey: ['signalen', 'bord'],
  queryFn: ({ signal }) => getJson<Bord>('/signalen/bord', signal),
});

export const signaalQuery = (kind: SoortSignaal, id: string) =>
  queryOptions({
    queryKey: ['signaal', id],
    queryFn: ({ signal }) => getJson<SignaalView>(padVan(kind, id), signal),
  });

/** On from a page of what happened. */
export const eerderInTijdlijn = (kind: SoortSignaal, id: string, cursor: string, signal: AbortSignal): Promise<TijdlijnBlad> =>
  getJson(`${padVan(kind, id)}/tijdlijn${queryString({ cursor })}`, signal);

/** On from a page of the signals in a vraagstuk. */
export const meerSignalenIn = (id: string, cursor: string, signal: AbortSignal): Promise<SignalenLijst> =>
  getJson(`${padVan('vraagstuk', id)}/signalen${queryString({ cursor })}`, signal);

type Lijkende = { signalen: Lijkt[] };

export const lijktOpQuery = (kind: SoortSignaal, id: string) =>
  queryOptions({
    queryKey: ['signaal', id, 'lijkt-op'],
    queryFn: ({ signal }) => getJson<Lijkende>(`${padVan(kind, id)}/lijkt-op`, signal),
  });

/** What is being typed goes in the body, never in a URL. */
export const lijktOpTekstQuery = (vraag: z.input<typeof LijktOpVraag>) =>
  queryOptions({
    queryKey: ['signalen', 'lijkt', vraag],
    queryFn: () => sendJson<Lijkende>('/signalen/_lijkt', { body: vraag }),
    staleTime: 60_000,
  });

export const taxonomieQuery = queryOptions({
  queryKey: ['taxonomie'],
  queryFn: ({ signal }) => getJson<Taxonomie>('/taxonomie', signal),
});

/** At the version that the user saw; 412 when it changed since. */
export const wijzigTaxonomie = (version: number, body: unknown, key: string): Promise<Taxonomie> =>
  sendJson('/taxonomie', { method: 'PUT', body, key, version });

export const geefSignaal = (body: unknown, key: string): Promise<SignaalUitkomst> => sendJson('/signalen', { body, key });

export const openVraagstuk = (body: unknown, key: string): Promise<SignaalUitkomst> => sendJson('/vraagstukken', { body, key });

/** Asks something of it at the version that the user saw; 412 when it changed since. */
export const geefOpdracht = (
  { kind, id }: { kind: SoortSignaal; id: string },
  version: number,
  body: unknown,
  key: string,
): Promise<SignaalUitkomst> => sendJson(`${padVan(kind, id)}/opdrachten`, { body, key, version });

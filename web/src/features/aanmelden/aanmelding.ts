/** The aanmelding and the form that is saved for later, over the api. */
import { queryOptions } from '@tanstack/react-query';
import type { ConceptBegonnen, ConceptTermijn, ConceptView } from '../../../../api/contract/concept.ts';
import type { Ontvangen } from '../../../../api/contract/overig.ts';
import { getJson, sendJson } from '../../lib/api.ts';

export const meldAan = (body: unknown, key: string): Promise<Ontvangen> => sendJson<Ontvangen>('/aanmeldingen', { body, key });

const pathOf = (token: string): string => `/concepten/${encodeURIComponent(token)}`;

/** How long a form is kept, and when its reminders go. */
export const conceptTermijnQuery = queryOptions({
  queryKey: ['concept-termijn'],
  queryFn: ({ signal }) => getJson<ConceptTermijn>('/concepten', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Reading uses nothing up. What is being filled in is not replaced by itself. */
export const conceptQuery = (token: string) =>
  queryOptions({
    queryKey: ['concept', token],
    queryFn: ({ signal }) => getJson<ConceptView>(pathOf(token), signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const beginConcept = (body: unknown, key: string): Promise<ConceptBegonnen> =>
  sendJson<ConceptBegonnen>('/concepten', { body, key });

type Saving = { token: string; revisie: number; body: unknown; key: string };

export const bewaarConcept = ({ token, revisie, body, key }: Saving): Promise<ConceptView> =>
  sendJson<ConceptView>(pathOf(token), { method: 'PUT', body, key, version: revisie, csrf: false });

export const verstuurConcept = ({ token, revisie }: Pick<Saving, 'token' | 'revisie'>): Promise<Ontvangen> =>
  sendJson<Ontvangen>(`${pathOf(token)}/versturen`, { version: revisie, csrf: false });

export const gooiConceptWeg = (token: string): Promise<void> => sendJson<void>(pathOf(token), { method: 'DELETE', csrf: false });

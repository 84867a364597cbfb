import { queryOptions } from '@tanstack/react-query';
import type { TrajectenLijst } from '../../../../api/contract/traject.ts';
import type { Fase } from '../../../../domain/traject/codes.ts';
import { getJson, queryString } from '../../lib/api.ts';

const inZorg: readonly Fase[] = ['ondersteuning', 'waakvlam', 'overdracht'];

/** Whom this GCO'er supports now, by name. */
export const caseloadQuery = queryOptions({
  queryKey: ['trajecten', 'caseload'],
  queryFn: async ({ signal }) => {
    const { trajecten } = await getJson<TrajectenLijst>(`/trajecten${queryString({ aantal: '100' })}`, signal);
    return trajecten
      .filter(({ fase }) => inZorg.includes(fase))
      .sort((a, b) => (a.naam ?? a.referentie).localeCompare(b.naam ?? b.referentie, 'nl'));
  },
});

import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { regios } from '../../../../domain/codes.ts';
import { soortenVrager } from '../../../../domain/vraagvooraf/codes.ts';
import { ClearFilters } from '../../components/clear-filters.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { regioKort, zin } from '../../lib/words.ts';
import { standen, VragenSearch } from './search.ts';

const route = getRouteApi('/medewerker/vragen-vooraf');

const alsData = (codes: readonly string[], naam: (code: string) => string) =>
  codes.map((value) => ({ value, label: naam(value) }));

/** Filters combine and stand in the URL: a link shares the view. */
export function VragenFilters(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (name: keyof VragenSearch) => (value: string | null) =>
    void navigate({ search: (now) => VragenSearch.parse({ ...now, [name]: value ?? undefined }), replace: true });
  const select = (name: keyof VragenSearch, label: string, all: string, data: { value: string; label: string }[]) => (
    <FilterSelect label={label} all={all} value={search[name]} onChange={change(name)} data={data} />
  );
  return (
    <Group align="end" className="no-print">
      {select('stand', 'Stand', 'Alle, open eerst', alsData(standen, zin))}
      {select(
        'regio',
        'Regio',
        'Alle regio’s',
        alsData([...regios, 'onbekend'], (code) => zin(regioKort(code))),
      )}
      {select('soort', 'Wie vraagt', 'Iedereen', alsData(soortenVrager, zin))}
      <ClearFilters search={search} clear={() => void navigate({ search: {}, replace: true })} />
    </Group>
  );
}

import { Group } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { soortenOrganisatie, werkgebieden } from '../../../../domain/netwerk/codes.ts';
import { ClearFilters } from '../../components/clear-filters.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { SearchInput } from '../../components/search-input.tsx';
import { gemeentenQuery, gemeenteOpties } from '../aanmelden/gemeenten.ts';
import { NetwerkSearch } from './search.ts';
import { gebiedNaam, soortNaam } from './woorden.ts';

const route = getRouteApi('/medewerker/netwerk');

const waitMs = 300;

/** Filters combine and stand in the URL: a link shares the view. */
export function NetwerkFilters(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: gemeenten = [] } = useQuery(gemeentenQuery);
  const [typed, setTyped] = useState(search.tekst ?? '');
  const change = (part: Partial<Record<keyof NetwerkSearch, string | undefined>>) =>
    void navigate({ search: (now) => NetwerkSearch.parse({ ...now, ...part }), replace: true });
  const searchFor = useDebouncedCallback((tekst: string) => change({ tekst: tekst.trim() || undefined }), waitMs);
  const clear = () => {
    setTyped('');
    void navigate({ search: {}, replace: true });
  };
  const select = (name: keyof NetwerkSearch, label: string, all: string, data: { value: string; label: string }[]) => (
    <FilterSelect
      label={label}
      all={all}
      value={search[name]}
      onChange={(value) => change({ [name]: value ?? undefined })}
      data={data}
      searchable={data.length > 20}
    />
  );
  return (
    <Group align="end" className="no-print">
      <SearchInput
        label="Zoek een organisatie"
        maxLength={100}
        width={240}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          searchFor(text);
        }}
      />
      {select(
        'regio',
        'Regio',
        'Alle regio’s',
        werkgebieden.map((value) => ({ value, label: gebiedNaam(value) })),
      )}
      {select(
        'soort',
        'Soort',
        'Alle soorten',
        soortenOrganisatie.map((value) => ({ value, label: soortNaam(value) })),
      )}
      {select(
        'gemeente',
        'Gemeente',
        'Alle gemeenten',
        gemeenteOpties(gemeenten)
          .slice(1)
          .map(({ waarde, label }) => ({ value: waarde, label })),
      )}
      {select('gebruik', 'In gebruik', 'Alleen in gebruik', [
        { value: 'alle', label: 'Ook niet meer in gebruik' },
        { value: 'nee', label: 'Alleen niet meer in gebruik' },
      ])}
      <ClearFilters search={search} clear={clear} />
    </Group>
  );
}

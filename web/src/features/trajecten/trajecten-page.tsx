import { Button, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { doelgroepen, regios } from '../../../../domain/codes.ts';
import { fasen as faseCodes } from '../../../../domain/traject/codes.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { ButtonLink } from '../../components/router-link.tsx';
import { SearchInput } from '../../components/search-input.tsx';
import { doelgroepKort, fasen, regioKort, zin } from '../../lib/words.ts';
import { TrajectenSearch } from './search.ts';
import { trajectenQuery, zoekQuery } from './trajecten.ts';
import { TrajectenTabel } from './trajecten-tabel.tsx';

const route = getRouteApi('/medewerker/trajecten');

export function TrajectenPage(): ReactNode {
  const [typed, setTyped] = useState('');
  const [tekst] = useDebouncedValue(typed.trim(), 300);
  return (
    <Stack gap="lg">
      <PageTitle>Trajecten</PageTitle>
      <Group align="end" className="no-print">
        <SearchInput label="Zoek op naam of referentie" width={280} value={typed} onChange={setTyped} />
        {tekst.length > 1 ? null : <Filters />}
      </Group>
      {tekst.length > 1 ? <Found tekst={tekst} /> : <Listed />}
    </Stack>
  );
}

function Filters(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (name: keyof TrajectenSearch) => (value: string | null) =>
    void navigate({ search: TrajectenSearch.parse({ ...search, [name]: value ?? undefined }), replace: true });
  const select = (name: keyof TrajectenSearch, label: string, all: string, data: { value: string; label: string }[]) => (
    <FilterSelect label={label} all={all} value={search[name]} onChange={change(name)} data={data} />
  );
  return (
    <>
      {select(
        'fase',
        'Fase',
        'Alle fasen',
        faseCodes.map((value) => ({ value, label: fasen[value].naam })),
      )}
      {select(
        'regio',
        'Regio',
        'Alle regio’s',
        [...regios, 'onbekend'].map((value) => ({ value, label: zin(regioKort(value)) })),
      )}
      {select(
        'doelgroep',
        'Doelgroep',
        'Alle doelgroepen',
        [...doelgroepen, 'onbekend'].map((value) => ({ value, label: zin(doelgroepKort(value)) })),
      )}
    </>
  );
}

function Found({ tekst }: { tekst: string }): ReactNode {
  const { data, error, isPending, refetch } = useQuery(zoekQuery(tekst));
  if (isPending) return <Loading />;
  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />;
  if (data.trajecten.length === 0)
    return (
      <EmptyState
        title="Niets gevonden"
        why="Er is geen traject met deze naam of referentie dat u mag zien. Controleer de spelling, of zoek op een deel van de naam."
      />
    );
  return (
    <>
      <Text role="status">
        {data.trajecten.length === 1 ? '1 traject gevonden' : `${data.trajecten.length} trajecten gevonden`}
      </Text>
      <TrajectenTabel trajecten={data.trajecten} />
    </>
  );
}

function Listed(): ReactNode {
  const search = route.useSearch();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    trajectenQuery(search),
  );
  if (isPending) return <Loading />;
  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />;
  const trajecten = data.pages.flatMap((page) => page.trajecten);
  if (trajecten.length === 0)
    return (
      <EmptyState title="Geen trajecten" why="Er zijn geen trajecten die u mag zien en die bij deze filters passen.">
        <ButtonLink to="/trajecten" variant="default">
          Filters wissen
        </ButtonLink>
      </EmptyState>
    );
  return (
    <>
      <TrajectenTabel trajecten={trajecten} />
      {hasNextPage ? (
        <Button variant="default" onClick={() => void fetchNextPage()} aria-busy={isFetchingNextPage}>
          Meer trajecten laden
        </Button>
      ) : null}
    </>
  );
}

import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Ik } from '../../../../api/contract/overig.ts';
import type { Taak } from '../../../../api/contract/taak.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { ButtonLink } from '../../components/router-link.tsx';
import { zin } from '../../lib/words.ts';
import { ikQuery } from '../sessie/ik.ts';
import { WerkFilters } from './filters.tsx';
import { groepen, type WerkSearch } from './search.ts';
import { SnelContact } from './snel-contact.tsx';
import { SnelSignaal } from './snel-signaal.tsx';
import { Sneltoetsen } from './sneltoetsen.tsx';
import { TaakRij } from './taak-rij.tsx';
import { takenQuery } from './taken.ts';
import { Tellingen } from './tellingen.tsx';

const route = getRouteApi('/medewerker/');

/** Where the day begins: what is asked of me and my role, the latest first. */
export function MijnWerkPage(): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  if (!ik?.acties.includes('taken.lezen')) return <NoTasksForRole />;
  return <Werk ik={ik} supports={ik.rollen.some(({ rol }) => rol === 'gcoer')} />;
}

function NoTasksForRole(): ReactNode {
  return (
    <Stack gap="lg">
      <PageTitle>Welkom</PageTitle>
      <EmptyState
        title="Voor uw rol zijn er geen taken"
        why="U ziet geen taken en geen dossiers: die horen bij andere rollen. Uw eigen schermen staan in het menu."
      />
    </Stack>
  );
}

function Werk({ ik, supports }: { ik: Ik; supports: boolean }): ReactNode {
  const search = route.useSearch();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    takenQuery(search),
  );
  const taken = data?.pages.flatMap((page) => page.taken) ?? [];
  const tellingen = data?.pages[0]?.tellingen;
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <PageTitle>Mijn werk</PageTitle>
        <Sneltoetsen />
      </Group>
      {supports ? <SnelContact /> : null}
      <SnelSignaal rollen={ik.rollen} />
      {tellingen ? <Tellingen tellingen={tellingen} /> : null}
      <WerkFilters />
      {isPending ? <Loading /> : null}
      {error ? <ProblemAlert error={error} retry={() => void refetch()} /> : null}
      {data && taken.length === 0 ? <NothingToDo search={search} /> : null}
      {groepen.map((groep) => (
        <Groep
          key={groep}
          groep={groep}
          taken={taken.filter((taak) => taak.groep === groep)}
          total={tellingen?.[groep]}
          me={ik.id}
        />
      ))}
      {hasNextPage ? (
        <Button variant="default" onClick={() => void fetchNextPage()} aria-busy={isFetchingNextPage}>
          Meer taken laden
        </Button>
      ) : null}
    </Stack>
  );
}

type GroepProps = { groep: (typeof groepen)[number]; taken: Taak[]; total: number | undefined; me: string };

function Groep({ groep, taken, total, me }: GroepProps): ReactNode {
  if (taken.length === 0) return null;
  return (
    <Stack component="section" gap="xs" aria-label={zin(groep)}>
      <Title order={2} size="h4">
        {zin(groep)}{' '}
        <Text span c="dimmed" inherit fw={400}>
          ({total ?? taken.length})
        </Text>
      </Title>
      <Paper p={0} component="ul" className="list-plain" style={{ overflow: 'hidden' }}>
        {taken.map((taak) => (
          <TaakRij key={taak.id} taak={taak} me={me} />
        ))}
      </Paper>
    </Stack>
  );
}

function NothingToDo({ search }: { search: WerkSearch }): ReactNode {
  if (search.groep || search.soort || search.regio)
    return (
      <EmptyState
        title="Geen taken bij deze filters"
        why="Er is wel werk dat niet bij deze filters past, of er is niets. Wis de filters om alles te zien."
      >
        <ButtonLink to="/" search={{ van: search.van }} variant="default">
          Filters wissen
        </ButtonLink>
      </EmptyState>
    );
  if (search.van === 'alles')
    return (
      <EmptyState
        title="Er wordt nu niets gevraagd"
        why="Er staat niets open dat u mag zien. Nieuwe taken verschijnen hier vanzelf, u hoeft de pagina niet te verversen."
      />
    );
  return (
    <EmptyState
      title={search.van === 'mij' ? 'U hebt nu geen taken op uw naam' : 'Er wordt nu niets van uw rol gevraagd'}
      why="Nieuwe taken verschijnen hier vanzelf. U kunt ook kijken wat er verder open staat, en daarvan iets oppakken."
    >
      <ButtonLink to="/" search={{ van: search.van === 'mij' ? 'rol' : 'alles' }} variant="default">
        {search.van === 'mij' ? 'Bekijk het werk van mijn rol' : 'Bekijk alles wat ik mag zien'}
      </ButtonLink>
    </EmptyState>
  );
}

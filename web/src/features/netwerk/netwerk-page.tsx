import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { gebiedVan } from '../../../../domain/netwerk/wie-wijzigt.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { ButtonLink } from '../../components/router-link.tsx';
import { ikQuery } from '../sessie/ik.ts';
import { NetwerkFilters } from './filters.tsx';
import { netwerkQuery } from './netwerk.ts';
import { NetwerkTabel } from './netwerk-tabel.tsx';

const route = getRouteApi('/medewerker/netwerk');

/** Organisations and contact persons per regio: with whom the programme works. */
export function NetwerkPage(): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  const mayAdd = ik ? gebiedVan(ik.rollen).length > 0 : false;
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="start">
        <Stack gap={4}>
          <PageTitle>Netwerk</PageTitle>
          <Text className="measure">
            Organisaties en contactpersonen per regio. U kunt ze kiezen bij een doorverwijzing of een overdracht.
          </Text>
        </Stack>
        {mayAdd ? <Toevoegen /> : null}
      </Group>
      <NetwerkFilters />
      <Lijst mayAdd={mayAdd} />
    </Stack>
  );
}

function Toevoegen(): ReactNode {
  return (
    <ButtonLink to="/netwerk/nieuw" leftSection={<IconPlus size={18} aria-hidden />} className="no-print">
      Organisatie toevoegen
    </ButtonLink>
  );
}

function Lijst({ mayAdd }: { mayAdd: boolean }): ReactNode {
  const search = route.useSearch();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    netwerkQuery(search),
  );
  if (isPending) return <Loading />;
  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />;
  const organisaties = data.pages.flatMap((page) => page.organisaties);
  if (organisaties.length === 0) return <Leeg gefilterd={Object.values(search).some(Boolean)} mayAdd={mayAdd} />;
  return (
    <>
      <NetwerkTabel organisaties={organisaties} />
      {hasNextPage ? (
        <Button variant="default" onClick={() => void fetchNextPage()} aria-busy={isFetchingNextPage}>
          Meer organisaties laden
        </Button>
      ) : null}
    </>
  );
}

function Leeg({ gefilterd, mayAdd }: { gefilterd: boolean; mayAdd: boolean }): ReactNode {
  const why = gefilterd
    ? 'Er is geen organisatie die bij deze filters past. Wis een filter, of zoek op een deel van de naam.'
    : 'Er staat nog geen organisatie in het netwerk.';
  return (
    <EmptyState title="Geen organisaties" why={mayAdd ? `${why} U kunt er een toevoegen.` : why}>
      {mayAdd ? <Toevoegen /> : null}
    </EmptyState>
  );
}

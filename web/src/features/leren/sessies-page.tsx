import { Button, Paper, Stack, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Kennissessie } from '../../../../api/contract/leren.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { TextLink } from '../../components/router-link.tsx';
import { kalenderdag } from '../../lib/dates.ts';
import { doelgroepKort, zin } from '../../lib/words.ts';
import { gebiedNaam } from '../netwerk/woorden.ts';
import { SessieFilters } from './filters.tsx';
import { LerenKop, Plannen, useMagWijzigen } from './kop.tsx';
import { sessiesQuery } from './leren.ts';
import { hoeHetGing, standInWoorden, tellingInWoorden } from './woorden.ts';

const route = getRouteApi('/medewerker/leren/sessies');

/** What was done about missing knowledge: planned on top, then what was held. */
export function SessiesPage(): ReactNode {
  const { over } = route.useSearch();
  return (
    <Stack gap="lg">
      <LerenKop
        title="Kennissessies"
        uitleg="Sessies die gepland en gehouden zijn: binnen het programma, of met andere organisaties."
      />
      <SessieFilters />
      {over ? <Text>U ziet de sessies over één signaal of vraagstuk.</Text> : null}
      <Lijst />
    </Stack>
  );
}

function Lijst(): ReactNode {
  const search = route.useSearch();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    sessiesQuery(search),
  );
  if (isPending) return <Loading />;
  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />;
  const sessies = data.pages.flatMap((page) => page.sessies);
  const tellingen = data.pages[0]?.tellingen;
  if (sessies.length === 0) return <Leeg gefilterd={Object.values(search).some(Boolean)} />;
  return (
    <>
      {tellingen ? <Text role="status">{tellingInWoorden(tellingen)}</Text> : null}
      <Tabel sessies={sessies} />
      {hasNextPage ? (
        <Button variant="default" onClick={() => void fetchNextPage()} aria-busy={isFetchingNextPage}>
          Meer sessies laden
        </Button>
      ) : null}
    </>
  );
}

function Leeg({ gefilterd }: { gefilterd: boolean }): ReactNode {
  const mag = useMagWijzigen();
  const why = gefilterd ? 'Er is geen sessie die bij deze filters past. Wis een filter.' : 'Er is nog geen sessie gepland.';
  return (
    <EmptyState title="Geen sessies" why={why}>
      {mag ? <Plannen /> : null}
    </EmptyState>
  );
}

function Tabel({ sessies }: { sessies: Kennissessie[] }): ReactNode {
  return (
    <Paper p={0} style={{ overflow: 'hidden' }}>
      <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Onderwerp</Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              Datum
            </Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              Stand
            </Table.Th>
            <Table.Th scope="col" visibleFrom="md">
              Waar en voor welke doelgroep
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sessies.map((sessie) => (
            <Regel key={sessie.id} sessie={sessie} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function Stand({ sessie }: { sessie: Kennissessie }): ReactNode {
  return (
    <>
      <Text component="span" {...(sessie.wachtOpVerslag ? { c: 'var(--mantine-color-error)', fw: 700 } : {})}>
        {standInWoorden(sessie)}
      </Text>
      {sessie.aantalAanwezig === null ? '' : `: ${hoeHetGing(sessie)}`}
    </>
  );
}

function Regel({ sessie }: { sessie: Kennissessie }): ReactNode {
  const { id, onderwerp, kennisgebied, datum, soort, regio, doelgroep } = sessie;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <TextLink to="/leren/$id" params={{ id }} fw={650}>
          {onderwerp}
        </TextLink>
        <Text size="sm">{kennisgebied}</Text>
        <Text size="sm" hiddenFrom="sm">
          {kalenderdag(datum)} · <Stand sessie={sessie} />
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">{kalenderdag(datum)}</Table.Td>
      <Table.Td visibleFrom="sm">
        <Stand sessie={sessie} />
      </Table.Td>
      <Table.Td visibleFrom="md">
        {gebiedNaam(regio)}, {soort}, {zin(doelgroepKort(doelgroep))}
      </Table.Td>
    </Table.Tr>
  );
}

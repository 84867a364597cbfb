import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { VragenVooraf } from '../../../../api/contract/vraagvooraf.ts';
import { telwoord } from '../../../../domain/telwoord.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { ButtonLink } from '../../components/router-link.tsx';
import { VragenFilters } from './filters.tsx';
import { vragenQuery } from './vragen.ts';
import { VragenTabel } from './vragen-tabel.tsx';

const route = getRouteApi('/medewerker/vragen-vooraf');

/** Who wants to consult before referring: the open ones first, who waits longest on top. */
export function VragenPage(): ReactNode {
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="start">
        <Stack gap={4}>
          <PageTitle>Vragen vooraf</PageTitle>
          <Text className="measure">
            Een gemeente, een school of een cliëntondersteuner wil overleggen vóór een aanmelding. Wie vraagt, hoort binnen vijf
            werkdagen iets.
          </Text>
        </Stack>
        <Toevoegen />
      </Group>
      <VragenFilters />
      <Lijst />
    </Stack>
  );
}

function Toevoegen(): ReactNode {
  return (
    <ButtonLink to="/vragen-vooraf/nieuw" leftSection={<IconPlus size={18} aria-hidden />} className="no-print">
      Vraag vastleggen
    </ButtonLink>
  );
}

function Tellingen({ tellingen: { open, teLaat } }: Pick<VragenVooraf, 'tellingen'>): ReactNode {
  return (
    <Text role="status">
      {telwoord(open, 'vraag', 'vragen')} open
      {teLaat > 0 ? (
        <Text span c="var(--mantine-color-error)" fw={700}>
          , waarvan {teLaat} te laat
        </Text>
      ) : null}
      .
    </Text>
  );
}

function Lijst(): ReactNode {
  const search = route.useSearch();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    vragenQuery(search),
  );
  if (isPending) return <Loading />;
  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />;
  const vragen = data.pages.flatMap((page) => page.vragen);
  const tellingen = data.pages[0]?.tellingen;
  return (
    <>
      {tellingen ? <Tellingen tellingen={tellingen} /> : null}
      {vragen.length === 0 ? <Leeg gefilterd={Object.values(search).some(Boolean)} /> : <VragenTabel vragen={vragen} />}
      {hasNextPage ? (
        <Button variant="default" onClick={() => void fetchNextPage()} aria-busy={isFetchingNextPage}>
          Meer vragen laden
        </Button>
      ) : null}
    </>
  );
}

function Leeg({ gefilterd }: { gefilterd: boolean }): ReactNode {
  const why = gefilterd ? 'Er is geen vraag die bij deze filters past. Wis een filter.' : 'Er is nog geen vraag vastgelegd.';
  return (
    <EmptyState title="Geen vragen" why={why}>
      <Toevoegen />
    </EmptyState>
  );
}

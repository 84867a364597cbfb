import { Button, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { ButtonLink } from '../../components/router-link.tsx';
import { ikQuery } from '../sessie/ik.ts';
import { magNaar } from '../sessie/menu.ts';
import { SignalenFilters } from './filters.tsx';
import { GeenSignalen } from './geen-signalen.tsx';
import { SignalenKop } from './kop.tsx';
import { zietAndere } from './mag.ts';
import { signalenQuery } from './signalen.ts';
import { SignalenTabel } from './signalen-tabel.tsx';

const route = getRouteApi('/medewerker/signalen');

/** All that I may see; for who sees only their own: what I gave. */
export function SignalenPage(): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  const { van } = route.useSearch();
  const [typed, setTyped] = useState('');
  const [tekst] = useDebouncedValue(typed.trim(), 300);
  const eigen = van === 'mij' || !ik || !zietAndere(ik);
  if (ik && !magNaar(ik, '/signalen')) return <GeenSignalen ik={ik} />;
  return (
    <Stack gap="lg">
      <SignalenKop
        title={eigen ? 'Mijn signalen' : 'Signalen en vraagstukken'}
        uitleg={
          eigen
            ? 'Knelpunten die u doorgaf, en wat ermee gebeurt. Van elke verandering krijgt u bericht.'
            : 'Knelpunten in regels, procedures en aanbod: van één familie tot een verandering die blijft.'
        }
      />
      <SignalenFilters typed={typed} setTyped={setTyped} />
      <Lijst tekst={tekst} wis={() => setTyped('')} />
    </Stack>
  );
}

type LijstProps = { tekst: string; wis: () => void };

function Lijst({ tekst, wis }: LijstProps): ReactNode {
  const search = route.useSearch();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    signalenQuery(search, tekst),
  );
  if (isPending) return <Loading />;
  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />;
  const signalen = data.pages.flatMap((page) => page.signalen);
  if (signalen.length === 0) return <Leeg gefilterd={tekst !== '' || Object.values(search).some(Boolean)} wis={wis} />;
  return (
    <>
      <SignalenTabel signalen={signalen} />
      {hasNextPage ? (
        <Button variant="default" onClick={() => void fetchNextPage()} aria-busy={isFetchingNextPage}>
          Meer signalen laden
        </Button>
      ) : null}
    </>
  );
}

function Leeg({ gefilterd, wis }: { gefilterd: boolean; wis: () => void }): ReactNode {
  if (gefilterd)
    return (
      <EmptyState title="Niets gevonden" why="Er is geen signaal of vraagstuk dat u mag zien en dat bij deze filters past.">
        <ButtonLink to="/signalen" variant="default" onClick={wis}>
          Filters wissen
        </ButtonLink>
      </EmptyState>
    );
  return (
    <EmptyState
      title="Nog geen signalen"
      why="Loopt u vast op een regel, een procedure of op hulp die er niet is? Geef een signaal. Het kost twee minuten, en u hoort wat ermee gebeurt."
    >
      <ButtonLink to="/signalen/nieuw">Signaal geven</ButtonLink>
    </EmptyState>
  );
}

import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { OrganisatieView } from '../../../../api/contract/netwerk.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { ButtonLink } from '../../components/router-link.tsx';
import { isStatus } from '../../lib/api.ts';
import { organisatieQuery } from './netwerk.ts';

type Props = { id: string; children: (organisatie: OrganisatieView) => ReactNode };

/** A page about one organisation: reads it first, and says so when it is not there. */
export function MetOrganisatie({ id, children }: Props): ReactNode {
  const { data, error, isPending, refetch } = useQuery(organisatieQuery(id));
  if (data) return children(data);
  if (isPending) return <Loading />;
  if (!isStatus(error, 404)) return <ProblemAlert error={error} retry={() => void refetch()} />;
  return <NietDaar what="Deze organisatie" />;
}

/** The address is of something that is not there. */
export function NietDaar({ what }: { what: string }): ReactNode {
  return (
    <Stack>
      <PageTitle>{`${what} is er niet`}</PageTitle>
      <EmptyState title="Niets te zien" why="Het adres klopt niet. Zoek in het netwerk.">
        <ButtonLink to="/netwerk">Naar het netwerk</ButtonLink>
      </EmptyState>
    </Stack>
  );
}

/** Somebody else's regio keeps it; the api says the same. */
export function NietVanU({ organisatie }: { organisatie: OrganisatieView }): ReactNode {
  return (
    <EmptyState
      title="U kunt deze organisatie niet wijzigen"
      why="Zij hoort niet bij uw regio. Klopt er iets niet? Vraag het een collega van die regio."
    >
      <ButtonLink to="/netwerk/$id" params={{ id: organisatie.id }} variant="default">
        Terug
      </ButtonLink>
    </EmptyState>
  );
}

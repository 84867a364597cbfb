import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { vandaag } from '../../lib/dates.ts';
import { urenQuery } from './uren.ts';
import { NieuweUren, WijzigUren } from './uren-form.tsx';
import { Week } from './week.tsx';

const route = getRouteApi('/medewerker/mijn-uren');

/** Hours that are not about one client, in a few taps; and the whole week. */
export function MijnUrenPage(): ReactNode {
  const { dag, regel } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, isPending, refetch } = useQuery(urenQuery(dag));
  const chosen = data?.regels.find(({ id }) => id === regel);
  const close = () => navigate({ search: dag ? { dag } : {} });
  const today = vandaag();
  return (
    <Stack gap="lg" maw={720}>
      <Stack gap={4}>
        <PageTitle>Mijn uren</PageTitle>
        <Text className="measure">
          Tijd die niet over één cliënt gaat. Tijd met of voor een cliënt legt u vast bij het traject.
        </Text>
      </Stack>
      {chosen ? <WijzigUren key={chosen.id} regel={chosen} close={close} /> : <NieuweUren />}
      {isPending ? <Loading /> : null}
      {error ? <ProblemAlert error={error} retry={() => void refetch()} /> : null}
      {data ? <Week week={data} current={data.van <= today && today <= data.tot} /> : null}
    </Stack>
  );
}

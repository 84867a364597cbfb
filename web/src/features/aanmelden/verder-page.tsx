import { Anchor, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { contact } from '../../../../domain/contact.ts';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { messageOf, ProblemAlert } from '../../components/problem-alert.tsx';
import { ButtonLink } from '../../components/router-link.tsx';
import { isStatus } from '../../lib/api.ts';
import { conceptQuery } from './aanmelding.ts';
import { gemeentenQuery } from './gemeenten.ts';
import { Verder } from './verder.tsx';
import { AlVerstuurd } from './verstuurd.tsx';

const route = getRouteApi('/publiek/aanmelden/verder/$token');

/** The page behind the link to a saved form: goes on where they were, or says what became of it. */
export function VerderPage(): ReactNode {
  const { token } = route.useParams();
  const { data: concept, error, refetch } = useQuery(conceptQuery(token));
  const { data: gemeenten, error: geenGemeenten, refetch: opnieuw } = useQuery(gemeentenQuery);
  const [ronde, setRonde] = useState(1);
  if (isStatus(error, 404, 400)) return <NietMeer titel="Deze link werkt niet (meer)" tekst={messageOf(error)} />;
  if (error ?? geenGemeenten) {
    const retry = () => void Promise.all([refetch(), opnieuw()]);
    return <ProblemAlert error={error ?? geenGemeenten} title="Deze pagina kan nu niet getoond worden" retry={retry} />;
  }
  if (!concept || !gemeenten) return <Loading />;
  switch (concept.stand) {
    case 'verzonden':
      return <AlVerstuurd referentie={concept.referentie ?? ''} />;
    case 'weggegooid':
      return <NietMeer titel="Dit formulier is weggegooid" tekst="Wat u invulde, is verwijderd. Er is niets verstuurd." />;
    case 'opgeruimd':
      return (
        <NietMeer
          titel="Dit formulier is niet meer bewaard"
          tekst="De tijd om ermee verder te gaan is voorbij. Wat u invulde, is verwijderd. Er is niets verstuurd."
        />
      );
    case 'open': {
      const ophalen = async () => {
        await refetch();
        setRonde((n) => n + 1);
      };
      return <Verder key={`${token} ${ronde}`} token={token} begin={concept} gemeenten={gemeenten} ophalen={ophalen} />;
    }
  }
}

function NietMeer({ titel, tekst }: { titel: string; tekst: string }): ReactNode {
  return (
    <Paper>
      <Stack gap="md" align="flex-start">
        <PageTitle>{titel}</PageTitle>
        <Text className="prose" role="status">
          {tekst}
        </Text>
        <Text className="measure">
          Liever aanmelden aan de telefoon? Bel {contact.naam}:{' '}
          <Anchor href={`tel:${contact.telefoon.replace(/ /g, '')}`}>{contact.telefoon}</Anchor>, {contact.tijden}.
        </Text>
        <ButtonLink to="/aanmelden">Een nieuwe aanmelding beginnen</ButtonLink>
      </Stack>
    </Paper>
  );
}

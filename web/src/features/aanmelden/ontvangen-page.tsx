import { Anchor, List, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { contact } from '../../../../domain/contact.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { ButtonLink } from '../../components/router-link.tsx';
import { ikQuery } from '../sessie/ik.ts';
import { vergeetVerstuurd } from './formulier.ts';

const route = getRouteApi('/open/aanmelden/ontvangen');

/** After sending: the reference, what happens next and when, and whom to call. */
export function OntvangenPage(): ReactNode {
  const { referentie } = route.useSearch();
  const { data: ik } = useQuery(ikQuery);
  return (
    <Paper>
      <Stack gap="md" align="flex-start">
        <PageTitle>Uw aanmelding is ontvangen</PageTitle>
        {referentie ? (
          <Text fz="lg">
            Uw referentie is <strong>{referentie}</strong>. Schrijf haar op, of bewaar deze pagina.
          </Text>
        ) : null}
        <List className="measure" spacing="xs">
          <List.Item>Gaf u een e-mailadres? Dan krijgt u een mail met uw referentie.</List.Item>
          <List.Item>Een aanmeldcoördinator leest de aanmelding, meestal binnen vijf werkdagen.</List.Item>
          <List.Item>Is er haast bij? Dan bellen wij dezelfde werkdag.</List.Item>
          <List.Item>Hebben wij nog iets nodig, dan bellen of mailen wij.</List.Item>
          <List.Item>Wij vertellen u ons besluit aan de telefoon, binnen drie werkdagen nadat het genomen is.</List.Item>
        </List>
        <Text className="measure">
          Hebt u een vraag? Bel {contact.naam}:{' '}
          <Anchor href={`tel:${contact.telefoon.replace(/ /g, '')}`}>{contact.telefoon}</Anchor>, {contact.tijden}. Noem uw
          referentie.
        </Text>
        {ik ? (
          <ButtonLink to="/">Naar Mijn werk</ButtonLink>
        ) : (
          <ButtonLink to="/aanmelden" variant="default" onClick={vergeetVerstuurd}>
            Nog iemand aanmelden
          </ButtonLink>
        )}
      </Stack>
    </Paper>
  );
}

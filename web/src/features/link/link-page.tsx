import { Alert, Anchor, Paper, Stack, Text } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { LinkAntwoord } from '../../../../api/contract/link.ts';
import type { LinkView } from '../../../../api/contract/overig.ts';
import { contact } from '../../../../domain/contact.ts';
import { Form } from '../../components/form/form.tsx';
import type { Waarden } from '../../components/form/veld.ts';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { messageOf, ProblemAlert } from '../../components/problem-alert.tsx';
import { Section } from '../../components/section.tsx';
import { isStatus } from '../../lib/api.ts';
import { dagVan } from '../../lib/dates.ts';
import { useIntent } from '../../lib/intent.ts';
import { persoonsgegevens } from '../signalen/waarschuwing.tsx';
import { antwoorden } from './antwoorden.ts';
import { antwoordOpLink, linkQuery } from './link.ts';

const route = getRouteApi('/publiek/l/$token');

/** The page behind a mail link: one question, one answer. */
export function LinkPage(): ReactNode {
  const { token } = route.useParams();
  const { data: link, error, isPending, refetch } = useQuery(linkQuery(token));
  const [bevestiging, setBevestiging] = useState<string | null>(null);
  if (bevestiging) return <Melding titel="Dank u wel" tekst={bevestiging} />;
  if (isPending) return <Loading />;
  if (isStatus(error, 404, 410, 400))
    return (
      <Melding
        titel="Deze link werkt niet (meer)"
        tekst={`${messageOf(error)} Misschien is de vraag al beantwoord of verlopen.`}
      />
    );
  if (error || !link)
    return <ProblemAlert error={error} title="Deze pagina kan nu niet getoond worden" retry={() => void refetch()} />;
  if (link.gebruikt)
    return (
      <Melding
        titel="Deze vraag is al beantwoord"
        tekst="Uw antwoord is ontvangen, of iemand anders heeft het al doorgegeven. U hoeft niets meer te doen."
      />
    );
  return <Vraag token={token} link={link} done={setBevestiging} />;
}

function Vraag({ token, link, done }: { token: string; link: LinkView; done: (bevestiging: string) => void }): ReactNode {
  const client = useQueryClient();
  const intent = useIntent();
  const antwoord = antwoorden[link.soort];
  const send = async (body: unknown, waarden: Waarden) => {
    try {
      await intent(body, (key) => antwoordOpLink(token, body, key));
      done(antwoord.bevestiging(waarden));
    } catch (error) {
      if (isStatus(error, 404, 409, 410)) await client.invalidateQueries({ queryKey: ['link', token] });
      throw error;
    }
  };
  return (
    <Paper>
      <Stack gap="lg">
        <Stack gap="xs">
          <PageTitle tab="Een vraag aan u">{link.aanhef}</PageTitle>
          <Text className="prose">{link.vraag}</Text>
          <Text size="sm" c="dimmed">
            Referentie {link.referentie}
            {link.uiterlijk ? `. Graag uw antwoord uiterlijk ${dagVan(link.uiterlijk)}.` : ''}
          </Text>
        </Stack>
        {link.toelichting ? (
          <Section title="Wat de Metgezel u wil meegeven">
            <Text className="prose">{link.toelichting}</Text>
          </Section>
        ) : null}
        {link.toezegging ? (
          <Section title="Wat er is toegezegd">
            <Text className="prose">{link.toezegging.wat}</Text>
            <Text size="sm" c="dimmed">
              Voor {dagVan(link.toezegging.voor)}
            </Text>
          </Section>
        ) : null}
        {antwoord.vooraf ? (
          <Alert color="petrol" icon={<IconEyeOff aria-hidden />}>
            {antwoord.vooraf}
          </Alert>
        ) : null}
        <Form
          velden={(waarden) => antwoord.velden(waarden, link)}
          schema={LinkAntwoord}
          body={(plain, waarden) => antwoord.opdracht(waarden, plain)}
          send={send}
          submit={antwoord.knop}
          mayStand={persoonsgegevens}
        />
        <Bellen referentie={link.referentie} />
      </Stack>
    </Paper>
  );
}

function Bellen({ referentie }: { referentie?: string }): ReactNode {
  return (
    <Text size="sm">
      Liever bellen? Dat kan: <Anchor href={`tel:${contact.telefoon.replace(/ /g, '')}`}>{contact.telefoon}</Anchor>,{' '}
      {contact.tijden}.{referentie ? ` Noem de referentie ${referentie}.` : ''}
    </Text>
  );
}

function Melding({ titel, tekst }: { titel: string; tekst: string }): ReactNode {
  return (
    <Paper>
      <Stack gap="md">
        <PageTitle>{titel}</PageTitle>
        <Text className="prose" role="status">
          {tekst}
        </Text>
        <Bellen />
      </Stack>
    </Paper>
  );
}

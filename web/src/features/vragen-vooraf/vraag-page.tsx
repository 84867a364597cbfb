import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { VraagVooraf } from '../../../../api/contract/vraagvooraf.ts';
import { mailLink, telLink } from '../../components/contact-links.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Facts } from '../../components/facts.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { ButtonLink, TextLink } from '../../components/router-link.tsx';
import { Section } from '../../components/section.tsx';
import { isStatus } from '../../lib/api.ts';
import { dagVan, momentVan } from '../../lib/dates.ts';
import { kanaalNamen, regioKort, zin } from '../../lib/words.ts';
import { AntwoordForm, VraagForm } from './vraag-form.tsx';
import { vraagQuery } from './vragen.ts';
import { hoeLangGeleden, standInWoorden, wieVraagt } from './woorden.ts';

const route = getRouteApi('/medewerker/vragen-vooraf/$id');

export function NieuweVraagPage(): ReactNode {
  const navigate = useNavigate();
  return (
    <Stack gap="lg">
      <PageTitle>Vraag vooraf vastleggen</PageTitle>
      <VraagForm
        vraag={null}
        done={(id) => navigate({ to: '/vragen-vooraf/$id', params: { id } })}
        close={() => void navigate({ to: '/vragen-vooraf' })}
      />
    </Stack>
  );
}

export function VraagPage(): ReactNode {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(vraagQuery(id));
  if (data) return <Vraag vraag={data} />;
  if (isPending) return <Loading />;
  if (!isStatus(error, 404)) return <ProblemAlert error={error} retry={() => void refetch()} />;
  return (
    <Stack>
      <PageTitle>Deze vraag is er niet</PageTitle>
      <EmptyState title="Niets te zien" why="Het adres klopt niet, of deze vraag hoort niet bij uw regio.">
        <ButtonLink to="/vragen-vooraf">Naar de vragen vooraf</ButtonLink>
      </EmptyState>
    </Stack>
  );
}

function Vraag({ vraag }: { vraag: VraagVooraf }): ReactNode {
  const { actie } = route.useSearch();
  const navigate = route.useNavigate();
  const close = () => navigate({ search: {} });
  return (
    <Stack gap="lg">
      <TextLink to="/vragen-vooraf">Terug naar de vragen vooraf</TextLink>
      <Stack gap={4}>
        <PageTitle tab={vraag.referentie}>{wieVraagt(vraag)}</PageTitle>
        <Text c="dimmed">{vraag.referentie}</Text>
      </Stack>
      <Stand vraag={vraag} />
      {actie === 'beantwoorden' && !vraag.traject ? <AntwoordForm vraag={vraag} done={close} close={() => void close()} /> : null}
      {actie === 'wijzigen' ? <VraagForm vraag={vraag} done={close} close={() => void close()} /> : null}
      <Gegevens vraag={vraag} />
    </Stack>
  );
}

/** How it stands with it, and what can be done. */
function Stand({ vraag }: { vraag: VraagVooraf }): ReactNode {
  const { id, afgehandeld, teLaat, uiterlijk, traject, antwoord } = vraag;
  const isAanmelding = afgehandeld?.uitkomst === 'wordt aanmelding';
  return (
    <Section title={standInWoorden(vraag)}>
      <Text className="prose">{vraag.vraag}</Text>
      {afgehandeld ? (
        <Text>
          {afgehandeld.door}, {momentVan(afgehandeld.op)}.
        </Text>
      ) : (
        <Text {...(teLaat ? { c: 'var(--mantine-color-error)', fw: 700 } : {})}>
          {zin(hoeLangGeleden(vraag))} binnengekomen. {teLaat ? 'Had' : 'Hoort'} antwoord {teLaat ? 'moeten hebben' : 'te hebben'}{' '}
          op {dagVan(uiterlijk)}.
        </Text>
      )}
      {antwoord ? (
        <div>
          <Text fw={650}>Het antwoord</Text>
          <Text className="prose">{antwoord}</Text>
        </div>
      ) : null}
      {traject ? (
        <Text>
          Dit werd aanmelding{' '}
          <TextLink to="/trajecten/$id" params={{ id: traject.id }}>
            {traject.referentie}
          </TextLink>
          .
        </Text>
      ) : null}
      <Group gap="xs" className="no-print">
        {isAanmelding ? null : (
          <>
            <ButtonLink
              to="/vragen-vooraf/$id"
              params={{ id }}
              search={{ actie: 'beantwoorden' }}
              variant={afgehandeld ? 'default' : 'filled'}
            >
              {afgehandeld ? 'Antwoord verbeteren' : 'Beantwoorden'}
            </ButtonLink>
            <ButtonLink to="/aanmelden" search={{ vraag: id }} variant="default">
              Wordt een aanmelding
            </ButtonLink>
          </>
        )}
        <ButtonLink to="/vragen-vooraf/$id" params={{ id }} search={{ actie: 'wijzigen' }} variant="default">
          Gegevens wijzigen
        </ButtonLink>
      </Group>
    </Section>
  );
}

function Gegevens({ vraag }: { vraag: VraagVooraf }): ReactNode {
  const { telefoon, email, gemeente, regio } = vraag;
  return (
    <Section title="Wie vraagt het">
      <Facts
        items={[
          ['Naam', `${vraag.naam} (${vraag.soort})`],
          ['Organisatie', vraag.organisatie],
          ['Telefoon', telLink(telefoon)],
          ['E-mail', mailLink(email)],
          ['Over wie het gaat', vraag.over],
          ['Gemeente', gemeente === 'onbekend' ? null : gemeente],
          ['Regio', zin(regioKort(regio))],
          ['Binnengekomen', `${momentVan(vraag.ontvangenOp)}, ${kanaalNamen[vraag.kanaal].toLowerCase()}`],
          ['Vastgelegd door', vraag.ontvangenDoor],
        ]}
      />
    </Section>
  );
}

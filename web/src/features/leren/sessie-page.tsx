import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Kennissessie } from '../../../../api/contract/leren.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Facts } from '../../components/facts.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { ButtonLink, TextLink } from '../../components/router-link.tsx';
import { Section } from '../../components/section.tsx';
import { isStatus } from '../../lib/api.ts';
import { kalenderdag, vanafVandaag, vandaag } from '../../lib/dates.ts';
import { doelgroepKort, rolNaam, zin } from '../../lib/words.ts';
import { gebiedNaam } from '../netwerk/woorden.ts';
import { AfzegForm, NieuweSessieForm, PlanForm, VerslagForm } from './formulieren.tsx';
import { useMagWijzigen } from './kop.tsx';
import { bronQuery, sessieQuery } from './leren.ts';
import { bronInWoorden, hoeHetGing, standInWoorden } from './woorden.ts';

const nieuwRoute = getRouteApi('/medewerker/leren/nieuw');
const route = getRouteApi('/medewerker/leren/$id');

export function NieuweSessiePage(): ReactNode {
  const { les, signaal, doelgroep } = nieuwRoute.useSearch();
  const navigate = useNavigate();
  const bron = useQuery({ ...bronQuery(signaal ?? ''), enabled: signaal !== undefined });
  const wacht = signaal !== undefined && bron.isPending;
  return (
    <Stack gap="lg">
      <TextLink to="/leren">Terug naar leren</TextLink>
      <PageTitle>Kennissessie plannen</PageTitle>
      {bron.error ? (
        <Text role="status">Het signaal is er niet, of u mag het niet zien. Kies zelf waar de sessie uit voortkomt.</Text>
      ) : null}
      {wacht ? (
        <Loading />
      ) : (
        <NieuweSessieForm
          uit={{ les, doelgroep, bron: bron.data ?? null }}
          done={(id) => navigate({ to: '/leren/$id', params: { id } })}
          close={() => void navigate({ to: '/leren' })}
        />
      )}
    </Stack>
  );
}

export function SessiePage(): ReactNode {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(sessieQuery(id));
  if (data) return <Sessie sessie={data} />;
  if (isPending) return <Loading />;
  if (!isStatus(error, 404)) return <ProblemAlert error={error} retry={() => void refetch()} />;
  return (
    <Stack>
      <PageTitle>Deze kennissessie is er niet</PageTitle>
      <EmptyState title="Niets te zien" why="Het adres klopt niet. Zoek in de lijst met sessies.">
        <ButtonLink to="/leren/sessies">Naar de kennissessies</ButtonLink>
      </EmptyState>
    </Stack>
  );
}

function Sessie({ sessie }: { sessie: Kennissessie }): ReactNode {
  const { actie } = route.useSearch();
  const navigate = route.useNavigate();
  const mag = useMagWijzigen();
  const close = () => navigate({ search: {} });
  const ends = { sessie, done: close, close: () => void close() };
  return (
    <Stack gap="lg">
      <TextLink to="/leren/sessies">Terug naar de kennissessies</TextLink>
      <Stack gap={4}>
        <PageTitle>{sessie.onderwerp}</PageTitle>
        <Text c="dimmed">
          {kalenderdag(sessie.datum)}, {vanafVandaag(sessie.datum)}
        </Text>
      </Stack>
      <Stand sessie={sessie} mag={mag} />
      {mag && actie === 'vastleggen' && sessie.stand !== 'afgezegd' ? <VerslagForm {...ends} /> : null}
      {mag && actie === 'wijzigen' ? <PlanForm {...ends} /> : null}
      {mag && actie === 'afzeggen' && sessie.stand === 'gepland' ? <AfzegForm {...ends} /> : null}
      <Plan sessie={sessie} />
    </Stack>
  );
}

/** How it stands with it, how it went, and what can be done. */
function Stand({ sessie, mag }: { sessie: Kennissessie; mag: boolean }): ReactNode {
  const { stand, wachtOpVerslag, redenAfgezegd } = sessie;
  return (
    <Section title={standInWoorden(sessie)}>
      {wachtOpVerslag ? (
        <Text fw={650}>Is de sessie gehouden? Leg vast hoe het ging. Ging zij niet door? Zeg haar af.</Text>
      ) : null}
      {redenAfgezegd ? <Text className="prose">{redenAfgezegd}</Text> : null}
      {stand === 'gehouden' ? <Verslag sessie={sessie} /> : null}
      {mag ? <Knoppen sessie={sessie} /> : null}
    </Section>
  );
}

function Knoppen({ sessie: { id, stand, datum } }: { sessie: Kennissessie }): ReactNode {
  const geweest = stand === 'gehouden';
  const knop = (actie: 'vastleggen' | 'wijzigen' | 'afzeggen', tekst: string, eerst = false) => (
    <ButtonLink to="/leren/$id" params={{ id }} search={{ actie }} variant={eerst ? 'filled' : 'default'}>
      {tekst}
    </ButtonLink>
  );
  return (
    <Group gap="xs" className="no-print">
      {geweest ? knop('vastleggen', 'Verslag verbeteren') : null}
      {stand === 'gepland' && datum <= vandaag() ? knop('vastleggen', 'Vastleggen hoe het ging', true) : null}
      {knop('wijzigen', stand === 'afgezegd' ? 'Opnieuw plannen' : 'Gegevens wijzigen')}
      {stand === 'gepland' ? knop('afzeggen', 'Afzeggen') : null}
    </Group>
  );
}

const ofGeen = (delen: readonly string[]): string => delen.join(', ') || 'niet vastgelegd';

const geschreven = (tekst: string | null): ReactNode => (tekst ? <span className="prose">{tekst}</span> : 'niet vastgelegd');

function Verslag({ sessie }: { sessie: Kennissessie }): ReactNode {
  const { organisaties, rollen, geleerd, vervolg } = sessie;
  return (
    <Facts
      items={[
        ['Hoeveel mensen', hoeHetGing(sessie)],
        ['Rollen', ofGeen(rollen.map(rolNaam))],
        ['Organisaties', ofGeen(organisaties.map(({ naam }) => naam))],
        ['Wat is er geleerd', geschreven(geleerd)],
        ['Vervolg', geschreven(vervolg)],
      ]}
    />
  );
}

function Plan({ sessie }: { sessie: Kennissessie }): ReactNode {
  const { kennisgebied, soort, voorWie, regio, doelgroep, sprekers, organisator, bron, vastgelegdDoor } = sessie;
  return (
    <Section title="De sessie">
      <Facts
        items={[
          ['Welke kennis ontbrak', kennisgebied],
          ['Komt voort uit', bronInWoorden(bron)],
          ['Intern of extern', zin(soort)],
          ['Voor wie', voorWie],
          ['Regio', gebiedNaam(regio)],
          ['Doelgroep', doelgroep === 'onbekend' ? 'Alle doelgroepen, of nog niet bekend' : doelgroepKort(doelgroep)],
          ['Sprekers', sprekers],
          ['Wie regelt het', organisator?.naam],
          ['Vastgelegd door', vastgelegdDoor],
        ]}
      />
    </Section>
  );
}

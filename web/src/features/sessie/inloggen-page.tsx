import { Alert, Badge, Group, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { DemoGebruiker } from '../../../../api/contract/overig.ts';
import { rollen } from '../../../../domain/codes.ts';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { TextLink } from '../../components/router-link.tsx';
import { rememberCsrf } from '../../lib/api.ts';
import { rolNaam } from '../../lib/words.ts';
import { ikQuery } from './ik.ts';
import { demoGebruikersQuery, logIn } from './inloggen.ts';

const route = getRouteApi('/demo/inloggen');

/** "regiocoordinator West" → ["regiocoordinator", "West"] */
const splitRol = (rol: string): [string, string] => {
  const [code = '', ...rest] = rol.split(' ');
  return [code, rest.join(' ')];
};

const rolInWoorden = (rol: string): string => {
  const [code, rest] = splitRol(rol);
  return [rolNaam(code), rest].filter(Boolean).join(' ');
};

const firstRol = ({ rollen: own }: DemoGebruiker): string => splitRol(own[0] ?? '')[0];

function groupByRol(people: DemoGebruiker[]): { rol: string; people: DemoGebruiker[] }[] {
  const others = [...new Set(people.map(firstRol))].filter((rol) => !rollen.some((known) => known === rol));
  return [...rollen, ...others]
    .map((rol) => ({ rol, people: people.filter((person) => firstRol(person) === rol) }))
    .filter((group) => group.people.length > 0);
}

const matches = (person: DemoGebruiker, text: string): boolean =>
  `${person.naam} ${person.rollen.map(rolInWoorden).join(' ')}`.toLowerCase().includes(text.trim().toLowerCase());

/** The login of the demo: choose who you are. */
export function InloggenPage(): ReactNode {
  const { data: people, error, isPending, refetch } = useQuery(demoGebruikersQuery);
  const { naar } = route.useSearch();
  const [text, setText] = useState('');
  const found = groupByRol((people ?? []).filter((person) => matches(person, text)));
  return (
    <Stack gap="lg">
      <Stack gap={4}>
        <PageTitle>Inloggen</PageTitle>
        <Text className="measure">
          Dit is een demo. Kies met wie u meekijkt: u ziet en doet alleen wat bij die rol hoort. Zelf iemand aanmelden kan{' '}
          <TextLink to="/aanmelden">zonder inloggen</TextLink>.
        </Text>
      </Stack>
      {naar ? <Alert role="status">Log in om verder te gaan waar u was. Wat u eerder typte, staat er dan nog.</Alert> : null}
      <TextInput
        label="Zoek op naam, rol of regio"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        leftSection={<IconSearch size={18} aria-hidden />}
        maw={420}
      />
      {isPending ? <Loading /> : null}
      {error ? <ProblemAlert error={error} retry={() => void refetch()} /> : null}
      {people && found.length === 0 ? <Text role="status">Niemand gevonden. Maak de zoektekst korter.</Text> : null}
      {found.map((group) => (
        <Stack key={group.rol} component="section" gap="xs" aria-label={rolNaam(group.rol)}>
          <Title order={2} size="h5">
            {rolNaam(group.rol)}
          </Title>
          <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
            {group.people.map((person) => (
              <Person key={person.id} person={person} />
            ))}
          </SimpleGrid>
        </Stack>
      ))}
    </Stack>
  );
}

function Person({ person }: { person: DemoGebruiker }): ReactNode {
  const client = useQueryClient();
  const router = useRouter();
  const { naar } = route.useSearch();
  const [failure, setFailure] = useState<unknown>(null);
  const choose = async () => {
    setFailure(null);
    try {
      await logIn(person.id);
      rememberCsrf(null);
      client.clear();
      await client.fetchQuery(ikQuery);
      router.history.push(naar?.startsWith('/') && !naar.startsWith('//') ? naar : '/');
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <Stack gap="xs">
      <Paper component="button" type="button" className="person" p="sm" onClick={() => void choose()}>
        <Text fw={650}>{person.naam}</Text>
        <Group gap={6} mt={4}>
          {person.rollen.map((rol) => (
            <Badge key={rol} variant="default" tt="none" fw={500}>
              {rolInWoorden(rol)}
            </Badge>
          ))}
        </Group>
      </Paper>
      {failure === null ? null : <ProblemAlert error={failure} title="Inloggen lukte niet" />}
    </Stack>
  );
}

import { Anchor, Badge, Group, Paper, Stack, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Organisatie } from '../../../../api/contract/netwerk.ts';
import { TextLink } from '../../components/router-link.tsx';
import { belAdres, gebiedInWoorden, soortNaam } from './woorden.ts';

const metContact = ({ contactpersonen }: Organisatie): string =>
  contactpersonen.map(({ naam, functie }) => (functie ? `${naam} (${functie})` : naam)).join(', ');

function Regel({ organisatie }: { organisatie: Organisatie }): ReactNode {
  const { id, naam, soort, regios, gemeente, telefoon, email, inGebruik } = organisatie;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <Group gap="xs">
          <TextLink to="/netwerk/$id" params={{ id }} fw={650}>
            {naam}
          </TextLink>
          {inGebruik ? null : (
            <Badge variant="default" tt="none">
              Niet meer in gebruik
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {metContact(organisatie)}
        </Text>
        <Text size="sm" hiddenFrom="sm">
          {[soortNaam(soort), gebiedInWoorden(regios), gemeente?.naam].filter(Boolean).join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">{soortNaam(soort)}</Table.Td>
      <Table.Td visibleFrom="sm">{gebiedInWoorden(regios)}</Table.Td>
      <Table.Td visibleFrom="md">{gemeente?.naam}</Table.Td>
      <Table.Td visibleFrom="md" miw={230} style={{ overflowWrap: 'anywhere' }}>
        <Stack gap={0} align="flex-start">
          {telefoon ? (
            <Anchor size="sm" href={belAdres(telefoon)}>
              {telefoon}
            </Anchor>
          ) : null}
          {email ? (
            <Anchor size="sm" href={`mailto:${email}`}>
              {email}
            </Anchor>
          ) : null}
        </Stack>
      </Table.Td>
    </Table.Tr>
  );
}

export function NetwerkTabel({ organisaties }: { organisaties: Organisatie[] }): ReactNode {
  return (
    <Paper p={0} style={{ overflow: 'hidden' }}>
      <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Organisatie en contactpersonen</Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              Soort
            </Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              Werkt in
            </Table.Th>
            <Table.Th scope="col" visibleFrom="md">
              Gemeente
            </Table.Th>
            <Table.Th scope="col" visibleFrom="md">
              Bereikbaar
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {organisaties.map((organisatie) => (
            <Regel key={organisatie.id} organisatie={organisatie} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

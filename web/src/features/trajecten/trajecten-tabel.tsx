import { Group, Paper, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectRegel } from '../../../../api/contract/traject.ts';
import { TextLink } from '../../components/router-link.tsx';
import { SpoedBadge } from '../../components/spoed-badge.tsx';
import { dagVan } from '../../lib/dates.ts';
import { doelgroepKort, fasen, regioKort, zin } from '../../lib/words.ts';

function Regel({ traject }: { traject: TrajectRegel }): ReactNode {
  const regio = zin(regioKort(traject.regio));
  const doelgroep = zin(doelgroepKort(traject.doelgroep));
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap="xs">
          <TextLink to="/trajecten/$id" params={{ id: traject.id }} fw={650}>
            {traject.naam ?? traject.referentie}
          </TextLink>
          {traject.spoed ? <SpoedBadge /> : null}
        </Group>
        {traject.naam ? (
          <Text size="sm" c="dimmed">
            {traject.referentie}
          </Text>
        ) : null}
        <Text size="sm" hiddenFrom="sm">
          {fasen[traject.fase].naam} · {regio} · {doelgroep}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">{fasen[traject.fase].naam}</Table.Td>
      <Table.Td visibleFrom="sm">{regio}</Table.Td>
      <Table.Td visibleFrom="sm">{doelgroep}</Table.Td>
      <Table.Td visibleFrom="md">{dagVan(traject.sinds)}</Table.Td>
      <Table.Td visibleFrom="md">{traject.ondersteuner ?? 'nog niemand'}</Table.Td>
    </Table.Tr>
  );
}

export function TrajectenTabel({ trajecten }: { trajecten: TrajectRegel[] }): ReactNode {
  return (
    <Paper p={0} style={{ overflow: 'hidden' }}>
      <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Cliënt of gezin</Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              Fase
            </Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              Regio
            </Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              Doelgroep
            </Table.Th>
            <Table.Th scope="col" visibleFrom="md">
              In deze fase sinds
            </Table.Th>
            <Table.Th scope="col" visibleFrom="md">
              Metgezel
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {trajecten.map((traject) => (
            <Regel key={traject.id} traject={traject} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

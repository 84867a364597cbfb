import { Paper, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { VraagVooraf } from '../../../../api/contract/vraagvooraf.ts';
import { TextLink } from '../../components/router-link.tsx';
import { regioKort, zin } from '../../lib/words.ts';
import { hoeLangGeleden, standInWoorden, wieVraagt } from './woorden.ts';

function Stand({ vraag }: { vraag: VraagVooraf }): ReactNode {
  return (
    <Text component="span" {...(vraag.teLaat ? { c: 'var(--mantine-color-error)', fw: 700 } : {})}>
      {standInWoorden(vraag)}
      {vraag.afgehandeld ? '' : `, ${hoeLangGeleden(vraag)}`}
    </Text>
  );
}

function Regel({ vraag }: { vraag: VraagVooraf }): ReactNode {
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <TextLink to="/vragen-vooraf/$id" params={{ id: vraag.id }} fw={650}>
          {wieVraagt(vraag)}
        </TextLink>
        <Text size="sm" lineClamp={2}>
          {vraag.vraag}
        </Text>
        <Text size="sm" hiddenFrom="sm">
          <Stand vraag={vraag} /> · {zin(regioKort(vraag.regio))}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Stand vraag={vraag} />
      </Table.Td>
      <Table.Td visibleFrom="sm">{zin(regioKort(vraag.regio))}</Table.Td>
      <Table.Td visibleFrom="md">{zin(vraag.soort)}</Table.Td>
      <Table.Td visibleFrom="md">{vraag.referentie}</Table.Td>
    </Table.Tr>
  );
}

export function VragenTabel({ vragen }: { vragen: VraagVooraf[] }): ReactNode {
  return (
    <Paper p={0} style={{ overflow: 'hidden' }}>
      <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Wie vraagt wat</Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              Stand
            </Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              Regio
            </Table.Th>
            <Table.Th scope="col" visibleFrom="md">
              Soort
            </Table.Th>
            <Table.Th scope="col" visibleFrom="md">
              Referentie
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {vragen.map((vraag) => (
            <Regel key={vraag.id} vraag={vraag} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

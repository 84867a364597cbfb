import { Badge, Group, Paper, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SignaalRegel } from '../../../../api/contract/signalen/signaal.ts';
import { telwoord } from '../../../../domain/telwoord.ts';
import { dagVan } from '../../lib/dates.ts';
import { doelgroepKort, zin } from '../../lib/words.ts';
import { Klok } from './klok.tsx';
import { SignaalLink } from './signaal-link.tsx';
import { fasen, niveauNamen, soortNaam, waarVan } from './woorden.ts';

const hoeveel = (aantal: number | null): string =>
  aantal === null ? 'aantal signalen afgeschermd' : telwoord(aantal, 'signaal', 'signalen');

/** "Vraagstuk V-2026-00001 · 3 signalen" */
export const watHetIs = ({ kind, referentie, aantalSignalen }: SignaalRegel): string =>
  [`${soortNaam[kind]} ${referentie}`, ...(kind === 'vraagstuk' ? [hoeveel(aantalSignalen)] : [])].join(' · ');

export function Merken({ van: { onvolledig, escalatieNaar } }: { van: SignaalRegel }): ReactNode {
  return (
    <>
      {onvolledig ? (
        <Badge color="yellow" tt="none" autoContrast>
          Concept
        </Badge>
      ) : null}
      {escalatieNaar ? (
        <Badge color="petrol" variant="filled" tt="none">
          Escalatie gevraagd
        </Badge>
      ) : null}
    </>
  );
}

function Regel({ regel }: { regel: SignaalRegel }): ReactNode {
  const { fase, niveau, doelgroep, gegevenOp, vraagstuk } = regel;
  const waar = waarVan(regel);
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap="xs">
          <SignaalLink van={regel} bold />
          <Merken van={regel} />
        </Group>
        <Text size="sm" c="dimmed">
          {watHetIs(regel)}
        </Text>
        {vraagstuk ? <Text size="sm">In vraagstuk: {vraagstuk.titel}</Text> : null}
        <Text size="sm" hiddenFrom="sm">
          {fasen[fase].naam} · {niveauNamen[niveau]} · {waar}
        </Text>
        <Text component="div" hiddenFrom="md">
          <Klok van={regel} />
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        {fasen[fase].naam}
        <Text size="sm" c="dimmed">
          {niveauNamen[niveau]}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        {waar}
        <Text size="sm" c="dimmed">
          {zin(doelgroepKort(doelgroep))}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="md">
        <Klok van={regel} />
      </Table.Td>
      <Table.Td visibleFrom="md">{dagVan(gegevenOp)}</Table.Td>
    </Table.Tr>
  );
}

export function SignalenTabel({ signalen }: { signalen: readonly SignaalRegel[] }): ReactNode {
  return (
    <Paper p={0} style={{ overflow: 'hidden' }}>
      <Table verticalSpacing="sm" horizontalSpacing="md" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Waar het over gaat</Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              Fase en niveau
            </Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              Regio en doelgroep
            </Table.Th>
            <Table.Th scope="col" visibleFrom="md">
              Wat er gevraagd wordt
            </Table.Th>
            <Table.Th scope="col" visibleFrom="md">
              Gegeven op
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {signalen.map((regel) => (
            <Regel key={regel.id} regel={regel} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

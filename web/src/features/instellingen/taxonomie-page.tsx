import { Badge, Button, Group, List, Stack, Table, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Taxonomie } from '../../../../api/contract/signalen/taxonomie.ts';
import { type Dimensie, dimensies } from '../../../../domain/signaal/taxonomie.ts';
import { Loading } from '../../components/loading.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { Section } from '../../components/section.tsx';
import { kalenderdag, momentVan, vandaag } from '../../lib/dates.ts';
import { zin } from '../../lib/words.ts';
import { taxonomieQuery } from '../signalen/signalen.ts';
import { InstellingenKop, NaarSignalen } from './kop.tsx';
import { TaxonomieDialog } from './taxonomie-dialog.tsx';
import { dimensieNamen } from './taxonomie-velden.ts';

type Code = Taxonomie['codes'][Dimensie][number];
/** `index` = the code that is changed; null = a new one. */
type Bewerkt = { dimensie: Dimensie; index: number | null };

/** By what signals are counted: in use, since when no more, and for who keeps them about how often. */
export function TaxonomiePage(): ReactNode {
  const { data, error, isPending, refetch } = useQuery(taxonomieQuery);
  const [bewerkt, setBewerkt] = useState<Bewerkt | null>(null);
  return (
    <Stack gap="lg">
      <NaarSignalen />
      <InstellingenKop
        title="Codes van signalen"
        uitleg="Hierop tellen wij signalen. Een code die niet meer past, vervalt op een dag: hij blijft staan waar hij al gekozen is, en is daarna niet meer te kiezen. “Onbekend” kan altijd."
      />
      {isPending ? <Loading lines={8} /> : null}
      {error ? <ProblemAlert error={error} retry={() => void refetch()} /> : null}
      {data?.magWijzigen ? (
        <Text size="sm" className="measure">
          Bij elke code staat hoeveel signalen hem hebben, afgerond op vijf. Onder de acht zeggen wij niet hoeveel het er zijn. Zo
          is niemand te herkennen.
        </Text>
      ) : null}
      {data
        ? dimensies.map((dimensie) => (
            <Lijst
              key={dimensie}
              dimensie={dimensie}
              codes={data.codes[dimensie]}
              edit={data.magWijzigen ? (index) => setBewerkt({ dimensie, index }) : null}
            />
          ))
        : null}
      {data ? <Geschiedenis geschiedenis={data.geschiedenis} /> : null}
      {data && bewerkt ? <TaxonomieDialog taxonomie={data} {...bewerkt} close={() => setBewerkt(null)} /> : null}
    </Stack>
  );
}

type LijstProps = { dimensie: Dimensie; codes: readonly Code[]; edit: ((index: number | null) => void) | null };

function Lijst({ dimensie, codes, edit }: LijstProps): ReactNode {
  const namen = dimensieNamen[dimensie];
  const aside = edit ? (
    <Button
      variant="default"
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => edit(null)}
      aria-label={`Code toevoegen bij ${namen.meer}`}
      className="no-print"
    >
      Code toevoegen
    </Button>
  ) : null;
  return (
    <Section title={zin(namen.meer)} aside={aside}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Naam</Table.Th>
            {edit ? <Table.Th scope="col">Signalen</Table.Th> : null}
            {edit ? <Table.Th scope="col">Wijzigen</Table.Th> : null}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {codes.map((code, i) => (
            <Table.Tr key={code.code}>
              <Table.Td>
                <Group gap="xs" style={{ overflowWrap: 'anywhere' }}>
                  {zin(code.naam)}
                  <Vervallen dag={code.vervallen} />
                </Group>
              </Table.Td>
              {edit ? (
                <>
                  <Table.Td>{hoeVaak(code.gebruikt)}</Table.Td>
                  <Table.Td>
                    <Button variant="default" onClick={() => edit(i)} aria-label={`Wijzig ${code.naam} bij ${namen.meer}`}>
                      Wijzig
                    </Button>
                  </Table.Td>
                </>
              ) : null}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}

function hoeVaak(gebruikt: Code['gebruikt']): string {
  if (!gebruikt) return '';
  if (gebruikt.aantal !== null) return `Ongeveer ${gebruikt.aantal}`;
  return gebruikt.ooit ? 'Minder dan acht' : 'Niet gebruikt';
}

function Vervallen({ dag }: { dag: string | undefined }): ReactNode {
  if (!dag) return null;
  return (
    <Badge variant="default" tt="none">
      {dag <= vandaag() ? 'Vervallen sinds' : 'Vervalt op'} {kalenderdag(dag)}
    </Badge>
  );
}

function Geschiedenis({ geschiedenis }: Pick<Taxonomie, 'geschiedenis'>): ReactNode {
  return (
    <Section title="Wie wijzigde wat">
      {geschiedenis.length === 0 ? <Text>Er is nog niets gewijzigd.</Text> : null}
      <Stack component="ol" className="list-plain" gap="md">
        {geschiedenis.map(({ op, wie, reden, wat }) => (
          <li key={op}>
            <Text size="sm" c="dimmed">
              {momentVan(op)}, {wie}
            </Text>
            <List size="sm">
              {wat.map((regel) => (
                <List.Item key={regel}>{zin(regel)}</List.Item>
              ))}
            </List>
            <Text size="sm">Reden: {reden}</Text>
          </li>
        ))}
      </Stack>
    </Section>
  );
}

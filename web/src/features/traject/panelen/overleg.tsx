import { Group, List, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { Facts } from '../../../components/facts.tsx';
import { Section } from '../../../components/section.tsx';
import { momentVan } from '../../../lib/dates.ts';
import { zin } from '../../../lib/words.ts';
import { SignaalGeven } from './signaal-geven.tsx';

type Overleg = NonNullable<TrajectView['overleg']>;

function Inschattingen({ overleg }: { overleg: Overleg }): ReactNode {
  const given = new Set(overleg.inschattingen.map(({ lid }) => lid.id));
  const waiting = overleg.leden.filter(({ id }) => !given.has(id));
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        Inschattingen ({overleg.inschattingen.length} van {overleg.leden.length})
      </Title>
      {overleg.inschattingen.map(({ lid, advies, redenen, op }) => (
        <div key={lid.id}>
          <Text fw={650}>
            {lid.naam}: {advies}
          </Text>
          <Text className="prose">{redenen}</Text>
          <Text size="sm" c="dimmed">
            {momentVan(op)}
          </Text>
        </div>
      ))}
      {waiting.length > 0 ? (
        <div>
          <Text size="sm">Nog gevraagd van:</Text>
          <List size="sm">
            {waiting.map(({ id, naam, regios, vakgroepen }) => (
              <List.Item key={id}>
                {[naam, ...regios.map((regio) => `regio ${regio}`), ...vakgroepen.map((code) => `vakgroep ${code}`)].join(' · ')}
              </List.Item>
            ))}
          </List>
        </div>
      ) : null}
    </Stack>
  );
}

export function OverlegPaneel({ overleg }: { overleg: Overleg }): ReactNode {
  return (
    <Section title="Landelijk aanmeldoverleg">
      <Facts
        items={[
          [
            'Het dilemma',
            <span key="tekst" className="prose">
              {overleg.dilemma.tekst}
            </span>,
          ],
          ['Welk criterium knelt', overleg.dilemma.criterium],
        ]}
      />
      <Inschattingen overleg={overleg} />
    </Section>
  );
}

type LessenProps = { trajectId: string; lessen: TrajectView['besluiten'][number]['lessen'] };

/** What the programme learns from it; one action makes a signaal of it. */
function Lessen({ trajectId, lessen }: LessenProps): ReactNode {
  return (
    <Stack gap={6} mt="xs">
      <Text size="sm">Wat het programma hiervan leert:</Text>
      <Stack component="ul" className="list-plain" gap="xs">
        {lessen.map((les) => (
          <Group component="li" key={les} gap="sm">
            <Text>{zin(les)}</Text>
            <SignaalGeven trajectId={trajectId} les={les} />
          </Group>
        ))}
      </Stack>
    </Stack>
  );
}

export function BesluitenPaneel({ traject: { id, besluiten } }: { traject: TrajectView }): ReactNode {
  return (
    <Section title="Besluiten">
      <Stack component="ol" className="list-plain" gap="md">
        {[...besluiten]
          .sort((a, b) => b.op.localeCompare(a.op))
          .map(({ op, bij, uitkomst, door, motivering, afwijkendVan, lessen }) => (
            <li key={op}>
              <Text fw={650}>
                {zin(uitkomst)} ({bij})
              </Text>
              <Text className="prose">{motivering}</Text>
              {afwijkendVan ? <Text size="sm">Anders dan het voorstel: {afwijkendVan}.</Text> : null}
              <Text size="sm" c="dimmed">
                {door}, {momentVan(op)}
              </Text>
              {lessen.length > 0 ? <Lessen trajectId={id} lessen={lessen} /> : null}
            </li>
          ))}
      </Stack>
    </Section>
  );
}

import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { Section } from '../../../components/section.tsx';
import { dagVan } from '../../../lib/dates.ts';
import { ActieLink } from './actie-link.tsx';

/** Complaints that wait for an answer. */
export function KlachtenPaneel({ traject }: { traject: TrajectView }): ReactNode {
  if (traject.klachten.length === 0) return null;
  return (
    <Section title="Klachten die wachten op antwoord">
      <Stack component="ol" className="list-plain" gap="md">
        {traject.klachten.map(({ id, over, op }) => (
          <li key={id}>
            <Text fw={650}>{over ?? 'U ziet niet waarover de klacht gaat'}</Text>
            <Text size="sm" c="dimmed">
              Binnen sinds {dagVan(op)}. Wie behandelt, is een ander dan over wie het gaat.
            </Text>
            <Group mt={6}>
              <ActieLink traject={traject} type="HandelKlachtAf" over={{ id, naam: over ?? dagVan(op) }} kort="Afhandelen" />
            </Group>
          </li>
        ))}
      </Stack>
    </Section>
  );
}

type Heroverweging = NonNullable<TrajectView['heroverweging']>;

/** Somebody disagrees with the decision: another one looks again. */
export function HeroverwegingPaneel({ traject, gevraagd }: { traject: TrajectView; gevraagd: Heroverweging }): ReactNode {
  const { reden, door, op } = gevraagd;
  return (
    <Section title="Heroverweging gevraagd">
      {reden ? <Text className="prose">{reden}</Text> : null}
      <Text size="sm" c="dimmed">
        Vastgelegd door {door} op {dagVan(op)}
      </Text>
      <Text className="measure">
        Een ander dan wie het besluit nam, kijkt er opnieuw naar. De doorverwijzing blijft intussen staan.
      </Text>
      <Group>
        <ActieLink traject={traject} type="BeslisHeroverweging" main />
      </Group>
    </Section>
  );
}

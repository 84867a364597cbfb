import { Badge, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../api/contract/traject.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { SpoedBadge } from '../../components/spoed-badge.tsx';
import { dagVan } from '../../lib/dates.ts';
import { doelgroepKort, regioKort, zin } from '../../lib/words.ts';
import { AndereActies } from './andere-acties.tsx';
import { PhaseStrip } from './phase-strip.tsx';

export function TrajectKop({ traject }: { traject: TrajectView }): ReactNode {
  const { referentie, persoon, gemeente, regio, doelgroep, stroom, spoed, ontvangenOp } = traject;
  const place = gemeente === 'onbekend' ? 'Gemeente onbekend' : gemeente;
  return (
    <Stack gap="md">
      <Group justify="space-between" align="start">
        <Stack gap={4}>
          <Group gap="sm">
            <PageTitle tab={referentie}>{persoon?.naam ?? referentie}</PageTitle>
            {spoed ? <SpoedBadge /> : null}
          </Group>
          <Group gap={6}>
            {persoon ? <Text c="dimmed">{referentie}</Text> : <Text c="dimmed">Zonder naam: u ziet de casus</Text>}
            {[zin(doelgroepKort(doelgroep)), zin(regioKort(regio)), place, stroom === 'LLB' ? 'LLB' : '']
              .filter(Boolean)
              .map((text) => (
                <Badge key={text} variant="default" tt="none" fw={500}>
                  {text}
                </Badge>
              ))}
            <Text c="dimmed" size="sm">
              aangemeld op {dagVan(ontvangenOp)}
            </Text>
          </Group>
        </Stack>
        <AndereActies traject={traject} />
      </Group>
      <PhaseStrip traject={traject} />
    </Stack>
  );
}

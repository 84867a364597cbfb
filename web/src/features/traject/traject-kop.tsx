import { Badge, Group, Stack, Text } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../api/contract/traject.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { SpoedBadge } from '../../components/spoed-badge.tsx';
import { dagVan } from '../../lib/dates.ts';
import { doelgroepKort, regioKort, zin } from '../../lib/words.ts';
import { AndereActies } from './andere-acties.tsx';
import { ActieLink } from './panelen/actie-link.tsx';
import { SignaalGeven } from './panelen/signaal-geven.tsx';
import { PhaseStrip } from './phase-strip.tsx';

export function TrajectKop({ traject }: { traject: TrajectView }): ReactNode {
  const { referentie, persoon, gemeente, regio, doelgroep, stroom, spoed, opgeschort, ontvangenOp } = traject;
  const place = gemeente === 'onbekend' ? 'Gemeente onbekend' : gemeente;
  return (
    <Stack gap="md">
      <Group justify="space-between" align="start">
        <Stack gap={4}>
          <Group gap="sm">
            <PageTitle tab={referentie}>{persoon?.naam ?? referentie}</PageTitle>
            {spoed ? <SpoedBadge /> : null}
            {opgeschort ? (
              <Badge color="yellow" tt="none" autoContrast leftSection={<IconPlayerPause size={12} aria-hidden />}>
                Opgeschort
              </Badge>
            ) : null}
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
        <Group gap="xs">
          <ActieLink traject={traject} type="RegistreerContact" main />
          <SignaalGeven trajectId={traject.id} />
          <AndereActies traject={traject} />
        </Group>
      </Group>
      <PhaseStrip traject={traject} />
    </Stack>
  );
}

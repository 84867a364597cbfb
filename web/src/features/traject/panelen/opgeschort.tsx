import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { kalenderdag, vanafVandaag } from '../../../lib/dates.ts';
import { ActieLink } from './actie-link.tsx';

type Opgeschort = NonNullable<TrajectView['opgeschort']>;

/** Above everything: every clock stands still, since when, why, and until when. */
export function OpgeschortBanner({ traject, opgeschort }: { traject: TrajectView; opgeschort: Opgeschort }): ReactNode {
  const { reden, van, terugOp } = opgeschort;
  return (
    <Alert
      component="section"
      aria-label="Opgeschort"
      color="yellow"
      icon={<IconPlayerPause aria-hidden />}
      title={`Opgeschort tot ${kalenderdag(terugOp)} (${vanafVandaag(terugOp)})`}
    >
      <Stack gap="xs">
        {reden ? <Text className="prose">{reden}</Text> : null}
        <Text size="sm" className="measure">
          Sinds {kalenderdag(van)} staan alle termijnen stil: er komen geen herinneringen en niets wordt te laat. Kort voor de dag
          van terugkeer komt er een herinnering.
        </Text>
        <Group>
          <ActieLink traject={traject} type="Hervat" main />
        </Group>
      </Stack>
    </Alert>
  );
}

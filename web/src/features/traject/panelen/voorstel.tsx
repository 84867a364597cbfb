import { Alert, List, Stack, Text } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { zin } from '../../../lib/words.ts';

/** What the criteria propose, and why; a person decides. */
export function Voorstel({ triage }: { triage: TrajectView['triage'] }): ReactNode {
  return (
    <Alert color="petrol" title={`Voorstel: ${triage.uitkomst}`}>
      <Stack gap="xs">
        <List size="sm">
          {triage.redenen.map((reden) => (
            <List.Item key={reden}>{zin(reden)}</List.Item>
          ))}
        </List>
        {triage.telefonischEerst ? (
          <Text size="sm">
            <IconPhone size={14} aria-hidden /> Bel eerst: alleen om zorg zelf is gevraagd, en de rest is nog niet bekend.
          </Text>
        ) : null}
        <Text size="sm">Dit is een voorstel. Een mens beslist.</Text>
      </Stack>
    </Alert>
  );
}

import { Alert, List, Stack } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Taak } from '../../../../api/contract/taak.ts';
import { rolInZin } from '../../lib/words.ts';

type Props = { titel: string; close: () => void; children: ReactNode };

/** After an action. Takes the focus, because the form is gone. */
export function KlaarMelding({ titel, close, children }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="status"
      color="green"
      icon={<IconCircleCheck aria-hidden />}
      title={titel}
      withCloseButton
      closeButtonLabel="Melding sluiten"
      onClose={close}
    >
      <Stack gap="xs" align="flex-start">
        {children}
      </Stack>
    </Alert>
  );
}

/** What happens next, who does it, and when. */
export function WatNu({ taken, wanneer }: { taken: readonly Taak[]; wanneer: (taak: Taak) => string }): ReactNode {
  if (taken.length === 0) return null;
  return (
    <List size="sm">
      {taken.map((taak) => (
        <List.Item key={taak.id}>
          {taak.titel}: {taak.toegewezenAan?.naam ?? rolInZin(taak.rol)}, {wanneer(taak)}
        </List.Item>
      ))}
    </List>
  );
}

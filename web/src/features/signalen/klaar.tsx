import { Alert, List, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { SignaalView } from '../../../../api/contract/signalen/signaal.ts';
import { uiterlijkInWoorden } from '../../components/due.tsx';
import { rolInZin } from '../../lib/words.ts';
import { fasen } from './woorden.ts';

type Props = { signaal: SignaalView; titel: string; close: () => void };

/** Where it is after an action, what happens next, when, and who does it. Takes the focus, because the form is gone. */
export function Klaar({ signaal, titel, close }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const open = signaal.taken.filter((taak) => taak.open);
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
        <Text size="sm">
          Dit {signaal.kind} ({signaal.referentie}) is nu in de fase {fasen[signaal.fase].naam.toLowerCase()}.{' '}
          {open.length > 0 ? 'Wat er nu gebeurt:' : ''}
        </Text>
        {open.length > 0 ? (
          <List size="sm">
            {open.map((taak) => (
              <List.Item key={taak.id}>
                {taak.titel}: {taak.toegewezenAan?.naam ?? rolInZin(taak.rol)}, {uiterlijkInWoorden(taak)}
              </List.Item>
            ))}
          </List>
        ) : null}
        {signaal.kind === 'signaal' ? (
          <Text size="sm">{signaal.vanMij ? 'U' : 'De gever'} krijgt bericht van alles wat ermee gebeurt.</Text>
        ) : null}
      </Stack>
    </Alert>
  );
}

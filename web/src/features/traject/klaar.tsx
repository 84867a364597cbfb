import { Alert, List, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { TrajectView } from '../../../../api/contract/traject.ts';
import { uiterlijkInWoorden } from '../../components/due.tsx';
import { ButtonLink } from '../../components/router-link.tsx';
import { fasen, rolInZin } from '../../lib/words.ts';
import { staatStil } from './staat-stil.ts';

/** After an action: what happens next, when, and who does it. Takes the focus, because the form is gone. */
export function Klaar({ traject, gedaan, close }: { traject: TrajectView; gedaan: string; close: () => void }): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const open = traject.taken.filter((taak) => taak.open);
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="status"
      color="green"
      icon={<IconCircleCheck aria-hidden />}
      title={`Klaar: ${gedaan.toLowerCase()}`}
      withCloseButton
      closeButtonLabel="Melding sluiten"
      onClose={close}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          Dit traject is nu in de fase {fasen[traject.fase].naam.toLowerCase()}.{' '}
          {open.length > 0 ? 'Wat er nu gebeurt:' : 'Er wordt nu niets gevraagd.'}
        </Text>
        {open.length > 0 ? (
          <List size="sm">
            {open.map((taak) => (
              <List.Item key={taak.id}>
                {taak.titel}: {taak.toegewezenAan?.naam ?? rolInZin(taak.rol)},{' '}
                {staatStil(traject, taak) ? 'staat stil' : uiterlijkInWoorden(taak)}
              </List.Item>
            ))}
          </List>
        ) : null}
        <ButtonLink to="/" variant="default">
          Terug naar Mijn werk
        </ButtonLink>
      </Stack>
    </Alert>
  );
}

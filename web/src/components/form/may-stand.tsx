import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconEyeExclamation } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';

type Props = { children: ReactNode; change: () => void; send: () => void };

/** A warning that stops nobody: the person changes it, or lets it stand. Takes the focus, where the button was pressed. */
export function MayStand({ children, change, send }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="yellow"
      icon={<IconEyeExclamation aria-hidden />}
      title="Nog niet verstuurd: kijk eerst naar uw tekst"
    >
      <Stack gap="sm">
        {children}
        <Group gap="xs">
          <Button onClick={change}>Aanpassen</Button>
          <Button variant="default" onClick={send}>
            Toch zo versturen
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

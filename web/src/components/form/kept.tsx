import { Button, Group, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

/** What was kept is back; who wants to begin without it, can. */
export function Restored({ empty }: { empty: () => void }): ReactNode {
  return (
    <Group gap="sm">
      <Text size="sm" c="dimmed" role="status">
        Wat u eerder invulde, is teruggezet.
      </Text>
      <Button variant="default" onClick={empty}>
        Leeg beginnen
      </Button>
    </Group>
  );
}

/** Takes the focus, because the button is gone. */
export function Emptied(): ReactNode {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <Text ref={line} tabIndex={-1} size="sm" c="dimmed" role="status">
      Wat u eerder invulde, is gewist.
    </Text>
  );
}

import { Alert, Anchor, Text } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** Every public page names whom to call when it cannot wait. */
export function HulpNu(): ReactNode {
  return (
    <Alert component="section" aria-label="Hulp die niet kan wachten" color="orange" icon={<IconPhone aria-hidden />}>
      <Text size="sm">
        <strong>Kan het niet wachten?</strong> Bij direct gevaar: bel{' '}
        <Anchor href="tel:112" c="inherit" fw={700}>
          112
        </Anchor>
        . Denkt u aan zelfmoord, of maakt u zich zorgen om iemand: bel{' '}
        <Anchor href="tel:113" c="inherit" fw={700}>
          113
        </Anchor>{' '}
        (113 Zelfmoordpreventie). Gaat het om andere dringende hulp: bel de huisarts, en ’s avonds of in het weekend de
        huisartsenpost.
      </Text>
    </Alert>
  );
}

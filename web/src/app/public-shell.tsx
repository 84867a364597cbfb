import { Box, Container, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { HulpNu } from '../components/hulp-nu.tsx';
import { Brand } from './brand.tsx';
import { ColourSchemeMenu } from './colour-scheme-menu.tsx';

type Props = { children: ReactNode /** Pages for people outside name whom to call when it cannot wait. */; hulp?: boolean };

export function PublicShell({ children, hulp = true }: Props): ReactNode {
  return (
    <>
      <a className="skip-link" href="#inhoud">
        Naar de inhoud
      </a>
      <Box
        component="header"
        bg="var(--mantine-color-body)"
        style={{ borderBottom: '1px solid var(--mantine-color-default-border)' }}
      >
        <Container size="md" py="sm">
          <Group justify="space-between">
            <Brand to={hulp ? '/aanmelden' : '/'} />
            <ColourSchemeMenu />
          </Group>
        </Container>
      </Box>
      <Container component="main" id="inhoud" tabIndex={-1} size="md" py="xl">
        <Stack gap="lg">
          {children}
          {hulp ? <HulpNu /> : null}
        </Stack>
      </Container>
    </>
  );
}

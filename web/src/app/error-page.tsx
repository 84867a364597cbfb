import { Stack, Text } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageTitle } from '../components/page-title.tsx';
import { ProblemAlert } from '../components/problem-alert.tsx';
import { ButtonLink } from '../components/router-link.tsx';
import { isStatus } from '../lib/api.ts';
import { PublicShell } from './public-shell.tsx';

export function ErrorPage({ error }: ErrorComponentProps): ReactNode {
  const router = useRouter();
  return (
    <PublicShell>
      <PageTitle>{isStatus(error, 403) ? 'Deze pagina is niet voor u' : 'Deze pagina kan nu niet getoond worden'}</PageTitle>
      <ProblemAlert error={error} title="Wat er misging" retry={() => void router.invalidate()} />
    </PublicShell>
  );
}

export function NotFoundPage(): ReactNode {
  return (
    <Stack component="main" gap="md" align="flex-start" p="xl">
      <PageTitle>Deze pagina bestaat niet</PageTitle>
      <Text className="measure">Het adres klopt niet, of de pagina is er niet meer. Ga terug, of begin opnieuw.</Text>
      <ButtonLink to="/">Naar het begin</ButtonLink>
    </Stack>
  );
}

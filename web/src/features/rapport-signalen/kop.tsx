import { Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageTitle } from '../../components/page-title.tsx';

type Props = { title: string; uitleg: string; aside?: ReactNode };

/** The two pages of signalen in figures. */
export function CijfersKop({ title, uitleg, aside }: Props): ReactNode {
  return (
    <>
      <Group justify="space-between" align="start">
        <Stack gap={4}>
          <PageTitle>{title}</PageTitle>
          <Text className="measure">{uitleg}</Text>
        </Stack>
        {aside}
      </Group>
      <nav aria-label="Signalen in cijfers" className="no-print">
        <Group gap="lg">
          <Deel to="/rapportages/signalen" naam="Cijfers" />
          <Deel to="/rapportages/signalen/landelijk" naam="Landelijk overzicht" />
        </Group>
      </nav>
    </>
  );
}

function Deel({ to, naam }: { to: '/rapportages/signalen' | '/rapportages/signalen/landelijk'; naam: string }): ReactNode {
  return (
    <Link to={to} activeOptions={{ exact: true, includeSearch: false }} className="leren-deel">
      {naam}
    </Link>
  );
}

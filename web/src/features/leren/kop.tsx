import { Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageTitle } from '../../components/page-title.tsx';
import { ButtonLink } from '../../components/router-link.tsx';
import { ikQuery } from '../sessie/ik.ts';

/** What you may never do is not offered. */
export function useMagWijzigen(): boolean {
  const { data: ik } = useQuery(ikQuery);
  return ik?.acties.includes('leren.wijzigen') ?? false;
}

export function Plannen(): ReactNode {
  return (
    <ButtonLink to="/leren/nieuw" leftSection={<IconPlus size={18} aria-hidden />} className="no-print">
      Sessie plannen
    </ButtonLink>
  );
}

/** The two pages of leren: what is missing, and what was done. */
export function LerenKop({ title, uitleg }: { title: string; uitleg: string }): ReactNode {
  const mag = useMagWijzigen();
  return (
    <>
      <Group justify="space-between" align="start">
        <Stack gap={4}>
          <PageTitle>{title}</PageTitle>
          <Text className="measure">{uitleg}</Text>
        </Stack>
        {mag ? <Plannen /> : null}
      </Group>
      <nav aria-label="Leren" className="no-print">
        <Group gap="lg">
          <Deel to="/leren" naam="Welke kennis ontbreekt" />
          <Deel to="/leren/sessies" naam="Kennissessies" />
        </Group>
      </nav>
    </>
  );
}

function Deel({ to, naam }: { to: '/leren' | '/leren/sessies'; naam: string }): ReactNode {
  return (
    <Link to={to} activeOptions={{ exact: true, includeSearch: false }} className="leren-deel">
      {naam}
    </Link>
  );
}

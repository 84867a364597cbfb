import { Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageTitle } from '../../components/page-title.tsx';
import { ButtonLink } from '../../components/router-link.tsx';
import { ikQuery } from '../sessie/ik.ts';
import { opentVraagstukken, zietAndere } from './mag.ts';

type Props = { title: string; uitleg: string };

/** The pages of signaleren, and what can be begun from there. */
export function SignalenKop({ title, uitleg }: Props): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  if (!ik) return null;
  return (
    <>
      <Group justify="space-between" align="start">
        <Stack gap={4}>
          <PageTitle>{title}</PageTitle>
          <Text className="measure">{uitleg}</Text>
        </Stack>
        <Group gap="xs" className="no-print">
          {ik.acties.includes('signaal.geven') ? (
            <ButtonLink to="/signalen/nieuw" leftSection={<IconPlus size={18} aria-hidden />}>
              Signaal geven
            </ButtonLink>
          ) : null}
          {opentVraagstukken(ik) ? (
            <ButtonLink to="/vraagstukken/nieuw" variant="default">
              Nieuw vraagstuk
            </ButtonLink>
          ) : null}
        </Group>
      </Group>
      <nav aria-label="Signalen" className="no-print">
        <Group gap="lg">
          <Deel to="/signalen" naam="Lijst" />
          {zietAndere(ik) ? <Deel to="/signalen/bord" naam="Bord" /> : null}
          <Deel to="/instellingen/taxonomie" naam="Codes" />
        </Group>
      </nav>
    </>
  );
}

function Deel({ to, naam }: { to: '/signalen' | '/signalen/bord' | '/instellingen/taxonomie'; naam: string }): ReactNode {
  return (
    <Link to={to} activeOptions={{ exact: true, includeSearch: false }} className="leren-deel">
      {naam}
    </Link>
  );
}

import { Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PageKop } from '../../components/page-kop.tsx';
import { ButtonLink } from '../../components/router-link.tsx';
import { ikQuery } from '../sessie/ik.ts';
import { opentVraagstukken, zietAndere } from './mag.ts';

type Props = { title: string; uitleg: string };

/** The pages of signaleren, and what can be begun from there. */
export function SignalenKop({ title, uitleg }: Props): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  if (!ik) return null;
  return (
    <PageKop
      title={title}
      uitleg={uitleg}
      aside={
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
      }
      label="Signalen"
      delen={[
        { to: '/signalen', naam: 'Lijst' },
        ...(zietAndere(ik) ? ([{ to: '/signalen/bord', naam: 'Bord' }] as const) : []),
        { to: '/instellingen/taxonomie', naam: 'Codes' },
      ]}
    />
  );
}

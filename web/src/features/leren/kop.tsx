import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PageKop } from '../../components/page-kop.tsx';
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

const delen = [
  { to: '/leren', naam: 'Welke kennis ontbreekt' },
  { to: '/leren/sessies', naam: 'Kennissessies' },
] as const;

/** The two pages of leren: what is missing, and what was done. */
export function LerenKop({ title, uitleg }: { title: string; uitleg: string }): ReactNode {
  const mag = useMagWijzigen();
  return <PageKop title={title} uitleg={uitleg} aside={mag ? <Plannen /> : null} label="Leren" delen={delen} />;
}

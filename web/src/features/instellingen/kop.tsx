import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PageKop } from '../../components/page-kop.tsx';
import { TextLink } from '../../components/router-link.tsx';
import { ikQuery } from '../sessie/ik.ts';
import { magNaar } from '../sessie/menu.ts';

const delen = [
  { to: '/instellingen', naam: 'Termijnen' },
  { to: '/instellingen/taxonomie', naam: 'Codes van signalen' },
] as const;

type Props = { title: string; uitleg: string };

/** To where who works with signals came from. */
export function NaarSignalen(): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  return ik && magNaar(ik, '/signalen') ? <TextLink to="/signalen">Naar de signalen</TextLink> : null;
}

/** The two pages of settings; the codes are also read by others. */
export function InstellingenKop({ title, uitleg }: Props): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  if (!ik) return null;
  return <PageKop title={title} uitleg={uitleg} label="Instellingen" delen={magNaar(ik, '/instellingen') ? delen : []} />;
}

import type { ReactNode } from 'react';
import { PageKop } from '../../components/page-kop.tsx';

type Props = { title: string; uitleg: string; aside?: ReactNode };

const delen = [
  { to: '/rapportages/signalen', naam: 'Cijfers' },
  { to: '/rapportages/signalen/landelijk', naam: 'Landelijk overzicht' },
] as const;

/** The two pages of signalen in figures. */
export const CijfersKop = (props: Props): ReactNode => <PageKop {...props} label="Signalen in cijfers" delen={delen} />;

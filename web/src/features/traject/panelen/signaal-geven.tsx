import { IconBulb } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { ButtonLink } from '../../../components/router-link.tsx';
import { ikQuery } from '../../sessie/ik.ts';

type Les = TrajectView['besluiten'][number]['lessen'][number];

/** From here only codes go along: regio, gemeente, doelgroep, and the les. */
export function SignaalGeven({ trajectId, les }: { trajectId: string; les?: Les }): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  if (!ik?.acties.includes('signaal.geven')) return null;
  return (
    <ButtonLink
      to="/signalen/nieuw"
      search={{ traject: trajectId, les }}
      variant="default"
      leftSection={<IconBulb size={18} aria-hidden />}
      className="no-print"
      {...(les ? { 'aria-label': `Geef dit als signaal: ${les}` } : {})}
    >
      {les ? 'Geef dit als signaal' : 'Signaal geven'}
    </ButtonLink>
  );
}

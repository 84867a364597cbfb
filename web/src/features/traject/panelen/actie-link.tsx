import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { ButtonLink } from '../../../components/router-link.tsx';
import type { ActieType } from '../acties/actie.ts';
import { acties } from '../acties/alle.ts';

/** An action beside the panel it changes; absent for who may not do it now. */
export function ActieLink({ traject, type }: { traject: TrajectView; type: ActieType }): ReactNode {
  if (!traject.acties.includes(type)) return null;
  return (
    <ButtonLink
      to="/trajecten/$id"
      params={{ id: traject.id }}
      search={{ actie: type }}
      variant="default"
      resetScroll={false}
      className="no-print"
    >
      {acties[type].knop}
    </ButtonLink>
  );
}

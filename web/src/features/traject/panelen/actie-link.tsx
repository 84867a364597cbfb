import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { ButtonLink } from '../../../components/router-link.tsx';
import type { ActieType } from '../acties/actie.ts';
import { acties } from '../acties/alle.ts';

type Props = {
  traject: TrajectView;
  type: ActieType;
  /** One of several: which, and how it is called. */
  over?: { id: string; naam: string };
  /** On the button, where the panel says the rest. */
  kort?: string;
  main?: boolean;
};

/** An action beside the panel it changes; absent for who may not do it now. */
export function ActieLink({ traject, type, over, kort, main = false }: Props): ReactNode {
  if (!traject.acties.includes(type)) return null;
  const knop = kort ?? acties[type].knop;
  return (
    <ButtonLink
      to="/trajecten/$id"
      params={{ id: traject.id }}
      search={{ actie: type, over: over?.id }}
      variant={main ? 'filled' : 'default'}
      resetScroll={false}
      className="no-print"
      {...(over ? { 'aria-label': `${acties[type].knop}: ${over.naam}` } : {})}
    >
      {knop}
    </ButtonLink>
  );
}

import type { ReactNode } from 'react';
import type { SignaalView } from '../../../../api/contract/signalen/signaal.ts';
import { ButtonLink } from '../../components/router-link.tsx';
import type { ActieType } from './acties/actie.ts';
import { acties } from './acties/alle.ts';
import { paginas } from './signaal-link.tsx';

type Props = {
  signaal: SignaalView;
  type: ActieType;
  /** One of several: which, and how it is called. */
  over?: { id: string; naam: string };
  /** Its words in this place, when its own would not tell it from another. */
  knop?: string;
};

/** An action beside the panel it changes; absent for who may not do it now. */
export function ActieLink({ signaal: { id, kind, acties: mag }, type, over, knop = acties[type].knop }: Props): ReactNode {
  if (!mag.includes(type)) return null;
  return (
    <ButtonLink
      to={paginas[kind]}
      params={{ id }}
      search={{ actie: type, over: over?.id }}
      variant="default"
      resetScroll={false}
      className="no-print"
      style={{ alignSelf: 'flex-start' }}
      {...(over ? { 'aria-label': `${knop}: ${over.naam}` } : {})}
    >
      {knop}
    </ButtonLink>
  );
}

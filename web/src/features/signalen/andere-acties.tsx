import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SignaalView } from '../../../../api/contract/signalen/signaal.ts';
import { ActieMenu } from '../werk/actie-menu.tsx';
import { acties, actieTypes, antwoordenOp } from './acties/alle.ts';
import { paginas } from './signaal-link.tsx';

/** What else this person may do now; what answers an open task stands on its card. */
export function AndereActies({ signaal }: { signaal: SignaalView }): ReactNode {
  const { id, kind } = signaal;
  const onCards = new Set(signaal.taken.filter(({ open }) => open).flatMap((taak) => antwoordenOp(taak, signaal)));
  return (
    <ActieMenu
      types={actieTypes.filter((type) => signaal.acties.includes(type) && !onCards.has(type))}
      knop={(type) => acties[type].knop}
      link={(type, props) => <Link {...props} to={paginas[kind]} params={{ id }} search={{ actie: type }} resetScroll={false} />}
    />
  );
}

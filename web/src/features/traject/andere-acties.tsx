import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../api/contract/traject.ts';
import { ActieMenu } from '../werk/actie-menu.tsx';
import { acties, actieTypes } from './acties/alle.ts';
import { antwoordenOp } from './acties/antwoorden.ts';

/** What else this person may do now; what answers an open task stands on its card. */
export function AndereActies({ traject }: { traject: TrajectView }): ReactNode {
  const onCards = new Set(traject.taken.filter((taak) => taak.open).flatMap((taak) => antwoordenOp(taak, traject)));
  return (
    <ActieMenu
      types={actieTypes.filter((type) => traject.acties.includes(type) && !onCards.has(type))}
      knop={(type) => acties[type].knop}
      link={(type, props) => (
        <Link {...props} to="/trajecten/$id" params={{ id: traject.id }} search={{ actie: type }} resetScroll={false} />
      )}
    />
  );
}

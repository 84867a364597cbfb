import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../api/contract/traject.ts';
import { acties, actieTypes } from './acties/alle.ts';
import { antwoordenOp } from './acties/antwoorden.ts';

/** What else this person may do now; what answers an open task stands on its card. */
export function AndereActies({ traject }: { traject: TrajectView }): ReactNode {
  const onCards = new Set(traject.taken.filter((taak) => taak.open).flatMap((taak) => antwoordenOp(taak, traject)));
  const others = actieTypes.filter((type) => traject.acties.includes(type) && !onCards.has(type));
  if (others.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />} className="no-print">
          Andere acties
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label="Andere acties" mah="70vh" style={{ overflowY: 'auto' }}>
        {others.map((type) => (
          <Menu.Item
            key={type}
            renderRoot={(props) => (
              <Link {...props} to="/trajecten/$id" params={{ id: traject.id }} search={{ actie: type }} resetScroll={false} />
            )}
          >
            {acties[type].knop}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

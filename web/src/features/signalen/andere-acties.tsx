import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SignaalView } from '../../../../api/contract/signalen/signaal.ts';
import { acties, actieTypes, antwoordenOp } from './acties/alle.ts';
import { paginas } from './signaal-link.tsx';

/** What else this person may do now; what answers an open task stands on its card. */
export function AndereActies({ signaal }: { signaal: SignaalView }): ReactNode {
  const onCards = new Set(signaal.taken.filter(({ open }) => open).flatMap((taak) => antwoordenOp(taak, signaal)));
  const others = actieTypes.filter((type) => signaal.acties.includes(type) && !onCards.has(type));
  if (others.length === 0) return null;
  const { id, kind } = signaal;
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
              <Link {...props} to={paginas[kind]} params={{ id }} search={{ actie: type }} resetScroll={false} />
            )}
          >
            {acties[type].knop}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

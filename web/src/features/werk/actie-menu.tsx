import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';

type Props<T> = {
  types: readonly T[];
  knop: (type: T) => string;
  /** The way to the form of it; `props` are those of the menu's item. */
  link: (type: T, props: object) => ReactNode;
};

/** What else this person may do now, as a menu of links; nothing when there is nothing. */
export function ActieMenu<T extends string>({ types, knop, link }: Props<T>): ReactNode {
  if (types.length === 0) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />} className="no-print">
          Andere acties
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label="Andere acties" mah="70vh" style={{ overflowY: 'auto' }}>
        {types.map((type) => (
          <Menu.Item key={type} renderRoot={(props) => link(type, props)}>
            {knop(type)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

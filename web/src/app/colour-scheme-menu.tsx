import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';

const choices: { value: MantineColorScheme; label: string; icon: ReactNode }[] = [
  { value: 'light', label: 'Licht', icon: <IconSun size={18} aria-hidden /> },
  { value: 'dark', label: 'Donker', icon: <IconMoon size={18} aria-hidden /> },
  { value: 'auto', label: 'Zoals uw apparaat', icon: <IconDeviceDesktop size={18} aria-hidden /> },
];

export function ColourSchemeMenu(): ReactNode {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const current = choices.find(({ value }) => value === colorScheme);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={`Kleuren: ${current?.label ?? 'kies'}`}>
          {current?.icon}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label="Kleuren">
        {choices.map(({ value, label, icon }) => (
          <Menu.Item
            key={value}
            leftSection={icon}
            rightSection={value === colorScheme ? <IconCheck size={16} aria-label="gekozen" /> : null}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

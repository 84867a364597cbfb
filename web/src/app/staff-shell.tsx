import { AppShell, Burger, Group, NavLink } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconAddressBook,
  IconAdjustments,
  IconBulb,
  IconChartBar,
  IconChartHistogram,
  IconChecklist,
  IconClock,
  IconFilePlus,
  IconMessageQuestion,
  IconRoute,
  IconSchool,
} from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import type { Ik } from '../../../api/contract/overig.ts';
import { ReminderBanner } from '../features/gezondheid/reminder-banner.tsx';
import { type MenuPad, menuVan } from '../features/sessie/menu.ts';
import { Brand } from './brand.tsx';
import { ColourSchemeMenu } from './colour-scheme-menu.tsx';
import { useLiveChanges } from './live.ts';
import { UserMenu } from './user-menu.tsx';

const icons: Record<MenuPad, ReactNode> = {
  '/': <IconChecklist size={20} aria-hidden />,
  '/trajecten': <IconRoute size={20} aria-hidden />,
  '/aanmelden': <IconFilePlus size={20} aria-hidden />,
  '/vragen-vooraf': <IconMessageQuestion size={20} aria-hidden />,
  '/signalen': <IconBulb size={20} aria-hidden />,
  '/netwerk': <IconAddressBook size={20} aria-hidden />,
  '/leren': <IconSchool size={20} aria-hidden />,
  '/mijn-uren': <IconClock size={20} aria-hidden />,
  '/rapportages/ervaring': <IconChartBar size={20} aria-hidden />,
  '/rapportages/signalen': <IconChartHistogram size={20} aria-hidden />,
  '/instellingen': <IconAdjustments size={20} aria-hidden />,
};

export function StaffShell({ ik, children }: { ik: Ik; children: ReactNode }): ReactNode {
  const [opened, menu] = useDisclosure();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const seesSystem = ik.acties.includes('systeem.lezen');
  useLiveChanges(seesSystem);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the page changes
  useEffect(menu.close, [path]);
  const current = (to: string) =>
    to === '/' ? path === '/' : path.startsWith(to) || (to === '/signalen' && path.startsWith('/vraagstukken'));
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 230, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'md', sm: 'xl' }}
    >
      <a className="skip-link" href="#inhoud">
        Naar de inhoud
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={opened} onClick={menu.toggle} hiddenFrom="sm" size="sm" aria-label="Menu" aria-expanded={opened} />
            <Brand to="/" />
          </Group>
          <Group gap="xs" wrap="nowrap">
            <ColourSchemeMenu />
            <UserMenu ik={ik} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label="Hoofdmenu">
        {menuVan(ik).map(({ to, label }) => (
          <NavLink
            key={to}
            component={Link}
            to={to}
            label={label}
            leftSection={icons[to]}
            active={current(to)}
            aria-current={current(to) ? 'page' : undefined}
          />
        ))}
      </AppShell.Navbar>
      <AppShell.Main id="inhoud" tabIndex={-1} maw={1500}>
        {seesSystem ? <ReminderBanner /> : null}
        {children}
      </AppShell.Main>
    </AppShell>
  );
}

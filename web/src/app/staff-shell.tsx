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
import { Brand } from './brand.tsx';
import { ColourSchemeMenu } from './colour-scheme-menu.tsx';
import { useLiveChanges } from './live.ts';
import { UserMenu } from './user-menu.tsx';

type Item = {
  to:
    | '/'
    | '/trajecten'
    | '/aanmelden'
    | '/vragen-vooraf'
    | '/signalen'
    | '/netwerk'
    | '/leren'
    | '/mijn-uren'
    | '/rapportages/ervaring'
    | '/rapportages/signalen'
    | '/instellingen';
  label: string;
  icon: ReactNode;
  needs: string;
};

/** What you may never do is not offered: `needs` is an action of the rights table. */
const items: Item[] = [
  { to: '/', label: 'Mijn werk', icon: <IconChecklist size={20} aria-hidden />, needs: 'taken.lezen' },
  { to: '/trajecten', label: 'Trajecten', icon: <IconRoute size={20} aria-hidden />, needs: 'trajecten.lezen' },
  { to: '/aanmelden', label: 'Nieuwe aanmelding', icon: <IconFilePlus size={20} aria-hidden />, needs: 'MeldAan' },
  {
    to: '/vragen-vooraf',
    label: 'Vragen vooraf',
    icon: <IconMessageQuestion size={20} aria-hidden />,
    needs: 'vraagvooraf.lezen',
  },
  { to: '/signalen', label: 'Signalen', icon: <IconBulb size={20} aria-hidden />, needs: 'signalen.lezen' },
  { to: '/netwerk', label: 'Netwerk', icon: <IconAddressBook size={20} aria-hidden />, needs: 'netwerk.lezen' },
  { to: '/leren', label: 'Leren', icon: <IconSchool size={20} aria-hidden />, needs: 'leren.lezen' },
  { to: '/mijn-uren', label: 'Mijn uren', icon: <IconClock size={20} aria-hidden />, needs: 'uren.eigen' },
  {
    to: '/rapportages/ervaring',
    label: 'Ervaring en effect',
    icon: <IconChartBar size={20} aria-hidden />,
    needs: 'rapportage.lezen',
  },
  {
    to: '/rapportages/signalen',
    label: 'Signalen in cijfers',
    icon: <IconChartHistogram size={20} aria-hidden />,
    needs: 'signalen.cijfers',
  },
  { to: '/instellingen', label: 'Instellingen', icon: <IconAdjustments size={20} aria-hidden />, needs: 'instellingen.lezen' },
];

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
        {items
          .filter(({ needs }) => ik.acties.includes(needs))
          .map(({ to, label, icon }) => (
            <NavLink
              key={to}
              component={Link}
              to={to}
              label={label}
              leftSection={icon}
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

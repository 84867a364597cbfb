import { Button, Menu, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLogout, IconMail, IconUserCircle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Ik } from '../../../api/contract/overig.ts';
import { messageOf } from '../components/problem-alert.tsx';
import { ikQuery } from '../features/sessie/ik.ts';
import { logOut } from '../features/sessie/uitloggen.ts';
import { rolNaam } from '../lib/words.ts';

const rolInWoorden = ({ rol, regio, vakgroep }: Ik['rollen'][number]): string =>
  [rolNaam(rol), regio ? `regio ${regio}` : '', vakgroep ? `vakgroep ${vakgroep}` : ''].filter(Boolean).join(', ');

export function UserMenu({ ik }: { ik: Ik }): ReactNode {
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    try {
      await logOut();
      await navigate({ to: '/inloggen' });
      client.clear();
      client.setQueryData(ikQuery.queryKey, null);
    } catch (error) {
      notifications.show({ color: 'red', title: 'Uitloggen lukte niet', message: messageOf(error) });
    }
  };
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button variant="default" px="sm" aria-label={`Uw account: ${ik.naam}`}>
          <IconUserCircle size={20} aria-hidden />
          <Text span inherit visibleFrom="sm" ml="xs" truncate maw={240}>
            {ik.naam}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label="Uw account">
        <Text size="sm" fw={650} px="sm" pt="xs">
          {ik.naam}
        </Text>
        {ik.rollen.map((rol) => (
          <Text key={rolInWoorden(rol)} size="sm" c="dimmed" px="sm">
            {rolInWoorden(rol)}
          </Text>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/demo/postbus" leftSection={<IconMail size={18} aria-hidden />}>
          Postbus van de demo
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void leave()}>
          Uitloggen
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

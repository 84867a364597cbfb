import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export function Brand({ to }: { to: '/' | '/aanmelden' }): ReactNode {
  return (
    <Link to={to} style={{ color: 'inherit', textDecoration: 'none' }}>
      <Group gap="xs" wrap="nowrap">
        <img src="/favicon.svg" alt="" width={30} height={30} />
        <Text fw={700} fz="lg" component="span">
          {to === '/' ? 'Trajectregie' : 'Metgezel'}
        </Text>
      </Group>
    </Link>
  );
}

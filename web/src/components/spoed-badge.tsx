import { Badge } from '@mantine/core';
import { IconBolt } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export function SpoedBadge(): ReactNode {
  return (
    <Badge color="red" variant="filled" leftSection={<IconBolt size={12} aria-hidden />} tt="none">
      Spoed
    </Badge>
  );
}

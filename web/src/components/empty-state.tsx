import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = { title: string; why: string; children?: ReactNode };

/** Nothing here: says why, and what to do. */
export function EmptyState({ title, why, children }: Props): ReactNode {
  return (
    <Paper>
      <Stack gap="xs">
        <Title order={2} size="h4">
          {title}
        </Title>
        <Text className="measure">{why}</Text>
        {children ? <Group mt="xs">{children}</Group> : null}
      </Stack>
    </Paper>
  );
}

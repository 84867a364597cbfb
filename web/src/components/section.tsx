import { Group, Paper, Stack, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

type Props = { title: string; aside?: ReactNode; children: ReactNode; id?: string };

/** A titled piece of a page, found by its name. */
export function Section({ title, aside, children, id }: Props): ReactNode {
  const headingId = useId();
  return (
    <Paper component="section" aria-labelledby={headingId} {...(id ? { id, tabIndex: -1 } : {})}>
      <Stack gap="md">
        <Group justify="space-between" align="start">
          <Title order={2} size="h4" id={headingId}>
            {title}
          </Title>
          {aside}
        </Group>
        {children}
      </Stack>
    </Paper>
  );
}

import { Group, Stack, Text } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageTitle } from './page-title.tsx';

type Deel = { to: NonNullable<LinkProps['to']>; naam: string };

type Props = {
  title: string;
  uitleg: string;
  /** What can be begun from here. */
  aside?: ReactNode;
  /** What the parts are parts of. */
  label: string;
  delen: readonly Deel[];
};

/** The head of a page that is one of a few that belong together, with the way to the others. */
export function PageKop({ title, uitleg, aside, label, delen }: Props): ReactNode {
  return (
    <>
      <Group justify="space-between" align="start">
        <Stack gap={4}>
          <PageTitle>{title}</PageTitle>
          <Text className="measure">{uitleg}</Text>
        </Stack>
        {aside}
      </Group>
      {delen.length > 0 ? (
        <nav aria-label={label} className="no-print">
          <Group gap="lg">
            {delen.map(({ to, naam }) => (
              <Link key={naam} to={to} activeOptions={{ exact: true, includeSearch: false }} className="page-part">
                {naam}
              </Link>
            ))}
          </Group>
        </nav>
      ) : null}
    </>
  );
}

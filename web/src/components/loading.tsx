import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';

/** Grey lines where the content comes. */
export function Loading({ lines = 4 }: { lines?: number }): ReactNode {
  const widths = Array.from({ length: lines }, (_, i) => 100 - i * 8);
  return (
    <Stack role="status" gap="sm" py="md">
      <VisuallyHidden>Bezig met laden…</VisuallyHidden>
      {widths.map((width) => (
        <Skeleton key={width} h={24} w={`${width}%`} />
      ))}
    </Stack>
  );
}

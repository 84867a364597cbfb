import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

/** Wipes every filter that is on; nothing when none is. */
export function ClearFilters({ search, clear }: { search: object; clear: () => void }): ReactNode {
  if (!Object.values(search).some(Boolean)) return null;
  return (
    <Button variant="subtle" onClick={clear}>
      Filters wissen
    </Button>
  );
}

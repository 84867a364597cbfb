import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';

/** A number to tap; not known is said by who shows it. */
export function TelLink({ nummer }: { nummer: string | null }): ReactNode {
  if (!nummer) return 'onbekend';
  return <Anchor href={`tel:${nummer.replace(/[^+0-9]/g, '')}`}>{nummer}</Anchor>;
}

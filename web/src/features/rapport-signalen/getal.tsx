import { Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';

const teken = '✱';

/** A count, or the sign that it is masked. */
export function Getal({ aantal }: { aantal: number | null }): ReactNode {
  if (aantal !== null) return aantal.toLocaleString('nl-NL');
  return (
    <>
      <span aria-hidden>{teken}</span>
      <VisuallyHidden>afgeschermd</VisuallyHidden>
    </>
  );
}

/** What the sign means. Not everything behind it is under five: else the total would tell the rest. */
export function Afgeschermd(): ReactNode {
  return (
    <Text size="sm" className="measure">
      {teken} betekent afgeschermd: minder dan vijf signalen, of een getal waaruit u dat kunt uitrekenen. Zo is niemand te
      herkennen.
    </Text>
  );
}

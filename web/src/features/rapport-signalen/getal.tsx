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

/** What the sign means. Not everything behind it is that few: else the total would tell the rest. With a filter also that counts are rounded. */
export function Afgeschermd({ afgerond }: { afgerond: boolean }): ReactNode {
  const watHetIs = afgerond ? '0 tot en met 7 signalen' : 'minder dan vijf signalen';
  return (
    <Text size="sm" className="measure">
      {afgerond ? 'Met een filter ronden wij de getallen af op vijf; daardoor tellen ze niet altijd precies op. ' : null}
      {teken} betekent afgeschermd: {watHetIs}, of een getal waaruit u een klein aantal kunt uitrekenen. Zo is niemand te
      herkennen.
    </Text>
  );
}

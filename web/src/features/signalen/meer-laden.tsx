import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import type { Vervolg } from './use-vervolg.ts';

type Props = { vervolg: Pick<Vervolg<{ cursor: string | null }>, 'meer' | 'bezig' | 'error'>; label: string };

/** Below a list that is longer than what is shown. */
export function MeerLaden({ vervolg: { meer, bezig, error }, label }: Props): ReactNode {
  if (!meer) return null;
  if (error) return <ProblemAlert error={error} retry={meer} />;
  return (
    <Button variant="default" onClick={meer} aria-busy={bezig} style={{ alignSelf: 'flex-start' }}>
      {label}
    </Button>
  );
}

import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SignaalRegel } from '../../../../api/contract/signalen/signaal.ts';
import { klokInWoorden } from './woorden.ts';

/** What is asked first, and until when. */
export function Klok({ van: { klok, fase } }: { van: Pick<SignaalRegel, 'klok' | 'fase'> }): ReactNode {
  if (!klok) return <Text size="sm">{fase === 'afgesloten' ? 'Afgesloten' : 'Nu wordt er niets gevraagd'}</Text>;
  const late = klok.werkdagenTeLaat > 0;
  return (
    <Text size="sm">
      {klok.titel}:{' '}
      <Text component="span" inherit fw={late ? 700 : 500} {...(late ? { c: 'var(--mantine-color-error)' } : {})}>
        {klokInWoorden(klok)}
      </Text>
    </Text>
  );
}

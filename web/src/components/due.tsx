import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Taak } from '../../../api/contract/taak.ts';
import { telwoord } from '../../../domain/telwoord.ts';
import { dagVan, momentVan } from '../lib/dates.ts';

type Termijn = Pick<Taak, 'uiterlijk' | 'werkdagenTeLaat' | 'groep'>;

/** How late or until when, in words. */
export function uiterlijkInWoorden({ uiterlijk, werkdagenTeLaat, groep }: Termijn): string {
  if (!uiterlijk) return 'geen vaste datum';
  if (werkdagenTeLaat > 0) return `${telwoord(werkdagenTeLaat, 'werkdag', 'werkdagen')} te laat`;
  if (groep === 'te laat') return 'te laat sinds vandaag';
  if (groep === 'vandaag') return `vandaag vóór ${momentVan(uiterlijk).split(', ').at(-1) ?? ''} uur`;
  return `uiterlijk ${dagVan(uiterlijk)}`;
}

export function Due({ taak }: { taak: Termijn }): ReactNode {
  const late = taak.groep === 'te laat';
  return (
    <Text component="span" fw={late ? 700 : 500} {...(late ? { c: 'var(--mantine-color-error)' } : {})}>
      {uiterlijkInWoorden(taak)}
    </Text>
  );
}

import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { Section } from '../../../components/section.tsx';
import { dagVan, momentVan } from '../../../lib/dates.ts';
import { fasen, zin } from '../../../lib/words.ts';
import { ActieLink } from './actie-link.tsx';

type Afgesloten = NonNullable<TrajectView['afgesloten']>;

/** How it ended, and the way back. */
export function AfgeslotenPaneel({ traject, afgesloten }: { traject: TrajectView; afgesloten: Afgesloten }): ReactNode {
  const { heropenenGevraagd: gevraagd } = traject;
  return (
    <Section title="Afgesloten">
      <Text>
        {zin(afgesloten.reden)}, op {momentVan(afgesloten.op)}.
      </Text>
      {gevraagd ? (
        <div>
          <Text>
            {gevraagd.door.naam} vroeg op {dagVan(gevraagd.op)} om dit traject te heropenen, naar de fase{' '}
            {fasen[gevraagd.naar].naam.toLowerCase()}. Een tweede collega moet dat bevestigen.
          </Text>
          {gevraagd.reden ? <Text className="prose">{gevraagd.reden}</Text> : null}
        </div>
      ) : null}
      {traject.acties.includes('Heropen') ? (
        <Group>
          <ActieLink traject={traject} type="Heropen" {...(gevraagd ? { kort: 'Heropenen bevestigen' } : {})} />
        </Group>
      ) : (
        <Text className="measure">
          {gevraagd
            ? 'Wie het vroeg, kan het niet zelf bevestigen.'
            : 'Moet het weer open? Dat doet de regiocoördinator, of de aanmeldcoördinator.'}
        </Text>
      )}
    </Section>
  );
}

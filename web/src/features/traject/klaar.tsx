import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../api/contract/traject.ts';
import { uiterlijkInWoorden } from '../../components/due.tsx';
import { ButtonLink } from '../../components/router-link.tsx';
import { fasen } from '../../lib/words.ts';
import { KlaarMelding, WatNu } from '../werk/klaar-melding.tsx';
import { staatStil } from './staat-stil.ts';

/** After an action: what happens next, when, and who does it. */
export function Klaar({ traject, gedaan, close }: { traject: TrajectView; gedaan: string; close: () => void }): ReactNode {
  const open = traject.taken.filter((taak) => taak.open);
  return (
    <KlaarMelding titel={`Klaar: ${gedaan.toLowerCase()}`} close={close}>
      <Text size="sm">
        Dit traject is nu in de fase {fasen[traject.fase].naam.toLowerCase()}.{' '}
        {open.length > 0 ? 'Wat er nu gebeurt:' : 'Er wordt nu niets gevraagd.'}
      </Text>
      <WatNu taken={open} wanneer={(taak) => (staatStil(traject, taak) ? 'staat stil' : uiterlijkInWoorden(taak))} />
      <ButtonLink to="/" variant="default">
        Terug naar Mijn werk
      </ButtonLink>
    </KlaarMelding>
  );
}

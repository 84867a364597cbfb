import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SignaalView } from '../../../../api/contract/signalen/signaal.ts';
import { uiterlijkInWoorden } from '../../components/due.tsx';
import { KlaarMelding, WatNu } from '../werk/klaar-melding.tsx';
import { fasen } from './woorden.ts';

type Props = { signaal: SignaalView; titel: string; close: () => void };

/** Where it is after an action, what happens next, when, and who does it. */
export function Klaar({ signaal, titel, close }: Props): ReactNode {
  const open = signaal.taken.filter((taak) => taak.open);
  return (
    <KlaarMelding titel={titel} close={close}>
      <Text size="sm">
        Dit {signaal.kind} ({signaal.referentie}) is nu in de fase {fasen[signaal.fase].naam.toLowerCase()}.{' '}
        {open.length > 0 ? 'Wat er nu gebeurt:' : ''}
      </Text>
      <WatNu taken={open} wanneer={uiterlijkInWoorden} />
      {signaal.kind === 'signaal' ? (
        <Text size="sm">{signaal.vanMij ? 'U' : 'De gever'} krijgt bericht van alles wat ermee gebeurt.</Text>
      ) : null}
    </KlaarMelding>
  );
}

import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { Facts } from '../../../components/facts.tsx';
import { Section } from '../../../components/section.tsx';
import { dagVan, vanafVandaag } from '../../../lib/dates.ts';
import { zin } from '../../../lib/words.ts';
import { ActieLink } from './actie-link.tsx';
import { TelLink } from './bereikbaar.tsx';
import { WanneerGevraagd } from './straks.tsx';

type Wachtlijst = NonNullable<TrajectView['wachtlijst']>;

/** Where somebody stands on the wachtlijst, why, whom they may call, and when they are called. */
export function WachtlijstPaneel({ traject, wachtlijst }: { traject: TrajectView; wachtlijst: Wachtlijst }): ReactNode {
  const { plek, reden, toelichting, sinds, contactpersoon } = wachtlijst;
  return (
    <Section title="Op de wachtlijst">
      <Facts
        items={[
          ['Plek', `Nummer ${plek} in deze regio`],
          ['Sinds', `${dagVan(sinds)} (${vanafVandaag(sinds.slice(0, 10))})`],
          ['Waarom', zin(reden)],
          ...(toelichting ? [['Toelichting', toelichting] as [string, string]] : []),
          ['Wie de cliënt mag bellen', contactpersoon.naam],
          ['Telefoon', <TelLink key="tel" nummer={contactpersoon.telefoon ?? null} />],
        ]}
      />
      <WanneerGevraagd traject={traject} soort="wachtlijst" wat="De cliënt bellen" />
      <Group gap="xs">
        <ActieLink traject={traject} type="HerzieWachtlijst" />
        <ActieLink traject={traject} type="HaalVanWachtlijst" />
      </Group>
    </Section>
  );
}

import { Alert, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { mailLink, telLink } from '../../../components/contact-links.tsx';
import { Facts } from '../../../components/facts.tsx';
import { Section } from '../../../components/section.tsx';
import { kalenderdag } from '../../../lib/dates.ts';
import { kanaalNamen, zin } from '../../../lib/words.ts';
import { inWoorden, NIEUWER, persoonNamen } from '../acties/personen.ts';
import { ActieLink } from './actie-link.tsx';
import { Trajecten } from './dubbelen.tsx';

/** After joining: this aanmelding says something else than was known. */
function Nieuwer({ traject }: { traject: TrajectView }): ReactNode {
  if (traject.nieuwer.length === 0) return null;
  return (
    <Alert color="yellow" title="Bij deze aanmelding staat iets anders">
      <Stack gap="xs" align="flex-start">
        <Facts items={traject.nieuwer.map(({ veld, waarde }) => [persoonNamen[veld], inWoorden(veld, waarde)])} />
        <Text size="sm">Er is niets overschreven. Vraag na wat klopt.</Text>
        <ActieLink
          traject={traject}
          type="WijzigPersoon"
          over={{ id: NIEUWER, naam: 'de nieuwere gegevens' }}
          kort="Bekijken en overnemen"
        />
      </Stack>
    </Alert>
  );
}

export function PersoonPaneel({
  traject,
  persoon,
}: {
  traject: TrajectView;
  persoon: NonNullable<TrajectView['persoon']>;
}): ReactNode {
  return (
    <Section title="Cliënt of gezin">
      <Facts
        items={[
          ['Naam', persoon.naam],
          ['Geboortedatum', persoon.geboortedatum ? kalenderdag(persoon.geboortedatum) : null],
          ['Telefoon', telLink(persoon.telefoon)],
          ['E-mail', mailLink(persoon.email)],
          ['Adres', [persoon.adres, persoon.plaats].filter(Boolean).join(', ') || null],
        ]}
      />
      <Nieuwer traject={traject} />
      {traject.andereTrajecten.length > 0 ? (
        <div>
          <Text fw={650}>Andere trajecten</Text>
          <Trajecten trajecten={traject.andereTrajecten} />
        </div>
      ) : null}
      <ActieLink traject={traject} type="WijzigPersoon" />
    </Section>
  );
}

/** Who speaks for the client; shown when there is one, or when it can be recorded. */
export function VertegenwoordigerPaneel({ traject }: { traject: TrajectView }): ReactNode {
  const { vertegenwoordiger: wie, acties, persoon } = traject;
  if (!persoon || (!wie && !acties.includes('LegVertegenwoordigerVast'))) return null;
  return (
    <Section title="Vertegenwoordiger">
      {wie ? (
        <Facts
          items={[
            ['Naam', wie.naam],
            ['Is', zin(wie.rol)],
            ['Telefoon', telLink(wie.telefoon)],
            ['E-mail', mailLink(wie.email)],
          ]}
        />
      ) : (
        <Text>Er is geen vertegenwoordiger bekend.</Text>
      )}
      <ActieLink traject={traject} type="LegVertegenwoordigerVast" />
    </Section>
  );
}

export function AanmelderPaneel({ traject: { aanmelder, kanaal } }: { traject: TrajectView }): ReactNode {
  const { soort, naam, telefoon, email } = aanmelder;
  const known: [string, ReactNode][] =
    naam === null
      ? []
      : [
          ['Naam', naam],
          ['Telefoon', telLink(telefoon)],
          ['E-mail', mailLink(email)],
        ];
  return (
    <Section title="Wie meldde aan">
      <Facts items={[['Soort', zin(soort)], ...known, ['Kwam binnen per', kanaalNamen[kanaal].toLowerCase()]]} />
    </Section>
  );
}

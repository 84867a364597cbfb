import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SignaalView } from '../../../../../api/contract/signalen/signaal.ts';
import { Facts } from '../../../components/facts.tsx';
import { Section } from '../../../components/section.tsx';
import { doelgroepKort, regioKort, zin } from '../../../lib/words.ts';
import { Tijdmachine } from '../../traject/panelen/tijdmachine.tsx';
import { SignaalLink } from '../signaal-link.tsx';
import { padVan, taxonomieQuery } from '../signalen.ts';
import { codeNaam } from '../woorden.ts';
import { LijktOpPaneel } from './lijkt-op.tsx';

type Props = { signaal: SignaalView };

/** By what it is counted, from whom it is, and what resembles it. */
export function Zijkant({ signaal }: Props): ReactNode {
  const { id, kind, fase, tijdmachine } = signaal;
  return (
    <Stack gap="lg">
      {tijdmachine?.aan ? (
        <Tijdmachine
          tijdmachine={tijdmachine}
          wat={kind}
          klaar={fase === 'afgesloten'}
          pad={padVan(kind, id)}
          queryKey={['signaal', id]}
        />
      ) : null}
      <Kenmerken signaal={signaal} />
      <Gever signaal={signaal} />
      <LijktOpPaneel signaal={signaal} />
    </Stack>
  );
}

/** In what it was met, when that was not the giver's own work. */
function herkomst({ kind, namens, les }: SignaalView): [string, string][] {
  if (kind !== 'signaal') return [];
  if (les) return [['Kwam uit', `Een les van het aanmeldoverleg: ${les}`]];
  return namens === 'aanmeldoverleg' ? [['Kwam uit', 'Het aanmeldoverleg']] : [];
}

function Kenmerken({ signaal }: Props): ReactNode {
  const { data: taxonomie } = useQuery(taxonomieQuery);
  const { soortKnelpunt, wet, levensdomein, partijen, hoeVaak, regio, gemeente, doelgroep } = signaal;
  return (
    <Section title="Kenmerken">
      <Facts
        items={[
          ['Soort knelpunt', codeNaam(taxonomie, 'soortKnelpunt', soortKnelpunt)],
          ['Wet of regeling', codeNaam(taxonomie, 'wet', wet)],
          ['Waar in het leven', zin(levensdomein)],
          ['Partijen', partijen.map((code) => codeNaam(taxonomie, 'partij', code)).join(', ') || 'Onbekend'],
          ['Hoe vaak het voorkomt', zin(hoeVaak)],
          ['Doelgroep', zin(doelgroepKort(doelgroep))],
          ['Regio', zin(regioKort(regio))],
          ['Gemeente', zin(gemeente)],
          ...herkomst(signaal),
        ]}
      />
    </Section>
  );
}

function Gever({ signaal: { kind, gever, vanMij, namens, uit } }: Props): ReactNode {
  if (!gever) return null;
  return (
    <Section title={kind === 'signaal' ? 'Gegeven door' : 'Geopend door'}>
      <Text>{vanMij ? `${gever.naam} (u)` : gever.naam}</Text>
      {kind === 'signaal' && namens !== 'eigen werk' ? <Text size="sm">Namens: {namens}</Text> : null}
      {uit ? (
        <Text size="sm">
          Deel van <SignaalLink van={uit} /> ({uit.referentie}), dat gesplitst is.
        </Text>
      ) : null}
    </Section>
  );
}

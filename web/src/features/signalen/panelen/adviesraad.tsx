import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SignaalView } from '../../../../../api/contract/signalen/signaal.ts';
import { Section } from '../../../components/section.tsx';
import { momentVan } from '../../../lib/dates.ts';
import { ActieLink } from '../actie-link.tsx';

type Props = { signaal: SignaalView };

/** The retold case, without anything by which somebody could be known. */
export function VerhaalPaneel({ signaal }: Props): ReactNode {
  if (!signaal.verhaal && !signaal.acties.includes('LegVerhaalVast')) return null;
  return (
    <Section title="Het verhaal">
      {signaal.verhaal ? (
        <Text className="prose">{signaal.verhaal}</Text>
      ) : (
        <Text className="measure">
          Er is nog geen verhaal. Een naverteld verhaal, zonder gegevens van een cliënt, helpt de Adviesraad om mee te denken.
        </Text>
      )}
      <ActieLink signaal={signaal} type="LegVerhaalVast" />
    </Section>
  );
}

/** What the Adviesraad says of it, and what was answered. */
export function AdviezenPaneel({ signaal }: Props): ReactNode {
  const { adviezen, acties } = signaal;
  if (adviezen.length === 0 && !acties.includes('GeefAdvies')) return null;
  return (
    <Section title="Adviezen van de Adviesraad">
      {adviezen.length === 0 ? <Text>Er is nog geen advies gegeven.</Text> : null}
      <Stack component="ol" className="list-plain" gap="lg">
        {adviezen.map(({ id, advies, door, op, antwoord, beantwoordOp }) => (
          <Stack component="li" key={id} gap={4}>
            <Text className="prose">{advies}</Text>
            <Text size="sm" c="dimmed">
              {door.naam}, {momentVan(op)}
            </Text>
            {antwoord ? (
              <Stack gap={4} pl="md">
                <Text fw={650}>Antwoord</Text>
                <Text className="prose">{antwoord}</Text>
                {beantwoordOp ? (
                  <Text size="sm" c="dimmed">
                    {momentVan(beantwoordOp)}
                  </Text>
                ) : null}
              </Stack>
            ) : (
              <Stack gap={4} align="flex-start">
                <Text size="sm">Wacht op antwoord van de landelijk coördinator.</Text>
                <ActieLink signaal={signaal} type="BeantwoordAdvies" over={{ id, naam: advies }} />
              </Stack>
            )}
          </Stack>
        ))}
      </Stack>
      <ActieLink signaal={signaal} type="GeefAdvies" />
    </Section>
  );
}

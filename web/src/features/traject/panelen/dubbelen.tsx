import { Group, List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AnderTraject, Dubbel } from '../../../../../api/contract/personen.ts';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { telwoord } from '../../../../../domain/telwoord.ts';
import { TextLink } from '../../../components/router-link.tsx';
import { Section } from '../../../components/section.tsx';
import { dagVan, kalenderdag } from '../../../lib/dates.ts';
import { fasen, zin } from '../../../lib/words.ts';
import { naamVan, waaromGelijk } from '../acties/personen.ts';
import { ActieLink } from './actie-link.tsx';

/** Each a link to its page. */
export function Trajecten({ trajecten }: { trajecten: readonly AnderTraject[] }): ReactNode {
  return (
    <List size="sm">
      {trajecten.map(({ id, referentie, fase, sinds }) => (
        <List.Item key={id}>
          <TextLink to="/trajecten/$id" params={{ id }} size="sm">
            {referentie}
          </TextLink>
          : {fasen[fase].naam.toLowerCase()}, sinds {dagVan(sinds)}
        </List.Item>
      ))}
    </List>
  );
}

const bekend = ({ geboortedatum, adres, plaats }: Dubbel): string =>
  [geboortedatum ? `geboren op ${kalenderdag(geboortedatum)}` : '', [adres, plaats].filter(Boolean).join(', ')]
    .filter(Boolean)
    .join(' · ');

function Wie({ traject, dubbel, nummer }: { traject: TrajectView; dubbel: Dubbel; nummer: number }): ReactNode {
  const { persoonId, naam, trajecten, buitenZicht } = dubbel;
  const over = { id: persoonId, naam: naamVan(dubbel, nummer) };
  return (
    <Stack component="li" gap={4}>
      <Text fw={650}>{zin(naamVan(dubbel, nummer))}</Text>
      {bekend(dubbel) ? <Text size="sm">{bekend(dubbel)}</Text> : null}
      <Text size="sm">Lijkt erop door {waaromGelijk(dubbel)}.</Text>
      {trajecten.length > 0 ? <Trajecten trajecten={trajecten} /> : null}
      {buitenZicht > 0 ? (
        <Text size="sm">
          {naam === null
            ? `Heeft ${telwoord(buitenZicht, 'traject', 'trajecten')}. U mag daar niets van zien: bel na, of vraag het de regiocoördinator.`
            : `Heeft ook ${telwoord(buitenZicht, 'traject dat', 'trajecten die')} u niet mag zien.`}
        </Text>
      ) : null}
      <Group gap="xs" mt={4}>
        <ActieLink traject={traject} type="VoegSamen" over={over} />
        <ActieLink traject={traject} type="HoudApart" over={over} />
      </Group>
    </Stack>
  );
}

/** Who is known already and may be the same person; a person joins or keeps apart. */
export function DubbelenPaneel({ traject }: { traject: TrajectView }): ReactNode {
  if (traject.dubbelen.length === 0) return null;
  return (
    <Section title="Mogelijk al bekend">
      <Text>Is dit dezelfde persoon? Dan horen de trajecten bij elkaar. U beslist.</Text>
      <Stack component="ul" className="list-plain" gap="md">
        {traject.dubbelen.map((dubbel, i) => (
          <Wie key={dubbel.persoonId} traject={traject} dubbel={dubbel} nummer={i + 1} />
        ))}
      </Stack>
    </Section>
  );
}

import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SignaalView } from '../../../../../api/contract/signalen/signaal.ts';
import { mailLink } from '../../../components/contact-links.tsx';
import { Section } from '../../../components/section.tsx';
import { kalenderdag, vanafVandaag } from '../../../lib/dates.ts';
import { zin } from '../../../lib/words.ts';
import { ActieLink } from '../actie-link.tsx';
import { niveauNamen } from '../woorden.ts';

type Props = { signaal: SignaalView };
type Stap = SignaalView['stappen'][number];

const partijVan = ({ partij, organisatie }: Pick<Stap, 'partij' | 'organisatie'>): string =>
  [organisatie, partij && zin(partij)].filter(Boolean).join(', ');

/** What was done, the newest first. */
export function StappenPaneel({ signaal }: Props): ReactNode {
  const { stappen, acties } = signaal;
  if (stappen.length === 0 && !acties.includes('LegStapVast')) return null;
  return (
    <Section title="Stappen">
      {stappen.length === 0 ? <Text>Er is nog geen stap vastgelegd.</Text> : null}
      <Stack component="ol" className="list-plain" gap="md">
        {stappen.toReversed().map((stap) => (
          <Stack component="li" key={`${stap.op} ${stap.wat}`} gap={2}>
            <Text size="sm" c="dimmed">
              {[kalenderdag(stap.op), partijVan(stap), niveauNamen[stap.niveau].toLowerCase()].filter(Boolean).join(' · ')}
            </Text>
            <Text className="prose">{stap.wat}</Text>
            {stap.resultaat ? <Text className="prose">Resultaat: {stap.resultaat}</Text> : null}
          </Stack>
        ))}
      </Stack>
      <ActieLink signaal={signaal} type="LegStapVast" />
    </Section>
  );
}

/** What parties promised and did not yet do. */
export function ToezeggingenPaneel({ signaal }: Props): ReactNode {
  const { toezeggingen, acties } = signaal;
  if (toezeggingen.length === 0 && !acties.includes('LegToezeggingVast')) return null;
  return (
    <Section title="Open toezeggingen">
      {toezeggingen.length === 0 ? <Text>Er staat geen toezegging open.</Text> : null}
      <Stack component="ul" className="list-plain" gap="md">
        {toezeggingen.map(({ id, wat, voor, contactpersoon, email, ...wie }) => (
          <Stack component="li" key={id} gap={4}>
            <Text className="prose">{wat}</Text>
            <Text size="sm">
              {[partijVan(wie), contactpersoon].filter(Boolean).join(', ')} · voor {kalenderdag(voor)} ({vanafVandaag(voor)})
            </Text>
            {email ? <Text size="sm">Krijgt een mail met een link: {mailLink(email)}</Text> : null}
            <Group gap="xs">
              <ActieLink signaal={signaal} type="KomToezeggingNa" over={{ id, naam: wat }} />
              <ActieLink signaal={signaal} type="LaatToezeggingVervallen" over={{ id, naam: wat }} />
            </Group>
          </Stack>
        ))}
      </Stack>
      <ActieLink signaal={signaal} type="LegToezeggingVast" />
    </Section>
  );
}

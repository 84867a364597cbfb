import { Badge, Group, Stack, Text } from '@mantine/core';
import { IconArrowUp, IconSchool } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SignaalView } from '../../../../api/contract/signalen/signaal.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { ButtonLink, TextLink } from '../../components/router-link.tsx';
import { dagVan } from '../../lib/dates.ts';
import { doelgroepKort, zin } from '../../lib/words.ts';
import { ikQuery } from '../sessie/ik.ts';
import { AndereActies } from './andere-acties.tsx';
import { Pad } from './pad.tsx';
import { SignaalLink } from './signaal-link.tsx';
import { fasen, niveauNamen, soortNaam, waarVan } from './woorden.ts';

/** What it is, where it is, and the path that it went. */
export function SignaalKop({ signaal }: { signaal: SignaalView }): ReactNode {
  const { kind, referentie, titel, gemeente, doelgroep, gegevenOp, fase, niveau, onvolledig, escalatieNaar } = signaal;
  const plaats = gemeente === 'onbekend' ? '' : gemeente;
  return (
    <Stack gap="md">
      <TextLink to="/signalen">Naar de lijst</TextLink>
      <Group justify="space-between" align="start">
        <Stack gap={4} style={{ flex: '1 1 24rem' }}>
          <PageTitle tab={referentie}>{titel}</PageTitle>
          <Group gap={6}>
            <Text c="dimmed">
              {soortNaam[kind]} {referentie}
            </Text>
            {[niveauNamen[niveau], waarVan(signaal), plaats, zin(doelgroepKort(doelgroep))].filter(Boolean).map((text) => (
              <Badge key={text} variant="default" tt="none" fw={500}>
                {text}
              </Badge>
            ))}
            {onvolledig ? (
              <Badge color="yellow" tt="none" autoContrast>
                Concept: nog zonder inhoud
              </Badge>
            ) : null}
            {escalatieNaar ? (
              <Badge color="petrol" variant="filled" tt="none" leftSection={<IconArrowUp size={12} aria-hidden />}>
                Escalatie gevraagd naar {niveauNamen[escalatieNaar].toLowerCase()}
              </Badge>
            ) : null}
            <Text c="dimmed" size="sm">
              {kind === 'signaal' ? 'gegeven' : 'geopend'} op {dagVan(gegevenOp)}
            </Text>
          </Group>
        </Stack>
        <Group gap="xs">
          <KennissessiePlannen signaal={signaal} />
          <AndereActies signaal={signaal} />
        </Group>
      </Group>
      <Stack gap="xs">
        <Pad pad={signaal.pad} label={`De weg van dit ${kind}`} />
        <Text size="sm">
          {fasen[fase].uitleg} Sinds {dagVan(signaal.sinds)}.
        </Text>
      </Stack>
      <InVraagstuk signaal={signaal} />
    </Stack>
  );
}

function KennissessiePlannen({ signaal: { id, kind } }: { signaal: SignaalView }): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  if (!ik?.acties.includes('leren.wijzigen')) return null;
  return (
    <ButtonLink
      to="/leren/nieuw"
      search={{ signaal: id }}
      variant="default"
      leftSection={<IconSchool size={18} aria-hidden />}
      aria-label={`Kennissessie plannen over dit ${kind}`}
      className="no-print"
    >
      Kennissessie plannen
    </ButtonLink>
  );
}

/** Its own clocks stand still: what happens, happens there. */
function InVraagstuk({ signaal: { vraagstuk, padVraagstuk } }: { signaal: SignaalView }): ReactNode {
  if (!vraagstuk) return null;
  return (
    <Stack gap="xs">
      <Text>
        Hoort bij het vraagstuk{' '}
        {vraagstuk.leesbaar ? <SignaalLink van={{ ...vraagstuk, kind: 'vraagstuk' }} /> : <strong>{vraagstuk.titel}</strong>} (
        {vraagstuk.referentie}). Zo ging het daarmee:
      </Text>
      <Pad pad={padVraagstuk} label="De weg van het vraagstuk" />
    </Stack>
  );
}

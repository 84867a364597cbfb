import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ButtonLink, TextLink } from '../../components/router-link.tsx';
import { caseloadQuery } from './caseload.ts';

const SHOWN = 12;

/** For who supports people: one tap from here to the form of a contact. */
export function SnelContact(): ReactNode {
  const { data } = useQuery(caseloadQuery);
  if (!data || data.length === 0) return null;
  return (
    <Stack component="section" gap="xs" aria-labelledby="snel-contact" className="no-print">
      <Title order={2} size="h4" id="snel-contact">
        Contact vastleggen
      </Title>
      <Text size="sm">Tik op een naam. Een contact staat er in een paar tellen in.</Text>
      <Group gap="xs">
        {data.slice(0, SHOWN).map(({ id, naam, referentie }) => (
          <ButtonLink
            key={id}
            to="/trajecten/$id"
            params={{ id }}
            search={{ actie: 'RegistreerContact' }}
            variant="default"
            h={44}
            aria-label={`Contact vastleggen: ${naam ?? referentie}`}
          >
            {naam ?? referentie}
          </ButtonLink>
        ))}
      </Group>
      {data.length > SHOWN ? (
        <Text size="sm">
          Staat iemand er niet bij? <TextLink to="/trajecten">Zoek in uw trajecten</TextLink>.
        </Text>
      ) : null}
    </Stack>
  );
}

import { Button, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { Section } from '../../../components/section.tsx';
import { kalenderdag } from '../../../lib/dates.ts';
import { inEuro, uur, zin } from '../../../lib/words.ts';
import { ActieLink } from './actie-link.tsx';

const SHOWN = 6;

function extraInWoorden({ reisuren, bijdrage }: TrajectView['contacten'][number]): string {
  const reis = reisuren > 0 ? [`${uur(reisuren)} reistijd`] : [];
  const betaald = bijdrage ? [`betaald: ${bijdrage.wat}, ${inEuro(bijdrage.euro)}`] : [];
  return zin([...reis, ...betaald].join('; '));
}

/** Every contact with its hours, the last one first. */
export function ContactenPaneel({ traject }: { traject: TrajectView }): ReactNode {
  const [all, setAll] = useState(false);
  const contacten = [...traject.contacten].sort((a, b) => b.op.localeCompare(a.op));
  return (
    <Section title="Contacten" aside={<ActieLink traject={traject} type="RegistreerContact" />}>
      {contacten.length === 0 ? (
        <Text>Er is nog geen contact vastgelegd. Leg het eerste contact vast zodra het er was.</Text>
      ) : null}
      <Stack component="ol" className="list-plain" gap="md">
        {(all ? contacten : contacten.slice(0, SHOWN)).map((contact) => (
          <li key={`${contact.op}${contact.notitie}`}>
            <Text fw={650}>
              {kalenderdag(contact.op)}: {contact.hoe}, {uur(contact.uren)}
            </Text>
            {contact.reisuren > 0 || contact.bijdrage ? <Text size="sm">{extraInWoorden(contact)}</Text> : null}
            <Text className="prose">{contact.notitie}</Text>
            <Text size="sm" c="dimmed">
              {zin(contact.door)}
            </Text>
          </li>
        ))}
      </Stack>
      {!all && contacten.length > SHOWN ? (
        <Button variant="default" onClick={() => setAll(true)} style={{ alignSelf: 'flex-start' }}>
          Toon ook de eerdere {contacten.length - SHOWN}
        </Button>
      ) : null}
    </Section>
  );
}

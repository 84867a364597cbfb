import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ContactUren, UrenRegel, UrenWeek } from '../../../../api/contract/uren.ts';
import { dagNummer, dagUitNummer } from '../../../../domain/calendar/dag.ts';
import { somVan } from '../../../../domain/uren/uren.ts';
import { ButtonLink, TextLink } from '../../components/router-link.tsx';
import { Section } from '../../components/section.tsx';
import { dagVan, kalenderdag } from '../../lib/dates.ts';
import { zin } from '../../lib/words.ts';
import { soortenInWoorden, uur } from './woorden.ts';

const verder = (dag: string, dagen: number): string => dagUitNummer(dagNummer(dag) + dagen);

type Dag = { dag: string; regels: UrenRegel[]; contacten: ContactUren[]; totaal: number };

const urenVan = ({ uren, reisuren }: ContactUren): number[] => [uren, reisuren];

/** The days on which something was recorded, the newest first. */
function perDag({ regels, contacten }: UrenWeek): Dag[] {
  const dagen = [...new Set([...regels, ...contacten].map(({ op }) => op))].sort().reverse();
  return dagen.map((dag) => {
    const eigen = regels.filter(({ op }) => op === dag);
    const met = contacten.filter(({ op }) => op === dag);
    return { dag, regels: eigen, contacten: met, totaal: somVan([...eigen.map(({ uren }) => uren), ...met.flatMap(urenVan)]) };
  });
}

/** One week: own rows, and contacts with clients to read along, so that it adds up. */
export function Week({ week, current }: { week: UrenWeek; current: boolean }): ReactNode {
  const dagen = perDag(week);
  return (
    <Section
      title={current ? 'Deze week' : `Week van ${kalenderdag(week.van)}`}
      aside={
        <Text fw={650} role="status">
          Samen {uur(week.totaal)}
        </Text>
      }
    >
      <Group justify="space-between" className="no-print">
        <ButtonLink to="/mijn-uren" search={{ dag: verder(week.van, -7) }} variant="default">
          Vorige week
        </ButtonLink>
        {current ? null : (
          <ButtonLink to="/mijn-uren" search={{ dag: verder(week.van, 7) }} variant="default">
            Volgende week
          </ButtonLink>
        )}
      </Group>
      {dagen.length === 0 ? <Text>In deze week staan nog geen uren.</Text> : null}
      {dagen.map((dag) => (
        <DagLijst key={dag.dag} dag={dag} />
      ))}
    </Section>
  );
}

function DagLijst({ dag: { dag, regels, contacten, totaal } }: { dag: Dag }): ReactNode {
  return (
    <Stack gap={6}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={3} size="h5">
          {zin(dagVan(`${dag}T12:00:00Z`))}
        </Title>
        <Text fw={650}>{uur(totaal)}</Text>
      </Group>
      <Stack component="ul" className="list-plain" gap="xs">
        {regels.map((regel) => (
          <li key={regel.id}>
            <EigenRegel regel={regel} />
          </li>
        ))}
        {contacten.map((contact, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two contacts of a day may be the same in every field
          <li key={i}>
            <ContactRegel contact={contact} />
          </li>
        ))}
      </Stack>
    </Stack>
  );
}

function EigenRegel({ regel: { id, op, soort, uren, notitie } }: { regel: UrenRegel }): ReactNode {
  const naam = soortenInWoorden[soort];
  return (
    <Group justify="space-between" align="start" wrap="nowrap" gap="xs">
      <Stack gap={0} miw={0}>
        <Text>
          {naam}, {uur(uren)}
        </Text>
        {notitie ? (
          <Text size="sm" c="dimmed" className="prose">
            {notitie}
          </Text>
        ) : null}
      </Stack>
      <TextLink
        to="/mijn-uren"
        search={{ dag: op, regel: id }}
        aria-label={`Wijzig ${naam.toLowerCase()}, ${uur(uren)}`}
        className="no-print"
      >
        Wijzig
      </TextLink>
    </Group>
  );
}

/** Recorded with the traject; changed there. */
function ContactRegel({ contact }: { contact: ContactUren }): ReactNode {
  const { hoe, uren, reisuren, referentie, trajectId, naam } = contact;
  return (
    <Stack gap={0}>
      <Text style={{ overflowWrap: 'anywhere' }}>
        {zin(hoe)}:{' '}
        {trajectId ? (
          <TextLink to="/trajecten/$id" params={{ id: trajectId }}>
            {naam ?? referentie}
          </TextLink>
        ) : (
          referentie
        )}
        , {uur(uren)}
        {reisuren > 0 ? ` en ${uur(reisuren)} reizen` : ''}
      </Text>
      <Text size="sm" c="dimmed">
        Contact met een cliënt, vastgelegd bij het traject
      </Text>
    </Stack>
  );
}

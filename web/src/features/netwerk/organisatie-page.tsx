import { Anchor, Badge, Group, List, Stack, Text } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Contactpersoon, OrganisatieView } from '../../../../api/contract/netwerk.ts';
import { Facts } from '../../components/facts.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ButtonLink, TextLink } from '../../components/router-link.tsx';
import { Section } from '../../components/section.tsx';
import { momentVan } from '../../lib/dates.ts';
import { MetOrganisatie } from './met-organisatie.tsx';
import { belAdres, gebiedInWoorden, soortNaam, webadres } from './woorden.ts';

const route = getRouteApi('/medewerker/netwerk/$id');

export function OrganisatiePage(): ReactNode {
  const { id } = route.useParams();
  return <MetOrganisatie id={id}>{(organisatie) => <Organisatie organisatie={organisatie} />}</MetOrganisatie>;
}

function Organisatie({ organisatie }: { organisatie: OrganisatieView }): ReactNode {
  const { id, naam, inGebruik, magWijzigen } = organisatie;
  return (
    <Stack gap="lg">
      <TextLink to="/netwerk">Terug naar het netwerk</TextLink>
      <Group justify="space-between" align="start">
        <Group gap="sm">
          <PageTitle>{naam}</PageTitle>
          {inGebruik ? null : (
            <Badge variant="default" tt="none">
              Niet meer in gebruik
            </Badge>
          )}
        </Group>
        {magWijzigen ? (
          <ButtonLink
            to="/netwerk/$id/wijzigen"
            params={{ id }}
            variant="default"
            leftSection={<IconPencil size={18} aria-hidden />}
          >
            Wijzigen
          </ButtonLink>
        ) : null}
      </Group>
      <Gegevens organisatie={organisatie} />
      <Contactpersonen organisatie={organisatie} />
      <Wijzigingen organisatie={organisatie} />
    </Stack>
  );
}

const Telefoon = ({ nummer }: { nummer: string | null }): ReactNode =>
  nummer ? <Anchor href={belAdres(nummer)}>{nummer}</Anchor> : null;
const Mail = ({ adres }: { adres: string | null }): ReactNode =>
  adres ? <Anchor href={`mailto:${adres}`}>{adres}</Anchor> : null;

function Gegevens({ organisatie }: { organisatie: OrganisatieView }): ReactNode {
  const { soort, regios, gemeente, telefoon, email, website, notitie } = organisatie;
  const geschreven = notitie ? <span className="prose">{notitie}</span> : 'geen';
  return (
    <Section title="Gegevens">
      <Facts
        wide
        items={[
          ['Soort', soortNaam(soort)],
          ['Werkt in', gebiedInWoorden(regios)],
          ['Gemeente', gemeente?.naam ?? 'geen, of meer dan één'],
          ['Telefoon', telefoon && <Telefoon nummer={telefoon} />],
          ['E-mail', email && <Mail adres={email} />],
          [
            'Website',
            website && (
              <Anchor href={webadres(website)} target="_blank" rel="noreferrer">
                {website} (opent een nieuw venster)
              </Anchor>
            ),
          ],
          ['Notitie', geschreven],
        ]}
      />
    </Section>
  );
}

function Contactpersonen({ organisatie: { id, contactpersonen, magWijzigen } }: { organisatie: OrganisatieView }): ReactNode {
  const aside = magWijzigen ? (
    <ButtonLink
      to="/netwerk/$id/contactpersonen/nieuw"
      params={{ id }}
      variant="default"
      leftSection={<IconPlus size={18} aria-hidden />}
    >
      Contactpersoon toevoegen
    </ButtonLink>
  ) : null;
  return (
    <Section title="Contactpersonen" aside={aside}>
      {contactpersonen.length === 0 ? <Text>Er is nog geen contactpersoon bekend.</Text> : null}
      <Stack component="ul" className="list-plain" gap="md">
        {contactpersonen.map((contact) => (
          <li key={contact.id}>
            <Persoon contact={contact} organisatieId={id} mayChange={magWijzigen} />
          </li>
        ))}
      </Stack>
    </Section>
  );
}

type PersoonProps = { contact: Contactpersoon; organisatieId: string; mayChange: boolean };

function Persoon({ contact, organisatieId, mayChange }: PersoonProps): ReactNode {
  const { id, naam, functie, telefoon, email, actief } = contact;
  return (
    <Group justify="space-between" align="start">
      <Stack gap={2}>
        <Group gap="xs">
          <Text fw={650}>{functie ? `${naam}, ${functie}` : naam}</Text>
          {actief ? null : (
            <Badge variant="default" tt="none">
              Werkt hier niet meer
            </Badge>
          )}
        </Group>
        <Group gap="md" style={{ overflowWrap: 'anywhere' }}>
          <Telefoon nummer={telefoon} />
          <Mail adres={email} />
        </Group>
      </Stack>
      {mayChange ? (
        <TextLink
          to="/netwerk/$id/contactpersonen/$contactId"
          params={{ id: organisatieId, contactId: id }}
          aria-label={`Wijzigen: ${naam}`}
        >
          Wijzigen
        </TextLink>
      ) : null}
    </Group>
  );
}

function Wijzigingen({ organisatie: { wijzigingen } }: { organisatie: OrganisatieView }): ReactNode {
  return (
    <Section title="Wie wijzigde wat">
      {wijzigingen.length === 0 ? <Text>Er is nog niets gewijzigd.</Text> : null}
      <List size="sm" spacing={4}>
        {wijzigingen.map(({ op, door, wat }) => (
          <List.Item key={`${op}${wat}`}>
            {momentVan(op)}, {door}: {wat}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}

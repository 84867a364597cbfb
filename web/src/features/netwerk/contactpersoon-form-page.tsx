import { Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import {
  type Contactpersoon,
  ContactpersoonWijziging,
  NieuweContactpersoon,
  type OrganisatieView,
} from '../../../../api/contract/netwerk.ts';
import { Form } from '../../components/form/form.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import { isStatus } from '../../lib/api.ts';
import { useIntent } from '../../lib/intent.ts';
import { AndersGeworden } from './anders-geworden.tsx';
import { MetOrganisatie, NietDaar, NietVanU } from './met-organisatie.tsx';
import { organisatieQuery, voegToe, wijzigContactpersoon } from './netwerk.ts';
import { contactBegin, contactVelden } from './velden.ts';

const nieuwRoute = getRouteApi('/medewerker/netwerk/$id/contactpersonen/nieuw');
const wijzigRoute = getRouteApi('/medewerker/netwerk/$id/contactpersonen/$contactId');

export function NieuweContactpersoonPage(): ReactNode {
  const { id } = nieuwRoute.useParams();
  return (
    <MetOrganisatie id={id}>
      {(organisatie) => (
        <ContactForm organisatie={organisatie} contact={null} title={`Contactpersoon van ${organisatie.naam} toevoegen`} />
      )}
    </MetOrganisatie>
  );
}

export function ContactpersoonWijzigenPage(): ReactNode {
  const { id, contactId } = wijzigRoute.useParams();
  return (
    <MetOrganisatie id={id}>
      {(organisatie) => {
        const contact = organisatie.contactpersonen.find((one) => one.id === contactId);
        if (!contact) return <NietDaar what="Deze contactpersoon" />;
        return <ContactForm organisatie={organisatie} contact={contact} title={`${contact.naam} wijzigen`} />;
      }}
    </MetOrganisatie>
  );
}

type Props = { organisatie: OrganisatieView; contact: Contactpersoon | null; title: string };

function ContactForm({ organisatie, contact, title }: Props): ReactNode {
  const client = useQueryClient();
  const navigate = useNavigate();
  const intent = useIntent();
  const [opened] = useState(contact);
  const [version, setVersion] = useState(contact?.revisie ?? 0);
  const { id } = organisatie;
  const back = () => navigate({ to: '/netwerk/$id', params: { id } });

  const send = async (body: unknown) => {
    try {
      await intent([version, body], (key) =>
        opened ? wijzigContactpersoon({ id, contactId: opened.id }, version, body, key) : voegToe(id, body, key),
      );
      await client.invalidateQueries({ queryKey: ['netwerk'] });
      await back();
    } catch (error) {
      if (opened && isStatus(error, 412)) {
        const { contactpersonen } = await client.fetchQuery({ ...organisatieQuery(id), staleTime: 0 });
        setVersion(contactpersonen.find((one) => one.id === opened.id)?.revisie ?? version);
      }
      throw error;
    }
  };

  return (
    <Stack gap="lg">
      <PageTitle tab={opened ? 'Contactpersoon wijzigen' : title}>{title}</PageTitle>
      {organisatie.magWijzigen ? (
        <Section title={organisatie.naam}>
          <Form
            velden={() => contactVelden(opened)}
            begin={contactBegin(opened)}
            schema={opened ? ContactpersoonWijziging : NieuweContactpersoon}
            send={send}
            submit={opened ? 'Wijziging bewaren' : 'Contactpersoon toevoegen'}
            cancel={{ label: 'Annuleren', onClick: () => void back() }}
            draft={`contactpersoon:${id}:${opened?.id ?? 'nieuw'}`}
            onError={(error) => <AndersGeworden error={error} />}
          />
        </Section>
      ) : (
        <NietVanU organisatie={organisatie} />
      )}
    </Stack>
  );
}

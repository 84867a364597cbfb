import { Stack } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { NieuweOrganisatie, type OrganisatieView, OrganisatieWijziging } from '../../../../api/contract/netwerk.ts';
import { gebiedVan } from '../../../../domain/netwerk/wie-wijzigt.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Form } from '../../components/form/form.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import { isStatus } from '../../lib/api.ts';
import { useIntent } from '../../lib/intent.ts';
import { gemeentenQuery } from '../aanmelden/gemeenten.ts';
import { ikQuery } from '../sessie/ik.ts';
import { AndersGeworden } from './anders-geworden.tsx';
import { MetOrganisatie, NietVanU } from './met-organisatie.tsx';
import { organisatieQuery, voegToe, wijzigOrganisatie } from './netwerk.ts';
import { organisatieBegin, organisatieBody, organisatieVelden, vasteRegios } from './velden.ts';

const route = getRouteApi('/medewerker/netwerk/$id/wijzigen');

export function NieuweOrganisatiePage(): ReactNode {
  return (
    <Stack gap="lg">
      <PageTitle>Organisatie toevoegen</PageTitle>
      <OrganisatieForm organisatie={null} />
    </Stack>
  );
}

export function OrganisatieWijzigenPage(): ReactNode {
  const { id } = route.useParams();
  return (
    <MetOrganisatie id={id}>
      {(organisatie) => (
        <Stack gap="lg">
          <PageTitle>{`${organisatie.naam} wijzigen`}</PageTitle>
          {organisatie.magWijzigen ? <OrganisatieForm organisatie={organisatie} /> : <NietVanU organisatie={organisatie} />}
        </Stack>
      )}
    </MetOrganisatie>
  );
}

/** A new one, or one as it was when the form was opened. */
function OrganisatieForm({ organisatie }: { organisatie: OrganisatieView | null }): ReactNode {
  const client = useQueryClient();
  const navigate = useNavigate();
  const intent = useIntent();
  const { data: ik } = useQuery(ikQuery);
  const { data: gemeenten, isPending } = useQuery(gemeentenQuery);
  const [version, setVersion] = useState(organisatie?.revisie ?? 0);
  const [opened] = useState(organisatie);
  const gebied = ik ? gebiedVan(ik.rollen) : [];
  const vast = vasteRegios(organisatie, gebied);

  const toOrganisatie = (id: string) => navigate({ to: '/netwerk/$id', params: { id } });
  const cancel = () => void (opened ? toOrganisatie(opened.id) : navigate({ to: '/netwerk' }));
  const send = async (body: unknown) => {
    try {
      const { id } = await intent([version, body], (key) =>
        opened ? wijzigOrganisatie(opened.id, version, body, key) : voegToe(null, body, key),
      );
      await client.invalidateQueries({ queryKey: ['netwerk'] });
      await toOrganisatie(id);
    } catch (error) {
      if (opened && isStatus(error, 412))
        setVersion((await client.fetchQuery({ ...organisatieQuery(opened.id), staleTime: 0 })).revisie);
      throw error;
    }
  };

  if (isPending) return <Loading />;
  if (gebied.length === 0)
    return <EmptyState title="U kunt niets toevoegen" why="Het netwerk van een regio wordt bijgehouden door wie daar werkt." />;
  return (
    <Section title="Gegevens">
      <Form
        velden={() => organisatieVelden(opened, gebied, gemeenten ?? [])}
        begin={organisatieBegin(opened, gebied)}
        schema={opened ? OrganisatieWijziging : NieuweOrganisatie}
        body={(plain) => organisatieBody(plain, vast)}
        send={send}
        submit={opened ? 'Wijziging bewaren' : 'Organisatie toevoegen'}
        cancel={{ label: 'Annuleren', onClick: cancel }}
        draft={`netwerk:${opened?.id ?? 'nieuw'}`}
        onError={(error) => <AndersGeworden error={error} />}
      />
    </Section>
  );
}

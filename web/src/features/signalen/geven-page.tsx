import { Paper, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Ik } from '../../../../api/contract/overig.ts';
import { NieuwSignaal } from '../../../../api/contract/signalen/opdrachten.ts';
import type { TrajectView } from '../../../../api/contract/traject.ts';
import { Form } from '../../components/form/form.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { TextLink } from '../../components/router-link.tsx';
import { useIntent } from '../../lib/intent.ts';
import { gemeentenQuery } from '../aanmelden/gemeenten.ts';
import { ikQuery } from '../sessie/ik.ts';
import { magNaar } from '../sessie/menu.ts';
import { BestaatAl } from './bestaat-al.tsx';
import { GeenSignalen } from './geen-signalen.tsx';
import { type Codes, gevenBegin, gevenBody, gevenVelden } from './geven-velden.ts';
import { eigenRegio, namensVan } from './mag.ts';
import type { GevenSearch } from './search.ts';
import { geefSignaal, taxonomieQuery } from './signalen.ts';
import { persoonsgegevens } from './waarschuwing.tsx';

const route = getRouteApi('/medewerker/signalen/nieuw');

/** Given in two minutes: a sentence is enough. */
export function GevenPage(): ReactNode {
  const search = route.useSearch();
  const { data: ik } = useQuery(ikQuery);
  if (ik && !magNaar(ik, '/signalen')) return <GeenSignalen ik={ik} />;
  return (
    <Stack gap="lg" maw={820}>
      <TextLink to="/signalen">Naar de signalen</TextLink>
      <Stack gap={4}>
        <PageTitle>Signaal geven</PageTitle>
        <Text className="measure">
          Loopt een familie of een professional vast op een regel, een procedure of op hulp die er niet is? Geef het door. Het
          kost twee minuten. U hoort wat ermee gebeurt.
        </Text>
      </Stack>
      {ik ? <Formulier key={`${search.traject ?? ''} ${search.les ?? ''}`} ik={ik} search={search} /> : <Loading />}
    </Stack>
  );
}

/** Codes of the traject that someone comes from, when it is still at hand: it is not read again for this. */
function useCodes({ traject, regio, gemeente, doelgroep }: GevenSearch, ik: Ik): { codes: Codes; gelezen: boolean } {
  const client = useQueryClient();
  const [gezien] = useState(() => (traject ? client.getQueryData<TrajectView>(['traject', traject]) : undefined));
  const elders = traject ? 'onbekend' : eigenRegio(ik);
  return {
    gelezen: gezien !== undefined,
    codes: {
      regio: gezien?.regio ?? regio ?? elders,
      gemeente: gezien?.gemeente ?? gemeente ?? 'onbekend',
      doelgroep: gezien?.doelgroep ?? doelgroep ?? 'onbekend',
    },
  };
}

function Formulier({ ik, search }: { ik: Ik; search: GevenSearch }): ReactNode {
  const { traject, les } = search;
  const client = useQueryClient();
  const navigate = useNavigate();
  const intent = useIntent();
  const { codes, gelezen } = useCodes(search, ik);
  const { data: gemeenten } = useQuery(gemeentenQuery);
  const { data: taxonomie, error, refetch } = useQuery(taxonomieQuery);
  const namens = namensVan(ik);
  const eerste = les && namens.includes('aanmeldoverleg') ? 'aanmeldoverleg' : (namens[0] ?? 'eigen werk');
  const uit = { les, namens: eerste, ...(traject && !gelezen ? { trajectId: traject } : {}) };

  const send = async (body: unknown) => {
    const { id } = await intent(body, (key) => geefSignaal(body, key));
    void client.invalidateQueries({ queryKey: ['signalen'] });
    void client.invalidateQueries({ queryKey: ['taken'] });
    await navigate({ to: '/signalen/$id', params: { id }, search: { nieuw: 'ja' }, replace: true });
  };

  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />;
  if (!taxonomie || !gemeenten) return <Loading lines={6} />;
  return (
    <Paper>
      <Stack gap="lg">
        {traject || les ? <Herkomst les={les} traject={traject} gelezen={gelezen} /> : null}
        <Form
          velden={() => gevenVelden({ taxonomie, gemeenten, namens })}
          begin={gevenBegin(codes, gemeenten, { namens: eerste, les })}
          schema={NieuwSignaal}
          body={(plain, waarden) => gevenBody(plain, waarden, gemeenten, uit)}
          send={send}
          submit="Signaal versturen"
          cancel={{ label: 'Annuleren', onClick: () => void navigate({ to: '/signalen' }) }}
          draft={`signaal:${traject ?? ''}:${les ?? 'nieuw'}`}
          below={{ wat: (waarden) => <BestaatAl waarden={waarden} /> }}
          mayStand={persoonsgegevens}
        />
      </Stack>
    </Paper>
  );
}

type HerkomstProps = Pick<GevenSearch, 'les' | 'traject'> & { gelezen: boolean };

/** What goes along, and what does not. */
function Herkomst({ les, traject, gelezen }: HerkomstProps): ReactNode {
  const mee = gelezen
    ? 'Regio, gemeente en doelgroep zijn overgenomen.'
    : 'Regio, gemeente en doelgroep gaan mee uit het traject.';
  return (
    <Text size="sm" className="measure">
      {les ? `Uit een les van het aanmeldoverleg: ${les}. ` : ''}
      {traject ? `${mee} ` : ''}Verder gaat er niets mee: wie het signaal leest, kan het dossier niet vinden.
    </Text>
  );
}

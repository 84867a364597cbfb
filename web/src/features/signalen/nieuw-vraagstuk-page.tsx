import { Paper, Stack, Text } from '@mantine/core';
import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Gemeente, Ik } from '../../../../api/contract/overig.ts';
import { NieuwVraagstuk } from '../../../../api/contract/signalen/opdrachten.ts';
import type { SignaalView } from '../../../../api/contract/signalen/signaal.ts';
import type { Taxonomie } from '../../../../api/contract/signalen/taxonomie.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Form } from '../../components/form/form.tsx';
import type { Optie, Rij, Veld, Waarden } from '../../components/form/veld.ts';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { ButtonLink, TextLink } from '../../components/router-link.tsx';
import { useIntent } from '../../lib/intent.ts';
import { regioKort } from '../../lib/words.ts';
import { gemeentenQuery } from '../aanmelden/gemeenten.ts';
import { ikQuery } from '../sessie/ik.ts';
import { magNaar } from '../sessie/menu.ts';
import { GeenSignalen } from './geen-signalen.tsx';
import {
  doelgroepVeld,
  domeinVeld,
  gemeenteNaam,
  gemeenteVeld,
  partijenVeld,
  regioVeld,
  soortVeld,
  wetVeld,
} from './kenmerken.ts';
import { eigenRegio, isLandelijk, opentVraagstukken } from './mag.ts';
import { openQuery, openVraagstuk, signaalQuery, taxonomieQuery } from './signalen.ts';
import { persoonsgegevens } from './waarschuwing.tsx';

const route = getRouteApi('/medewerker/vraagstukken/nieuw');

/** Signals on the same subject go on as one. */
export function NieuwVraagstukPage(): ReactNode {
  const { signalen = [] } = route.useSearch();
  const { data: ik } = useQuery(ikQuery);
  const gekozen = useQueries({ queries: signalen.map((id) => signaalQuery('signaal', id)) });
  const { data: gemeenten } = useQuery(gemeentenQuery);
  const { data: taxonomie } = useQuery(taxonomieQuery);
  const { data: anderen } = useQuery(openQuery('signaal'));
  const fout = gekozen.find(({ error }) => error)?.error;
  const bekend = gekozen.flatMap(({ data }) => data ?? []);
  const klaar = bekend.length === signalen.length;
  if (ik && !magNaar(ik, '/signalen')) return <GeenSignalen ik={ik} />;
  return (
    <Stack gap="lg" maw={820}>
      <TextLink to="/signalen">Naar de signalen</TextLink>
      <Stack gap={4}>
        <PageTitle>Nieuw vraagstuk</PageTitle>
        <Text className="measure">
          Signalen over hetzelfde gaan samen verder, met één strategie en één eigenaar. De gevers horen wat er gebeurt.
        </Text>
      </Stack>
      {fout ? <ProblemAlert error={fout} title="Een van de signalen kan niet worden getoond" /> : null}
      {ik && !opentVraagstukken(ik) ? <NietVoorU /> : null}
      {ik && opentVraagstukken(ik) && !fout ? (
        klaar && gemeenten && taxonomie && anderen ? (
          <Formulier
            ik={ik}
            bekend={{ taxonomie, gemeenten, landelijk: isLandelijk(ik), signalen: keuzes(bekend, anderen) }}
            gekozen={bekend}
          />
        ) : (
          <Loading lines={6} />
        )
      ) : null}
    </Stack>
  );
}

function NietVoorU(): ReactNode {
  return (
    <EmptyState
      title="Een coördinator opent een vraagstuk"
      why="Geef een signaal; de coördinator kan het in een vraagstuk zetten."
    >
      <ButtonLink to="/signalen/nieuw">Signaal geven</ButtonLink>
    </EmptyState>
  );
}

type Bekend = { taxonomie: Taxonomie; gemeenten: readonly Gemeente[]; landelijk: boolean; signalen: readonly Optie[] };
type Los = Pick<SignaalView, 'id' | 'titel' | 'referentie' | 'regio' | 'fase' | 'onvolledig'>;

/** What was chosen first; what is in a vraagstuk already or has no content yet cannot be. */
function keuzes(gekozen: readonly Los[], anderen: readonly Los[]): Optie[] {
  const rest = anderen.filter(({ id, fase, onvolledig }) => {
    const mee = gekozen.some((een) => een.id === id);
    return !mee && !onvolledig && fase !== 'in vraagstuk';
  });
  return [...gekozen, ...rest].map(({ id, titel, referentie, regio }) => ({
    waarde: id,
    label: [titel, referentie, regioKort(regio)].join(' · '),
  }));
}

const onder = 'Andere kenmerken (optioneel)';

const velden = ({ taxonomie, gemeenten, landelijk, signalen }: Bekend): Veld[] => [
  { naam: 'titel', soort: 'tekst', label: 'Titel' },
  { naam: 'wat', soort: 'lang', regels: 4, label: 'Waar gaat het over?', uitleg: 'Wat hebben de signalen gemeen?' },
  ...(landelijk
    ? [
        {
          naam: 'niveau',
          soort: 'keuze' as const,
          label: 'Op welk niveau?',
          opties: [
            { waarde: 'regio', label: 'Regio', uitleg: 'De regiocoördinator is eigenaar.' },
            { waarde: 'landelijk', label: 'Landelijk', uitleg: 'De landelijk coördinator is eigenaar.' },
          ],
        },
      ]
    : []),
  regioVeld(),
  doelgroepVeld(),
  {
    naam: 'signalen',
    soort: 'rijen',
    wat: 'signaal',
    label: 'Welke signalen horen erin?',
    uitleg: 'U kunt ze ook later toevoegen.',
    optioneel: true,
    hoogstens: 100,
    kolommen: [{ naam: 'id', soort: 'zoeklijst', label: 'Signaal', opties: signalen }],
  },
  ...[
    soortVeld(taxonomie),
    wetVeld(taxonomie),
    domeinVeld,
    partijenVeld(taxonomie, 'Welke partijen hebben ermee te maken?'),
    gemeenteVeld(gemeenten, false),
    {
      naam: 'verhaal',
      soort: 'lang' as const,
      regels: 4,
      label: 'Het verhaal, naverteld',
      uitleg: 'Zo dat niemand te herkennen is. De Adviesraad leest dit.',
    },
  ].map((veld): Veld => ({ ...veld, optioneel: true, onder })),
];

/** What all of them say; else unknown. */
const gemeen = (codes: readonly string[]): string =>
  codes.length > 0 && codes.every((code) => code === codes[0]) ? (codes[0] ?? 'onbekend') : 'onbekend';

const begin = (gekozen: readonly SignaalView[], ik: Ik): Waarden => {
  const regio = gemeen(gekozen.map((een) => een.regio));
  const [eerste] = gekozen;
  return {
    ...{ titel: eerste?.titel ?? '', signalen: gekozen.map(({ id }) => ({ id })) },
    niveau: isLandelijk(ik) && regio === 'onbekend' ? 'landelijk' : 'regio',
    regio: regio === 'onbekend' ? eigenRegio(ik) : regio,
    doelgroep: gemeen(gekozen.map((een) => een.doelgroep)),
    wet: gemeen(gekozen.map((een) => een.wet)),
    soortKnelpunt: gemeen(gekozen.map((een) => een.soortKnelpunt)),
    levensdomein: gemeen(gekozen.map((een) => een.levensdomein)),
    partijen: [...new Set(gekozen.flatMap(({ partijen }) => partijen))],
    gemeente: 'onbekend',
  };
};

type FormulierProps = { ik: Ik; bekend: Bekend; gekozen: readonly SignaalView[] };

function Formulier({ ik, bekend, gekozen }: FormulierProps): ReactNode {
  const client = useQueryClient();
  const navigate = useNavigate();
  const intent = useIntent();
  const send = async (body: unknown) => {
    const { id } = await intent(body, (key) => openVraagstuk(body, key));
    for (const queryKey of [['signalen'], ['signaal'], ['taken']]) void client.invalidateQueries({ queryKey });
    await navigate({ to: '/vraagstukken/$id', params: { id }, search: { nieuw: 'ja' }, replace: true });
  };
  return (
    <Paper>
      <Form
        velden={() => velden(bekend)}
        begin={begin(gekozen, ik)}
        schema={NieuwVraagstuk}
        body={({ signalen, ...plain }, waarden) => ({
          niveau: 'regio',
          ...plain,
          signalen: ((signalen ?? []) as Rij[]).flatMap(({ id }) => id ?? []),
          gemeente: gemeenteNaam(bekend.gemeenten, waarden.gemeente),
        })}
        send={send}
        submit="Vraagstuk openen"
        cancel={{ label: 'Annuleren', onClick: () => void navigate({ to: '/signalen' }) }}
        draft={`vraagstuk:${gekozen.map(({ id }) => id).join(',')}`}
        mayStand={persoonsgegevens}
      />
    </Paper>
  );
}

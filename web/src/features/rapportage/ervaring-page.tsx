import { Group, NativeSelect, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ErvaringRapport } from '../../../../api/contract/rapportage.ts';
import { Loading } from '../../components/loading.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { Section } from '../../components/section.tsx';
import { doelgroepKort } from '../../lib/words.ts';
import { ervaringQuery } from './ervaring.ts';

const route = getRouteApi('/medewerker/rapportages/ervaring');
const eersteJaar = 2024;

type Regel = ErvaringRapport['totaal'];
type Effect = ErvaringRapport['effect'][number];

const getal = (waarde: number | null): string => (waarde === null ? '–' : waarde.toLocaleString('nl-NL'));

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** What clients say of a year of support, and how the effect measure moved: figures only. */
export function ErvaringPage(): ReactNode {
  const { jaar = new Date().getFullYear() } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, isPending, refetch } = useQuery(ervaringQuery(jaar));
  const jaren = Array.from({ length: new Date().getFullYear() - eersteJaar + 1 }, (_, i) => String(eersteJaar + i)).reverse();
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="end">
        <PageTitle>Ervaring en effect</PageTitle>
        <NativeSelect
          label="Jaar"
          data={jaren}
          value={String(jaar)}
          onChange={(event) => void navigate({ search: { jaar: Number(event.currentTarget.value) } })}
        />
      </Group>
      <Text className="measure">
        Antwoorden van cliënten worden bewaard zonder naam en zonder traject. Een groep van minder dan vijf antwoorden is
        afgeschermd, en soms ook de groep ernaast, zodat niemand te herkennen is.
      </Text>
      {isPending ? <Loading lines={8} /> : null}
      {error ? <ProblemAlert error={error} retry={() => void refetch()} /> : null}
      {data ? <Rapport rapport={data} /> : null}
    </Stack>
  );
}

function Rapport({ rapport: { totaal, perRegio, perDoelgroep, effect } }: { rapport: ErvaringRapport }): ReactNode {
  return (
    <>
      <Section title="Cliëntervaring per regio">
        <ErvaringTabel eerste="Regio" regels={[...perRegio, totaal]} naam={hoofdletter} />
      </Section>
      <Section title="Cliëntervaring per doelgroep">
        <ErvaringTabel eerste="Doelgroep" regels={[...perDoelgroep, totaal]} naam={doelgroepNaam} />
      </Section>
      <Section title="Effect: gemiddelde score van 1 tot 5">
        {effect.length === 0 ? <Text>Dit jaar is er nog geen meting vastgelegd.</Text> : <EffectTabel regels={effect} />}
      </Section>
    </>
  );
}

const doelgroepNaam = (groep: string): string =>
  groep === 'totaal' || groep === 'onbekend' ? hoofdletter(groep) : doelgroepKort(groep as Parameters<typeof doelgroepKort>[0]);

type TabelProps = { eerste: string; regels: Regel[]; naam: (groep: string) => string };

function ErvaringTabel({ eerste, regels, naam }: TabelProps): ReactNode {
  const koppen = [eerste, 'Gevraagd', 'Antwoorden', 'Respons', 'Cijfer', 'Verandering', 'Steun en relatie', 'Meerwaarde'];
  return (
    <Schuif naam={`Cliëntervaring per ${eerste.toLowerCase()}`} koppen={koppen}>
      {regels.map((regel) => (
        <Table.Tr key={regel.groep}>
          <Table.Th scope="row">{naam(regel.groep)}</Table.Th>
          {regel.teKlein ? (
            <Table.Td colSpan={7}>afgeschermd: minder dan vijf antwoorden</Table.Td>
          ) : (
            [regel.gevraagd, regel.gegeven, respons(regel), regel.cijfer, regel.verandering, regel.relatie, regel.meerwaarde].map(
              (waarde, i) => <Table.Td key={koppen[i + 1]}>{typeof waarde === 'string' ? waarde : getal(waarde)}</Table.Td>,
            )
          )}
        </Table.Tr>
      ))}
    </Schuif>
  );
}

const respons = ({ gevraagd, gegeven }: Regel): string =>
  gevraagd && gegeven !== null ? `${Math.round((100 * gegeven) / gevraagd)}%` : '–';

function EffectTabel({ regels }: { regels: Effect[] }): ReactNode {
  const koppen = ['Moment', 'Wie', 'Trajecten', 'Rust', 'Overzicht', 'Passende hulp', 'Dagelijks leven'];
  return (
    <Schuif naam="Effect" koppen={koppen}>
      {regels.map((regel) => (
        <Table.Tr key={`${regel.moment} ${regel.wie}`}>
          <Table.Th scope="row">{hoofdletter(regel.moment)}</Table.Th>
          <Table.Td>{regel.wie}</Table.Td>
          {regel.teKlein ? (
            <Table.Td colSpan={5}>afgeschermd: minder dan vijf trajecten</Table.Td>
          ) : (
            [regel.aantal, regel.rust, regel.overzicht, regel.passendeHulp, regel.dagelijksLeven].map((waarde, i) => (
              <Table.Td key={koppen[i + 2]}>{getal(waarde)}</Table.Td>
            ))
          )}
        </Table.Tr>
      ))}
    </Schuif>
  );
}

function Schuif({ naam, koppen, children }: { naam: string; koppen: string[]; children: ReactNode }): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll-x" aria-label={naam} tabIndex={0}>
      <Table miw={720} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {koppen.map((kop) => (
              <Table.Th key={kop} scope="col">
                {kop}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </section>
  );
}

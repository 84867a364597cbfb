import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import type { LandelijkOverzicht, SignaalCijfers } from '../../../../api/contract/rapport-signalen.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Facts } from '../../components/facts.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { Section } from '../../components/section.tsx';
import { kalenderdag, kalenderdagVan, vandaag } from '../../lib/dates.ts';
import { doelgroepKort, regioKort, zin } from '../../lib/words.ts';
import { jarenTot } from '../leren/jaren.ts';
import { SignaalLink } from '../signalen/signaal-link.tsx';
import { fasen, niveauNamen } from '../signalen/woorden.ts';
import { cijfersQuery, landelijkQuery } from './cijfers.ts';
import { Afgeschermd, Getal } from './getal.tsx';
import { CijfersKop } from './kop.tsx';
import { LandelijkSearch } from './search.ts';
import { KruisTabel } from './tabel.tsx';
import { resultaatNaam } from './woorden.ts';

const route = getRouteApi('/medewerker/rapportages/signalen/landelijk');

/** For talks with partners and for the Adviesraad: what knelt in the country, told without a client in it. */
export function LandelijkPage(): ReactNode {
  const { jaar } = route.useSearch();
  const navigate = route.useNavigate();
  const overzicht = useInfiniteQuery(landelijkQuery(jaar));
  const cijfers = useQuery(cijfersQuery({ jaar }));
  const { error, refetch } = overzicht.error ? overzicht : cijfers;
  return (
    <Stack gap="lg" className="landelijk">
      <CijfersKop
        title="Landelijk overzicht van knelpunten"
        uitleg="Per vraagstuk wat er knelt, verteld zonder namen of gegevens van cliënten, en hoeveel signalen erin zitten. Dit overzicht mag u delen met partners."
        aside={
          <Button
            variant="default"
            className="no-print"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => window.print()}
          >
            Afdrukken
          </Button>
        }
      />
      <Group className="no-print">
        <FilterSelect
          label="Jaar"
          all="Alle jaren"
          value={jaar === undefined ? null : String(jaar)}
          onChange={(gekozen) => void navigate({ search: LandelijkSearch.parse({ jaar: gekozen ?? undefined }), replace: true })}
          data={jarenTot(0)}
          width={140}
        />
      </Group>
      <Text>
        {jaar === undefined ? 'Alle jaren' : `Over ${jaar}`}, stand van {kalenderdag(vandaag())}.
      </Text>
      {overzicht.isPending || cijfers.isPending ? <Loading lines={8} /> : null}
      {error ? <ProblemAlert error={error} retry={() => void refetch()} /> : null}
      {cijfers.data ? <InHetLand cijfers={cijfers.data} /> : null}
      {overzicht.data ? (
        <Vraagstukken
          vraagstukken={overzicht.data.pages.flatMap(({ vraagstukken }) => vraagstukken)}
          eenJaar={jaar !== undefined}
        />
      ) : null}
      {overzicht.hasNextPage ? (
        <Stack gap="xs" align="flex-start">
          <Text>Er zijn meer vraagstukken dan hier staan.</Text>
          <Button
            variant="default"
            className="no-print"
            onClick={() => void overzicht.fetchNextPage()}
            aria-busy={overzicht.isFetchingNextPage}
          >
            Meer vraagstukken laden
          </Button>
        </Stack>
      ) : null}
    </Stack>
  );
}

function InHetLand({ cijfers: { afgerond, totaal, matrix, resultaat, stand } }: { cijfers: SignaalCijfers }): ReactNode {
  const afgesloten = stand.totaal.cellen[stand.kolommen.findIndex(({ code }) => code === 'afgesloten')] ?? null;
  return (
    <Section title="Signalen in het land">
      <Facts
        wide
        items={[
          ['Signalen gegeven', <Getal key="totaal" aantal={totaal} />],
          ['Daarvan afgesloten', <Getal key="afgesloten" aantal={afgesloten} />],
          ...resultaat.map(({ resultaat: wat, aantal }): [string, ReactNode] => [
            resultaatNaam[wat],
            <Getal key={wat} aantal={aantal} />,
          ]),
        ]}
      />
      <KruisTabel naam="Signalen per regio en soort knelpunt" eerste="Regio" kruis={matrix} rijNaam={zin} />
      <Afgeschermd afgerond={afgerond} />
    </Section>
  );
}

/** How many signals are in one is counted over all years: not rounded. */
function Vraagstukken({ vraagstukken, eenJaar }: Pick<LandelijkOverzicht, 'vraagstukken'> & { eenJaar: boolean }): ReactNode {
  if (vraagstukken.length === 0)
    return (
      <EmptyState
        title="Nog geen vraagstukken"
        why="Er is in deze tijd geen landelijk vraagstuk. Een vraagstuk ontstaat uit signalen over hetzelfde onderwerp."
      />
    );
  return (
    <>
      {eenJaar ? (
        <Stack gap={4}>
          <Text>Bij een vraagstuk tellen signalen van alle jaren, niet afgerond.</Text>
          <Afgeschermd afgerond={false} />
        </Stack>
      ) : null}
      {vraagstukken.map((vraagstuk) => (
        <Vraagstuk key={vraagstuk.id} vraagstuk={vraagstuk} />
      ))}
    </>
  );
}

type EenVraagstuk = LandelijkOverzicht['vraagstukken'][number];

const hoeVer = ({ fase, afgeslotenOp, resultaat }: EenVraagstuk): string =>
  fase === 'afgesloten' && afgeslotenOp
    ? `Afgesloten op ${kalenderdag(kalenderdagVan(afgeslotenOp))}${resultaat ? `. ${resultaatNaam[resultaat]}` : ''}`
    : fasen[fase].naam;

/** Kept on one sheet of paper where it fits. */
function Vraagstuk({ vraagstuk }: { vraagstuk: EenVraagstuk }): ReactNode {
  const { id, referentie, titel, leesbaar, niveau, regio, doelgroep } = vraagstuk;
  const { wet, soortKnelpunt, gegevenOp, verhaal, signalen, regios } = vraagstuk;
  const kop = useId();
  return (
    <Paper component="article" aria-labelledby={kop} className="heel">
      <Stack gap="sm">
        <Title order={2} size="h4" id={kop}>
          {leesbaar ? <SignaalLink van={{ kind: 'vraagstuk', id, titel }} bold /> : titel}
        </Title>
        <Text size="sm">
          {referentie} · {niveauNamen[niveau]}
          {niveau === 'regio' ? ` (${regioKort(regio)})` : ''} · {doelgroepKort(doelgroep)}
        </Text>
        {verhaal ? (
          <Text className="prose">{verhaal}</Text>
        ) : (
          <Text>Het verhaal bij dit vraagstuk is nog niet opgeschreven.</Text>
        )}
        <Facts
          wide
          items={[
            ['Signalen', <Getal key="signalen" aantal={signalen} />],
            ['Uit hoeveel regio’s', <Getal key="regios" aantal={regios} />],
            ['Wet', zin(wet)],
            ['Soort knelpunt', zin(soortKnelpunt)],
            ['Sinds', kalenderdag(kalenderdagVan(gegevenOp))],
            ['Hoe ver het is', hoeVer(vraagstuk)],
          ]}
        />
      </Stack>
    </Paper>
  );
}

import { SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SignaalCijfers } from '../../../../api/contract/rapport-signalen.ts';
import type { FaseSignaal, Niveau } from '../../../../domain/signaal/codes.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { Section } from '../../components/section.tsx';
import { zin } from '../../lib/words.ts';
import { fasen, niveauNamen } from '../signalen/woorden.ts';
import { cijfersQuery } from './cijfers.ts';
import { CijferFilters } from './filters.tsx';
import { Afgeschermd, Getal } from './getal.tsx';
import { CijfersKop } from './kop.tsx';
import { KruisTabel, Rij, Tabel } from './tabel.tsx';
import { TrendPerKwartaal } from './trend.tsx';
import { geholpenNaam, groepNaam, resultaatNaam } from './woorden.ts';

const route = getRouteApi('/medewerker/rapportages/signalen');

/** Where knelpunten are, of what kind, and what comes of them: figures only. */
export function SignaalCijfersPage(): ReactNode {
  const search = route.useSearch();
  const { data, error, isPending, refetch } = useQuery(cijfersQuery(search));
  return (
    <Stack gap="lg">
      <CijfersKop
        title="Signalen in cijfers"
        uitleg="Waar knelt het, wat voor knelpunten zijn dat, en wat komt ervan? Een signaal telt in het jaar waarin het gegeven is. Signalen zonder feiten, ingetrokken signalen en signalen die in een ander opgingen tellen niet mee."
      />
      <CijferFilters keuzes={data?.keuzes} />
      {isPending ? <Loading lines={8} /> : null}
      {error ? <ProblemAlert error={error} retry={() => void refetch()} /> : null}
      {data ? <Rapport cijfers={data} /> : null}
    </Stack>
  );
}

/** With a filter nobody is not told apart from a few. */
const ietsTeZien = ({ totaal, matrix, stand }: SignaalCijfers): boolean =>
  [totaal, ...[...matrix.rijen, ...stand.rijen].flatMap(({ cellen }) => cellen)].some((aantal) => aantal !== null);

function Rapport({ cijfers }: { cijfers: SignaalCijfers }): ReactNode {
  const { afgerond, totaal, matrix, perDoelgroep, trend, stand } = cijfers;
  if (totaal === 0) return <EmptyState title="Geen signalen" why="Er is nog geen signaal dat meetelt." />;
  if (afgerond && !ietsTeZien(cijfers))
    return (
      <EmptyState
        title="Geen of te weinig signalen"
        why="Er zijn geen signalen die hierbij passen, of zo weinig dat wij ze niet tonen. Kies een ander jaar, of wis de filters."
      />
    );
  return (
    <>
      <Stack gap={4}>
        <Text fw={650}>
          Aantal signalen: <Getal aantal={totaal} />
        </Text>
        <Afgeschermd afgerond={afgerond} />
      </Stack>
      <Section title="Per regio en soort knelpunt">
        <KruisTabel naam="Signalen per regio en soort knelpunt" eerste="Regio" kruis={matrix} rijNaam={zin} />
      </Section>
      <Section title="Per doelgroep en soort knelpunt">
        <KruisTabel naam="Signalen per doelgroep en soort knelpunt" eerste="Doelgroep" kruis={perDoelgroep} rijNaam={groepNaam} />
      </Section>
      <Section title="Per kwartaal">
        <TrendPerKwartaal trend={trend} />
      </Section>
      <Section title="Waar ze nu zijn">
        <KruisTabel
          naam="Signalen per niveau en fase"
          eerste="Niveau"
          kruis={stand}
          rijNaam={(code) => niveauNamen[code as Niveau]}
          kolomNaam={(fase) => fasen[fase as FaseSignaal].naam}
        />
      </Section>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Uitkomsten cijfers={cijfers} />
      </SimpleGrid>
    </>
  );
}

type LijstProps = { titel: string; eerste: string; regels: { naam: string; aantal: number | null }[]; leeg?: string };

function Lijst({ titel, eerste, regels, leeg = 'Hierover is nog niets bekend.' }: LijstProps): ReactNode {
  return (
    <Section title={titel}>
      {regels.length === 0 ? (
        <Text>{leeg}</Text>
      ) : (
        <Tabel naam={titel} koppen={[eerste, 'Signalen']}>
          {regels.map(({ naam, aantal }) => (
            <Rij key={naam} naam={naam} getallen={[{ sleutel: 'aantal', waarde: <Getal aantal={aantal} /> }]} />
          ))}
        </Tabel>
      )}
    </Section>
  );
}

const meest = 10;

const bovenste = (codes: SignaalCijfers['wetten']) =>
  codes.slice(0, meest).map(({ naam, aantal }) => ({ naam: zin(naam), aantal }));

function Uitkomsten({ cijfers }: { cijfers: SignaalCijfers }): ReactNode {
  const { afgerond, resultaat, duur, geholpen, waarschuwingen, wetten, partijen } = cijfers;
  const teWeinig = 'Niets komt hier zo vaak voor dat wij het tonen.';
  return (
    <>
      <Lijst
        titel="Wat er veranderde"
        eerste="Van wat afgesloten is"
        regels={resultaat.map((een) => ({ naam: resultaatNaam[een.resultaat], aantal: een.aantal }))}
      />
      <Lijst
        titel="Hielp het het gezin?"
        eerste="Zegt wie het signaal gaf"
        regels={geholpen.map(({ antwoord, aantal }) => ({ naam: geholpenNaam(antwoord), aantal }))}
      />
      <Section title="Hoe lang het duurde">
        <Tabel naam="Hoe lang het duurde" koppen={['Niveau', 'Afgesloten', 'Weken (de middelste)']}>
          {duur.map(({ niveau, afgesloten, weken }) => (
            <Rij
              key={niveau}
              naam={niveauNamen[niveau]}
              getallen={[
                { sleutel: 'afgesloten', waarde: <Getal aantal={afgesloten} /> },
                { sleutel: 'weken', waarde: weken === null ? '–' : weken.toLocaleString('nl-NL') },
              ]}
            />
          ))}
        </Tabel>
      </Section>
      <Section title="Waarschuwingen over persoonsgegevens">
        <Text>
          Wie een signaal geeft, wordt gewaarschuwd als er persoonsgegevens in lijken te staan. Bij{' '}
          <Getal aantal={waarschuwingen.signalen} /> signalen is dat toch blijven staan, samen{' '}
          <Getal aantal={waarschuwingen.keren} /> keer.
        </Text>
      </Section>
      <Lijst
        titel="Wetten die het vaakst knellen"
        eerste="Wet"
        regels={bovenste(wetten)}
        {...(afgerond ? { leeg: teWeinig } : {})}
      />
      <Lijst
        titel="Partijen die het vaakst meedoen"
        eerste="Soort partij"
        regels={bovenste(partijen)}
        leeg={afgerond ? teWeinig : 'Er is nog geen partij genoemd.'}
      />
    </>
  );
}

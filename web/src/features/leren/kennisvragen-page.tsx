import { Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Kennisvragen } from '../../../../api/contract/leren.ts';
import { doelgroepen } from '../../../../domain/codes.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { Loading } from '../../components/loading.tsx';
import { ProblemAlert } from '../../components/problem-alert.tsx';
import { ButtonLink, TextLink } from '../../components/router-link.tsx';
import { Section } from '../../components/section.tsx';
import { dagVan } from '../../lib/dates.ts';
import { doelgroepKort, regioKort, zin } from '../../lib/words.ts';
import { ikQuery } from '../sessie/ik.ts';
import { SignaalLink } from '../signalen/signaal-link.tsx';
import { jarenTot } from './jaren.ts';
import { LerenKop, useMagWijzigen } from './kop.tsx';
import { kennisvragenQuery } from './leren.ts';
import { KennisvragenSearch } from './search.ts';
import { hoeVaak, watErGebeurde } from './woorden.ts';

const route = getRouteApi('/medewerker/leren');

/** Which knowledge is missing, and what was done about it: what nothing was done about stands on top. */
export function KennisvragenPage(): ReactNode {
  const { jaar } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, isPending, refetch } = useQuery(kennisvragenQuery(jaar));
  return (
    <Stack gap="lg">
      <LerenKop
        title="Leren"
        uitleg="Welke kennis ontbreekt, en wat deden wij daaraan? Lessen uit het aanmeldoverleg en signalen over kennis leiden tot kennissessies."
      />
      <Group className="no-print">
        <FilterSelect
          label="Jaar"
          all="Alle jaren"
          value={jaar === undefined ? null : String(jaar)}
          onChange={(gekozen) =>
            void navigate({ search: KennisvragenSearch.parse({ jaar: gekozen ?? undefined }), replace: true })
          }
          data={jarenTot(0)}
        />
      </Group>
      {isPending ? <Loading lines={8} /> : null}
      {error ? <ProblemAlert error={error} retry={() => void refetch()} /> : null}
      {data ? <Inhoud vragen={data} /> : null}
    </Stack>
  );
}

function Inhoud({ vragen: { afgerond, lessen, signalen, meerSignalen, perDoelgroep } }: { vragen: Kennisvragen }): ReactNode {
  const afgeschermd = [perDoelgroep, ...lessen, ...lessen.flatMap((les) => les.perDoelgroep)].some(({ teKlein }) => teKlein);
  if (lessen.length === 0 && perDoelgroep.aantal === 0)
    return (
      <EmptyState
        title="Nog geen kennisvragen"
        why="Er is in deze tijd geen les uit het aanmeldoverleg en geen signaal over kennis. Kies een ander jaar, of alle jaren."
      />
    );
  return (
    <>
      {afgerond ? (
        <Text className="measure" size="sm">
          Bij één jaar ronden wij getallen af op vijf, en een groep tot en met zeven is afgeschermd. Dat geldt niet voor wat u
          zelf mag zien. Zo is niemand te herkennen.
        </Text>
      ) : null}
      {afgeschermd && !afgerond ? (
        <Text className="measure" size="sm">
          Een groep van minder dan vijf is afgeschermd, en soms ook de groep ernaast, zodat niemand te herkennen is.
        </Text>
      ) : null}
      <Section title="Lessen uit het aanmeldoverleg">
        {lessen.length === 0 ? <Text>Er is in deze tijd geen les vastgelegd.</Text> : null}
        <Stack component="ul" className="list-plain" gap="lg">
          {lessen.map((les) => (
            <Les key={les.les} les={les} />
          ))}
        </Stack>
      </Section>
      <Section title="Signalen en vraagstukken over kennis">
        <Text>
          In het hele land:{' '}
          {hoeVaak(perDoelgroep.aantal, perDoelgroep.groepen, ['signaal of vraagstuk', 'signalen en vraagstukken'])}.
        </Text>
        {signalen.length === 0 ? (
          <Text>U ziet de signalen die u zelf gaf of die bij uw werk horen. Dat is er nu geen.</Text>
        ) : null}
        <Stack component="ul" className="list-plain" gap="lg">
          {signalen.map((signaal) => (
            <Signaal key={signaal.id} signaal={signaal} />
          ))}
        </Stack>
        {meerSignalen ? <Text>Er zijn er meer. Kies een jaar om ze te zien.</Text> : null}
      </Section>
    </>
  );
}

function Gebeurd({ done, link }: { done: string | null; link: (text: string) => ReactNode }): ReactNode {
  return done ? (
    <Text size="sm">Sessies: {link(done)}</Text>
  ) : (
    <Badge variant="default" tt="none">
      Nog niets gedaan
    </Badge>
  );
}

function Les({ les: { les, aantal, perDoelgroep, ...gedaan } }: { les: Kennisvragen['lessen'][number] }): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  const mag = useMagWijzigen();
  return (
    <Group component="li" justify="space-between" align="start">
      <Stack gap={4} align="flex-start">
        <Text fw={650}>{zin(les)}</Text>
        <Text size="sm">
          {aantal === 0 ? 'In deze tijd niet geleerd.' : `${zin(hoeVaak(aantal, perDoelgroep, ['keer', 'keer']))}.`}
        </Text>
        <Gebeurd
          done={watErGebeurde(gedaan)}
          link={(text) => (
            <TextLink to="/leren/sessies" search={{ les }} aria-label={`${text}, over ${les}`}>
              {text}
            </TextLink>
          )}
        />
      </Stack>
      <Group gap="xs" className="no-print">
        {ik?.acties.includes('signaal.geven') ? (
          <ButtonLink to="/signalen/nieuw" search={{ les }} variant="default" aria-label={`Signaal geven over ${les}`}>
            Signaal geven
          </ButtonLink>
        ) : null}
        {mag ? (
          <ButtonLink to="/leren/nieuw" search={{ les }} variant="default" aria-label={`Sessie plannen over ${les}`}>
            Sessie plannen
          </ButtonLink>
        ) : null}
      </Group>
    </Group>
  );
}

function Signaal({ signaal }: { signaal: Kennisvragen['signalen'][number] }): ReactNode {
  const { id, titel, soort, referentie, doelgroep, regio, fase, gegevenOp } = signaal;
  const mag = useMagWijzigen();
  const eigen = doelgroepen.find((code) => code === doelgroep);
  return (
    <Group component="li" justify="space-between" align="start">
      <Stack gap={4} align="flex-start">
        <SignaalLink van={{ kind: soort, id, titel }} bold />
        <Text size="sm">
          {zin(soort)} {referentie} · {doelgroepKort(doelgroep)} · {regioKort(regio)} · {fase} · gegeven op {dagVan(gegevenOp)}
        </Text>
        <Gebeurd
          done={watErGebeurde(signaal)}
          link={(text) => (
            <TextLink to="/leren/sessies" search={{ over: id }} aria-label={`${text}, over ${referentie}`}>
              {text}
            </TextLink>
          )}
        />
      </Stack>
      {mag ? (
        <ButtonLink
          to="/leren/nieuw"
          search={{ signaal: id, ...(eigen ? { doelgroep: eigen } : {}) }}
          variant="default"
          aria-label={`Sessie plannen over ${referentie}`}
          className="no-print"
        >
          Sessie plannen
        </ButtonLink>
      ) : null}
    </Group>
  );
}

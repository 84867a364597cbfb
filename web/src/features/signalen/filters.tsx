import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { doelgroepen, regios } from '../../../../domain/codes.ts';
import { fasenSignaal, niveaus, soortenSignaal } from '../../../../domain/signaal/codes.ts';
import type { Dimensie } from '../../../../domain/signaal/taxonomie.ts';
import { ClearFilters } from '../../components/clear-filters.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { Fold } from '../../components/form/fold.tsx';
import { SearchInput } from '../../components/search-input.tsx';
import { doelgroepKort, regioKort, zin } from '../../lib/words.ts';
import { ikQuery } from '../sessie/ik.ts';
import { zietAndere } from './mag.ts';
import { SignalenSearch } from './search.ts';
import { taxonomieQuery } from './signalen.ts';
import { fasen, niveauNamen, soortNaam } from './woorden.ts';

const route = getRouteApi('/medewerker/signalen');

type Keuzes = { value: string; label: string }[];

const keuzes = <C extends string>(codes: readonly C[], label: (code: C) => string): Keuzes =>
  codes.map((value) => ({ value, label: label(value) }));

const standen: Keuzes = [
  { value: 'ja', label: 'Nog open' },
  { value: 'nee', label: 'Afgesloten' },
];
const opSoort = keuzes(soortenSignaal, (code) => soortNaam[code]);
const opNiveau = keuzes(niveaus, (code) => niveauNamen[code]);
const opFase = keuzes(fasenSignaal, (code) => fasen[code].naam);
const opRegio = keuzes([...regios, 'onbekend'], (code) => zin(regioKort(code)));
const opDoelgroep = keuzes([...doelgroepen, 'onbekend'], (code) => zin(doelgroepKort(code)));

type Props = { typed: string; setTyped: (typed: string) => void };

/** Filters combine and stand in the URL: a link shares the view. What is typed to search for does not. */
export function SignalenFilters({ typed, setTyped }: Props): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: ik } = useQuery(ikQuery);
  const { data: taxonomie } = useQuery(taxonomieQuery);
  const change = (part: Partial<Record<keyof SignalenSearch, string | undefined>>) =>
    void navigate({ search: (now) => SignalenSearch.parse({ ...now, ...part }), replace: true });
  const clear = () => {
    setTyped('');
    void navigate({ search: {}, replace: true });
  };
  const select = (name: keyof SignalenSearch, label: string, all: string, data: Keuzes) => (
    <FilterSelect
      label={label}
      all={all}
      value={search[name]}
      onChange={(value) => change({ [name]: value ?? undefined })}
      data={data}
      width={180}
    />
  );
  const codes = (dimensie: Dimensie): Keuzes => [
    ...(taxonomie?.codes[dimensie] ?? []).map(({ code, naam }) => ({ value: code, label: zin(naam) })),
    { value: 'onbekend', label: 'Onbekend' },
  ];
  const { fase, regio, doelgroep, soortKnelpunt, wet } = search;
  const meer = [fase, regio, doelgroep, soortKnelpunt, wet].filter(Boolean).length;
  const meerZien = ik !== undefined && ik !== null && zietAndere(ik);
  return (
    <Stack gap="xs" className="no-print">
      <Group align="end">
        {meerZien ? <Welke van={search.van} change={(van) => change({ van })} /> : null}
        <SearchInput label="Zoek op woorden of referentie" maxLength={200} width={260} value={typed} onChange={setTyped} />
        {select('open', 'Stand', 'Alles', standen)}
        {meerZien ? select('kind', 'Soort', 'Allebei', opSoort) : null}
        {select('niveau', 'Niveau', 'Alle niveaus', opNiveau)}
        <ClearFilters search={{ ...search, typed }} clear={clear} />
      </Group>
      <Fold titel={`Meer filters${meer > 0 ? ` (${meer} gekozen)` : ''}`} open={meer > 0}>
        <Group align="end">
          {select('fase', 'Fase', 'Alle fasen', opFase)}
          {select('regio', 'Regio', 'Alle regio’s', opRegio)}
          {select('doelgroep', 'Doelgroep', 'Alle doelgroepen', opDoelgroep)}
          {select('soortKnelpunt', 'Soort knelpunt', 'Alle soorten', codes('soortKnelpunt'))}
          {select('wet', 'Wet', 'Alle wetten', codes('wet'))}
        </Group>
      </Fold>
    </Stack>
  );
}

type WelkeProps = { van: 'mij' | undefined; change: (van: 'mij' | undefined) => void };

function Welke({ van, change }: WelkeProps): ReactNode {
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500} aria-hidden>
        Welke signalen
      </Text>
      <SegmentedControl
        aria-label="Welke signalen"
        value={van ?? 'alles'}
        onChange={(gekozen) => change(gekozen === 'mij' ? 'mij' : undefined)}
        data={[
          { value: 'alles', label: 'Alles wat ik zie' },
          { value: 'mij', label: 'Van mij' },
        ]}
      />
    </Stack>
  );
}

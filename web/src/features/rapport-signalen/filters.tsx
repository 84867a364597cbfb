import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SignaalCijfers } from '../../../../api/contract/rapport-signalen.ts';
import { doelgroepen, onbekend, regios } from '../../../../domain/codes.ts';
import { ClearFilters } from '../../components/clear-filters.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { zin } from '../../lib/words.ts';
import { jarenTot } from '../leren/jaren.ts';
import { CijfersSearch } from './search.ts';
import { groepNaam } from './woorden.ts';

const route = getRouteApi('/medewerker/rapportages/signalen');

type Keuze = { value: string; label: string };

const uitLijst = (codes: readonly { code: string; naam: string }[]): Keuze[] =>
  codes.map(({ code, naam }) => ({ value: code, label: zin(naam) }));

/** Filters combine and stand in the URL: a link shares the view. */
export function CijferFilters({ keuzes }: { keuzes: SignaalCijfers['keuzes'] | undefined }): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const select = (name: keyof CijfersSearch, label: string, all: string, data: Keuze[], width = 180) => (
    <FilterSelect
      label={label}
      all={all}
      value={search[name] === undefined ? null : String(search[name])}
      onChange={(value) =>
        void navigate({ search: (now) => CijfersSearch.parse({ ...now, [name]: value ?? undefined }), replace: true })
      }
      data={data}
      width={width}
    />
  );
  const regioKeuzes = [...regios, onbekend].map((value) => ({ value, label: zin(value) }));
  const groepKeuzes = [...doelgroepen, onbekend].map((value) => ({ value, label: groepNaam(value) }));
  return (
    <Group align="end" className="no-print">
      {select('jaar', 'Jaar', 'Alle jaren', jarenTot(0), 140)}
      {select('regio', 'Regio', 'Alle regio’s', regioKeuzes)}
      {select('doelgroep', 'Doelgroep', 'Alle doelgroepen', groepKeuzes)}
      {select('wet', 'Wet', 'Alle wetten', uitLijst(keuzes?.wetten ?? []), 220)}
      {select('soort', 'Soort knelpunt', 'Alle soorten', uitLijst(keuzes?.soorten ?? []))}
      <ClearFilters search={search} clear={() => void navigate({ search: {}, replace: true })} />
    </Group>
  );
}

import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { soortenKennissessie, standenKennissessie } from '../../../../domain/leren/codes.ts';
import { werkgebieden } from '../../../../domain/netwerk/codes.ts';
import { lessen } from '../../../../domain/traject/codes.ts';
import { ClearFilters } from '../../components/clear-filters.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { zin } from '../../lib/words.ts';
import { gebiedNaam } from '../netwerk/woorden.ts';
import { jarenTot } from './jaren.ts';
import { SessiesSearch } from './search.ts';
import { standNaam } from './woorden.ts';

const route = getRouteApi('/medewerker/leren/sessies');

/** Filters combine and stand in the URL: a link shares the view. */
export function SessieFilters(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const select = (
    name: keyof SessiesSearch,
    label: string,
    all: string,
    data: { value: string; label: string }[],
    width = 200,
  ) => (
    <FilterSelect
      label={label}
      all={all}
      value={search[name] === undefined ? null : String(search[name])}
      onChange={(value) =>
        void navigate({ search: (now) => SessiesSearch.parse({ ...now, [name]: value ?? undefined }), replace: true })
      }
      data={data}
      width={width}
    />
  );
  return (
    <Group align="end" className="no-print">
      {select('jaar', 'Jaar', 'Alle jaren', jarenTot(2), 140)}
      {select(
        'regio',
        'Regio',
        'Alle regio’s',
        werkgebieden.map((value) => ({ value, label: gebiedNaam(value) })),
      )}
      {select(
        'soort',
        'Intern of extern',
        'Allebei',
        soortenKennissessie.map((value) => ({ value, label: zin(value) })),
      )}
      {select(
        'stand',
        'Stand',
        'Alle',
        standenKennissessie.map((value) => ({ value, label: standNaam[value] })),
      )}
      {select(
        'les',
        'Les uit het aanmeldoverleg',
        'Alle',
        lessen.map((value) => ({ value, label: zin(value) })),
        260,
      )}
      <ClearFilters search={search} clear={() => void navigate({ search: {}, replace: true })} />
    </Group>
  );
}

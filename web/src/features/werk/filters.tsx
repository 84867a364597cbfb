import { Button, Group, SegmentedControl, Stack, Text, VisuallyHidden } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { regios } from '../../../../domain/codes.ts';
import { taakSoorten as soorten } from '../../../../domain/taak/codes.ts';
import { FilterSelect } from '../../components/filter-select.tsx';
import { regioKort, taakSoorten, zin } from '../../lib/words.ts';
import { bereiken, WerkSearch } from './search.ts';

const route = getRouteApi('/medewerker/');

const bereikNamen: Record<(typeof bereiken)[number], string> = {
  mij: 'Van mij',
  rol: 'Van mijn rol',
  alles: 'Alles wat ik zie',
};

/** Filters combine and stand in the URL: a link shares the view. */
export function WerkFilters(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Record<string, string | null>) =>
    void navigate({
      search: WerkSearch.parse({ ...search, ...Object.fromEntries(Object.entries(part).map(([k, v]) => [k, v ?? undefined])) }),
      replace: true,
    });
  const filtered = search.soort ?? search.regio ?? search.groep;
  return (
    <Group align="end" gap="md" className="no-print">
      <Stack gap={4}>
        <Text size="sm" fw={500} aria-hidden>
          Welk werk
        </Text>
        <SegmentedControl
          aria-label="Welk werk"
          value={search.van ?? 'rol'}
          onChange={(van) => change({ van })}
          data={bereiken.map((value) => ({ value, label: bereikNamen[value] }))}
        />
      </Stack>
      <FilterSelect
        label="Soort"
        all="Alle soorten"
        value={search.soort}
        onChange={(soort) => change({ soort })}
        data={soorten.map((value) => ({ value, label: taakSoorten[value] }))}
        width={210}
      />
      <FilterSelect
        label="Regio"
        all="Alle regio’s"
        value={search.regio}
        onChange={(regio) => change({ regio })}
        data={[...regios, 'onbekend'].map((value) => ({ value, label: zin(regioKort(value)) }))}
        width={210}
      />
      {filtered ? (
        <Button variant="subtle" onClick={() => change({ soort: null, regio: null, groep: null })}>
          Filters wissen<VisuallyHidden> van Mijn werk</VisuallyHidden>
        </Button>
      ) : null}
    </Group>
  );
}

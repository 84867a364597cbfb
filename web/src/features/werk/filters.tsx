import { Button, Group, SegmentedControl, Select, Stack, Text, VisuallyHidden } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { regios } from '../../../../domain/codes.ts';
import { taakSoorten as soorten } from '../../../../domain/taak/codes.ts';
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
      <Select
        label="Soort"
        placeholder="Alle soorten"
        clearable
        clearButtonProps={{ 'aria-label': 'Soort wissen' }}
        value={search.soort ?? null}
        onChange={(soort) => change({ soort })}
        data={soorten.map((value) => ({ value, label: taakSoorten[value] }))}
        size="sm"
        w={{ base: '100%', xs: 210 }}
      />
      <Select
        label="Regio"
        placeholder="Alle regio’s"
        clearable
        clearButtonProps={{ 'aria-label': 'Regio wissen' }}
        value={search.regio ?? null}
        onChange={(regio) => change({ regio })}
        data={[...regios, 'onbekend'].map((value) => ({ value, label: zin(regioKort(value)) }))}
        size="sm"
        w={{ base: '100%', xs: 210 }}
      />
      {filtered ? (
        <Button variant="subtle" onClick={() => change({ soort: null, regio: null, groep: null })}>
          Filters wissen<VisuallyHidden> van Mijn werk</VisuallyHidden>
        </Button>
      ) : null}
    </Group>
  );
}

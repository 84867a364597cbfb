import { Paper, SimpleGrid, Text } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MijnWerk } from '../../../../api/contract/taak.ts';
import { zin } from '../../lib/words.ts';
import { groepen } from './search.ts';

const route = getRouteApi('/medewerker/');

const colours: Record<(typeof groepen)[number], string> = {
  'te laat': 'var(--mantine-color-red-7)',
  vandaag: 'var(--mantine-color-yellow-6)',
  'deze week': 'var(--mantine-color-petrol-6)',
  later: 'var(--mantine-color-default-border)',
};

/** How much there is, by how late; each count is a link to those alone, and back. */
export function Tellingen({ tellingen }: { tellingen: MijnWerk['tellingen'] }): ReactNode {
  const search = route.useSearch();
  const chosen = search.groep;
  return (
    <SimpleGrid component="nav" aria-label="Aantal taken" cols={{ base: 2, sm: 4 }} spacing="sm">
      {groepen.map((groep) => (
        <Paper
          key={groep}
          renderRoot={(props) => (
            <Link
              {...props}
              to="/"
              search={{ ...search, groep: chosen === groep ? undefined : groep }}
              aria-current={chosen === groep || undefined}
            />
          )}
          p="sm"
          style={{ borderTop: `4px solid ${colours[groep]}`, color: 'inherit', textDecoration: 'none' }}
          {...(chosen === groep ? { bg: 'var(--mantine-color-default-hover)' } : {})}
        >
          <Text fz={26} fw={700} lh={1.1}>
            {tellingen[groep]}
          </Text>
          <Text size="sm">{zin(groep)}</Text>
        </Paper>
      ))}
    </SimpleGrid>
  );
}

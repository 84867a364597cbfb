import { List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Taak } from '../../../api/contract/taak.ts';
import { dagVan, momentVan } from '../lib/dates.ts';
import { zin } from '../lib/words.ts';

type Trede = Taak['tredes'][number];

const soortTrede: Record<Trede['soort'], string> = { herinnering: 'Herinnering', klim: 'Escalatie' };

function tredeInWoorden({ soort, op, status, bereikt }: Trede): string {
  const wie = bereikt.join(', ');
  switch (status) {
    case 'gepland':
      return `${soortTrede[soort]} gepland op ${dagVan(op)}`;
    case 'bereikt':
      return `${soortTrede[soort]} op ${momentVan(op)}: ${wie ? `bereikte ${wie}` : 'verstuurd'}`;
    case 'niemand bereikt':
      return `${soortTrede[soort]} op ${momentVan(op)}: bereikte niemand, daarom ging de volgende meteen`;
    case 'ingehaald':
      return `${soortTrede[soort]} van ${dagVan(op)}: niet apart verstuurd, een latere ging al`;
  }
}

/** Why that date, and whom the reminders reached. */
export function TaakUitleg({ taak }: { taak: Pick<Taak, 'uitleg' | 'tredes' | 'gevraagdOp'> }): ReactNode {
  return (
    <details>
      <summary>Waarom deze datum?</summary>
      <Stack gap={6} mt={6}>
        <Text size="sm">
          {zin(taak.uitleg)}. Gevraagd op {momentVan(taak.gevraagdOp)}.
        </Text>
        {taak.tredes.length > 0 ? (
          <List size="sm" spacing={2}>
            {taak.tredes.map((trede) => (
              <List.Item key={trede.n}>{tredeInWoorden(trede)}</List.Item>
            ))}
          </List>
        ) : null}
      </Stack>
    </details>
  );
}

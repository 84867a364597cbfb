import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Taak } from '../../../../api/contract/taak.ts';
import { Due } from '../../components/due.tsx';
import { TaakUitleg } from '../../components/taak-uitleg.tsx';
import { dagVan } from '../../lib/dates.ts';
import { rolInZin } from '../../lib/words.ts';
import { TaakActies } from './taak-acties.tsx';

type Props = {
  taak: Taak;
  /** Somebody came for this one. */
  chosen: boolean;
  /** Instead of until when, while its clock stands still. */
  stil?: ReactNode;
  /** The buttons that answer it. */
  children: ReactNode;
};

/** One open task on the page of its thing: of whom, until when, why that date, and what can be done. */
export function TaakKaart({ taak, chosen, stil, children }: Props): ReactNode {
  return (
    <Paper component="li" p="md" className={chosen ? 'chosen' : ''} aria-current={chosen || undefined}>
      <Stack gap={6}>
        <Title order={3} size="h5">
          {taak.titel}
        </Title>
        <Text>Van: {taak.toegewezenAan ? `${taak.toegewezenAan.naam} (${rolInZin(taak.rol)})` : rolInZin(taak.rol)}</Text>
        {stil ?? (
          <Text>
            <Due taak={taak} />
            {taak.werkdagenTeLaat > 0 && taak.uiterlijk ? ` (was ${dagVan(taak.uiterlijk)})` : ''}
          </Text>
        )}
        <TaakUitleg taak={taak} />
        <Group gap="xs" mt="xs" className="no-print">
          {children}
          <TaakActies taak={taak} />
        </Group>
      </Stack>
    </Paper>
  );
}

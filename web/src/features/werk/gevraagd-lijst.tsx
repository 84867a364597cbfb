import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import type { Taak } from '../../../../api/contract/taak.ts';
import { ikQuery } from '../sessie/ik.ts';

type Props = {
  taken: readonly Taak[];
  /** The task that someone came for. */
  chosen: string | undefined;
  /** Can this person answer it now? */
  canAnswer: (taak: Taak) => boolean;
  /** What is said when nothing is asked. */
  niets: string;
  kaart: (taak: Taak) => ReactNode;
  children?: ReactNode;
};

/** What is asked now, as cards: what someone came for first, then what is mine, then what I can answer. */
export function GevraagdLijst({ taken, chosen, canAnswer, niets, kaart, children }: Props): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  const open = taken.filter((taak) => taak.open);
  const rank = (taak: Taak) => [taak.id === chosen, taak.toegewezenAan?.id === ik?.id, canAnswer(taak)].indexOf(true);
  const sorted = [...open].sort((a, b) => ((rank(a) + 4) % 4) - ((rank(b) + 4) % 4));
  return (
    <Stack component="section" gap="sm" aria-labelledby="gevraagd">
      <Title order={2} size="h4" id="gevraagd">
        Wat wordt er nu gevraagd
      </Title>
      {open.length === 0 ? (
        <Text className="measure">{niets}</Text>
      ) : (
        <SimpleGrid component="ul" className="list-plain" cols={{ base: 1, lg: open.length > 1 ? 2 : 1 }} spacing="sm">
          {sorted.map((taak) => (
            <Fragment key={taak.id}>{kaart(taak)}</Fragment>
          ))}
        </SimpleGrid>
      )}
      {children}
    </Stack>
  );
}

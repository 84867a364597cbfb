import { Anchor, List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../api/contract/traject.ts';
import { lessen as codes, type Les } from '../../../../domain/traject/codes.ts';
import { queryString } from '../../lib/api.ts';

/** The lessons in what was sent: none for any other action than a decision of the overleg. */
export const lessenIn = (body: unknown): Les[] => {
  const gestuurd = (body as { lessen?: unknown } | null)?.lessen;
  return codes.filter((les) => Array.isArray(gestuurd) && gestuurd.includes(les));
};

type Props = { text: string; traject: TrajectView; lessen: readonly Les[] };

/** For who may no longer read the traject after deciding: the codes go along, nothing else. A notice stands outside the router. */
export function LessenAlsSignaal({ text, traject: { regio, gemeente, doelgroep }, lessen }: Props): ReactNode {
  return (
    <Stack gap={6}>
      <Text size="sm">{text}</Text>
      <List size="sm">
        {lessen.map((les) => (
          <List.Item key={les}>
            <Anchor href={`/signalen/nieuw${queryString({ les, regio, gemeente, doelgroep })}`} size="sm">
              Geef als signaal: {les}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

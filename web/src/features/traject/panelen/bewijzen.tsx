import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { type FeitVraag, feitVragen } from '../../../../../domain/criteria/feiten.ts';
import { kalenderdag } from '../../../lib/dates.ts';
import { zin } from '../../../lib/words.ts';
import { feitNamen } from '../acties/vastleggen.ts';

/** Of which facts somebody saw the proof: what it was, who saw it, and when. */
export function Bewijzen({ bewijzen }: Pick<TrajectView, 'bewijzen'>): ReactNode {
  const gezien = feitNamen.flatMap((feit) => {
    const bewijs = bewijzen[feit];
    const { naam }: FeitVraag = feitVragen[feit];
    return bewijs ? [{ feit, naam, ...bewijs }] : [];
  });
  if (gezien.length === 0) return null;
  return (
    <div>
      <Text fw={650}>Bewijs dat gezien is</Text>
      <List size="sm">
        {gezien.map(({ feit, naam, wat, door, op }) => (
          <List.Item key={feit}>
            {zin(naam)}
            {wat ? `: ${wat}` : ''}, gezien door {door} op {kalenderdag(op)}
          </List.Item>
        ))}
      </List>
    </div>
  );
}

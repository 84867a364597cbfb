import { Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../api/contract/traject.ts';
import { type Fase, fasen as faseCodes } from '../../../../domain/traject/codes.ts';
import { dagVan } from '../../lib/dates.ts';
import { fasen } from '../../lib/words.ts';

/** Where it has been; the current phase only counts as that. */
const visited = ({ fase, gehad }: TrajectView): Set<Fase> => new Set(gehad.filter((been) => been !== fase));

/** All phases in a strip; the current one is marked in words too. */
export function PhaseStrip({ traject }: { traject: TrajectView }): ReactNode {
  const passed = visited(traject);
  return (
    <div>
      <ol className="phases list-plain" aria-label="Fasen van het traject">
        {faseCodes.map((fase) => {
          const current = fase === traject.fase;
          return (
            <li
              key={fase}
              className="phase"
              aria-current={current ? 'step' : undefined}
              data-visited={passed.has(fase) || undefined}
            >
              {fasen[fase].naam}
              {current ? ' (nu)' : null}
              {passed.has(fase) ? <VisuallyHidden> (geweest)</VisuallyHidden> : null}
            </li>
          );
        })}
      </ol>
      <Text size="sm" mt="xs">
        {fasen[traject.fase].uitleg} Sinds {dagVan(traject.sinds)}.
      </Text>
    </div>
  );
}

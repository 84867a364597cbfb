import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import type { TaakSoort } from '../../../../../domain/taak/codes.ts';
import { uiterlijkInWoorden } from '../../../components/due.tsx';
import { dagVan } from '../../../lib/dates.ts';
import { staatStil } from '../staat-stil.ts';

/** When this is asked: now, with its due date, or by itself later. */
export function WanneerGevraagd({ traject, soort, wat }: { traject: TrajectView; soort: TaakSoort; wat: string }): ReactNode {
  const nu = traject.taken.find((taak) => taak.open && taak.soort === soort);
  const straks = traject.straks.find((gepland) => gepland.soort === soort);
  if (nu)
    return (
      <Text>
        {wat}: nu gevraagd, {staatStil(traject, nu) ? 'en staat stil' : uiterlijkInWoorden(nu)}.
      </Text>
    );
  if (!straks) return null;
  return (
    <Text>
      {wat}: vanzelf gevraagd op {dagVan(straks.op)}.
    </Text>
  );
}

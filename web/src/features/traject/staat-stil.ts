import type { Taak } from '../../../../api/contract/taak.ts';
import type { TrajectView } from '../../../../api/contract/traject.ts';

/** While a traject is opgeschort its clocks stand still; only the return itself is asked. */
export const staatStil = ({ opgeschort }: TrajectView, { soort }: Pick<Taak, 'soort'>): boolean =>
  opgeschort !== null && soort !== 'hervatten';

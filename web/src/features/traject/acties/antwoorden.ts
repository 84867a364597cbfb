import type { Taak } from '../../../../../api/contract/taak.ts';
import type { TrajectView } from '../../../../../api/contract/traject.ts';
import { type ActieType, actiesBijTaak } from './actie.ts';

/** The end of a kortdurende ondersteuning is asked as a moment, and answered by what comes after it. */
const naKortdurend: readonly ActieType[] = ['WijzigVorm', 'BiedOverdrachtAan', 'SluitAf'];

const eindeKortdurend = ({ soort, over }: Taak, { momenten }: TrajectView): boolean =>
  soort === 'moment' && !momenten.some(({ id }) => id === over);

/** What this person can answer the task with now; the first is the expected one. */
export const antwoordenOp = (taak: Taak, traject: TrajectView): ActieType[] =>
  (eindeKortdurend(taak, traject) ? naKortdurend : actiesBijTaak[taak.soort]).filter((type) => traject.acties.includes(type));

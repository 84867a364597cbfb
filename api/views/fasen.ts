/** What belongs to one phase only: the overleg, the matching, the overdracht. */
import type { Traject } from '../../domain/traject/state.ts';
import type { TrajectView } from '../contract/traject.ts';
import { type Namen, wie } from './namen.ts';
import type { Profiel } from './traject.ts';

/** Null outside the aanmeldoverleg. */
export function overlegVan(traject: Traject, namen: Namen): TrajectView['overleg'] {
  if (traject.fase !== 'aanmeldoverleg') return null;
  const { dilemma, leden, inschattingen } = traject;
  return {
    dilemma,
    leden: leden.map((lid) => ({ ...wie(lid.id, namen), regios: lid.regios, vakgroepen: lid.vakgroepen })),
    inschattingen: inschattingen.map(({ lidId, advies, redenen, op }) => ({ lid: wie(lidId, namen), advies, redenen, op })),
  };
}

/** Null outside matching. */
export function matchingVan(traject: Traject, profielen: Profiel[], namen: Namen): TrajectView['matching'] {
  if (traject.fase !== 'matching') return null;
  const { opdracht = null, kandidaten = [], gekozen, kennismakingOp = null } = traject;
  return {
    opdracht,
    kandidaten: kandidaten.map((id) => wie(id, namen)),
    gekozen: gekozen ? wie(gekozen, namen) : null,
    kennismakingOp,
    profielen,
  };
}

/** Null outside the overdracht. */
export function overdrachtVan(traject: Traject): TrajectView['overdracht'] {
  return traject.fase === 'overdracht' ? { vanuit: traject.vanuit, plekGevonden: traject.plekGevonden } : null;
}

/** What belongs to one phase only: the overleg, and the matching. */
import type { InOverleg, Traject } from '../../domain/traject/state.ts';
import type { TrajectView } from '../contract/traject.ts';
import { wieInWoorden } from '../words/mensen.ts';
import type { Profiel } from './traject.ts';

type Namen = ReadonlyMap<string, string>;

const wie = (id: string, namen: Namen): { id: string; naam: string } => ({ id, naam: wieInWoorden(id, namen) });

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

/** Everybody whom the state names by id. */
export function genoemdIn(traject: Traject): string[] {
  const inOverleg = (t: InOverleg): string[] => [...t.leden.map((lid) => lid.id), ...t.inschattingen.map((i) => i.lidId)];
  return [
    ...traject.besluiten.map((besluit) => besluit.door),
    ...(traject.ondersteuning ? [traject.ondersteuning.ondersteunerId] : []),
    ...(traject.fase === 'aanmeldoverleg' ? inOverleg(traject) : []),
    ...(traject.fase === 'matching' ? [...(traject.kandidaten ?? []), traject.gekozen ?? ''] : []),
  ];
}

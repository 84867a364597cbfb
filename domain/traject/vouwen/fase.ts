/** Entering a phase, and what every folding shares. */
import type { Instant } from '../../instant.ts';
import type { Fase } from '../codes.ts';
import type { Gemeen, MetOndersteuning, Ondersteuning, Traject, Waakvlam } from '../state.ts';

const gemeen = [
  ...(['id', 'referentie', 'stroom', 'persoonId', 'teldoelgroep', 'gevraagdeExpertises', 'regio', 'gemeente', 'spoed'] as const),
  ...(['ontvangenOp', 'aanmelder', 'kanaal', 'vertegenwoordiger', 'hulpvraag', 'feiten', 'bewijzen', 'toestemming'] as const),
  ...(['besluiten', 'geenKlikMet', 'voorbereidDoor', 'nogTeVertellen', 'gebeldOp', 'apartGehoudenVan', 'momenten'] as const),
  ...(['momentenKlaar', 'spoedSinds'] as const),
  ...(['pauzes', 'opgeschort', 'heroverweging', 'klachten', 'klachtenKlaar', 'waakvlam', 'ondersteuning'] as const),
] satisfies (keyof Gemeen)[];

/** Keeps the compiler looking: a new common fact has to be named above. */
type Vergeten = Exclude<keyof Gemeen, (typeof gemeen)[number] | 'stay' | 'sinds' | 'gehad'>;
const vergeten: Record<Vergeten, never> = {};

/** What every traject keeps when it enters a phase; the facts of the phase that it leaves stay behind in the events. */
export function enter(traject: Traject, at: Instant, fase: Fase): Gemeen {
  const kept = gemeen.filter((naam) => traject[naam] !== undefined).map((naam) => [naam, traject[naam]]);
  return {
    ...vergeten,
    ...(Object.fromEntries(kept) as Omit<Gemeen, 'stay' | 'sinds' | 'gehad'>),
    stay: traject.stay + 1,
    sinds: at,
    gehad: [...new Set([...traject.gehad, fase])],
  };
}

/** The state without one of its optional facts. */
export function zonder<T extends object, K extends keyof T>(state: T, key: K): T {
  const { [key]: _weg, ...rest } = state;
  return rest as T;
}

/** True in the phases in which somebody is supported. */
export const wordtOndersteund = (traject: Traject): traject is MetOndersteuning =>
  traject.fase === 'ondersteuning' || traject.fase === 'waakvlam' || traject.fase === 'overdracht';

/** In waakvlam, also while a handover out of it is offered. */
export const inLichtContact = (traject: Traject): boolean =>
  traject.fase === 'waakvlam' || (traject.fase === 'overdracht' && traject.vanuit === 'waakvlam');

/** Changes what is known of the support; also after its end, when a contact of the check-back is recorded. */
export function metOndersteuning(traject: Traject, change: (o: Ondersteuning) => Ondersteuning): Traject {
  if (!traject.ondersteuning) return traject;
  return { ...traject, ondersteuning: change(traject.ondersteuning) } as Traject;
}

/** Throws when the events are broken: nobody was ever supported. */
export function ondersteuningVan(traject: Traject): Ondersteuning {
  if (!traject.ondersteuning) throw new Error(`traject ${traject.id} has no support to go back to`);
  return traject.ondersteuning;
}

/** Throws when the events are broken: there never was a waakvlam. */
export function waakvlamVan(traject: Traject): Waakvlam {
  if (!traject.waakvlam) throw new Error(`traject ${traject.id} has no waakvlam to go back to`);
  return traject.waakvlam;
}

/** Throws when the events are broken: this one belongs to another phase. */
export function as<F extends Fase>(traject: Traject, fase: F): Extract<Traject, { fase: F }> {
  if (traject.fase !== fase) throw new Error(`event of phase ${fase} on a traject in ${traject.fase}`);
  return traject as Extract<Traject, { fase: F }>;
}

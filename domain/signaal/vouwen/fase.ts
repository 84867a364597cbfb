/** Entering a phase, and what every folding shares. */
import type { Instant } from '../../instant.ts';
import type { FaseSignaal } from '../codes.ts';
import type { Gemeen, Signaal } from '../state.ts';

type Eigen<S> = S extends Signaal ? Exclude<keyof S, keyof Gemeen> : never;

/** What belongs to one phase alone; the compiler finds one that is missing. */
const vanEenFase: Record<Eigen<Signaal>, true> = {
  fase: true,
  meerTijd: true,
  vanaf: true,
  goedOpRij: true,
  vraagstukId: true,
  gehoordTot: true,
  reden: true,
  op: true,
  vanuit: true,
  resultaat: true,
  geleerd: true,
  watWerkte: true,
  toelichting: true,
  met: true,
  delen: true,
};

/** What every signaal keeps when it enters a phase; the facts of the phase that it leaves stay behind in the events. */
export function enter(signaal: Signaal, at: Instant, fase: FaseSignaal): Gemeen {
  const kept = Object.fromEntries(Object.entries(signaal).filter(([naam]) => !(naam in vanEenFase))) as Gemeen;
  return { ...kept, stay: signaal.stay + 1, sinds: at, gehad: [...new Set([...signaal.gehad, fase])] };
}

/** The state without one of its optional facts. */
export function zonder<T extends object, K extends keyof T>(state: T, key: K): T {
  const { [key]: _weg, ...rest } = state;
  return rest as T;
}

/** The state as it is in this phase. Throws when it is in another one: then the events are broken. */
export function as<F extends FaseSignaal>(signaal: Signaal, fase: F): Extract<Signaal, { fase: F }> {
  if (signaal.fase !== fase) throw new Error(`signaal ${signaal.id} is in ${signaal.fase}, not in ${fase}`);
  return signaal as Extract<Signaal, { fase: F }>;
}

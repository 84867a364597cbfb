/** What the words of an event are made of. */
import { dagInWoorden } from '../../../domain/calendar/dag.ts';
import type { Day } from '../../../domain/instant.ts';
import type { TrajectEvent } from '../../../domain/traject/events.ts';
import type { Moment } from '../../../domain/traject/state.ts';

/** `vrijeTekst` may hold names: it goes only to who may see them. `kern` belongs to the case sheet of the overleg. */
export type Woorden = { wat: string; kern?: string; vrijeTekst?: string };

/** What the words refer to: names of colleagues, and the moments that were planned. */
export type Bekend = { naam: (id: string) => string; momenten: ReadonlyMap<string, Moment> };

type Soort = TrajectEvent['type'];

/** One set of words per kind of event: the compiler finds an event without words. */
export type WoordenVoor<S extends Soort> = {
  readonly [K in S]: (event: Extract<TrajectEvent, { type: K }>, bekend: Bekend) => Woorden;
};

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const bedrag = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** "1,5 uur" */
export const uren = (aantal: number): string => `${getal.format(aantal)} uur`;

/** "€ 12,50" */
export const euro = (aantal: number): string => bedrag.format(aantal);

/** ", elke 20 werkdagen contact"; nothing without a rhythm of its own. */
export const ritme = (werkdagen: number | undefined): string =>
  werkdagen === undefined ? '' : `, met contact om de ${werkdagen === 1 ? 'werkdag' : `${werkdagen} werkdagen`}`;

/** "“18 jaar” op 3 mei 2030" */
export const momentInWoorden = ({ soort, op }: { soort: string; op: Day }): string => `“${soort}” op ${dagInWoorden(op)}`;

/** The lines that say something, below each other. */
export const regels = (...delen: (string | undefined)[]): string =>
  delen.filter((deel) => deel !== undefined && deel !== '').join('\n');

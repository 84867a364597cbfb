/** When hours that are not about one client can be recorded, and the week in which they are shown [docs/rules.md: hours]. */
import { dagNummer, dagUitNummer } from '../calendar/dag.ts';
import type { Day } from '../instant.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { SoortUren } from './codes.ts';

/** `uren`: hours with two decimals at most, more than 0. */
export type Uren = { op: Day; soort: SoortUren; uren: number; notitie: string | null };

/** The alliance began on this day [Jaarverslag 2024]; what is earlier is a slip of the pen. */
const begonnenOp: Day = '2024-01-01';

const urenPerDag = 24;

/** Sums of hundredths of an hour, without the noise of binary fractions. */
export const somVan = (uren: readonly number[]): number => Math.round(uren.reduce((som, n) => som + n, 0) * 100) / 100;

const inWoorden = (uren: number): string => `${String(uren).replace('.', ',')} uur`;

/**
 * Refuses a day in the future, one before the programme began, and more than a day holds. `bekend` = the hours that this
 * person has on that day already, contacts with clients included; `vandaag` is a day in Europe/Amsterdam.
 */
export function beoordeelUren({ op, uren }: Pick<Uren, 'op' | 'uren'>, bekend: number, vandaag: Day): Refusal | null {
  if (op > vandaag) return refuse('deze dag moet nog komen: leg uren vast als ze gemaakt zijn', 'op');
  if (op < begonnenOp) return refuse('deze dag is van voor de start van het programma, op 1 januari 2024', 'op');
  if (somVan([uren, bekend]) <= urenPerDag) return null;
  return refuse(`op deze dag staat al ${inWoorden(bekend)}: samen is dat meer dan ${urenPerDag} uur`, 'uren');
}

/** The week of a day: its Monday and its Sunday. Throws RangeError on what is no day. */
export function weekVan(dag: Day): { van: Day; tot: Day } {
  const nummer = dagNummer(dag);
  const maandag = nummer - ((nummer + 3) % 7);
  return { van: dagUitNummer(maandag), tot: dagUitNummer(maandag + 6) };
}

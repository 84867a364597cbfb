import type { Day } from '../instant.ts';

/** Days as whole numbers, so that calendar arithmetic costs nanoseconds. */

export const MS_PER_DAG = 86_400_000;

const vorm = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of days since 1 January 1970. Throws RangeError on what is no day of the calendar ("2026-02-30"). */
export function dagNummer(dag: Day): number {
  const delen = vorm.exec(dag);
  const ms = delen ? Date.UTC(Number(delen[1]), Number(delen[2]) - 1, Number(delen[3])) : Number.NaN;
  if (Number.isNaN(ms) || new Date(ms).getUTCDate() !== Number(delen?.[3])) throw new RangeError(`geen dag: ${dag}`);
  return ms / MS_PER_DAG;
}

/** The day with this number; the inverse of `dagNummer`. */
export const dagUitNummer = (nummer: number): Day => new Date(nummer * MS_PER_DAG).toISOString().slice(0, 10);

export const jaarVanNummer = (nummer: number): number => new Date(nummer * MS_PER_DAG).getUTCFullYear();

/** True on Saturday and Sunday; 1 January 1970 was a Thursday. */
export const isWeekend = (nummer: number): boolean => {
  const sindsMaandag = (((nummer + 3) % 7) + 7) % 7;
  return sindsMaandag > 4;
};

const inWoorden = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
});

/** "donderdag 12 maart 2026" */
export const dagInWoorden = (dag: Day): string => inWoorden.format(new Date(dagNummer(dag) * MS_PER_DAG + MS_PER_DAG / 2));

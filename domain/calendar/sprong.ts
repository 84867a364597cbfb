/** A leap in time, as people say it: a number of days, weeks or months of the calendar in Europe/Amsterdam. */
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../instant.ts';
import { telwoord } from '../telwoord.ts';

export type Sprong = { dagen: number } | { weken: number } | { maanden: number };

const ZONE = 'Europe/Amsterdam';

function alsDuur(sprong: Sprong): { days: number } | { weeks: number } | { months: number } {
  if ('dagen' in sprong) return { days: sprong.dagen };
  return 'weken' in sprong ? { weeks: sprong.weken } : { months: sprong.maanden };
}

/** The moment a leap later, at the same time of the clock; a day that the month has not is its last one ("31 januari" + 1 maand). */
export const naSprong = (vanaf: Instant, sprong: Sprong): Instant =>
  new Date(Temporal.Instant.from(vanaf).toZonedDateTimeISO(ZONE).add(alsDuur(sprong)).epochMilliseconds).toISOString();

/** "1 dag", "4 weken", "3 maanden" */
export function sprongInWoorden(sprong: Sprong): string {
  if ('dagen' in sprong) return telwoord(sprong.dagen, 'dag', 'dagen');
  return 'weken' in sprong ? telwoord(sprong.weken, 'week', 'weken') : telwoord(sprong.maanden, 'maand', 'maanden');
}

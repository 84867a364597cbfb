import { Temporal } from 'temporal-polyfill';
import type { Day, Instant } from '../instant.ts';
import { dagNummer, dagUitNummer, MS_PER_DAG } from './dag.ts';

/** From moments to days in Europe/Amsterdam and back. The zone's changes are looked up once per year, then kept. */

const ZONE = 'Europe/Amsterdam';

type Overgang = { vanafMs: number; verschilMs: number };

const perJaar = new Map<number, readonly Overgang[]>();

function overgangenIn(jaar: number): readonly Overgang[] {
  const bekend = perJaar.get(jaar);
  if (bekend) return bekend;
  const eindMs = Date.UTC(jaar + 1, 0, 1);
  const overgangen: Overgang[] = [];
  let zoned: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(Date.UTC(jaar, 0, 1)).toZonedDateTimeISO(
    ZONE,
  );
  while (zoned && zoned.epochMilliseconds < eindMs) {
    overgangen.push({ vanafMs: zoned.epochMilliseconds, verschilMs: zoned.offsetNanoseconds / 1e6 });
    zoned = zoned.getTimeZoneTransition('next');
  }
  perJaar.set(jaar, overgangen);
  return overgangen;
}

function verschilOp(ms: number): number {
  const overgangen = overgangenIn(new Date(ms).getUTCFullYear());
  return overgangen.findLast((overgang) => overgang.vanafMs <= ms)?.verschilMs ?? 0;
}

/** Milliseconds since 1970. Throws RangeError on what is no moment. */
export function msVan(instant: Instant): number {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new RangeError(`geen moment: ${instant}`);
  return ms;
}

/** The day in Europe/Amsterdam on which a moment falls. */
export function dagVan(instant: Instant): Day {
  const ms = msVan(instant);
  return dagUitNummer(Math.floor((ms + verschilOp(ms)) / MS_PER_DAG));
}

function minutenVan(tijd: string): number {
  const delen = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(tijd);
  if (!delen) throw new RangeError(`geen tijd: ${tijd}`);
  return Number(delen[1]) * 60 + Number(delen[2]);
}

/** The moment of a clock time ("17:00") on a day in Europe/Amsterdam. A time that is skipped moves on, one that comes twice is the first. */
export function momentOp(dag: Day, tijd: string): Instant {
  const lokaalMs = dagNummer(dag) * MS_PER_DAG + minutenVan(tijd) * 60_000;
  const metVerschilVoor = lokaalMs - verschilOp(lokaalMs - MS_PER_DAG);
  const metVerschilNa = lokaalMs - verschilOp(lokaalMs + MS_PER_DAG);
  const klopt = (ms: number): boolean => ms + verschilOp(ms) === lokaalMs;
  const ms = !klopt(metVerschilVoor) && klopt(metVerschilNa) ? metVerschilNa : metVerschilVoor;
  return new Date(ms).toISOString();
}

/** The moment `ms` milliseconds later; less than 0 is earlier. */
export const plusMs = (instant: Instant, ms: number): Instant => new Date(msVan(instant) + ms).toISOString();

/** The birthday on which somebody becomes `jaren`; who was born on 29 February has it on the 28th in other years. */
export const verjaardag = (geboren: Day, jaren: number): Day => Temporal.PlainDate.from(geboren).add({ years: jaren }).toString();

/** The last day on which `maanden` months after this day are not over yet. */
export const maandenLater = (dag: Day, maanden: number): Day => Temporal.PlainDate.from(dag).add({ months: maanden }).toString();

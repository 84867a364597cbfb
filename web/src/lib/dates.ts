/** Moments and days in Dutch words, Europe/Amsterdam. */

const zone = { timeZone: 'Europe/Amsterdam' } as const;
const dayFormat = new Intl.DateTimeFormat('nl-NL', { ...zone, weekday: 'long', day: 'numeric', month: 'long' });
const dayYearFormat = new Intl.DateTimeFormat('nl-NL', { ...zone, day: 'numeric', month: 'long', year: 'numeric' });
const timeFormat = new Intl.DateTimeFormat('nl-NL', { ...zone, hour: '2-digit', minute: '2-digit' });
const isoFormat = new Intl.DateTimeFormat('sv-SE', zone);

let aheadMs = 0;

/** On the page of a traject whose clock was moved (demo), today is its own today. */
export const reckonAhead = (ms: number): void => {
  aheadMs = ms;
};

const now = (): number => Date.now() + aheadMs;

const thisYear = (date: Date): boolean => isoFormat.format(date).slice(0, 4) === vandaag().slice(0, 4);

/** "donderdag 12 maart", with the year when it is another one: "12 maart 2027". */
export const dagVan = (moment: string): string => {
  const date = new Date(moment);
  return thisYear(date) ? dayFormat.format(date) : dayYearFormat.format(date);
};

/** "donderdag 12 maart, 17:00" */
export const momentVan = (moment: string): string => `${dagVan(moment)}, ${timeFormat.format(new Date(moment))}`;

/** A calendar day ("2026-03-12") in words, always with its year. */
export const kalenderdag = (day: string): string => dayYearFormat.format(new Date(`${day}T12:00:00Z`));

/** Today in Amsterdam, "2026-03-12". */
export const vandaag = (): string => isoFormat.format(now());

/** The calendar day of a moment in Amsterdam, "2026-03-12". */
export const kalenderdagVan = (moment: string): string => isoFormat.format(new Date(moment));

const dayMs = 86_400_000;

const daysFromToday = (day: string): number => Math.round((Date.parse(day) - Date.parse(vandaag())) / dayMs);

const inUnits = (days: number): string => {
  if (days < 14) return days === 1 ? '1 dag' : `${days} dagen`;
  if (days < 70) return `${Math.round(days / 7)} weken`;
  if (days < 730) return `${Math.round(days / 30.4)} maanden`;
  return `${Math.floor(days / 365.2)} jaar`;
};

/** "over 3 weken", "vandaag", "2 dagen geleden": a calendar day seen from today. */
export function vanafVandaag(day: string): string {
  const days = daysFromToday(day);
  if (days === 0) return 'vandaag';
  return days > 0 ? `over ${inUnits(days)}` : `${inUnits(-days)} geleden`;
}

/** The calendar day so many days from today. */
export const dagVanaf = (days: number): string => isoFormat.format(now() + days * dayMs);

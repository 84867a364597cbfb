/** Moments and days in Dutch words, Europe/Amsterdam. */

const zone = { timeZone: 'Europe/Amsterdam' } as const;
const dayFormat = new Intl.DateTimeFormat('nl-NL', { ...zone, weekday: 'long', day: 'numeric', month: 'long' });
const dayYearFormat = new Intl.DateTimeFormat('nl-NL', { ...zone, day: 'numeric', month: 'long', year: 'numeric' });
const timeFormat = new Intl.DateTimeFormat('nl-NL', { ...zone, hour: '2-digit', minute: '2-digit' });
const isoFormat = new Intl.DateTimeFormat('sv-SE', zone);

const thisYear = (date: Date): boolean => isoFormat.format(date).slice(0, 4) === isoFormat.format(new Date()).slice(0, 4);

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
export const vandaag = (): string => isoFormat.format(new Date());

/** What can be told of a masked number by who adds up what is shown around it. */

type Grenzen = { minst: number; meest: number };

/** A number that was rounded to five, or masked because it is 0 to 7. */
const grenzenVan = (getoond: number | null): Grenzen =>
  getoond === null ? { minst: 0, meest: 7 } : { minst: getoond - 2, meest: getoond + 2 };

/** Between which numbers a masked one lies, when the exact total and the other parts as they are shown are known. */
export function tussen(totaal: number, andere: readonly (number | null)[]): Grenzen {
  const grenzen = andere.map(grenzenVan);
  const som = (wat: keyof Grenzen) => grenzen.reduce((tot, grens) => tot + grens[wat], 0);
  return { minst: Math.max(0, totaal - som('meest')), meest: Math.min(7, totaal - som('minst')) };
}

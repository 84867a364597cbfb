/** What a recogniser says of a piece of text. */
export const soortenVondst = [
  'naam',
  'geboortedatum',
  'telefoonnummer',
  'e-mailadres',
  'adres',
  'postcode',
  'bsn',
  'iban',
] as const;
export type SoortVondst = (typeof soortenVondst)[number];

/** Null = known, and no personal data: the day of a meeting. */
export type Herkend = { soort: SoortVondst | null; van: number; tot: number };

/** Every place where `vorm` (global) fits, as far as `telt` says so. */
export function plekken(
  tekst: string,
  vorm: RegExp,
  soort: (gevonden: RegExpExecArray) => SoortVondst | null | 'niet',
): Herkend[] {
  return [...tekst.matchAll(vorm)].flatMap((gevonden) => {
    const wat = soort(gevonden);
    return wat === 'niet' ? [] : [{ soort: wat, van: gevonden.index, tot: gevonden.index + gevonden[0].length }];
  });
}

/** The text just before a place. */
export const ervoor = (tekst: string, van: number, lengte: number): string => tekst.slice(Math.max(0, van - lengte), van);

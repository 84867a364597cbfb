import Holidays from 'date-holidays';
import type { Day } from '../instant.ts';

/** The Dutch public holidays of any year, computed and kept; never a list that ends. */

export const BEVRIJDINGSDAG = 'Bevrijdingsdag';

/** Our names; what is missing here falls on a Sunday or is an ordinary working day (Goede Vrijdag). */
const namen: Record<string, string> = {
  Nieuwjaar: 'Nieuwjaarsdag',
  'Tweede paasdag': 'Tweede Paasdag',
  Koninginnedag: 'Koninginnedag',
  Koningsdag: 'Koningsdag',
  Bevrijdingsdag: BEVRIJDINGSDAG,
  Hemelvaartsdag: 'Hemelvaartsdag',
  'Tweede pinksterdag': 'Tweede Pinksterdag',
  Kerstmis: 'Eerste Kerstdag',
  'Tweede kerstdag': 'Tweede Kerstdag',
};

export type Feestdag = { datum: Day; naam: string };

const bron = new Holidays('NL', { languages: 'nl' });
const perJaar = new Map<number, readonly Feestdag[]>();

/** In the order of the year. Bevrijdingsdag is in every year: the work calendar decides when it is free. */
export function feestdagenIn(jaar: number): readonly Feestdag[] {
  const bekend = perJaar.get(jaar);
  if (bekend) return bekend;
  const feestdagen = bron.getHolidays(jaar).flatMap(({ date, name }) => {
    const naam = namen[name];
    return naam ? [{ datum: date.slice(0, 10), naam }] : [];
  });
  perJaar.set(jaar, feestdagen);
  return feestdagen;
}

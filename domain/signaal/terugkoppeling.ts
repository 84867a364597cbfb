/** What givers said of whether it helped their family: each their own word [docs/rules.md: terugkoppeling]. */
import type { Geholpen } from './codes.ts';
import type { Signaal, Terugkoppeling } from './state.ts';
import { geversVan } from './te-melden.ts';

/** One a person: the giver first, then those whose signalen were joined with it, in the order in which they came. */
export const terugkoppelingenVan = (signaal: Signaal): Terugkoppeling[] =>
  geversVan(signaal).flatMap((id) => signaal.terugkoppelingen?.find(({ door }) => door === id) ?? []);

/** What figures count, one a signaal: the giver's word, else that of the first who said something. */
export const geholpenVolgens = (signaal: Signaal): Geholpen | null => terugkoppelingenVan(signaal)[0]?.geholpen ?? null;

/** A later word of a person takes the place of the earlier one. */
export const metTerugkoppeling = (signaal: Signaal, van: Terugkoppeling): Signaal => ({
  ...signaal,
  terugkoppelingen: [...(signaal.terugkoppelingen ?? []).filter(({ door }) => door !== van.door), van],
});

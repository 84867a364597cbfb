/** The kinds of task that the stories ask of people [docs/rules.md: terms]. */

export const taakSoorten = [
  'aanvullen',
  'triage',
  'inschatting',
  'besluit',
  'matchvoorstel',
  'keuze',
  'kennismaking',
  'klik',
  'contact',
  'overdracht',
  'doorverwijzing',
  'nazorg',
  'alarm',
] as const;
export type TaakSoort = (typeof taakSoorten)[number];

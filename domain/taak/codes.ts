/** The kinds of task that the stories ask of people [docs/rules.md: terms]. */

export const taakSoorten = [
  'aanvullen',
  'bellen',
  'triage',
  'inschatting',
  'besluit',
  'besluit vertellen',
  'heroverweging',
  'klacht',
  'matchvoorstel',
  'wachtlijst',
  'keuze',
  'kennismaking',
  'klik',
  'urgente zaak',
  'plan',
  'evaluatie',
  'contact',
  'moment',
  'ontbrekende feiten',
  'clientervaring',
  'waakvlambesluit',
  'hervatten',
  'herverdelen',
  'overdracht',
  'doorverwijzing',
  'nazorg',
  'afpellen',
  'strategie',
  'aanpak',
  'escalatie',
  'duiding',
  'beleid',
  'monitoring',
  'toezegging',
  'advies',
  'alarm',
] as const;
export type TaakSoort = (typeof taakSoorten)[number];

/** Kinds that come back with another key for years: once answered, a story need not know of them. */
export const herhalend: readonly TaakSoort[] = [
  ...(['contact', 'evaluatie', 'clientervaring', 'ontbrekende feiten', 'waakvlambesluit', 'wachtlijst', 'monitoring'] as const),
];

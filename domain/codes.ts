/** Codes that the whole programme shares. Values may travel through the engine; they name no person. */

export const regios = ['West', 'Oost', 'Zuid', 'Midden', 'Noord'] as const;
export type Regio = (typeof regios)[number];

export const doelgroepen = ['ZEVMB', 'NAH', 'LVB+', 'NAASTEN', 'ASS'] as const;
export type Doelgroep = (typeof doelgroepen)[number];

/** Unknown is a value: counted and chased, never refused [Voortgangsbrief 2024: 212 cliënten zonder regio]. */
export const onbekend = 'onbekend';
export type Onbekend = typeof onbekend;

export const rollen = [
  'aanmeldcoordinator',
  'lid',
  'voorzitter',
  'adviesraad',
  'regiocoordinator',
  'gcoer',
  'landelijkcoordinator',
  'llbcoordinator',
  'programmamanager',
  'monitoring',
  'beheerder',
] as const;
export type Rol = (typeof rollen)[number];

/** Who has no account and is asked by mail or phone. */
export const buitenstaanders = ['aanmelder', 'client', 'ontvanger'] as const;
export type Buitenstaander = (typeof buitenstaanders)[number];

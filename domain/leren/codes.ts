/** Codes of a kennissessie: inside or outside the programme, how it stands, and what it came from [docs/rules.md: leren]. */

export const soortenKennissessie = ['intern', 'extern'] as const;
export type SoortKennissessie = (typeof soortenKennissessie)[number];

export const standenKennissessie = ['gepland', 'gehouden', 'afgezegd'] as const;
export type StandKennissessie = (typeof standenKennissessie)[number];

export const bronnenKennissessie = ['les', 'signaal', 'vraagstuk', 'eigen idee'] as const;

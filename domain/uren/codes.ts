/** Hours that are not about one client, by kind [docs/rules.md: hours]. */

export const soortenUren = ['leren', 'netwerk', 'signaleren', 'reizen'] as const;
export type SoortUren = (typeof soortenUren)[number];

/** What becomes of a public form that was saved for later [docs/rules.md: terms]. */

/** `weggegooid` by who filled it in, `opgeruimd` because its time was up. */
export const conceptStanden = ['open', 'verzonden', 'weggegooid', 'opgeruimd'] as const;
export type ConceptStand = (typeof conceptStanden)[number];

/** Codes of an enquiry before an aanmelding: who asks, and what came of it. */

export const soortenVrager = ['gemeente', 'school', 'cliëntondersteuner', 'zorgaanbieder', 'anders'] as const;
export type SoortVrager = (typeof soortenVrager)[number];

/** What came of an answered enquiry. */
export const uitkomstenVraag = ['beantwoord', 'wordt aanmelding', 'doorverwezen'] as const;
export type UitkomstVraag = (typeof uitkomstenVraag)[number];

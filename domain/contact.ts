/** Whom people outside may call; an invented number, as everything in the demo. */
export const contact = {
  naam: 'het aanmeldpunt van Metgezel',
  telefoon: '085 000 00 00',
  tijden: 'op werkdagen van 9.00 tot 17.00 uur',
} as const;

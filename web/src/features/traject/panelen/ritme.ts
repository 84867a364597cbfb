/** The rhythm of contact in words; null is the rhythm of the settings. */
export const ritmeInWoorden = (werkdagen: number | null): string =>
  werkdagen === null
    ? 'op het gewone ritme'
    : werkdagen === 1
      ? 'elke werkdag'
      : `om de ${werkdagen} werkdagen, zo is afgesproken`;

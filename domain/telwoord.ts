/** A number with its noun. */

/** "1 werkdag", "5 werkdagen" */
export const telwoord = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

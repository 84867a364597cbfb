/** Groups under five are masked, so that nobody is recognised in a figure [docs/rules.md: rights]. */

export const kleinsteGroep = 5;

/** So few that they may be recognised. Nobody is no group. */
export const isKleineGroep = (aantal: number): boolean => aantal > 0 && aantal < kleinsteGroep;

/**
 * Which groups may be shown, in the order given. One masked group could be told from the total: then the smallest other one is
 * masked too. A group of nobody says nothing about anybody and is shown.
 */
export function zichtbareGroepen(aantallen: readonly number[]): boolean[] {
  const klein = aantallen.map(isKleineGroep);
  if (klein.filter(Boolean).length !== 1) return klein.map((is) => !is);
  const andere = aantallen.filter((n) => n >= kleinsteGroep);
  const ook = aantallen.indexOf(Math.min(...andere));
  return klein.map((is, i) => !is && i !== ook);
}

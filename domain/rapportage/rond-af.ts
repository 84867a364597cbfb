/** Rounds what a filter leaves, so that the answers to several filters never add up to a small group [docs/rules.md: figures of signaleren]. */
import { kleinsteGroep } from './maskeer.ts';

/** To this many; as many as the smallest group that is shown whole. */
const stap = kleinsteGroep;

/**
 * To the nearest multiple of five; null = 0 to 7, masked. What comes out at five is masked too: a group of four beside others that
 * were all rounded down as far as can be is told by an exact total, when masked means four at most. Nobody is masked as well: else
 * one answer tells that somebody is there.
 */
export function rondAf(aantal: number): number | null {
  const afgerond = Math.round(aantal / stap) * stap;
  return afgerond > kleinsteGroep ? afgerond : null;
}

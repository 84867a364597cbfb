/** Everything random of a run comes from its seed. */

export type Random = {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from `from` up to and including `to`. */
  between(from: number, to: number): number;
  chance(part: number): boolean;
  /** Throws when there is nothing to choose from. */
  pick<T>(from: readonly T[]): T;
  shuffle<T>(all: readonly T[]): T[];
  uuid(): string;
};

/** mulberry32 */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One stream per user and one for the faults: what one of them draws does not shift what the others draw. */
export function randomOf(seed: number, stream: number): Random {
  const next = numbers(Math.imul(seed, 2_654_435_761) + stream * 40_503);
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(from: readonly T[]): T => {
    if (from.length === 0) throw new Error('nothing to choose from');
    return from[between(0, from.length - 1)] as T;
  };
  const hex = (length: number) => Array.from({ length }, () => between(0, 15).toString(16)).join('');
  return {
    next,
    between,
    pick,
    chance: (part) => next() < part,
    shuffle: (all) =>
      all
        .map((one) => ({ one, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
  };
}

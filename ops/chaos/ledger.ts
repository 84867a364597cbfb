/** What callers were told during a run: the promises that are checked afterwards. */

export type Accepted = { key: string; versions: number[] };

export type Ledger = {
  accepted: Map<string, Accepted>;
  /** How often each kind of action was accepted. */
  kinds: Map<string, number>;
  conflicts: number;
  /** Refused though nothing had changed since it was looked at, by what it says. */
  refused: Map<string, number>;
  /** Answers with a status that no caller of the model should get. */
  unexpected: string[];
  retries: number;
  doubleSubmits: number;
  staleSubmits: number;
  reads: number;
  abandoned: number;
  /** Between two accepted actions, whoever did them. */
  longestGapMs: number;
  accept(key: string, version: number | undefined, kind: string): void;
  acceptedSince(ms: number): number;
};

/** An empty ledger; `now` in ms. */
export function openLedger(now: () => number): Ledger {
  let last = now();
  const moments: number[] = [];
  return {
    ...{ accepted: new Map(), kinds: new Map(), refused: new Map() },
    ...{ conflicts: 0, unexpected: [], retries: 0, doubleSubmits: 0, staleSubmits: 0, reads: 0, abandoned: 0, longestGapMs: 0 },
    accept(key, version, kind) {
      const known = this.accepted.get(key) ?? { key, versions: [] };
      if (!this.accepted.has(key)) this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
      if (version !== undefined) known.versions.push(version);
      this.accepted.set(key, known);
      this.longestGapMs = Math.max(this.longestGapMs, now() - last);
      last = now();
      moments.push(last);
    },
    acceptedSince: (ms) => moments.filter((moment) => moment >= ms).length,
  };
}

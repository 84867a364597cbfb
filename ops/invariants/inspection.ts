/** What an invariant looks at, and what it says of it. Ids and codes only: a report may be sent to anybody. */
import type { Tx } from '../../db/client.ts';
import type { Store } from '../../db/store.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Engine } from '../../worker/engine.ts';
import { type Stories, storiesOf } from './stories.ts';

export type Inspection = {
  /** One snapshot of the database, the same for every invariant. */
  tx: Tx;
  /** The database of this moment, for what may have changed since the snapshot. */
  store: Store;
  stories: Stories;
  engine: Engine;
  /** Real time of the snapshot. */
  now: Instant;
  /** How long the system may take for what follows by itself: a story, a rung, a planned task. */
  graceMs: number;
  smtp: boolean;
  mailDir: string | undefined;
};

/** `opmerkingen` are worth knowing and no fault. */
export type Finding = { naam: string; gecontroleerd: number; fouten: string[]; opmerkingen?: string[] };

export type Invariant = (on: Inspection) => Promise<Finding>;

export type InspectionOptions = {
  store: Store;
  engine: Engine;
  taskQueue: string;
  graceMs?: number | undefined;
  smtp?: boolean | undefined;
  mailDir?: string | undefined;
};

/** The sweep finds what is a minute late and looks every 15 seconds; twice that is too late. */
const usualGraceMs = 150_000;

/** Looks at everything in one snapshot, which changes nothing and waits for nobody. Throws when the database or the engine is away. */
export function inspect(options: InspectionOptions, invariants: readonly Invariant[]): Promise<Finding[]> {
  const { store, engine, taskQueue, graceMs = usualGraceMs, smtp = false, mailDir } = options;
  return store.db.transaction(
    async (tx) => {
      const now = new Date().toISOString();
      const on = { tx, store, engine, now, graceMs, smtp, mailDir, stories: storiesOf(engine, taskQueue) };
      const findings: Finding[] = [];
      for (const invariant of invariants) findings.push(await invariant(on));
      return findings;
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** 7. No running story without its thing; no living thing without its story, which knows the last facts. */
import { sql } from 'drizzle-orm';
import type { Reader } from '../../db/queries/reader.ts';
import { alsInstant, rowsOf } from '../../db/queries/reader.ts';
import type { SubjectKind } from '../../domain/thing.ts';
import { workflowId } from '../../worker/nudge.ts';
import type { Finding, Inspection } from './inspection.ts';

type Ref = { kind: SubjectKind; id: string };

type Row = {
  kind: SubjectKind;
  id: string;
  version: number;
  seen: number;
  seenEpoch: number;
  epoch: number;
  ended: boolean;
  changedAt: string;
};

export async function storiesRun(on: Inspection): Promise<Finding> {
  const rows = await subjects(on.tx);
  const living = rows.filter(({ ended }) => !ended);
  const listed = await on.stories.listed();
  const silent = await inTurns(
    living.filter((row) => !listed.has(workflowId(row))),
    async (row) => ((await isSilent(on, row)) ? [`${row.kind} ${row.id}`] : []),
  );
  const aliveNow = new Set(living.map(workflowId));
  const needless = await inTurns(
    [...listed].filter((id) => !aliveNow.has(id)),
    async (id) => ((await isNeedless(on, id)) ? [id] : []),
  );
  const deaf = rows.filter((row) => isDeaf(on, row));
  return {
    naam: '7 elk levend traject, signaal en vraagstuk heeft zijn verhaal, en omgekeerd',
    gecontroleerd: living.length,
    fouten: [
      ...silent.map((thing) => `${thing}: leeft, zonder lopend verhaal`),
      ...needless.map((id) => `verhaal ${id}: loopt, zonder levend ${id.split('/')[0]}`),
      ...deaf.map(
        ({ kind, id, version, seen, seenEpoch, epoch }) =>
          `${kind} ${id}: versie ${version} in tijdperk ${epoch}, het verhaal zag ${seen} in ${seenEpoch}`,
      ),
    ],
  };
}

const subjects = (tx: Reader, only?: Ref): Promise<Row[]> =>
  rowsOf<Row>(
    tx,
    sql`select s.kind, s.id, s.version, s.seen, s.seen_epoch as "seenEpoch", e.epoch, s.ended, s.changed_at as "changedAt"
        from subject s, engine e where ${only ? sql`s.kind = ${only.kind} and s.id = ${only.id}::uuid` : sql`true`}`,
  );

const isSettled = ({ now, graceMs }: Inspection, { changedAt }: Row): boolean =>
  Date.parse(now) - Date.parse(alsInstant(changedAt)) > graceMs;

/** Asked for by id, and looked at again: it may have ended since the snapshot. */
async function isSilent(on: Inspection, row: Row): Promise<boolean> {
  if (!isSettled(on, row) || (await on.stories.runs(row))) return false;
  const [today] = await subjects(on.store.db, row);
  return today !== undefined && !today.ended;
}

async function isNeedless(on: Inspection, workflow: string): Promise<boolean> {
  const [kind, id] = workflow.split('/') as [SubjectKind, string];
  const [today] = await subjects(on.store.db, { kind, id });
  if (today && (!today.ended || !isSettled(on, today))) return false;
  return on.stories.runs({ kind, id });
}

const isDeaf = (on: Inspection, row: Row): boolean =>
  isSettled(on, row) && (row.seen < row.version || (!row.ended && row.seenEpoch < row.epoch));

/** Twenty questions to the engine at a time. */
async function inTurns<T>(all: T[], ask: (one: T) => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  for (let i = 0; i < all.length; i += 20) found.push(...(await Promise.all(all.slice(i, i + 20).map(ask))).flat());
  return found;
}

/** The kept histories, and replaying them on a bundle of the stories. */
import { readdirSync, readFileSync } from 'node:fs';
import type { History } from '@temporalio/common/lib/proto-utils.js';
import proto from '@temporalio/proto';
import { type ReplayWorkerOptions, Worker } from '@temporalio/worker';
import { readConfig } from '../../config.ts';
import { dataConverter } from '../../worker/engine.ts';

/** One folder per workflow. */
export const kinds = ['traject', 'concept', 'signaal', 'vraagstuk'] as const;
export type Kind = (typeof kinds)[number];
export const historiesDir = (kind: Kind): URL => new URL(`./histories/${kind}/`, import.meta.url);

export type Kept = { kind: Kind; name: string; history: History };

const { History: HistoryMessage } = proto.temporal.api.history.v1;

/** As text; the SDK's own functions for this refuse when npm keeps protobufjs more than once. */
export const asJson = (history: History): string =>
  JSON.stringify(HistoryMessage.toObject(HistoryMessage.fromObject(history), { longs: String, enums: String, bytes: String }));

export const keptHistories = (): Kept[] =>
  kinds.flatMap((kind) =>
    readdirSync(historiesDir(kind))
      .sort()
      .map((file) => ({
        kind,
        name: file.replace(/\.json$/, ''),
        history: HistoryMessage.fromObject(JSON.parse(readFileSync(new URL(file, historiesDir(kind)), 'utf8'))),
      })),
  );

/** Cases that a deliberate change of a story broke; they are started anew from the facts. */
export const restarted = (): { case: string; reason: string }[] =>
  JSON.parse(readFileSync(new URL('./histories/restarted.json', import.meta.url), 'utf8'));

/** The phases through which a story went, from the codes that it shows to operators. */
export const phasesOf = ({ history }: Kept): string[] =>
  (history.events ?? []).flatMap((event) => {
    const data = event.upsertWorkflowSearchAttributesEventAttributes?.searchAttributes?.indexedFields?.Fase?.data;
    return data ? [String(JSON.parse(Buffer.from(data).toString('utf8')))] : [];
  });

/** Names of the cases that do not replay, with the reason. */
export async function notReplaying(
  kept: Kept[],
  workflowBundle: ReplayWorkerOptions['workflowBundle'],
): Promise<Record<string, string>> {
  const options: ReplayWorkerOptions = {
    dataConverter: dataConverter(readConfig().codecKeys),
    ...(workflowBundle ? { workflowBundle } : {}),
  };
  const failed: Record<string, string> = {};
  const each = kept.map(({ name, history }) => ({ workflowId: name, history }));
  for await (const { workflowId, error } of Worker.runReplayHistories(options, each))
    if (error) failed[workflowId] = error.message;
  return failed;
}

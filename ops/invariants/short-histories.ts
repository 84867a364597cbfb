/** 14. Histories stay below 4,096 events and payloads below 32 KB; and a story is not stuck on a task that keeps failing. */
import type { Engine } from '../../worker/engine.ts';
import type { Finding, Invariant } from './inspection.ts';
import type { Stories } from './stories.ts';

export type Limits = { events: number; bytes: number };

const promised: Limits = { events: 4_096, bytes: 32 * 1024 };
const sampled = 60;
const patientAttempts = 3;

/** An invariant with these limits. */
export const shorterThan =
  (limits: Limits): Invariant =>
  ({ engine, stories }) =>
    histories(engine, stories, limits);

export const shortHistories = shorterThan(promised);

async function histories(engine: Engine, stories: Stories, limits: Limits): Promise<Finding> {
  const ids = sample([...(await stories.listed())].sort());
  const fouten: string[] = [];
  for (const id of ids) fouten.push(...(await faultsOf(engine, id, limits)).map((what) => `verhaal ${id}: ${what}`));
  return { naam: '14 korte geschiedenissen, kleine berichten (steekproef)', gecontroleerd: ids.length, fouten };
}

const sample = (ids: string[]): string[] => ids.filter((_id, i) => i % Math.ceil(ids.length / sampled) === 0);

async function faultsOf({ client }: Engine, id: string, limits: Limits): Promise<string[]> {
  const handle = client.workflow.getHandle(id);
  const { historyLength, raw } = await handle.describe();
  const attempts = raw.pendingWorkflowTask?.attempt ?? 0;
  const { events } = await handle.fetchHistory();
  const largest = Math.max(0, ...payloadBytes(events ?? []));
  return [
    ...(historyLength >= limits.events ? [`${historyLength} gebeurtenissen`] : []),
    ...(largest >= limits.bytes ? [`een bericht van ${largest} bytes`] : []),
    ...(attempts > patientAttempts ? [`de werkstap mislukte ${attempts} keer`] : []),
  ];
}

/** The size of each payload, wherever it hangs in the history. */
function payloadBytes(value: unknown): number[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  const { data } = value as { data?: unknown };
  const own = data instanceof Uint8Array ? [data.byteLength] : [];
  return [...own, ...Object.values(value).flatMap(payloadBytes)];
}

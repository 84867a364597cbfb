/** What an action does to the open tasks: answered, withdrawn, carried over into the new stay, or newly asked. Pure. */
import type { Instant } from '../domain/instant.ts';
import type { Antwoord } from '../domain/taak/vraag.ts';
import type { Thing } from '../domain/thing.ts';
import type { Settings } from './store.ts';
import {
  isoOf,
  ladderOf,
  type NieuweTaak,
  newTask,
  onLadder,
  rolVan,
  staatStil,
  type TaakRow,
  type Wanted,
  wantedTasks,
} from './task-plan.ts';

type Input = {
  open: TaakRow[];
  before: Thing | null;
  after: Thing;
  /** What the events answer. */
  answered: Antwoord[];
  now: Instant;
  actorId: string;
  settings: Settings;
};

export type TaskChanges = {
  closed: { id: string; status: 'beantwoord' | 'ingetrokken' }[];
  kept: Map<string, Partial<TaakRow>>;
  asked: NieuweTaak[];
  any: boolean;
  at: Instant;
  by: string;
};

/** Compares what is open with what the new state asks; a task that both know keeps its clock, rungs and mails. */
export function taskChanges({ open, before, after, answered, now, actorId, settings }: Input): TaskChanges {
  const wanted = wantedTasks(after);
  const matches = (task: TaakRow) => wanted.find((w) => w.kind === task.soort && w.key === task.key);
  const closed = open.filter((task) => !matches(task)).map((task) => ({ id: task.id, status: statusOf(task, answered) }));
  const kept = new Map<string, Partial<TaakRow>>();
  for (const task of open) {
    const match = matches(task);
    const change = match && changeOf(task, match, { before, after }, settings);
    if (change && Object.keys(change).length > 0) kept.set(task.id, change);
  }
  const asked = wanted
    .filter((w) => !w.timed && !open.some((task) => task.soort === w.kind && task.key === w.key))
    .map((w) => newTask(after, w, now, settings));
  const any = closed.length + kept.size + asked.length > 0;
  return { closed, kept, asked, any, at: now, by: actorId };
}

const statusOf = (task: TaakRow, answered: Antwoord[]): 'beantwoord' | 'ingetrokken' =>
  answered.some(({ kind, key }) => kind === task.soort && (key === undefined || key === task.key)) ? 'beantwoord' : 'ingetrokken';

type Change = { before: Thing | null; after: Thing };

/** What differs for a task that stays open; another variant of its term (meer of minder inzet) is another ladder. */
function changeOf(task: TaakRow, wanted: Wanted, { before, after }: Change, settings: Settings): Partial<TaakRow> {
  const facts = { stay: after.stay, regio: after.regio, doelgroep: after.doelgroep, spoed: after.spoed };
  const owner = after.ownerOf(wanted);
  const change: Partial<TaakRow> = Object.fromEntries(
    Object.entries(facts).filter(([k, v]) => task[k as keyof typeof facts] !== v),
  );
  const anotherOwner = before !== null && before.ownerOf(wanted) !== owner;
  if (owner && (task.stay !== after.stay || anotherOwner)) change.toegewezenAan = owner;
  if (task.rol === 'regiocoordinator' && task.regio !== after.regio) change.toegewezenAan = null;
  const rol = rolVan(wanted, settings);
  if (task.variant !== wanted.variant && task.rol !== rol) Object.assign(change, { rol, toegewezenAan: owner });
  return { ...change, ...clockOf(task, wanted, after, settings) };
}

/** Another ladder, a pause, a return from it, a date that was moved: what they change of the clock. */
function clockOf(task: TaakRow, wanted: Wanted, after: Thing, settings: Settings): Partial<TaakRow> {
  const same = task.variant === wanted.variant && task.spoed === after.spoed && task.staatStil === staatStil(after, task.soort);
  const fixed = wanted.einddag !== undefined || wanted.werkdagen !== undefined || wanted.kind === 'contact';
  if (same && !fixed) return {};
  const next = onLadder(task, after, ladderOf(after, wanted, isoOf(task.gevraagdOp), settings));
  if (same && next.uiterlijk === isoOf(task.uiterlijk ?? task.gevraagdOp)) return {};
  return { ...next, variant: wanted.variant };
}

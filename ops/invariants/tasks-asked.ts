/** 2. Every open task belongs to one running story, and every living thing has what it asks. */

import type { Settings } from '../../db/store.ts';
import { plannedTasks } from '../../db/task-plan.ts';
import { workflowId } from '../../worker/nudge.ts';
import type { Finding, Inspection } from './inspection.ts';
import { asAny, type Thing, thingMs, things } from './things.ts';

export async function tasksAsked(on: Inspection): Promise<Finding> {
  const settings = await on.store.settings(on.tx);
  const listed = await on.stories.listed();
  const fouten: string[] = [];
  let gecontroleerd = 0;
  for await (const thing of things(on.tx)) {
    gecontroleerd += thing.open.length;
    const faults = [...asksWhatIsOpen(thing), ...inItsStay(thing), ...broughtByTime(on, thing, settings)];
    if (thing.open.length > 0 && !listed.has(workflowId(thing)) && settled(on, thing) && !(await on.stories.runs(thing)))
      faults.push(`${thing.open.length} open taken zonder lopend verhaal`);
    fouten.push(...faults.map((what) => `${thing.kind} ${thing.id}: ${what}`));
  }
  return { naam: '2 open taken hebben een verhaal, en omgekeerd', gecontroleerd, fouten };
}

const settled = ({ now, graceMs }: Inspection, thing: Thing): boolean => Date.parse(now) - Date.parse(thing.changedAt) > graceMs;

const nameOf = ({ kind, key }: { kind: string; key: string }): string => (key ? `${kind} ${key}` : kind);

function asksWhatIsOpen(thing: Thing): string[] {
  const { gevraagd, gepland } = asAny(thing);
  const tasks = thing.open.filter((task) => task.soort !== 'alarm').map(({ soort, key }) => nameOf({ kind: soort, key }));
  const direct = gevraagd.map(nameOf);
  const timed = gepland.map(nameOf);
  const missing = direct.filter((name) => !tasks.includes(name)).map((name) => `${name} is niet gevraagd`);
  const needless = tasks
    .filter((name) => !direct.includes(name) && !timed.includes(name))
    .map((name) => `${name} staat nog open`);
  return [...missing, ...needless];
}

/** An alarm hangs on an open task. */
function inItsStay({ stay, open }: Thing): string[] {
  const ids = new Set(open.map((task) => task.id));
  const elsewhere = open
    .filter((task) => task.stay !== stay)
    .map((task) => `taak ${task.id} (${task.soort}) is van verblijf ${task.stay}, niet ${stay}`);
  const loose = open.filter((task) => task.soort === 'alarm' && !ids.has(task.overTaak ?? ''));
  return [...elsewhere, ...loose.map((task) => `alarm ${task.id} gaat over een taak die niet open is`)];
}

function broughtByTime({ now, graceMs }: Inspection, thing: Thing, settings: Settings): string[] {
  if (thing.forwarding) return [];
  const latest = new Date(thingMs(thing, now) - graceMs).toISOString();
  const due = plannedTasks(asAny(thing), thing.open, settings).filter(({ at }) => at < latest);
  return due.map(({ kind, key, at }) => `${nameOf({ kind, key })} had gevraagd moeten zijn op ${at}`);
}

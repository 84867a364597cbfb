/** The human task as an awaited call: asked once, reminded and escalated while nobody answers. A deadline never decides. */
import type { StoryFacts } from '../domain/story-facts.ts';
import type { TaakSoort } from '../domain/taak/codes.ts';
import { climb, openTask } from './activities.ts';
import { changedBefore, nextRead, nowOf, readAgain, type Story } from './story.ts';

/** Waits until the task is answered or withdrawn, and climbs its ladder meanwhile. Asked again, it goes on where it was. */
export async function humanTask(t: Story, kind: TaakSoort, key = ''): Promise<void> {
  const look = ({ taken }: StoryFacts) => taken.find((taak) => taak.kind === kind && taak.key === key);
  for (;;) {
    const task = look(t.facts);
    if (!task && !(await ask(t, kind, key))) return;
    if (!task) continue;
    if (task.done) return;
    const { id: taakId, ladderVersion, nextRung } = task;
    if (await changedBefore(t, look, nextRung?.at)) continue;
    await climb({ subject: t.ref, taakId, n: nextRung?.n ?? 0, ladderVersion, now: nowOf(t) });
    await readAgain(t);
  }
}

/** Asks what time has brought; false when this task is not planned (any more). */
async function ask(t: Story, kind: TaakSoort, key: string): Promise<boolean> {
  const planned = t.facts.gepland.some((taak) => taak.kind === kind && taak.key === key);
  if (!planned) return false;
  await openTask({ subject: t.ref, stay: t.facts.stay, kind, key, now: nowOf(t) });
  await readAgain(t);
  return true;
}

/** Sleeps until time brings a task of this kind, and gives its key; the facts may move the moment meanwhile. */
export async function sleepUntil(t: Story, kind: TaakSoort): Promise<string> {
  const look = ({ taken, gepland }: StoryFacts) => ({
    asked: taken.find((taak) => taak.kind === kind && !taak.done)?.key,
    planned: gepland.find((taak) => taak.kind === kind),
  });
  for (;;) {
    const { asked, planned } = look(t.facts);
    if (asked !== undefined) return asked;
    if (!(await changedBefore(t, look, planned?.at)) && planned) return planned.key;
  }
}

/** Asks what time brings of this kind, again and again; each answer moves the day of the next one. */
export async function inRitme(t: Story, kind: TaakSoort): Promise<void> {
  for (;;) await humanTask(t, kind, await sleepUntil(t, kind));
}

/** Guards every task of these kinds that is asked or planned, side by side: several complaints, several moments. */
export async function bewaak(t: Story, ...kinds: TaakSoort[]): Promise<void> {
  const guarded: Record<string, Promise<void>> = {};
  for (;;) {
    const counted = t.reads;
    for (const { kind, key } of comingTasks(t, kinds)) {
      const name = `${kind} ${key}`;
      guarded[name] ??= oneTask(t, kind, key).finally(() => delete guarded[name]);
    }
    await Promise.race([nextRead(t, counted), ...Object.values(guarded)]);
  }
}

const comingTasks = ({ facts }: Story, kinds: TaakSoort[]) =>
  [...facts.taken.filter((taak) => !taak.done), ...facts.gepland].filter(({ kind }) => kinds.includes(kind));

/** Sleeps until this one task is asked, or no longer planned, and guards it then. */
async function oneTask(t: Story, kind: TaakSoort, key: string): Promise<void> {
  const is = (taak: { kind: TaakSoort; key: string }): boolean => taak.kind === kind && taak.key === key;
  const look = ({ taken, gepland }: StoryFacts) => ({ asked: taken.some(is), at: gepland.find(is)?.at });
  for (;;) {
    const { asked, at } = look(t.facts);
    if (asked) return humanTask(t, kind, key);
    if (at === undefined) return;
    if (!(await changedBefore(t, look, at))) return humanTask(t, kind, key);
  }
}

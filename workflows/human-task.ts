/** The human task as an awaited call: asked once, reminded and escalated while nobody answers. A deadline never decides. */
import type { TaakSoort } from '../domain/taak/codes.ts';
import { climb, openTask } from './activities.ts';
import { nextRead, nextReadBefore, nowOf, readAgain, type Story } from './story.ts';

/** Waits until the task is answered or withdrawn, and climbs its ladder meanwhile. Asked again, it goes on where it was. */
export async function humanTask(t: Story, kind: TaakSoort, key = ''): Promise<void> {
  for (;;) {
    const counted = t.reads;
    const task = t.facts.taken.find((taak) => taak.kind === kind && taak.key === key);
    if (!task && !(await ask(t, kind, key))) return;
    if (!task) continue;
    if (task.done) return;
    if (!task.nextRung) await nextRead(t, counted);
    else if (!(await nextReadBefore(t, counted, task.nextRung.at))) {
      const { id: taakId, ladderVersion } = task;
      await climb({ subject: { kind: 'traject', id: t.id }, taakId, n: task.nextRung.n, ladderVersion, now: nowOf(t) });
      await readAgain(t);
    }
  }
}

/** Asks what time has brought; false when this task is not planned (any more). */
async function ask(t: Story, kind: TaakSoort, key: string): Promise<boolean> {
  const planned = t.facts.gepland.some((taak) => taak.kind === kind && taak.key === key);
  if (!planned) return false;
  await openTask({ subject: { kind: 'traject', id: t.id }, stay: t.facts.stay, kind, key, now: nowOf(t) });
  await readAgain(t);
  return true;
}

/** Sleeps until time brings a task of this kind, and gives its key; the facts may move the moment meanwhile. */
export async function sleepUntil(t: Story, kind: TaakSoort): Promise<string> {
  for (;;) {
    const counted = t.reads;
    const asked = t.facts.taken.find((taak) => taak.kind === kind && !taak.done);
    if (asked) return asked.key;
    const planned = t.facts.gepland.find((taak) => taak.kind === kind);
    if (!planned) await nextRead(t, counted);
    else if (!(await nextReadBefore(t, counted, planned.at))) return planned.key;
  }
}

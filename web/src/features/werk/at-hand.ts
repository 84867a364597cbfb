/** Which form a page opens with. */
import type { Taak } from '../../../../api/contract/taak.ts';

export type AtHand<T> = { type: T; over: string | undefined };

type Search = { actie?: string | undefined; taak?: string | undefined; over?: string | undefined };

/** The action in the URL; else the expected answer to the task that someone came for; null when there is none. */
export function atHand<T extends string>(
  { actie, taak, over }: Search,
  taken: readonly Taak[],
  isType: (text: string | undefined) => text is T,
  answersTo: (taak: Taak) => readonly T[],
): AtHand<T> | null {
  if (isType(actie)) return { type: actie, over };
  const task = taken.find(({ id, open }) => id === taak && open);
  const [type] = task ? answersTo(task) : [];
  return task && type ? { type, over: task.over ?? undefined } : null;
}

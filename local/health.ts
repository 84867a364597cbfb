/** Waits until the api answers that it is well. */
import { setTimeout as delay } from 'node:timers/promises';
import { StartError } from './start-error.ts';

type Wait = { url: string; withinMs: number; signal: AbortSignal; deaths: () => number };

const maxDeaths = 4;

async function isWell(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(2_000)]) });
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    return false;
  }
}

/** Throws a StartError when it keeps dying, or is not well in time. */
export async function untilWell({ url, withinMs, signal, deaths }: Wait): Promise<void> {
  const until = performance.now() + withinMs;
  while (!(await isWell(url, signal))) {
    signal.throwIfAborted();
    if (deaths() >= maxDeaths) throw new StartError('De api start niet. De regels met [api] hierboven zeggen waarom.');
    if (performance.now() > until)
      throw new StartError(`De api antwoordt niet op ${url}. De regels met [api] hierboven zeggen waarom.`);
    await delay(100);
  }
}

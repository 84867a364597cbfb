/** What a story is measured against: a bare workflow with one signal and one activity, and our stories beside it. */
import { condition, defineSignal, proxyActivities, proxyLocalActivities, setHandler } from '@temporalio/workflow';

export { trajectWorkflow } from '../workflows/traject/workflow.ts';

export const poke = defineSignal('poke');

type Nothing = { nothing(): Promise<number> };
const normal = proxyActivities<Nothing>({ startToCloseTimeout: '30s' });
const local = proxyLocalActivities<Nothing>({ startToCloseTimeout: '5s' });

/** Signal, activity, timer: as short as it can be written. */
export async function bareWorkflow(kind: 'normal' | 'local'): Promise<void> {
  let pokes = 0;
  setHandler(poke, () => {
    pokes += 1;
  });
  for (let done = 0; ; done += 1) {
    await condition(() => pokes > done, '365 days');
    await (kind === 'normal' ? normal : local).nothing();
  }
}

/** Which database of the engine we belong to. Another one means: the engine's is lost, or ours was restored. */
import type { Logger } from 'pino';
import { OperatorError } from '../db/error-in-log.ts';
import { engineRow, joinEngine } from '../db/queries/sweep.ts';
import type { Store } from '../db/store.ts';

/**
 * Joins the engine at the first start. Meeting another one, at the start or while we run: `recover` enters every story
 * anew by itself, `wait` throws, so that an operator decides (`npm run recover`).
 */
export async function joinOrWait(store: Store, namespaceNow: string, engineLost: 'recover' | 'wait', log: Logger): Promise<void> {
  const { namespaceId } = await engineRow(store);
  if (namespaceId === namespaceNow) return;
  if (namespaceId === null) {
    await joinEngine(store, namespaceNow, false);
    return;
  }
  if (engineLost === 'wait')
    throw new OperatorError('dit is een andere engine-database dan voorheen: voer `npm run recover` uit');
  await joinEngine(store, namespaceNow, true);
  log.warn('another database of the engine: every story is entered anew from the facts');
}

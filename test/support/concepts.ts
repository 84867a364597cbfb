/** Forms that are saved for later: begun in the tests as the public does, with a canary in every text. */
import { randomUUID } from 'node:crypto';
import { WorkflowNotFoundError } from '@temporalio/common';
import { eq } from 'drizzle-orm';
import { beginConcept } from '../../db/concept.ts';
import { concept } from '../../db/schema/index.ts';
import { runAhead, storyClock, untilAhead } from '../../worker/story-clock.ts';
import type { World } from './world.ts';

export const inhoud = { persoon: { naam: 'Canarie Vogel' }, hulpvraag: 'Canarietekst: het gaat niet meer.' };

const canarie = () => `canarie.${randomUUID()}@canarie.example`;

/** Saves a form for the first time; gives its id and address. */
export async function begintFormulier({ store }: Pick<World, 'store'>, email = canarie()) {
  const id = randomUUID();
  const actor = { soort: 'publiek', id: 'publiek:test' } as const;
  const now = new Date().toISOString();
  const outcome = await beginConcept(store, { id, actor, key: id, now, email, stap: 2, antwoorden: inhoud });
  if (outcome.soort !== 'gelukt') throw new Error(outcome.soort);
  return { id, email };
}

export async function formulier({ store }: Pick<World, 'store'>, id: string) {
  const [row] = await store.db.select().from(concept).where(eq(concept.id, id));
  if (!row) throw new Error('no such concept');
  return row;
}

/** Whether its story runs in the engine. */
export async function verhaalLoopt({ engine }: Pick<World, 'engine'>, id: string): Promise<boolean> {
  try {
    return (await engine.client.workflow.getHandle(`concept/${id}`).describe()).status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

/** Moves the clock of its story ahead on the engine, until then or until the story has ended. */
export async function skipTime({ engine }: Pick<World, 'engine'>, id: string, days: number): Promise<void> {
  const [ref, forwardId] = [{ kind: 'concept', id } as const, randomUUID()];
  if (!(await runAhead(engine, ref, forwardId, days * 86_400_000))) throw new Error('the engine will not skip time');
  for (;;) {
    const clock = await storyClock(engine, ref);
    if (!clock?.open || !clock.forwarding || clock.forwardId !== forwardId) return;
    await untilAhead(engine, ref, forwardId, 2_000);
  }
}

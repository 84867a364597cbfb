/** The stories of saved forms whose histories are kept. */
import { discardConcept } from '../../db/concept.ts';
import { begintFormulier, skipTime, verhaalLoopt } from '../support/concepts.ts';
import { until } from '../support/look.ts';
import type { World } from '../support/world.ts';
import type { Case } from './case.ts';

const begun = async (world: World): Promise<string> => {
  const { id } = await begintFormulier(world);
  await until(() => verhaalLoopt(world, id));
  return id;
};
const ended = (world: World, id: string) => until(async () => !(await verhaalLoopt(world, id)));

export const conceptCases: Record<string, Case> = {
  'concept-herinnerd-en-opgeruimd': async (world) => {
    const id = await begun(world);
    await skipTime(world, id, 20);
    await skipTime(world, id, 20);
    await ended(world, id);
    return id;
  },

  'concept-weggegooid-na-herinnering': async (world) => {
    const id = await begun(world);
    await skipTime(world, id, 7);
    await discardConcept(world.store, { id, now: new Date().toISOString() });
    await ended(world, id);
    return id;
  },
};

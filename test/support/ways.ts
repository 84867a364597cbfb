/** The way of a traject to where it waits: a phase, or what may go on beside one. Each gives the traject's id. */
import type { HeropenbareFase } from '../../domain/traject/codes.ts';
import { heropening, korte, moment, pauze, vervanging, wachtlijst, wens } from './commands.ts';
import { stepsIn } from './steps.ts';
import type { World } from './world.ts';

const plusDagen = (dag: string, dagen: number): string =>
  new Date(Date.parse(dag) + dagen * 86_400_000).toISOString().slice(0, 10);

export function waysIn(world: World) {
  const steps = stepsIn(world);
  const { to, vandaag } = steps;
  const { doet, people } = world;
  const over = async (id: string, dagen: number): Promise<string> => plusDagen(await vandaag(id), dagen);
  return {
    ...{ steps, over },
    opWachtlijst: async () => {
      const id = await to.matching();
      await doet(people.regioOost, id, wachtlijst(people.regioOost.id));
      return id;
    },
    /** The client wants a new Metgezel beside ongoing support: a proposal is asked. */
    metVervanging: async () => {
      const id = await to.ondersteuning();
      await doet(people.gcoer, id, vervanging());
      await doet(people.regioOost, id, wens());
      return id;
    },
    metHeroverweging: async () => {
      const id = await to.doorverwijzing();
      await doet(people.regioOost, id, korte.vraagHeroverweging);
      return id;
    },
    metMoment: async (dagen: number) => {
      const id = await to.ondersteuning();
      await doet(people.gcoer, id, moment(await over(id, dagen)));
      return id;
    },
    schortOp: async (id: string, dagen: number) => doet(people.regioOost, id, pauze(await over(id, dagen))),
    heropent: (id: string, naar: HeropenbareFase) => doet(people.regioOost, id, heropening(naar)),
  };
}

/** Colleagues of a traject: whom a client may call, or who supports together. */
import { z } from 'zod';
import { collegasVoorTraject } from '../../db/queries/collegas.ts';
import { uuid } from '../contract/common.ts';
import { Collega } from '../contract/taak.ts';
import { ProblemError } from '../errors.ts';
import { route } from '../route.ts';

const lijst = route({
  method: 'get',
  path: '/trajecten/:id/collegas',
  actie: 'traject.lezen',
  samenvatting: 'Wie in dienst is en met cliënten werkt: eerst uit de regio van dit traject',
  params: z.object({ id: uuid }),
  antwoorden: { 200: z.array(Collega) },
  problemen: [404],
  handle: async ({ deps: { store }, actor, params: { id }, now }) => {
    const gevonden = await collegasVoorTraject(store.db, actor, id, now);
    if (!gevonden) throw new ProblemError('bestaat niet');
    return { body: gevonden.map((collega) => ({ ...collega, rollen: [...new Set(collega.rollen.map((r) => r.rol))] })) };
  },
});

export const collegasRoutes = [lijst];

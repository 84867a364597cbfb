/** Who works during a run: one or more for each role, each with a canary for a name. */

import type { Db } from '../../db/client.ts';
import { gebruiker } from '../../db/schema/index.ts';
import type { RolInRegio } from '../../domain/actor.ts';
import { type Doelgroep, doelgroepen, regios } from '../../domain/codes.ts';
import type { Random } from './random.ts';

export type Person = typeof gebruiker.$inferInsert & { id: string; rollen: RolInRegio[] };

export type People = {
  coordinators: Person[];
  regios: Person[];
  leden: Person[];
  voorzitter: Person;
  gcoers: Person[];
  landelijk: Person;
  adviesraad: Person;
  all: Person[];
};

const contracturen = 36;

/** Everybody has work: rungs reach somebody, and supporters have room. */
export function peopleOf(random: Random): People {
  const person = (wie: string, rollen: RolInRegio[], rest: Partial<Person> = {}): Person => ({
    ...{
      id: random.uuid(),
      naam: `Canarie ${wie}`,
      email: `canarie.${wie.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}@metgezel.example`,
      rollen,
    },
    ...rest,
  });
  const gcoer = (n: number, expertises: Doelgroep[]): Person => {
    const regio = random.pick(regios);
    return person(`Metgezel ${n}`, [{ rol: 'gcoer', regio }], { regio, expertises, contracturen });
  };
  const groups = {
    coordinators: [1, 2].map((n) => person(`Aanmeldcoördinator ${n}`, [{ rol: 'aanmeldcoordinator' }])),
    regios: regios.map((regio, i) =>
      person(`Regio ${regio}`, [{ rol: 'regiocoordinator', regio }], { landelijkeDienst: i === 0 }),
    ),
    leden: doelgroepen.map((vakgroep, i) =>
      person(`Lid ${i}`, [{ rol: 'lid', regio: random.pick(regios.slice(i % 2, (i % 2) + 3)), vakgroep }]),
    ),
    gcoers: Array.from({ length: 14 }, (_, n) => gcoer(n, random.shuffle(doelgroepen).slice(0, 3))),
  };
  const voorzitter = person('Voorzitter', [{ rol: 'voorzitter' }]);
  const others = [person('Manager', [{ rol: 'programmamanager' }]), person('Beheerder', [{ rol: 'beheerder' }])];
  const landelijk = person('Landelijk', [{ rol: 'landelijkcoordinator' }]);
  const adviesraad = person('Adviesraad', [{ rol: 'adviesraad' }]);
  const all = [...Object.values(groups).flat(), voorzitter, ...others, landelijk, adviesraad];
  return { ...groups, voorzitter, landelijk, adviesraad, all };
}

export const insertPeople = (db: Db, { all }: People) => db.insert(gebruiker).values(all);

/** Users who work in the tests: one of each role, valid by default; override what matters. */
import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/client.ts';
import { gebruiker } from '../../db/schema/index.ts';
import type { Gebruiker, RolInRegio } from '../../domain/actor.ts';
import type { Doelgroep, Regio } from '../../domain/codes.ts';

export type TestUser = typeof gebruiker.$inferInsert & { id: string; rollen: RolInRegio[] };

export const user = (naam: string, rollen: RolInRegio[], rest: Partial<TestUser> = {}): TestUser => ({
  id: randomUUID(),
  naam,
  email: `${naam.toLowerCase().replaceAll(/[^a-z]/g, '.')}@metgezel.example`,
  rollen,
  ...rest,
});

export const gcoer = (naam: string, regio: Regio, expertises: Doelgroep[], rest: Partial<TestUser> = {}): TestUser =>
  user(naam, [{ rol: 'gcoer', regio }], { regio, expertises, contracturen: 32, ...rest });

/** The actor that a user is. */
export const actorOf = (person: TestUser, rest: Partial<Gebruiker> = {}): Gebruiker => ({
  soort: 'gebruiker',
  id: person.id,
  naam: person.naam,
  rollen: person.rollen,
  waarnemerVoor: [],
  landelijkeDienst: person.landelijkeDienst ?? false,
  ...rest,
});

/** A small programme: who is needed to take a traject from aanmelding to its end. */
export function cast() {
  return {
    coordinator: user('Coor Aanmeld', [{ rol: 'aanmeldcoordinator' }]),
    regioOost: user('Regi Oost', [{ rol: 'regiocoordinator', regio: 'Oost' }]),
    regioWest: user('Regi West', [{ rol: 'regiocoordinator', regio: 'West' }], { landelijkeDienst: true }),
    voorzitter: user('Voor Zitter', [{ rol: 'voorzitter' }, { rol: 'lid', regio: 'Zuid', vakgroep: 'NAASTEN' }]),
    lidNah: user('Lid Nah', [{ rol: 'lid', regio: 'West', vakgroep: 'NAH' }]),
    lidZevmb: user('Lid Zevmb', [{ rol: 'lid', regio: 'Noord', vakgroep: 'ZEVMB' }]),
    manager: user('Programma Manager', [{ rol: 'programmamanager' }]),
    beheerder: user('Be Heerder', [{ rol: 'beheerder' }]),
    gcoer: gcoer('Gee Coer', 'Oost', ['NAH']),
    tweede: gcoer('Twee De', 'Oost', ['NAH', 'NAASTEN']),
  };
}
export type Cast = ReturnType<typeof cast>;

export const insertCast = (db: Db, people: Record<string, TestUser>) => db.insert(gebruiker).values(Object.values(people));

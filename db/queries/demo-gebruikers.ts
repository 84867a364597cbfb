/** Who can be chosen at the demo login: everybody in service. */
import { sql } from 'drizzle-orm';
import type { RolInRegio } from '../../domain/actor.ts';
import { type Reader, rowsOf } from './reader.ts';

export type DemoPersoon = { id: string; naam: string; rollen: RolInRegio[] };

/** In the order of the alphabet. */
export const demoGebruikers = (tx: Reader): Promise<DemoPersoon[]> =>
  rowsOf<DemoPersoon>(tx, sql`select id, naam, rollen from gebruiker where in_dienst order by naam, id`);

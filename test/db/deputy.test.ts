import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gebruikerAlsActor } from '../../db/queries/facts.ts';
import { afwezigheid } from '../../db/schema/index.ts';
import { mag, relaties } from '../../domain/rechten/policy.ts';
import { fold } from '../../domain/traject/evolve.ts';
import { gebeurd, meldAan } from '../domain/traject/given.ts';
import { triage } from '../support/commands.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { cast, insertCast } from '../support/people.ts';

describe('de waarnemer van een regiocoördinator', () => {
  let database: TestDatabase;
  const people = cast();
  const nu = new Date().toISOString();
  beforeAll(async () => {
    database = await freshDatabase();
    await insertCast(database.db, people);
  });
  afterAll(() => database.drop());

  it('coördineert die regio mee zolang de ander weg is, en daarna niet meer', async () => {
    const inWest = fold(gebeurd(meldAan({ regio: 'West' }), triage('toelaten')));
    const magVoorstellen = async (moment: string) => {
      const actor = await gebruikerAlsActor(database.db, people.regioOost.id, moment);
      return actor && inWest ? [relaties(actor, inWest).includes('eigen regio'), mag(actor, 'DoeMatchvoorstel', inWest)] : null;
    };
    expect(await magVoorstellen(nu)).toEqual([false, false]);
    const uur = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString();
    await database.db.insert(afwezigheid).values({
      ...{ id: randomUUID(), gebruikerId: people.regioWest.id, waarnemerId: people.regioOost.id },
      ...{ van: uur(-1), tot: uur(1) },
    });
    expect(await magVoorstellen(nu)).toEqual([true, true]);
    expect(await magVoorstellen(uur(2))).toEqual([false, false]);
  });
});

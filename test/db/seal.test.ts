import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../db/schema/index.ts';
import { brokenSeals, sealAudit } from '../../db/seal.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

describe('het logboek van inzage', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    const row = { actorSoort: 'gebruiker', actorId: 'a', actie: 'traject.lezen', uitkomst: 'gedaan' };
    await database.db.insert(audit).values([row, row, row]);
  });
  afterAll(() => database.drop());

  it('wordt verzegeld, elke regel één keer', async () => {
    expect(await sealAudit(database.store)).toBe(3);
    expect(await sealAudit(database.store)).toBe(0);
    expect(await brokenSeals(database.store)).toEqual([]);
  });

  it('kan niet via de toepassing worden veranderd', async () => {
    await expect(database.db.execute(sql`update audit set uitkomst = 'geweigerd'`)).rejects.toThrow();
  });

  it('verraadt welke regel met de hand is veranderd of weggehaald', async () => {
    await database.pool.query(
      `set session_replication_role = replica; update audit set actor_id = 'b' where id = 2; delete from audit where id = 3; reset session_replication_role`,
    );
    expect(await brokenSeals(database.store)).toEqual([2, 3]);
  });
});

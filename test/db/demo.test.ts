import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoId } from '../../local/demo/ids.ts';
import { loadDemo } from '../../local/demo/load.ts';
import { scenarios } from '../../local/demo/scenarios/all.ts';
import { signaalScenarios } from '../../local/demo/signalen/all.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

describe('de demogegevens', { timeout: 90_000 }, () => {
  let database: TestDatabase;
  const gezegd: string[] = [];
  beforeAll(async () => {
    database = await freshDatabase();
    await loadDemo({ databaseUrl: database.url, log: (regel) => gezegd.push(regel) });
  });
  afterAll(() => database.drop());

  const rijen = async (vraag: string): Promise<Record<string, unknown>[]> => (await database.pool.query(vraag)).rows;

  it('zijn er in één keer, elk traject in de fase die het scenario zegt', async () => {
    expect(gezegd).toEqual([expect.stringMatching(/^demogegevens: \d+ stappen in/)]);
    const fasen = await rijen("select fase from traject where id::text like 'd1%' order by id");
    expect(fasen.map(({ fase }) => fase)).toEqual(scenarios.map(({ eind }) => eind));
  });

  it('en elk signaal en vraagstuk in de fase en op het niveau dat het verhaal zegt', async () => {
    const standen = await rijen('select kind, id, fase, niveau, vraagstuk_id as vraagstuk from signaal');
    const stand = new Map(standen.map((rij) => [String(rij.id), rij]));
    for (const { kind, nr, eind, niveau } of signaalScenarios)
      expect(stand.get(demoId(kind, nr))).toMatchObject({ kind, fase: eind, niveau });
    expect(standen.length).toBe(signaalScenarios.length);
    expect(standen.filter(({ vraagstuk }) => vraagstuk === demoId('vraagstuk', 1))).toHaveLength(3);
    const onwetend = await rijen("select 1 from subject where kind = 'vraagstuk' and state->>'gebeurd' <> state->>'gedeeld'");
    expect(onwetend).toEqual([]);
  });

  it('doen een tweede keer niets', async () => {
    const eerst = await rijen('select count(*) from event');
    await loadDemo({ databaseUrl: database.url, log: (regel) => gezegd.push(regel) });
    expect(await rijen('select count(*) from event')).toEqual(eerst);
    expect(gezegd.length).toBe(1);
  });

  it('laten niets liggen dan het contact dat uitbleef en de aanpak die te laat is; elke trede bereikte iemand', async () => {
    const teLaat = await rijen("select soort from taak where status = 'open' and uiterlijk < now() order by soort");
    expect(teLaat.map(({ soort }) => soort)).toEqual(['aanpak', 'contact']);
    expect(await rijen("select 1 from rung where uitkomst <> 'bereikt'")).toEqual([]);
    expect(await rijen('select count(*)::int as n from ervaring')).toEqual([{ n: 12 }]);
  });
});

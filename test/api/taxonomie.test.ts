import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Taxonomie } from '../../api/contract/signalen/taxonomie.ts';
import type { Caller } from '../support/api.ts';
import { openSignaalApi, type SignaalApi } from '../support/signaal-api.ts';
import { zetSignalen } from '../support/signaal-rij.ts';

let api: SignaalApi;
let landelijk: Caller;
beforeAll(async () => {
  api = await openSignaalApi();
  landelijk = await api.als('landelijk');
});
afterAll(() => api.close());

describe('hoe vaak een code gebruikt is', () => {
  it('zegt of een code gebruikt is ook als alleen een ingetrokken signaal haar heeft, en telt alleen wat meetelt, afgerond', async () => {
    const gebruikt = async () => {
      const { wet } = Taxonomie.parse((await landelijk.get('/taxonomie').expect(200)).body).codes;
      return ['Wvggz', 'Zvw', 'Wajong'].map((welke) => wet.find(({ code }) => code === welke)?.gebruikt);
    };
    const nooit = { ooit: false, aantal: null };
    expect(await gebruikt()).toEqual([nooit, nooit, nooit]);
    const zet = (wet: string, aantal: number, rest: object = {}) =>
      zetSignalen(
        api.database.db,
        Array.from({ length: aantal }, () => ({ wet, regio: 'Noord', ...rest })),
      );
    await zet('Wvggz', 12);
    await zet('Wvggz', 20, { fase: 'afgesloten', reden: 'samengevoegd' });
    await zet('Wvggz', 20, { kind: 'vraagstuk' });
    await zet('Zvw', 9, { fase: 'afgesloten', reden: 'ingetrokken' });
    await zet('Wajong', 7);
    expect(await gebruikt()).toEqual([
      { ooit: true, aantal: 10 },
      { ooit: true, aantal: null },
      { ooit: true, aantal: null },
    ]);
  });
});

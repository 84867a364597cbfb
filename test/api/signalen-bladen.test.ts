import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type SignaalRegel, SignalenLijst, TijdlijnBlad } from '../../api/contract/signalen/signaal.ts';
import type { TijdlijnRegel } from '../../api/contract/traject.ts';
import type { Caller } from '../support/api.ts';
import { nieuwVraagstuk, openSignaalApi, type SignaalApi } from '../support/signaal-api.ts';

let api: SignaalApi;
let regio: Caller;
beforeAll(async () => {
  api = await openSignaalApi();
  regio = await api.als('regioOost');
});
afterAll(() => api.close());

describe('de geschiedenis van een signaal met veel stappen', () => {
  let id: string;
  const toezeggingId = randomUUID();
  beforeAll(async () => {
    id = await api.to.aanpak();
    await api.doet('regioOost', id, { ...api.opdrachten.LegToezeggingVast, toezeggingId });
    const begin = Date.now();
    vi.useFakeTimers({ toFake: ['Date'] });
    for (let i = 1; i <= 130; i += 1) {
      vi.setSystemTime(begin + Math.floor(i / 20) * 1_000);
      await api.doet('regioOost', id, { ...api.opdrachten.LegStapVast, wat: `Stap ${i}.` });
    }
    await api.doet('regioOost', id, { type: 'KomToezeggingNa', toezeggingId });
    vi.useRealTimers();
  });

  /** Every line, page after page. */
  async function alles(): Promise<{ regels: TijdlijnRegel[]; bladen: number }> {
    const eerste = await api.leest('regioOost', id);
    const regels = [...eerste.tijdlijn];
    let bladen = 1;
    for (let cursor = eerste.tijdlijnCursor; cursor !== null; bladen += 1) {
      const { body } = await regio.get(`/signalen/${id}/tijdlijn?cursor=${cursor}`).expect(200);
      expect(TijdlijnBlad.parse(body)).toEqual(body);
      regels.push(...body.regels);
      cursor = body.cursor;
    }
    return { regels, bladen };
  }

  it('staat op de pagina voor zover zij nieuw is, en gaat verder zonder iets te missen of dubbel te tonen', async () => {
    const { regels, bladen } = await alles();
    expect(bladen).toBeGreaterThan(1);
    const [geteld] = await api.query<{ n: string }>(
      `select (select count(*) from event where subject_id = $1) + (select count(*) from taak where subject_id = $1)
        + (select count(*) from message m left join taak k on k.id = m.taak_id where m.subject_id = $1 or k.subject_id = $1) as n`,
      [id],
    );
    expect(regels).toHaveLength(Number(geteld?.n));
    const stappen = regels.flatMap(({ toelichting }) => toelichting?.match(/Stap \d+\./)?.[0] ?? []);
    expect([stappen.length, new Set(stappen).size]).toEqual([130, 130]);
    const momenten = regels.map(({ op }) => op);
    expect(momenten).toEqual(momenten.toSorted().reverse());
  });

  it('zegt van een toezegging die nagekomen is wat zij was, ook als die lang geleden gedaan werd', async () => {
    const { tijdlijn } = await api.leest('regioOost', id);
    const nagekomen = tijdlijn.find(({ wat, toelichting }) =>
      `${wat} ${toelichting}`.includes('Een lijst van alle weigeringen.'),
    );
    expect(nagekomen).toBeDefined();
    expect(tijdlijn.some(({ toelichting }) => toelichting?.includes('Stap 1.'))).toBe(false);
  });

  it('tekent het hele pad, ook van voor wat op de pagina staat', async () => {
    const { pad } = await api.leest('regioOost', id);
    expect(pad.map(({ fase }) => fase)).toEqual(['afpellen', 'strategie', 'aanpak']);
  });

  it('bestaat niet voor wie het signaal niet mag zien, en het lezen blijft bewaard', async () => {
    const west = await api.als('regioWest');
    await west.get(`/signalen/${id}/tijdlijn`).expect(404);
    await regio.get(`/vraagstukken/${id}/tijdlijn`).expect(404);
    await regio.get(`/signalen/${id}/tijdlijn?cursor=onzin`).expect(400);
    const gelezen = () =>
      api.query(
        "select count(*)::int as n from audit where subject_id = $1 and actie = 'signaal.lezen' and uitkomst = 'gedaan'",
        [id],
      );
    const vooraf = await gelezen();
    await regio.get(`/signalen/${id}/tijdlijn`).expect(200);
    expect(await gelezen()).toEqual([{ n: Number(vooraf[0]?.n) + 1 }]);
  });
});

describe('een vraagstuk met veel signalen', () => {
  let vraagstuk: string;
  let signalen: string[];
  beforeAll(async () => {
    signalen = [];
    for (let i = 0; i < 53; i += 1) signalen.push(await api.to.afpellen({ titel: `Signaal ${i}` }));
    const elders = await api.to.afpellen({ titel: 'Elders', regio: 'Zuid' });
    vraagstuk = await api.to.vraagstuk({ niveau: 'landelijk', regio: 'onbekend', signalen: [...signalen, elders] }, 'landelijk');
  });

  it('toont de eerste vijftig, telt alle die deze lezer mag zien, en geeft de rest op de volgende bladzijde', async () => {
    const pagina = await api.leest('regioOost', vraagstuk, 'vraagstuk');
    // the one of Zuid is not theirs to see: fifty-four would tell it
    expect([pagina.signalen.length, pagina.aantalLeesbaar, pagina.aantalSignalen]).toEqual([50, 53, null]);
    expect((await api.leest('landelijk', vraagstuk, 'vraagstuk')).aantalSignalen).toBe(54);
    const { body } = await regio.get(`/vraagstukken/${vraagstuk}/signalen?cursor=${pagina.signalenCursor}`).expect(200);
    expect(SignalenLijst.parse(body)).toEqual(body);
    expect(body.cursor).toBeNull();
    const ids = [...pagina.signalen, ...(body.signalen as SignaalRegel[])].map((een) => een.id);
    expect(ids).toEqual(signalen);
  });

  it('heeft voor wie er weinig van mag zien geen volgende bladzijde', async () => {
    const klein = (await regio.post('/vraagstukken', nieuwVraagstuk()).expect(201)).body.id;
    expect(await api.leest('regioOost', klein, 'vraagstuk')).toMatchObject({ signalenCursor: null, aantalLeesbaar: 0 });
    expect(await api.leest('adviesraad', vraagstuk, 'vraagstuk')).toMatchObject({ signalenCursor: null, aantalLeesbaar: 0 });
    await (await api.als('regioWest')).get(`/vraagstukken/${klein}/signalen`).expect(404);
    await (await api.als('gcoer')).get(`/vraagstukken/${vraagstuk}/signalen`).expect(404);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kruis, LandelijkOverzicht, SignaalCijfers } from '../../api/contract/rapport-signalen.ts';
import { rondAf } from '../../domain/rapportage/rond-af.ts';
import { type Api, type Caller, openApi } from '../support/api.ts';
import { cast, user } from '../support/people.ts';
import { bevolking, type Rij, telt } from '../support/signaal-bevolking.ts';
import { zetSignalen } from '../support/signaal-rij.ts';

const mensen = {
  ...cast(),
  landelijk: user('Lan Delijk', [{ rol: 'landelijkcoordinator' }]),
  adviesraad: user('Ad Viesraad', [{ rol: 'adviesraad' }]),
  monitoring: user('Moni Toring', [{ rol: 'monitoring' }]),
  llb: user('El Elbee', [{ rol: 'llbcoordinator' }]),
};

let api: Api;
let landelijk: Caller;
const rijen: Rij[] = bevolking(900);

beforeAll(async () => {
  api = await openApi({ people: mensen });
  landelijk = await api.als(mensen.landelijk);
  await zetSignalen(api.database.db, rijen);
});
afterAll(() => api.close());

const cijfers = async (vraag = '', van = landelijk): Promise<SignaalCijfers> =>
  (await van.get(`/rapportages/signalen${vraag}`).expect(200)).body;

const metDeHand = (past: (rij: Rij) => boolean): number => rijen.filter((rij) => telt(rij) && past(rij)).length;

/** Every cell that is shown is what was counted by hand; gives how many were shown, and how many masked. */
function klopt({ kolommen, rijen: regels }: Kruis, past: (rij: Rij, regel: string, kolom: string) => boolean) {
  const tellingen = { getoond: 0, donker: 0 };
  for (const regel of regels)
    kolommen.forEach((kolom, i) => {
      const aantal = metDeHand((rij) => past(rij, regel.code, kolom.code));
      const cel = regel.cellen[i];
      if (cel === null) tellingen.donker += 1;
      else tellingen.getoond += aantal > 0 ? 1 : 0;
      if (cel !== null) expect([regel.code, kolom.code, cel]).toEqual([regel.code, kolom.code, aantal]);
      if (aantal > 0 && aantal < 5) expect(cel).toBeNull();
    });
  return tellingen;
}

const regioEnSoort = (rij: Rij, regio: string, soort: string) => rij.regio === regio && rij.soortKnelpunt === soort;

describe('de matrix van signalen', () => {
  it('telt wat met de hand geteld is: per regio, soort en doelgroep', async () => {
    const { matrix, perDoelgroep, totaal, stand } = await cijfers();
    expect(totaal).toBe(metDeHand(() => true));
    expect(klopt(matrix, regioEnSoort).getoond).toBeGreaterThan(12);
    klopt(perDoelgroep, (rij, doelgroep, soort) => rij.doelgroep === doelgroep && rij.soortKnelpunt === soort);
    klopt(stand, (rij, niveau, fase) => rij.niveau === niveau && rij.fase === fase);
    expect(matrix.totaal.totaal).toBe(totaal);
  });

  it('laat geen cel uitrekenen uit de totalen: in een rij of kolom is nooit precies één cel donker', async () => {
    const { matrix, perDoelgroep, stand } = await cijfers();
    for (const { rijen: regels, totaal } of [matrix, perDoelgroep, stand]) {
      const alleRijen = [...regels, totaal].map(({ cellen, totaal: som }) => [...cellen, som]);
      const alleKolommen = (alleRijen[0] ?? []).map((_, i) => alleRijen.map((rij) => rij[i]));
      for (const lijn of [...alleRijen, ...alleKolommen]) expect(lijn.filter((cel) => cel === null)).not.toHaveLength(1);
    }
  });
});

describe('de andere cijfers', () => {
  it('geven de trend per kwartaal, het resultaat, de hulp aan het gezin en de waarschuwingen', async () => {
    const { trend, resultaat, geholpen, waarschuwingen, wetten, partijen } = await cijfers();
    const inKwartaal = (rij: Rij, kwartaal: string) =>
      `${rij.gegevenOp?.slice(0, 4)}-${Math.ceil(Number(rij.gegevenOp?.slice(5, 7)) / 3)}` === kwartaal;
    expect(trend.map(({ kwartaal }) => kwartaal)).toEqual(
      [2024, 2025, 2026].flatMap((jaar) => [1, 2, 3, 4].map((k) => `${jaar}-${k}`)),
    );
    for (const { kwartaal, aantal } of trend)
      if (aantal !== null) expect(aantal).toBe(metDeHand((rij) => inKwartaal(rij, kwartaal)));
    expect(trend.filter(({ aantal }) => aantal !== null).length).toBeGreaterThan(8);
    for (const { resultaat: wat, aantal } of resultaat)
      if (aantal !== null) expect(aantal).toBe(metDeHand((rij) => rij.resultaat === wat));
    for (const { antwoord, aantal } of geholpen)
      if (aantal !== null) expect(aantal).toBe(metDeHand((rij) => rij.geholpen === antwoord));
    const gewaarschuwd = rijen.filter((rij) => telt(rij) && (rij.waarschuwingen ?? 0) > 0);
    expect(waarschuwingen).toEqual({
      signalen: gewaarschuwd.length,
      keren: gewaarschuwd.reduce((som, { waarschuwingen: keren }) => som + (keren ?? 0), 0),
    });
    for (const { code, aantal } of wetten) if (aantal !== null) expect(aantal).toBe(metDeHand((rij) => rij.wet === code));
    for (const { code, aantal } of partijen)
      if (aantal !== null) expect(aantal).toBe(metDeHand((rij) => (rij.partijen ?? []).includes(code)));
    expect(wetten[0]?.code).toBe('Wlz');
  });

  it('geven per niveau het midden van de weken tussen geven en afsluiten', async () => {
    const { duur } = await cijfers('?jaar=2025');
    for (const { niveau, afgesloten, weken } of duur) {
      const dagen = rijen
        .filter((rij) => telt(rij) && rij.niveau === niveau && rij.afgeslotenOp && rij.gegevenOp?.startsWith('2025'))
        .map(({ gegevenOp, afgeslotenOp }) => (Date.parse(afgeslotenOp ?? '') - Date.parse(gegevenOp ?? '')) / 86_400_000)
        .sort((a, b) => a - b);
      if (afgesloten === null) expect(weken).toBeNull();
      else expect(afgesloten).toBe(rondAf(dagen.length));
      const midden = ((dagen[Math.floor((dagen.length - 1) / 2)] ?? 0) + (dagen[Math.ceil((dagen.length - 1) / 2)] ?? 0)) / 2;
      if (weken !== null) expect(weken).toBeCloseTo(midden / 7, 1);
    }
    expect(duur.some(({ weken }) => weken !== null)).toBe(true);
  });

  it('weigeren wat geen filter is', async () => {
    for (const vraag of ['?jaar=vorig', '?regio=Mars', '?doelgroep=iedereen', '?naam=Ria'])
      await landelijk.get(`/rapportages/signalen${vraag}`).expect(400);
  });
});

describe('het landelijk overzicht', () => {
  const overzicht = async (van: Caller, vraag = ''): Promise<LandelijkOverzicht['vraagstukken']> =>
    (await van.get(`/rapportages/signalen/landelijk${vraag}`).expect(200)).body.vraagstukken;

  it('vertelt per vraagstuk het verhaal en hoeveel signalen erin zitten, wat het verst is eerst', async () => {
    const [a = '', b = '', regionaal = ''] = await zetSignalen(api.database.db, [
      { kind: 'vraagstuk', titel: 'Meerzorg houdt op', niveau: 'beleid', gegevenOp: '2025-06-01T10:00:00Z' },
      { kind: 'vraagstuk', titel: 'Vervoer', niveau: 'landelijk', gegevenOp: '2026-02-01T10:00:00Z' },
      { kind: 'vraagstuk', titel: 'Alleen in Oost', niveau: 'regio', regio: 'Oost' },
      { kind: 'vraagstuk', titel: 'Ingetrokken', niveau: 'landelijk', fase: 'afgesloten', reden: 'ingetrokken' },
    ]);
    await api.query(
      `insert into subject (kind, id, state, version, stay) values ('vraagstuk', $1, '{"verhaal": "Een jongen zonder plek", "wat": "vertrouwelijk"}', 1, 1)`,
      [a],
    );
    const in_ = (vraagstukId: string, aantal: number, rest: Rij) =>
      Array.from({ length: aantal }, () => ({ vraagstukId, fase: 'in vraagstuk', gegevenOp: '2026-02-01T10:00:00Z', ...rest }));
    const weg = { fase: 'afgesloten', reden: 'ingetrokken' };
    await zetSignalen(api.database.db, [
      ...[...in_(a, 4, { regio: 'Oost' }), ...in_(a, 3, { regio: 'West' }), ...in_(a, 2, { regio: 'Zuid', ...weg })],
      ...[...in_(b, 3, { regio: 'Oost' }), ...in_(b, 4, { regio: 'Oost', ...weg })],
    ]);
    const gezien = await overzicht(await api.als(mensen.monitoring));
    expect(gezien).toEqual([
      expect.objectContaining({ id: a, niveau: 'beleid', verhaal: 'Een jongen zonder plek', signalen: 7, regios: 2 }),
      expect.objectContaining({ id: b, titel: 'Vervoer', verhaal: null, signalen: null, regios: null }),
    ]);
    expect(JSON.stringify(gezien)).not.toContain('vertrouwelijk');
    // the four of Oost are read in Oost itself: seven would tell the three of West
    expect((await overzicht(await api.als(mensen.regioOost)))[0]).toMatchObject({ id: a, signalen: null, regios: null });
    expect((await overzicht(await api.als(mensen.regioOost))).map(({ id }) => id)).toEqual([a, b, regionaal]);
    expect((await overzicht(await api.als(mensen.regioWest))).map(({ id }) => id)).toEqual([a, b]);
    expect((await overzicht(landelijk, '?jaar=2025')).map(({ id }) => id)).toEqual([a]);
  });

  it('gaat bladzijde voor bladzijde, zonder iets te missen of dubbel te tonen', async () => {
    const vooraf = (await overzicht(landelijk, '?jaar=2027')).length;
    const ids = await zetSignalen(
      api.database.db,
      Array.from({ length: 120 }, (_, i) => ({
        ...{ kind: 'vraagstuk', niveau: i % 2 ? 'landelijk' : 'beleid', titel: `Vraagstuk ${i}` },
        ...{ gegevenOp: `2027-0${1 + (i % 3)}-01T10:00:00Z`, sinds: '2027-01-01T10:00:00Z' },
      })),
    );
    const gezien: LandelijkOverzicht['vraagstukken'] = [];
    const bladen: number[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const antwoord: { body: LandelijkOverzicht } = await landelijk
        .get(`/rapportages/signalen/landelijk?jaar=2027&cursor=${cursor}`)
        .expect(200);
      gezien.push(...antwoord.body.vraagstukken);
      bladen.push(antwoord.body.vraagstukken.length);
      cursor = antwoord.body.cursor;
    }
    expect(Math.max(...bladen)).toBe(50);
    expect(gezien).toHaveLength(vooraf + 120);
    expect(new Set(gezien.map(({ id }) => id)).size).toBe(gezien.length);
    expect(ids.every((id) => gezien.some((een) => een.id === id))).toBe(true);
    const rang = gezien.map(({ niveau, gegevenOp }) => `${['beleid', 'landelijk', 'regio'].indexOf(niveau)} ${gegevenOp}`);
    expect(rang).toEqual(rang.toSorted());
    await landelijk.get('/rapportages/signalen/landelijk?cursor=onzin').expect(400);
  });

  it('en de cijfers zijn er voor wie stuurt en voor de Adviesraad, niet voor wie ondersteunt', async () => {
    const mogen = new Set(['landelijk', 'adviesraad', 'monitoring', 'manager', 'regioOost', 'regioWest']);
    for (const [wie, mens] of Object.entries(mensen)) {
      const caller = await api.als(mens);
      const status = mogen.has(wie) ? 200 : 403;
      await caller.get('/rapportages/signalen').expect(status);
      await caller.get('/rapportages/signalen/landelijk').expect(status);
    }
    const niemand = await api.publiek();
    await niemand.get('/rapportages/signalen').expect(401);
  });
});

/** What a filter tells: rounded, so that the answers to all values of a filter together tell no small group. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kruis, SignaalCijfers } from '../../api/contract/rapport-signalen.ts';
import { rondAf } from '../../domain/rapportage/rond-af.ts';
import { type Api, type Caller, openApi } from '../support/api.ts';
import { cast, user } from '../support/people.ts';
import { bevolking, type Rij, telt } from '../support/signaal-bevolking.ts';
import { zetSignalen } from '../support/signaal-rij.ts';
import { tussen } from '../support/uitrekenen.ts';

const mensen = { ...cast(), monitoring: user('Moni Toring', [{ rol: 'monitoring' }]) };

/** A law of which three are in Zuid: told at once by the total and the two other regio's, if these were exact. */
const proefwet = (regio: string, aantal: number): Rij[] =>
  Array.from({ length: aantal }, () => ({ regio, wet: 'Proefwet', soortKnelpunt: 'regel', doelgroep: 'NAH' }));

const rijen: Rij[] = [...bevolking(500, 11), ...[...proefwet('Oost', 10), ...proefwet('West', 10), ...proefwet('Zuid', 3)]].map(
  (rij) => ({ gegevenOp: '2026-02-10T12:00:00Z', niveau: 'regio', fase: 'strategie', partijen: [], ...rij }),
);

let api: Api;
let lezer: Caller;
let zonder: Getallen;
beforeAll(async () => {
  api = await openApi({ people: mensen });
  lezer = await api.als(mensen.monitoring);
  await zetSignalen(api.database.db, rijen);
  zonder = getallen(await cijfers());
});
afterAll(() => api.close());

const cijfers = async (vraag: Record<string, string> = {}): Promise<SignaalCijfers> =>
  (await lezer.get(`/rapportages/signalen?${new URLSearchParams(vraag)}`).expect(200)).body;

/** Every count of an answer by its table and codes. */
type Getallen = Map<string, number | null>;

const kruis = (naam: string, { kolommen, rijen: regels, totaal }: Kruis): [string, number | null][] =>
  [...regels, { code: '*', ...totaal }].flatMap((regel): [string, number | null][] => [
    ...kolommen.map(({ code }, i): [string, number | null] => [`${naam}|${regel.code}|${code}`, regel.cellen[i] ?? null]),
    [`${naam}|${regel.code}|*`, regel.totaal],
  ]);

const getallen = (van: SignaalCijfers): Getallen =>
  new Map([
    ...kruis('matrix', van.matrix),
    ...kruis('perDoelgroep', van.perDoelgroep),
    ...kruis('stand', van.stand),
    ...van.resultaat.map(({ resultaat, aantal }): [string, number | null] => [`resultaat|${resultaat}`, aantal]),
    ...van.geholpen.map(({ antwoord, aantal }): [string, number | null] => [`geholpen|${antwoord}`, aantal]),
    ...van.duur.map(({ niveau, afgesloten }): [string, number | null] => [`duur|${niveau}`, afgesloten]),
    ...van.trend.map(({ kwartaal, aantal }): [string, number | null] => [`kwartaal|${kwartaal}`, aantal]),
    ...van.wetten.map(({ code, aantal }): [string, number | null] => [`wet|${code}`, aantal]),
    ...van.partijen.map(({ code, aantal }): [string, number | null] => [`partij|${code}`, aantal]),
    ['gewaarschuwd', van.waarschuwingen.signalen],
    ['keren', van.waarschuwingen.keren],
    ['totaal', van.totaal],
  ]);

const is = (code: string | undefined, waarde: unknown): boolean => code === '*' || code === String(waarde ?? null);
const kwartaalVan = ({ gegevenOp = '' }: Rij): string =>
  `${gegevenOp.slice(0, 4)}-${Math.ceil(Number(gegevenOp.slice(5, 7)) / 3)}`;

/** Does this signaal stand in the cell? */
function inCel(rij: Rij, sleutel: string): boolean {
  const [tabel, a, b] = sleutel.split('|');
  if (tabel === 'matrix') return is(a, rij.regio) && is(b, rij.soortKnelpunt);
  if (tabel === 'perDoelgroep') return is(a, rij.doelgroep) && is(b, rij.soortKnelpunt);
  if (tabel === 'stand') return is(a, rij.niveau) && is(b, rij.fase);
  if (tabel === 'resultaat') return is(a, rij.resultaat);
  if (tabel === 'geholpen') return is(a, rij.geholpen);
  if (tabel === 'duur') return is(a, rij.niveau) && rij.fase === 'afgesloten';
  if (tabel === 'kwartaal') return is(a, kwartaalVan(rij));
  if (tabel === 'wet') return is(a, rij.wet);
  if (tabel === 'partij') return (rij.partijen ?? []).includes(a ?? '');
  return tabel === 'totaal' || (rij.waarschuwingen ?? 0) > 0;
}

const metDeHand = (sleutel: string, past: (rij: Rij) => boolean): number =>
  rijen
    .filter((rij) => telt(rij) && past(rij) && inCel(rij, sleutel))
    .reduce((som, { waarschuwingen }) => som + (sleutel === 'keren' ? (waarschuwingen ?? 0) : 1), 0);

/** Every filter, with what it looks at. The quarters do not heed the year. */
const filters: Record<string, (rij: Rij) => string> = {
  jaar: ({ gegevenOp = '' }) => gegevenOp.slice(0, 4),
  regio: ({ regio = '' }) => regio,
  doelgroep: ({ doelgroep = '' }) => doelgroep,
  wet: ({ wet = '' }) => wet,
  soort: ({ soortKnelpunt = '' }) => soortKnelpunt,
};

/** Where the answer without a filter tells how many there are inside one. */
const totaalVan: Record<string, (waarde: string) => string> = {
  regio: (waarde) => `matrix|${waarde}|*`,
  doelgroep: (waarde) => `perDoelgroep|${waarde}|*`,
  wet: (waarde) => `wet|${waarde}`,
  soort: (waarde) => `matrix|*|${waarde}`,
};

/** In a list only what is shown stands in it; a row or column that is not there is filtered out. */
const inLijst = /^(wet|partij)\|/;

describe.each(Object.keys(filters))('de cijfers per %s', (naam) => {
  const waardeVan = filters[naam] ?? (() => '');
  const waarden = [...new Set(rijen.map(waardeVan))];
  const antwoorden = new Map<string, Getallen>();
  beforeAll(async () => {
    for (const waarde of waarden) antwoorden.set(waarde, getallen(await cijfers({ [naam]: waarde })));
  });
  const geldt = (sleutel: string) => !(naam === 'jaar' && sleutel.startsWith('kwartaal'));

  it('zijn afgerond op vijf, en tonen niets onder de acht', () => {
    let getoond = 0;
    for (const [waarde, gezien] of antwoorden)
      for (const [sleutel, aantal] of gezien) {
        const hand = metDeHand(sleutel, (rij) => !geldt(sleutel) || waardeVan(rij) === waarde);
        if (aantal !== null) expect([naam, waarde, sleutel, aantal]).toEqual([naam, waarde, sleutel, rondAf(hand)]);
        getoond += aantal === null ? 0 : 1;
      }
    expect(getoond).toBeGreaterThan(50);
  });

  it('laten samen met het totaal zonder filter geen kleine groep uitrekenen', () => {
    let geprobeerd = 0;
    for (const [sleutel, totaal] of zonder) {
      if (totaal === null || !geldt(sleutel)) continue;
      const delen = waarden.filter((waarde) => inLijst.test(sleutel) || antwoorden.get(waarde)?.has(sleutel));
      for (const waarde of delen) {
        const hand = metDeHand(sleutel, (rij) => waardeVan(rij) === waarde);
        if (hand === 0 || hand > 4) continue;
        const andere = delen.filter((ander) => ander !== waarde).map((ander) => antwoorden.get(ander)?.get(sleutel) ?? null);
        const { minst, meest } = tussen(totaal, andere);
        expect([sleutel, waarde, antwoorden.get(waarde)?.get(sleutel) ?? null]).toEqual([sleutel, waarde, null]);
        expect([sleutel, waarde, meest > minst]).toEqual([sleutel, waarde, true]);
        geprobeerd += 1;
      }
    }
    expect(geprobeerd).toBeGreaterThan(naam === 'jaar' ? 5 : 10);
  });

  it('laten ook binnen één antwoord geen kleine groep uitrekenen uit het totaal dat zonder filter precies te zien is', () => {
    for (const [waarde, gezien] of antwoorden) {
      const totaal = zonder.get(totaalVan[naam]?.(waarde) ?? '') ?? null;
      if (totaal === null) continue;
      const delen = [...gezien.keys()].filter((sleutel) => /^stand\|[^*]+\|[^*]+$/.test(sleutel) && zonder.get(sleutel) !== 0);
      for (const deel of delen) {
        const hand = metDeHand(deel, (rij) => waardeVan(rij) === waarde);
        if (hand === 0 || hand > 4) continue;
        const andere = delen.filter((ander) => ander !== deel).map((ander) => gezien.get(ander) ?? null);
        const { minst, meest } = tussen(totaal, andere);
        expect([deel, waarde, meest > minst]).toEqual([deel, waarde, true]);
      }
    }
  });
});

describe('met een filter', () => {
  it('is wat zonder filter precies is, afgerond: drie in Zuid zijn niet het verschil met Oost en West', async () => {
    const proef = async (vraag: Record<string, string> = {}) =>
      (await cijfers(vraag)).wetten.find(({ code }) => code === 'Proefwet')?.aantal;
    expect(await proef()).toBe(23);
    expect([await proef({ regio: 'Oost' }), await proef({ regio: 'West' }), await proef({ regio: 'Zuid' })]).toEqual([
      10,
      10,
      undefined,
    ]);
    const { totaal } = await cijfers({ wet: 'Proefwet' });
    expect(totaal).toBe(25);
  });

  it('zegt het antwoord dat het is afgerond, ook met meer filters tegelijk; zonder filter is het precies', async () => {
    expect((await cijfers()).afgerond).toBe(false);
    for (const vraag of [{ jaar: '2026' }, { regio: 'Oost', wet: 'Wlz' }, { jaar: '2025', soort: 'regel', doelgroep: 'NAH' }]) {
      const antwoord = await cijfers(vraag as Record<string, string>);
      expect(antwoord.afgerond).toBe(true);
      for (const aantal of getallen(antwoord).values()) if (aantal !== null) expect([aantal % 5, aantal > 5]).toEqual([0, true]);
    }
  });

  it('is niemand net zo afgeschermd als een paar: een jaar zonder signalen is als een jaar met weinig', async () => {
    const { trend: _trend, ...leeg } = await cijfers({ jaar: '2040' });
    const { trend: _ook, ...weinig } = await cijfers({ jaar: '2026', wet: 'Proefwet', regio: 'Zuid', soort: 'regel' });
    expect(leeg).toMatchObject({ totaal: null, wetten: [], partijen: [], waarschuwingen: { signalen: null, keren: null } });
    for (const { matrix, perDoelgroep, stand, resultaat, geholpen, duur } of [leeg as SignaalCijfers, weinig as SignaalCijfers]) {
      const cellen = [matrix, perDoelgroep, stand].flatMap(({ rijen: regels }) => regels.flatMap((regel) => regel.cellen));
      const los = [...resultaat, ...geholpen].map(({ aantal }) => aantal);
      expect(new Set([...cellen, ...los, ...duur.flatMap(({ afgesloten, weken }) => [afgesloten, weken])])).toEqual(
        new Set([null]),
      );
    }
    expect(weinig).toMatchObject({ totaal: null, wetten: [], partijen: [] });
  });

  it('geeft een lijst niet prijs dat iets voorkomt: er staat alleen in wat te zien is, het vaakst eerst', async () => {
    for (const vraag of [{ regio: 'Oost' }, { regio: 'Zuid' }, { soort: 'kennis' }]) {
      const { wetten, partijen } = await cijfers(vraag as Record<string, string>);
      for (const lijst of [wetten, partijen]) {
        const aantallen = lijst.map(({ aantal }) => aantal);
        expect(aantallen).not.toContain(null);
        expect(aantallen).toEqual(aantallen.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
      }
    }
  });
});

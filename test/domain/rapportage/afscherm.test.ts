import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afgeschermd, type Cel, type Lijn } from '../../../domain/rapportage/afscherm.ts';

/** A table of numbers with the totals of its rows and columns, as cells and lines. */
function tabel(getallen: readonly (readonly number[])[]) {
  const cellen = new Map<string, Cel>();
  const zet = (sleutel: string, aantal: number) =>
    cellen.set(sleutel, { aantal: (cellen.get(sleutel)?.aantal ?? 0) + aantal, resten: [] });
  getallen.forEach((rij, r) => {
    rij.forEach((aantal, k) => {
      for (const sleutel of [`${r}|${k}`, `${r}|*`, `*|${k}`, '*|*']) zet(sleutel, aantal);
    });
  });
  const rijen = [...getallen.keys()].map(String);
  const kolommen = [...(getallen[0] ?? []).keys()].map(String);
  const lijnen: Lijn[] = [
    ...[...rijen, '*'].map((r) => ({ delen: kolommen.map((k) => `${r}|${k}`), totaal: `${r}|*` })),
    ...[...kolommen, '*'].map((k) => ({ delen: rijen.map((r) => `${r}|${k}`), totaal: `*|${k}` })),
  ];
  return { cellen, lijnen };
}

const donkerIn = (getallen: readonly (readonly number[])[]) => {
  const { cellen, lijnen } = tabel(getallen);
  return [...afgeschermd(cellen, lijnen)].sort();
};

describe('een rapport met rijen en kolommen', () => {
  it('waarin alles vijf of meer is, of nul, wordt helemaal getoond', () => {
    expect(
      donkerIn([
        [5, 0, 9],
        [12, 7, 0],
      ]),
    ).toEqual([]);
  });

  it('schermt bij één kleine cel ook een cel in de rij, in de kolom en op de hoek af', () => {
    expect(
      donkerIn([
        [3, 20, 9],
        [12, 40, 8],
        [30, 50, 60],
      ]),
    ).toEqual(['0|0', '0|2', '1|0', '1|2']);
  });

  it('schermt twee kleine cellen die samen nog geen vijf zijn niet alleen met elkaar af', () => {
    expect(donkerIn([[1, 2, 20]])).toEqual(expect.arrayContaining(['0|0', '0|1', '0|2']));
  });

  it('schermt het totaal af als er anders niets is om achter te staan', () => {
    expect(donkerIn([[3, 0]])).toEqual(['*|*', '*|0', '0|*', '0|0']);
  });

  it('schermt af wat met en zonder een filter minder dan vijf scheelt', () => {
    const cel = (aantal: number, ...resten: number[]): Cel => ({ aantal, resten });
    const cellen = new Map([
      ['a', cel(12, 4)],
      ['b', cel(12, 5)],
      ['c', cel(12, 0, 2)],
      ['niemand', cel(0, 3)],
    ]);
    expect([...afgeschermd(cellen, [])].sort()).toEqual(['a', 'c']);
  });

  it('laat nooit een kleine groep zien, en ook niet uitrekenen', () => {
    const getallen = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([r, k]) => fc.array(fc.array(fc.nat(14), { minLength: k, maxLength: k }), { minLength: r, maxLength: r }));
    fc.assert(
      fc.property(getallen, (rijen) => {
        const { cellen, lijnen } = tabel(rijen);
        const aantal = (sleutel: string) => cellen.get(sleutel)?.aantal ?? 0;
        const donker = afgeschermd(cellen, lijnen);
        for (const [sleutel, cel] of cellen) if (cel.aantal > 0 && cel.aantal < 5) expect(donker.has(sleutel)).toBe(true);
        for (const sleutel of donker) expect(aantal(sleutel)).toBeGreaterThan(0);
        for (const { delen, totaal } of lijnen) {
          const verborgen = [...delen, totaal].filter((sleutel) => donker.has(sleutel));
          expect(verborgen.length).not.toBe(1);
          const samen = verborgen.reduce((som, sleutel) => som + aantal(sleutel), 0);
          if (verborgen.length > 0 && !donker.has(totaal)) expect(samen).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});

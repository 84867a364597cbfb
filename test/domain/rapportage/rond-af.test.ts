import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rondAf } from '../../../domain/rapportage/rond-af.ts';
import { tussen } from '../../support/uitrekenen.ts';

/** What somebody can tell of each part who knows the total, and every part as it is shown. */
const uitTeRekenen = (delen: readonly number[]) => {
  const totaal = delen.reduce((som, deel) => som + deel, 0);
  return delen.map((_deel, i) => tussen(totaal, delen.toSpliced(i, 1).map(rondAf)));
};

describe('een getal binnen een filter', () => {
  it('is een veelvoud van vijf, zo dichtbij als kan', () => {
    expect([8, 10, 12, 13, 17, 18, 102].map(rondAf)).toEqual([10, 10, 10, 15, 15, 20, 100]);
  });

  it('dat op vijf of minder uitkomt is afgeschermd, en niemand net zo', () => {
    expect([0, 1, 4, 5, 7].map(rondAf)).toEqual([null, null, null, null, null]);
  });

  it('laat van het laatste deel meer dan één aantal over, ook als al het andere zo ver mogelijk naar beneden is afgerond', () => {
    expect(uitTeRekenen([12, 12, 4])[2]).toEqual({ minst: 4, meest: 7 });
    expect(uitTeRekenen([10, 10, 3])[2]).toEqual({ minst: 0, meest: 7 });
    expect(uitTeRekenen([8, 13, 1])[2]).toEqual({ minst: 0, meest: 1 });
  });

  it('geeft van een kleine groep nooit het aantal prijs aan wie het totaal en alle andere delen kent', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 2, maxLength: 8 }), (delen) => {
        uitTeRekenen(delen).forEach(({ minst, meest }, i) => {
          const deel = delen[i] ?? 0;
          expect(minst).toBeLessThanOrEqual(deel);
          if (deel > 0 && deel < 5) expect(meest).toBeGreaterThan(minst);
        });
      }),
      { numRuns: 2000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zichtbareGroepen } from '../../../domain/rapportage/maskeer.ts';

describe('een groep in een rapportage', () => {
  it('onder de vijf wordt afgeschermd', () => {
    expect(zichtbareGroepen([4, 5, 3])).toEqual([false, true, false]);
  });

  it('die alleen is afgeschermd, is niet uit het totaal te halen: de kleinste andere gaat mee', () => {
    expect(zichtbareGroepen([4, 30, 9])).toEqual([false, true, false]);
  });

  it('van niemand blijft staan: nul zegt niets over iemand', () => {
    expect(zichtbareGroepen([0, 12, 8])).toEqual([true, true, true]);
    expect(zichtbareGroepen([])).toEqual([]);
  });

  it('staat nooit alleen in het donker', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 8 }), (aantallen) => {
        const donker = zichtbareGroepen(aantallen).filter((is) => !is).length;
        const groot = aantallen.filter((n) => n >= 5).length;
        expect(donker === 1 && groot > 0).toBe(false);
      }),
    );
  });
});

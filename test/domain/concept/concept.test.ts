import { describe, expect, it } from 'vitest';
import { werkkalender } from '../../../domain/calendar/werkkalender.ts';
import { herinneringenOp, isHervat, standOp, volgendeStap } from '../../../domain/concept/concept.ts';
import { standaardTermen } from '../../../domain/ladder/defaults.ts';
import { ladderFor } from '../../../domain/ladder/ladder.ts';

const begonnen = '2026-03-12T10:00:00.000Z';
const { uiterlijk, rungs } = ladderFor(standaardTermen.concept, {
  gevraagdOp: begonnen,
  spoed: false,
  kalender: werkkalender(),
  termVersie: 1,
});
const formulier = (nextRungN: number | null = 1) => ({ uiterlijk, rungs, nextRungN });

describe('een formulier dat op donderdag 12 maart bewaard is', () => {
  it('herinnert na 3 en 14 dagen, om 9 uur, en nooit in een weekend', () => {
    expect(rungs.map(({ at }) => at)).toEqual(['2026-03-16T08:00:00.000Z', '2026-03-26T08:00:00.000Z']);
  });

  it('wordt bewaard tot en met de dertigste dag, of de werkdag daarna', () => {
    expect(uiterlijk).toBe('2026-04-13T15:00:00.000Z');
  });
});

describe('wat er vanzelf gebeurt', () => {
  it('is de volgende herinnering, en na de laatste het opruimen', () => {
    expect(volgendeStap(formulier(1))).toEqual({ wat: 'herinneren', n: 1, at: rungs[0]?.at });
    expect(volgendeStap(formulier(2))).toEqual({ wat: 'herinneren', n: 2, at: rungs[1]?.at });
    expect(volgendeStap(formulier(null))).toEqual({ wat: 'opruimen', at: uiterlijk });
  });

  it('is niets zolang er niets aan de beurt is', () => {
    expect(herinneringenOp(formulier(1), begonnen, true)).toEqual([]);
    expect(herinneringenOp(formulier(null), uiterlijk, true)).toEqual([]);
  });

  it('is bij twee tegelijk alleen de laatste herinnering; de eerste is ingehaald', () => {
    const gegaan = herinneringenOp(formulier(1), '2026-04-01T10:00:00.000Z', true);
    expect(gegaan.map(({ n, uitkomst }) => [n, uitkomst])).toEqual([
      [1, 'ingehaald'],
      [2, 'verzonden'],
    ]);
  });

  it('is zonder adres dat mail aanneemt een herinnering die niemand bereikt', () => {
    expect(herinneringenOp(formulier(1), rungs[0]?.at ?? '', false)).toMatchObject([{ n: 1, uitkomst: 'niemand' }]);
  });
});

describe('wat het formulier voor de buitenwereld is', () => {
  it('is opgeruimd zodra de tijd om is, ook als het nog opgeruimd moet worden', () => {
    expect(standOp({ stand: 'open', uiterlijk }, begonnen)).toBe('open');
    expect(standOp({ stand: 'open', uiterlijk }, uiterlijk)).toBe('opgeruimd');
    expect(standOp({ stand: 'verzonden', uiterlijk }, '2027-01-01T00:00:00.000Z')).toBe('verzonden');
  });
});

describe('terugkomen', () => {
  it('is een uur later of meer weer bewaren of versturen', () => {
    expect(isHervat(begonnen, '2026-03-12T10:59:59.000Z')).toBe(false);
    expect(isHervat(begonnen, '2026-03-12T11:00:00.000Z')).toBe(true);
  });
});

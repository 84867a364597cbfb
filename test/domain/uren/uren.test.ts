import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagNummer, dagUitNummer } from '../../../domain/calendar/dag.ts';
import { beoordeelUren, somVan, weekVan } from '../../../domain/uren/uren.ts';

const vandaag = '2026-03-12';

describe('uren vastleggen', () => {
  it.each([
    ['van vandaag', vandaag, 2, 0, null],
    ['van de eerste dag van het programma', '2024-01-01', 2, 0, null],
    ['van morgen', '2026-03-13', 1, 0, 'op'],
    ['van voor het programma', '2023-12-31', 1, 0, 'op'],
    ['een dag precies vol', vandaag, 0.25, 23.75, null],
    ['net meer dan een dag', vandaag, 0.5, 23.75, 'uren'],
    ['bij een dag die al vol is', vandaag, 0.01, 24, 'uren'],
  ])('%s', (_wat, op, uren, bekend, veld) => {
    expect(beoordeelUren({ op, uren }, bekend, vandaag)?.field ?? null).toBe(veld);
  });

  it('wordt geweigerd met wat er al staat', () => {
    expect(beoordeelUren({ op: vandaag, uren: 8 }, 16.5, vandaag)?.reason).toBe(
      'op deze dag staat al 16,5 uur: samen is dat meer dan 24 uur',
    );
  });

  it('telt honderdsten bij elkaar op zonder dat er iets van overblijft', () => {
    expect(somVan([0.1, 0.2])).toBe(0.3);
    expect(beoordeelUren({ op: vandaag, uren: 0.1 }, somVan(Array.from({ length: 239 }, () => 0.1)), vandaag)).toBeNull();
  });
});

describe('de week', () => {
  it.each([
    ['2026-03-12', '2026-03-09', '2026-03-15'],
    ['2026-03-09', '2026-03-09', '2026-03-15'],
    ['2026-03-15', '2026-03-09', '2026-03-15'],
    ['2025-01-01', '2024-12-30', '2025-01-05'],
  ])('van %s gaat van %s tot en met %s', (dag, van, tot) => {
    expect(weekVan(dag)).toEqual({ van, tot });
  });

  it('bevat altijd de dag zelf, en begint op een maandag', () => {
    fc.assert(
      fc.property(fc.integer({ min: 19_000, max: 40_000 }), (nummer) => {
        const { van, tot } = weekVan(dagUitNummer(nummer));
        expect([dagNummer(van) <= nummer, nummer <= dagNummer(tot), dagNummer(tot) - dagNummer(van)]).toEqual([true, true, 6]);
        expect(new Date(`${van}T12:00:00Z`).getUTCDay()).toBe(1);
      }),
    );
  });
});

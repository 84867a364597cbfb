import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagInWoorden, dagNummer, dagUitNummer } from '../../../domain/calendar/dag.ts';
import {
  isWerkdag,
  plusWerkdagen,
  valideerKalender,
  volgendeWerkdag,
  vrijeDagen,
  vrijTussen,
  werkdagenTussen,
  werkkalender,
} from '../../../domain/calendar/werkkalender.ts';
import { isRefusal } from '../../../domain/refusal.ts';

const kalender = werkkalender();
const namenIn = (jaar: number) => vrijeDagen(kalender, jaar).map(({ naam }) => naam);
const datumVan = (jaar: number, naam: string) => vrijeDagen(kalender, jaar).find((dag) => dag.naam === naam)?.datum;

describe('de werkkalender', () => {
  it('kent de vrije dagen van 2026, in volgorde en met hun naam', () => {
    expect(vrijeDagen(kalender, 2026)).toEqual([
      { datum: '2026-01-01', naam: 'Nieuwjaarsdag' },
      { datum: '2026-04-06', naam: 'Tweede Paasdag' },
      { datum: '2026-04-27', naam: 'Koningsdag' },
      { datum: '2026-05-14', naam: 'Hemelvaartsdag' },
      { datum: '2026-05-25', naam: 'Tweede Pinksterdag' },
      { datum: '2026-12-25', naam: 'Eerste Kerstdag' },
      { datum: '2026-12-26', naam: 'Tweede Kerstdag' },
    ]);
  });

  it('houdt nooit op: ook over honderd jaar is het Kerstmis', () => {
    expect(namenIn(2126)).toContain('Eerste Kerstdag');
  });

  it('geeft vrij op Bevrijdingsdag in een lustrumjaar en anders niet', () => {
    expect([2025, 2026, 2030].map((jaar) => isWerkdag(kalender, `${jaar}-05-05`))).toEqual([false, true, false]);
    expect(namenIn(2030).filter((naam) => naam === 'Bevrijdingsdag')).toHaveLength(1);
  });

  it('volgt de instelling voor Bevrijdingsdag', () => {
    expect(isWerkdag(werkkalender({ bevrijdingsdag: 'altijd' }), '2026-05-05')).toBe(false);
    expect(isWerkdag(werkkalender({ bevrijdingsdag: 'nooit' }), '2025-05-05')).toBe(true);
  });

  it('schuift Koningsdag van zondag naar zaterdag', () => {
    expect(datumVan(2025, 'Koningsdag')).toBe('2025-04-26');
    expect(datumVan(2031, 'Koningsdag')).toBe('2031-04-26');
    expect(datumVan(2026, 'Koningsdag')).toBe('2026-04-27');
    expect(isWerkdag(kalender, '2025-04-28')).toBe(true);
  });

  it('laat werken op Goede Vrijdag', () => {
    expect(isWerkdag(kalender, '2026-04-03')).toBe(true);
  });

  it('telt dagen die de organisatie vrij geeft niet mee, en dagen waarop toch gewerkt wordt wel', () => {
    const eigen = werkkalender({ extraVrij: [{ datum: '2026-05-15', naam: 'Brugdag' }], gewerkt: ['2026-04-27', '2026-05-16'] });
    expect(isWerkdag(eigen, '2026-05-15')).toBe(false);
    expect(isWerkdag(eigen, '2026-04-27')).toBe(true);
    expect(isWerkdag(eigen, '2026-05-16')).toBe(true);
    expect(vrijeDagen(eigen, 2026).map(({ naam }) => naam)).not.toContain('Koningsdag');
    expect(plusWerkdagen(eigen, '2026-05-13', 1)).toBe('2026-05-16');
  });

  it('noemt beide namen als twee vrije dagen samenvallen', () => {
    const eigen = werkkalender({ extraVrij: [{ datum: '2026-12-25', naam: 'Sluiting' }] });
    expect(vrijeDagen(eigen, 2026).at(-2)).toEqual({ datum: '2026-12-25', naam: 'Eerste Kerstdag en Sluiting' });
  });

  it('weigert een instelling met een dag die niet bestaat', () => {
    expect(valideerKalender({ extraVrij: [{ datum: '2026-02-30', naam: 'Nooit' }] })).toMatchObject({
      field: 'extraVrij.0.datum',
    });
    expect(valideerKalender({ extraVrij: [{ datum: '2026-02-03', naam: ' ' }] })).toMatchObject({ field: 'extraVrij.0.naam' });
    expect(valideerKalender({ gewerkt: ['2026-04-27', 'morgen'] })).toMatchObject({ field: 'gewerkt.1' });
    expect(isRefusal(valideerKalender({ extraVrij: [{ datum: '2028-02-29', naam: 'Schrikkeldag' }] }))).toBe(false);
  });
});

/** Easter by the anonymous Gregorian rule: another way to the same days. */
function paaszondag(jaar: number): number {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(jaar, Math.floor(f / 31) - 1, (f % 31) + 1) / 86_400_000;
}

describe('de dagen die met Pasen meegaan', () => {
  it('liggen elk jaar op hun plaats', () => {
    for (let jaar = 2024; jaar <= 2150; jaar += 1) {
      const pasen = paaszondag(jaar);
      const vrij = (na: number) => kalender.vrijIn(jaar).get(pasen + na);
      expect(
        [vrij(1), vrij(39), vrij(50)].map((naam) => naam?.split(' en ').sort().at(-1)),
        String(jaar),
      ).toEqual(['Tweede Paasdag', 'Hemelvaartsdag', 'Tweede Pinksterdag']);
    }
  });
});

describe('tellen met werkdagen', () => {
  it('begint op de volgende dag', () => {
    expect(plusWerkdagen(kalender, '2026-03-12', 1)).toBe('2026-03-13');
    expect(plusWerkdagen(kalender, '2026-03-12', 5)).toBe('2026-03-19');
  });

  it('slaat weekend en feestdagen over, ook van jaar naar jaar', () => {
    expect(plusWerkdagen(kalender, '2026-04-02', 2)).toBe('2026-04-07');
    expect(plusWerkdagen(kalender, '2026-12-24', 1)).toBe('2026-12-28');
    expect(plusWerkdagen(kalender, '2026-12-31', 1)).toBe('2027-01-04');
    expect(plusWerkdagen(kalender, '2027-01-04', -1)).toBe('2026-12-31');
  });

  it('kent de schrikkeldag', () => {
    expect(plusWerkdagen(kalender, '2028-02-28', 1)).toBe('2028-02-29');
    expect(plusWerkdagen(kalender, '2027-02-26', 1)).toBe('2027-03-01');
    expect(() => isWerkdag(kalender, '2027-02-29')).toThrow(RangeError);
  });

  it('telt de werkdagen tussen twee dagen, zonder de eerste', () => {
    expect(werkdagenTussen(kalender, '2026-04-02', '2026-04-07')).toBe(2);
    expect(werkdagenTussen(kalender, '2026-04-07', '2026-04-02')).toBe(-2);
    expect(werkdagenTussen(kalender, '2026-04-04', '2026-04-06')).toBe(0);
  });

  it('noemt alleen vrije dagen die een werkdag hadden kunnen zijn', () => {
    expect(vrijTussen(kalender, '2025-04-18', '2025-05-05').map(({ naam }) => naam)).toEqual([
      'Tweede Paasdag',
      'Bevrijdingsdag',
    ]);
    expect(vrijTussen(kalender, '2026-12-25', '2027-01-01').map(({ naam }) => naam)).toEqual(['Nieuwjaarsdag']);
  });

  const dagen = fc.integer({ min: dagNummer('2024-01-01'), max: dagNummer('2060-12-31') }).map(dagUitNummer);
  const aantallen = fc.integer({ min: -300, max: 300 });

  it('komt altijd uit op een werkdag', () => {
    fc.assert(fc.property(dagen, aantallen, (dag, n) => isWerkdag(kalender, plusWerkdagen(kalender, dag, n))));
  });

  it('loopt altijd door: een dag meer is nooit eerder', () => {
    fc.assert(fc.property(dagen, aantallen, (dag, n) => plusWerkdagen(kalender, dag, n) <= plusWerkdagen(kalender, dag, n + 1)));
    fc.assert(
      fc.property(dagen, dagen, aantallen, (a, b, n) => a > b || plusWerkdagen(kalender, a, n) <= plusWerkdagen(kalender, b, n)),
    );
  });

  it('is terug te rekenen vanaf een werkdag', () => {
    fc.assert(
      fc.property(dagen, aantallen, (dag, n) => {
        const werkdag = volgendeWerkdag(kalender, dag);
        const verder = plusWerkdagen(kalender, werkdag, n);
        expect(plusWerkdagen(kalender, verder, -n)).toBe(werkdag);
        expect(werkdagenTussen(kalender, werkdag, verder)).toBe(n);
      }),
    );
  });

  it('telt een werkjaar vooruit zoals een voor een, ook als het jaar al bekend is', () => {
    let dag = '2026-01-01';
    for (let geteld = 0; geteld < 260; geteld += 1) {
      do dag = dagUitNummer(dagNummer(dag) + 1);
      while (!isWerkdag(kalender, dag));
    }
    expect(plusWerkdagen(kalender, '2026-01-01', 260)).toBe(dag);
    expect(plusWerkdagen(kalender, '2026-01-01', 260)).toBe(dag);
  });

  it('schrijft een dag zoals mensen hem zeggen', () => {
    expect(dagInWoorden('2026-03-12')).toBe('donderdag 12 maart 2026');
  });
});

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dagNummer, dagUitNummer } from '../../../domain/calendar/dag.ts';
import { dagVan, maandenLater, momentOp, verjaardag } from '../../../domain/calendar/moment.ts';

const ZONE = 'Europe/Amsterdam';
const dagen = fc.integer({ min: dagNummer('2000-01-01'), max: dagNummer('2060-12-31') }).map(dagUitNummer);

describe('vijf uur in Amsterdam', () => {
  it('is in de winter 16:00 UTC en in de zomer 15:00 UTC', () => {
    expect(momentOp('2026-03-12', '17:00')).toBe('2026-03-12T16:00:00.000Z');
    expect(momentOp('2026-03-27', '17:00')).toBe('2026-03-27T16:00:00.000Z');
    expect(momentOp('2026-03-30', '17:00')).toBe('2026-03-30T15:00:00.000Z');
    expect(momentOp('2026-10-26', '17:00')).toBe('2026-10-26T16:00:00.000Z');
  });

  it('klopt op de dag zelf waarop de klok verzet wordt', () => {
    expect(momentOp('2026-03-29', '17:00')).toBe('2026-03-29T15:00:00.000Z');
    expect(momentOp('2026-10-25', '17:00')).toBe('2026-10-25T16:00:00.000Z');
  });

  it('kent het uur dat wegvalt en het uur dat twee keer komt', () => {
    expect(momentOp('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(momentOp('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is op elke dag hetzelfde als Temporal zegt', () => {
    const tijden = fc.constantFrom('00:00', '02:30', '03:00', '09:00', '17:00', '23:59');
    fc.assert(
      fc.property(dagen, tijden, (dag, tijd) => {
        const zoned = Temporal.PlainDate.from(dag).toZonedDateTime({ timeZone: ZONE, plainTime: tijd });
        expect(Date.parse(momentOp(dag, tijd))).toBe(zoned.epochMilliseconds);
      }),
    );
  });
});

describe('de dag van een moment', () => {
  it('is de dag in Amsterdam, niet die in Londen', () => {
    expect(dagVan('2026-03-12T22:59:59.999Z')).toBe('2026-03-12');
    expect(dagVan('2026-03-12T23:00:00.000Z')).toBe('2026-03-13');
    expect(dagVan('2026-07-01T22:00:00.000Z')).toBe('2026-07-02');
    expect(dagVan('2025-12-31T23:00:00.000Z')).toBe('2026-01-01');
  });

  it('is op elk moment hetzelfde als Temporal zegt', () => {
    fc.assert(
      fc.property(fc.integer({ min: 946_684_800_000, max: 2_871_763_200_000 }), (ms) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE);
        expect(dagVan(new Date(ms).toISOString())).toBe(zoned.toPlainDate().toString());
      }),
    );
  });

  it('komt van een dag en een tijd weer uit op die dag', () => {
    fc.assert(fc.property(dagen, (dag) => dagVan(momentOp(dag, '17:00')) === dag && dagVan(momentOp(dag, '00:00')) === dag));
  });

  it('weigert wat geen moment of geen tijd is', () => {
    expect(() => dagVan('gisteren')).toThrow(RangeError);
    expect(() => momentOp('2026-03-12', '25:00')).toThrow(RangeError);
    expect(() => momentOp('2026-02-30', '17:00')).toThrow(RangeError);
  });
});

describe('een verjaardag', () => {
  it('is op dezelfde dag, jaren later; wie op 29 februari geboren is, heeft hem in een gewoon jaar op de 28e', () => {
    expect(verjaardag('2010-08-05', 18)).toBe('2028-08-05');
    expect(verjaardag('2012-02-29', 16)).toBe('2028-02-29');
    expect(verjaardag('2012-02-29', 18)).toBe('2030-02-28');
    expect(verjaardag('2011-02-28', 17)).toBe('2028-02-28');
  });

  it('is voor iedereen hoogstens een dag anders dan de geboortedag', () => {
    fc.assert(
      fc.property(dagen, (geboren) => {
        const jarig = verjaardag(geboren, 18);
        expect(Number(jarig.slice(0, 4)) - Number(geboren.slice(0, 4))).toBe(18);
        expect(jarig.slice(5)).toBe(geboren.endsWith('-02-29') && !isSchrikkel(jarig) ? '02-28' : geboren.slice(5));
      }),
    );
  });
});

const isSchrikkel = (dag: string): boolean => new Date(`${dag.slice(0, 4)}-02-29`).getUTCDate() === 29;

describe('maanden later', () => {
  it('is dezelfde dag van de maand, of de laatste die zij heeft', () => {
    expect(maandenLater('2026-03-12', 12)).toBe('2027-03-12');
    expect(maandenLater('2028-02-29', 12)).toBe('2029-02-28');
    expect(maandenLater('2026-01-31', 1)).toBe('2026-02-28');
    expect(maandenLater('2026-03-12', 24)).toBe('2028-03-12');
  });
});

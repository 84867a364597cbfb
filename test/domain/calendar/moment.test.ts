import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dagNummer, dagUitNummer } from '../../../domain/calendar/dag.ts';
import { dagVan, momentOp } from '../../../domain/calendar/moment.ts';

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

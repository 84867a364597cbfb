import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagVan } from '../../../domain/calendar/moment.ts';
import { naSprong, type Sprong, sprongInWoorden } from '../../../domain/calendar/sprong.ts';

describe('een sprong in de tijd', () => {
  it.each<[string, Sprong, string]>([
    ['2026-03-12T09:30:00.000Z', { dagen: 1 }, '2026-03-13T09:30:00.000Z'],
    ['2026-03-12T09:30:00.000Z', { weken: 4 }, '2026-04-09T08:30:00.000Z'],
    ['2026-10-20T08:30:00.000Z', { weken: 1 }, '2026-10-27T09:30:00.000Z'],
    ['2026-01-31T11:00:00.000Z', { maanden: 1 }, '2026-02-28T11:00:00.000Z'],
    ['2026-03-12T09:30:00.000Z', { maanden: 12 }, '2027-03-12T09:30:00.000Z'],
    ['2028-02-29T09:30:00.000Z', { maanden: 12 }, '2029-02-28T09:30:00.000Z'],
  ])('van %s, %j later: dezelfde tijd op de klok in Amsterdam', (van, sprong, tot) => {
    expect(naSprong(van, sprong)).toBe(tot);
  });

  it('gaat altijd vooruit, en een aantal dagen is precies zoveel dagen op de kalender', () => {
    const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 365 }), (op, dagen) => {
        const van = op.toISOString();
        const tot = naSprong(van, { dagen });
        const dagenLater = (Date.parse(dagVan(tot)) - Date.parse(dagVan(van))) / 86_400_000;
        return tot > van && dagenLater === dagen;
      }),
    );
  });

  it.each<[Sprong, string]>([
    [{ dagen: 1 }, '1 dag'],
    [{ dagen: 12 }, '12 dagen'],
    [{ weken: 1 }, '1 week'],
    [{ weken: 4 }, '4 weken'],
    [{ maanden: 1 }, '1 maand'],
    [{ maanden: 12 }, '12 maanden'],
  ])('%j heet "%s"', (sprong, woorden) => {
    expect(sprongInWoorden(sprong)).toBe(woorden);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gebruiker } from '../../../domain/actor.ts';
import { werkkalender } from '../../../domain/calendar/werkkalender.ts';
import { beoordeelAntwoord, beoordeelOntvangst, laatVoor, magVraag, uiterlijkVan } from '../../../domain/vraagvooraf/vraag.ts';

const kalender = werkkalender();

describe('wie iets vraagt vóór een aanmelding', () => {
  it.each([
    ['2026-03-12T09:00:00.000Z', '2026-03-19T16:00:00.000Z', 'op donderdag: donderdag over een week om vijf uur'],
    ['2026-03-14T09:00:00.000Z', '2026-03-20T16:00:00.000Z', 'in het weekend: de vrijdag erna'],
    ['2026-03-27T09:00:00.000Z', '2026-04-03T15:00:00.000Z', 'Goede Vrijdag is een werkdag, en de zomertijd begint'],
    ['2026-04-02T09:00:00.000Z', '2026-04-10T15:00:00.000Z', 'Tweede Paasdag telt niet mee'],
    ['2026-03-12T22:59:00.000Z', '2026-03-19T16:00:00.000Z', 'één minuut voor middernacht'],
    ['2026-03-12T23:00:00.000Z', '2026-03-20T16:00:00.000Z', 'om middernacht: dan is het de volgende dag'],
  ])('hoort binnen vijf werkdagen iets: van %s tot %s (%s)', (ontvangen, uiterlijk) => {
    expect(uiterlijkVan(ontvangen, kalender)).toBe(uiterlijk);
  });

  it('is te laat geholpen na dat moment, hoeveel vragen er ook tegelijk geteld worden', () => {
    const moment = fc
      .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true })
      .map((d) => d.toISOString());
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 20 * 86_400_000 }), (nu, eerderMs) => {
        const ontvangen = new Date(Date.parse(nu) - eerderMs).toISOString();
        expect(ontvangen < laatVoor(nu, kalender)).toBe(nu > uiterlijkVan(ontvangen, kalender));
      }),
    );
  });

  it('belde niet op een dag die nog moet komen', () => {
    expect(beoordeelOntvangst('2026-03-13', '2026-03-12')).toMatchObject({ field: 'ontvangen' });
    expect(beoordeelOntvangst('2026-03-12', '2026-03-12')).toBeNull();
  });
});

describe('een antwoord', () => {
  const antwoord = { uitkomst: 'beantwoord', antwoord: 'zo kan het', doorverwezenNaar: null } as const;
  it('zegt bij een doorverwijzing naar wie', () => {
    expect(beoordeelAntwoord(false, antwoord)).toBeNull();
    expect(beoordeelAntwoord(false, { ...antwoord, uitkomst: 'doorverwezen' })).toMatchObject({ field: 'doorverwezenNaar' });
    expect(beoordeelAntwoord(false, { ...antwoord, uitkomst: 'doorverwezen', doorverwezenNaar: ' ' })).not.toBeNull();
    expect(beoordeelAntwoord(false, { ...antwoord, uitkomst: 'doorverwezen', doorverwezenNaar: 'het wijkteam' })).toBeNull();
  });

  it('komt er niet meer als de vraag een aanmelding werd', () => {
    expect(beoordeelAntwoord(true, antwoord)).toMatchObject({ reason: expect.stringMatching(/al een aanmelding/) });
  });
});

describe('wie een vraag vooraf mag zien en bijhouden', () => {
  const wie = (rest: Partial<Gebruiker>): Gebruiker => ({
    ...{ soort: 'gebruiker', id: 'ik', naam: 'Ik', rollen: [], waarnemerVoor: [], landelijkeDienst: false },
    ...rest,
  });
  const regioOost = wie({ rollen: [{ rol: 'regiocoordinator', regio: 'Oost' }] });

  it('is de aanmeldcoördinator, overal; en de regiocoördinator in de eigen regio', () => {
    const coordinator = wie({ rollen: [{ rol: 'aanmeldcoordinator' }] });
    for (const regio of ['Oost', 'West', 'onbekend'] as const) {
      expect(magVraag(coordinator, 'vraagvooraf.wijzigen', regio)).toBe(true);
      expect(magVraag(regioOost, 'vraagvooraf.wijzigen', regio)).toBe(regio === 'Oost');
    }
  });

  it('is zonder regio wie landelijke dienst heeft', () => {
    expect(magVraag({ ...regioOost, landelijkeDienst: true }, 'vraagvooraf.lezen', 'onbekend')).toBe(true);
    expect(magVraag({ ...regioOost, landelijkeDienst: true }, 'vraagvooraf.lezen', 'West')).toBe(false);
  });

  it('is niemand anders', () => {
    expect(magVraag(wie({ rollen: [{ rol: 'gcoer', regio: 'Oost' }] }), 'vraagvooraf.lezen', 'Oost')).toBe(false);
    expect(magVraag({ soort: 'publiek', id: 'x' }, 'vraagvooraf.lezen', 'Oost')).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gebruiker } from '../../../domain/actor.ts';
import { type Rol, rollen } from '../../../domain/codes.ts';
import {
  beoordeelDatum,
  beoordeelVerslag,
  magAfzeggen,
  magVastleggen,
  standNaWijziging,
  type Verslag,
  wachtOpVerslag,
} from '../../../domain/leren/kennissessie.ts';
import { getoond, zietAlleAantallen } from '../../../domain/leren/kennisvragen.ts';
import { tekstenVanPlan, tekstenVanVerslag, waarschuwing } from '../../../domain/leren/vrije-tekst.ts';

const vandaag = '2026-03-12';

const verslag = (rest: Partial<Verslag> = {}): Verslag => ({
  ...{ aantalAanwezig: 12, organisaties: [], rollen: [], score: null, aantalScores: null, geleerd: null, vervolg: null },
  ...rest,
});

describe('de dag van een kennissessie', () => {
  it.each([
    ['een geplande is vandaag', 'gepland', vandaag, null],
    ['een geplande is over precies twee jaar', 'gepland', '2028-03-12', null],
    ['een geplande is een dag later dan dat', 'gepland', '2028-03-13', /twee jaar vooruit/],
    ['een geplande was gisteren', 'gepland', '2026-03-11', /leg vast hoe het ging/],
    ['een gehouden is vandaag', 'gehouden', vandaag, null],
    ['een gehouden was op de eerste dag van het programma', 'gehouden', '2024-01-01', null],
    ['een gehouden is morgen', 'gehouden', '2026-03-13', /moet nog komen/],
    ['een gehouden was voor het programma', 'gehouden', '2023-12-31', /voor de start/],
    ['een geplande was voor het programma', 'gepland', '2023-12-31', /voor de start/],
  ] as const)('%s', (_wat, stand, dag, reden) => {
    const refused = beoordeelDatum(dag, stand, vandaag);
    if (reden === null) expect(refused).toBeNull();
    else expect(refused).toMatchObject({ field: 'datum', reason: expect.stringMatching(reden) });
  });
});

describe('het cijfer', () => {
  it.each([
    ['hoeft er niet te zijn', {}, null],
    ['hoort bij een aantal', { score: 7.9, aantalScores: 12 }, null],
    ['is er niet zonder aantal', { score: 7.9 }, 'aantalScores'],
    ['is er niet van niemand', { score: 7.9, aantalScores: 0 }, 'aantalScores'],
    ['ontbreekt bij een aantal', { aantalScores: 3 }, 'score'],
    ['is niet van meer mensen dan er waren', { score: 7.9, aantalScores: 13 }, 'aantalScores'],
    ['is er niet als er niemand kwam', { aantalAanwezig: 0, score: 8, aantalScores: 1 }, 'aantalScores'],
  ] as const)('%s', (_wat, rest, veld) => {
    expect(beoordeelVerslag(verslag(rest))?.field ?? null).toBe(veld);
  });
});

describe('hoe een sessie ervoor staat', () => {
  it('een afgezegde wordt opnieuw gepland, een gehouden blijft gehouden', () => {
    expect(standNaWijziging('afgezegd')).toBe('gepland');
    expect(standNaWijziging('gepland')).toBe('gepland');
    expect(standNaWijziging('gehouden')).toBe('gehouden');
  });

  it('van een afgezegde is er geen verslag, een gehouden wordt niet afgezegd', () => {
    expect(magVastleggen('afgezegd')).toMatchObject({ field: 'stand' });
    expect([magVastleggen('gepland'), magVastleggen('gehouden'), magAfzeggen('gepland')]).toEqual([null, null, null]);
    expect(magAfzeggen('gehouden')?.reason).toBe('deze sessie is al gehouden');
    expect(magAfzeggen('afgezegd')?.reason).toBe('deze sessie is al afgezegd');
  });

  it('na de dag wacht een geplande sessie op haar verslag', () => {
    expect(wachtOpVerslag('gepland', '2026-03-11', vandaag)).toBe(true);
    expect(wachtOpVerslag('gepland', vandaag, vandaag)).toBe(false);
    expect(wachtOpVerslag('gehouden', '2026-03-11', vandaag)).toBe(false);
  });
});

describe('wat er geschreven wordt', () => {
  const plan = { onderwerp: 'Niet-aangeboren hersenletsel', kennisgebied: 'herkennen van overprikkeling', voorWie: 'wijkteams' };

  it('gaat door als er geen persoonsgegevens in staan', () => {
    expect(waarschuwing(tekstenVanPlan(plan))).toBeNull();
    expect(waarschuwing(tekstenVanVerslag({ geleerd: null }))).toBeNull();
  });

  it('wordt met het veld en de soort teruggegeven, zonder de woorden zelf', () => {
    const geleerd = 'Bel voor vragen 06 12345678.';
    expect(waarschuwing(tekstenVanVerslag({ geleerd }, 'verslag.'))).toEqual({
      ...{ refused: true, field: 'verslag.geleerd' },
      reason: 'hier lijken persoonsgegevens in te staan (telefoonnummer): haal die weg, of bevestig dat ze mogen blijven staan',
    });
  });
});

describe('welke kennis ontbreekt, in aantallen', () => {
  const alsRol = (rol: Rol): Gebruiker => ({
    ...{ soort: 'gebruiker', id: rol, naam: rol, rollen: [{ rol }], waarnemerVoor: [], landelijkeDienst: false },
  });

  it('is er heel voor wie de sessies bijhoudt, en als cijfers voor de anderen', () => {
    expect(rollen.filter((rol) => zietAlleAantallen(alsRol(rol)))).toEqual([
      ...['aanmeldcoordinator', 'voorzitter', 'regiocoordinator', 'gcoer', 'landelijkcoordinator'],
    ]);
  });

  it('onder de vijf is te klein, en dan is geen enkele groep te zien', () => {
    expect(getoond([1, 3], false)).toEqual({
      totaal: { aantal: null, teKlein: true },
      groepen: [
        { aantal: null, teKlein: true },
        { aantal: null, teKlein: true },
      ],
    });
    expect(getoond([1, 3], true).totaal).toEqual({ aantal: 4, teKlein: false });
  });

  it('een afgeschermde groep is niet uit te rekenen uit het totaal en de andere', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }), (aantallen) => {
        const { totaal, groepen } = getoond(aantallen, false);
        const verborgen = groepen.filter(({ teKlein }) => teKlein).length;
        expect(groepen.some(({ aantal }) => aantal !== null && aantal > 0 && aantal < 5)).toBe(false);
        if (totaal.aantal !== null && aantallen.length > 1 && aantallen.filter((n) => n > 0).length > 1)
          expect(verborgen).not.toBe(1);
      }),
    );
  });
});

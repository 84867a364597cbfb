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
import { type Groep, getoond, kentAlleLessen } from '../../../domain/leren/kennisvragen.ts';
import { tekstenVanPlan, tekstenVanVerslag, waarschuwing } from '../../../domain/leren/vrije-tekst.ts';
import { tussen } from '../../support/uitrekenen.ts';

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

  const vanAnderen = (aantal: number, buiten = 0): Groep => ({ zelf: 0, anderen: aantal, buiten });

  it('is er bij lessen heel voor wie elke zaak van het overleg behandelt, en als cijfers voor de anderen', () => {
    expect(rollen.filter((rol) => kentAlleLessen(alsRol(rol)))).toEqual(['aanmeldcoordinator', 'voorzitter']);
  });

  const geen = { aantal: null, teKlein: true };
  const wel = (aantal: number) => ({ aantal, teKlein: false });

  it('onder de vijf is te klein, en dan is geen enkele groep te zien', () => {
    expect(getoond([vanAnderen(1), vanAnderen(3)], false)).toEqual({ totaal: geen, groepen: [geen, geen] });
  });

  it('is precies wat de lezer zelf mag zien, en schermt af wat er van anderen bij komt', () => {
    expect(getoond([{ zelf: 3, anderen: 0, buiten: 0 }], false).totaal).toEqual(wel(3));
    expect(getoond([{ zelf: 8, anderen: 2, buiten: 0 }], false).totaal).toEqual(geen);
    expect(getoond([{ zelf: 8, anderen: 5, buiten: 0 }], false).totaal).toEqual(wel(13));
  });

  it('schermt twee groepen die samen geen vijf zijn niet alleen met elkaar af', () => {
    expect(getoond([vanAnderen(1), vanAnderen(2), vanAnderen(20)], false).groepen).toEqual([geen, geen, geen]);
  });

  it('is in één jaar afgerond, en afgeschermd als het andere jaar dan uit te rekenen is', () => {
    expect(getoond([vanAnderen(12, 20)], true).totaal).toEqual(wel(10));
    expect(getoond([vanAnderen(8, 4)], true).totaal).toEqual(geen);
    expect(getoond([vanAnderen(7, 20)], true).totaal).toEqual(geen);
    expect(getoond([vanAnderen(0, 20)], true).totaal).toEqual(geen);
    expect(getoond([{ zelf: 3, anderen: 0, buiten: 0 }], true).totaal).toEqual(wel(3));
    expect(getoond([{ zelf: 6, anderen: 3, buiten: 20 }], true).totaal).toEqual(geen);
  });

  it('een afgeschermde groep is niet uit te rekenen uit het totaal en de andere', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }), (aantallen) => {
        const { totaal, groepen } = getoond(
          aantallen.map((aantal) => vanAnderen(aantal)),
          false,
        );
        const verborgen = aantallen.filter((_aantal, i) => groepen[i]?.teKlein);
        expect(groepen.some(({ aantal }) => aantal !== null && aantal > 0 && aantal < 5)).toBe(false);
        if (totaal.aantal === null || verborgen.length === 0) return;
        expect(verborgen.length).toBeGreaterThan(1);
        expect(verborgen.reduce((som, aantal) => som + aantal, 0)).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  it('een kleine groep van één jaar is niet uit te rekenen uit alle jaren samen en de andere jaren', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 2, maxLength: 5 }), (jaren) => {
        const alles = jaren.reduce((som, aantal) => som + aantal, 0);
        const totaal = getoond([vanAnderen(alles)], false).totaal.aantal;
        if (totaal === null) return;
        const getoonde = jaren.map((aantal) => getoond([vanAnderen(aantal, alles - aantal)], true).totaal.aantal);
        jaren.forEach((aantal, i) => {
          if (aantal === 0 || aantal > 4) return;
          const { minst, meest } = tussen(totaal, getoonde.toSpliced(i, 1));
          expect([getoonde[i], minst === aantal && meest === aantal]).toEqual([null, false]);
        });
      }),
    );
  });
});

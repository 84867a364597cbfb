/** By phone, with a name and somebody's own words; the same house is known already. */
import type { Scenario } from '../scenario.ts';
import { dagen, stap } from '../stappen.ts';

export const alBekend: Scenario = {
  nr: 19,
  naam: 'Mogelijk al bekend',
  toont: 'een aanmelding aan de telefoon van een kind dat er al eerder was; de aanmeldcoördinator voegt samen of houdt apart',
  eind: 'aanmelding',
  voorstel: 'aanvullen',
  laatst: dagen(1),
  stappen: [
    stap(0, '10:25', 'aanmelding1', {
      type: 'MeldAan',
      kanaal: 'telefoon',
      persoon: { naam: 'Fin Terpstra', telefoon: '06 12345619', adres: 'Slotlaan 31', plaats: 'Zeist' },
      vertegenwoordiger: { naam: 'Iris Terpstra', rol: 'ouder', telefoon: '06 12345619' },
      aanmelder: { soort: 'zorgprofessional', naam: 'Ditte Hoogland', email: 'd.hoogland@medischdagverblijf-deboog.example' },
      hulpvraag:
        'Belde over een jongetje op de groep. Hij bijt andere kinderen en na een aanval slaapt hij de hele middag. Thuis is het op: moeder huilde bij het ophalen. Of iemand met hen mee kan kijken.',
      regio: 'Midden',
      gemeente: 'Zeist',
      feiten: { levensdomeinen: ['zorg', 'school en leren'], overbelasting: 'risico' },
      toestemmingAanmelden: 'onbekend',
    }),
  ],
};

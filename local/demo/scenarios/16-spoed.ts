/** Spoed: called the same day, decided the next; the terms up to support are half as long. */
import type { Scenario } from '../scenario.ts';
import { stap, verteld } from '../stappen.ts';

export const spoed: Scenario = {
  nr: 16,
  naam: 'Spoed',
  toont: 'dezelfde dag gebeld en de volgende dag toegelaten; het matchvoorstel heeft een halve termijn',
  eind: 'matching',
  voorstel: 'toelaten',
  laatst: { werkdagen: 1 },
  stappen: [
    stap(0, '09:05', 'publiek', {
      type: 'MeldAan',
      persoon: { naam: 'Dylan Ruigrok', geboren: { jaren: 24, dagen: 245 }, plaats: 'Hoorn' },
      aanmelder: {
        soort: 'naaste',
        naam: 'Petra Ruigrok',
        email: 'petra@ruigrok.example',
        telefoon: '06 12345616',
      },
      hulpvraag:
        'Onze zoon heeft een verstandelijke beperking en wordt soms heel boos. De instelling heeft hem vorige week naar huis gestuurd en de plek opgezegd. Gisteren heeft hij mijn man geslagen. De politie is geweest. Wij zijn bang en we houden van hem.',
      regio: 'West',
      gemeente: 'Hoorn',
      spoed: true,
      feiten: {
        doelgroep: 'LVB+',
        verstandelijkeBeperking: 'ja',
        gedragsproblemen: 'ja',
        levensdomeinen: ['wonen', 'veiligheid', 'gezin en relaties'],
        vastgelopen: 'ja',
        overbelasting: 'ja',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(0, '09:50', 'aanmelding1', {
      type: 'RegistreerGebeld',
      toelichting:
        'Moeder meteen gebeld. Hij slaapt nu. Vader is thuis, de huisarts weet het en het crisisteam kan vannacht komen.',
    }),
    stap(0, '10:00', 'aanmelding1', {
      type: 'LegFeitenVast',
      feiten: {
        langZoekenWoonplek: 'ja',
        langdurig: 'ja',
        regulier: 'niet genoeg',
        enkeleVraag: 'nee',
        dreigtEscalatie: 'ja',
      },
    }),
    stap(1, '09:10', 'aanmelding1', {
      type: 'BeslisTriage',
      uitkomst: 'toelaten',
      motivering:
        'Meteen na de melding een uur met de ouders gebeld. De huisarts en het crisisteam weten ervan. Dit is de vierde plek in twee jaar die stopt. Hier moet iemand naast het gezin gaan staan.',
    }),
    verteld('09:35', 'aanmelding1', 'mevrouw Ruigrok', 'Zij huilde van opluchting. Zij wil vandaag al weten wie er komt.'),
  ],
};
